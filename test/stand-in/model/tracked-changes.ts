import type { Node } from "prosemirror-model";
import { collectionKind, objectOf, type Kind, type ObjectHandle } from "./objects";
import type { Session } from "./session";
import type { Span } from "./span";

/** One stretch of text that was inserted or struck out while changes were tracked. */
interface TrackedChange {
  readonly type: "Added" | "Deleted";
  readonly author: string;
  readonly date: string;
  readonly text: string;
}

const trackedChangeKind: Kind<TrackedChange> = {
  name: "TrackedChange",
  scalars: {
    Type: { get: (self) => self.type },
    Author: { get: (self) => self.author },
    Date: { get: (self) => self.date },
    Text: { get: (self) => self.text },
  },
};

const trackedChangeCollectionKind = collectionKind("TrackedChangeCollection");

/** The tracked changes of a stretch, in its order. Changes of form are not modelled. */
export function trackedChangesIn(span: (session: Session) => Span): ObjectHandle {
  return objectOf(trackedChangeCollectionKind, {
    list: (session) => changesIn(session.doc, span(session)).map((change) => objectOf(trackedChangeKind, change)),
  });
}

function changesIn(doc: Node, { from, to }: Span): readonly TrackedChange[] {
  const found: TrackedChange[] = [];
  const add = (type: TrackedChange["type"], stamp: unknown, text: string) => {
    const { author, date } = stamp as { author?: string; date?: string };
    found.push({ type, author: author ?? "", date: date ?? "", text });
  };
  doc.nodesBetween(from, Math.min(to, doc.content.size), (node) => {
    if (node.attrs["pPrIns"]) add("Added", node.attrs["pPrIns"], "");
    if (node.attrs["pPrDel"]) add("Deleted", node.attrs["pPrDel"], "");
    for (const { type, attrs } of node.isLeaf ? node.marks : [])
      if (type.name === "insertion" || type.name === "deletion")
        add(type.name === "insertion" ? "Added" : "Deleted", attrs, node.text ?? "");
  });
  return found;
}
