import { invalid } from "../dispatcher/failure";
import type { References } from "../dispatcher/references";
import { mainBody } from "./body-object";
import { contentControlsIn } from "./content-control";
import { insertWholeFile } from "./insert-file";
import { objectOf, type Kind, type ObjectHandle } from "./objects";
import { protectionOf } from "./protection";
import { rangeObject } from "./range";
import { searchIn, wholeDocument } from "./search";
import { sections } from "./section";
import type { Session } from "./session";
import { selectionSpan } from "./selection";

/** The root object of every batch. */
export function documentObject(references: References<Session>): ObjectHandle {
  return objectOf(documentKind(references), null);
}

function documentKind(references: References<Session>): Kind<null> {
  return {
    name: "Document",
    scalars: {
      Saved: { get: () => false },
      ProtectionType: { get: (_self, session) => protectionOf(session.live) },
      ChangeTrackingMode: {
        get: (_self, session) => (session.tracking.on ? "TrackAll" : "Off"),
        set: (_self, value, session) => {
          if (value !== "Off" && value !== "TrackAll" && value !== "TrackMineOnly")
            throw invalid("change tracking mode");
          session.mustBeWritable();
          session.tracking.on = value !== "Off";
        },
      },
    },
    objects: {
      Body: () => mainBody(),
      ContentControls: () => contentControlsIn(wholeDocument),
      Sections: () => sections(),
    },
    methods: {
      GetSelection: (_self, _args, session) => rangeObject(session, selectionSpan(session)),
      Search: (_self, [text, options], session) => searchIn(session, wholeDocument, text, options),
      InsertFileFromBase64: async (_self, [file, where], session) => {
        await insertWholeFile(session, file, where);
        return sections();
      },
      Save: () => null,
      _RemoveReference: (_self, [id]) => {
        references.release(String(id));
      },
      _RemoveAllReferences: () => references.releaseAll(),
      _GetObjectTypeNameByReferenceId: (_self, [id]) => references.get(String(id))?.kind.name ?? null,
      _RegisterEvent: (_self, [, name], session) => void session.events.add(String(name)),
      _UnregisterEvent: (_self, [, name], session) => void session.events.delete(String(name)),
    },
  };
}
