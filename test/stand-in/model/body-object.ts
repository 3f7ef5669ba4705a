import { insertContentControl } from "./content-control";
import { deleteSpan } from "./delete";
import { bodyFlatOpc, flatOpcOf } from "./flat-opc";
import { insertBreak } from "./insert";
import { spanMethods, spanObjects, spanScalars, type SpanRules } from "./members";
import { objectOf, type Kind, type ObjectHandle } from "./objects";
import type { Place } from "./places";
import { part, rangeObject } from "./range";
import type { Session } from "./session";
import { sectionObject } from "./section";
import { notFound } from "../dispatcher/failure";
import type { Span } from "./span";
import { cellNodeAround } from "./table";

/** The body of the document (`cell` null) or of a table cell. */
export interface Body {
  readonly cell: Place | null;
  /** "Header" or "Footer" when the cursor is said to be there; its text is not modelled. */
  readonly story?: string;
}

function insideOf(self: Body, session: Session): Span {
  if (!self.cell) return { from: 0, to: session.doc.content.size };
  const pos = session.places.findNode(self.cell);
  const node = pos === null ? null : session.doc.nodeAt(pos);
  if (pos === null || !node) throw notFound();
  return { from: pos + 1, to: pos + node.nodeSize - 1 };
}

const rules: SpanRules<Body> = {
  inside: insideOf,
  whole: insideOf,
  insert: ["Replace", "Start", "End"],
  paragraphs: ["Start", "End"],
};

export const bodyKind: Kind<Body> = {
  name: "Body",
  check: insideOf,
  scalars: {
    ...spanScalars(rules),
    Type: { get: (self) => self.story ?? (self.cell ? "TableCell" : "MainDoc") },
  },
  objects: {
    ...spanObjects(rules),
    ParentBody: (self) => (self.cell ? mainBody() : null),
    ParentBodyOrNullObject: (self) => (self.cell ? mainBody() : null),
    ParentSection: () => sectionObject(),
    ParentSectionOrNullObject: () => sectionObject(),
    ParentContentControl: () => null,
    ParentContentControlOrNullObject: () => null,
  },
  methods: {
    ...spanMethods(rules),
    GetOoxml: (self, _args, session) =>
      self.cell ? flatOpcOf(session, insideOf(self, session)) : bodyFlatOpc(session),
    GetRange: (self, [where], session) => rangeObject(session, part(insideOf(self, session), where)),
    Clear: (self, _args, session) => deleteSpan(session, insideOf(self, session)),
    InsertBreak: (self, [kind, where], session) => insertBreak(session, insideOf(self, session), kind, where),
    InsertContentControl: (self, _args, session) => insertContentControl(session, insideOf(self, session)),
  },
};

export function mainBody(): ObjectHandle {
  return objectOf(bodyKind, { cell: null });
}

/** The innermost body around a place: that of a table cell or of the document. */
export function bodyObject(session: Session, pos: number): ObjectHandle {
  if (session.faults.cursorIn) return objectOf(bodyKind, { cell: null, story: session.faults.cursorIn });
  return objectForCell(session, cellNodeAround(session, pos));
}

export function objectForCell(session: Session, cell: number | null): ObjectHandle {
  return objectOf(bodyKind, { cell: cell === null ? null : session.places.mark(cell, cell) });
}
