import type { DocumentChange } from "../live-document";
import { bodyOf } from "./body";

/**
 * Events of WordApi 1.6 that a change of the document gives, with the
 * paragraphs they tell of; those of the add-in's own writing are told too.
 */
export function paragraphEvents({ before, after }: DocumentChange): readonly ParagraphEvent[] {
  const [was, is] = [bodyOf(before.doc).byId, bodyOf(after.doc).byId];
  const ids = (all: ReadonlyMap<string, unknown>, wanted: (id: string) => boolean) => [...all.keys()].filter(wanted);
  const events: ParagraphEvent[] = [
    { name: "ParagraphAdded", ids: ids(is, (id) => !was.has(id)) },
    { name: "ParagraphDeleted", ids: ids(was, (id) => !is.has(id)) },
    {
      name: "ParagraphChanged",
      ids: ids(
        is,
        (id) => was.has(id) && was.get(id)!.node !== is.get(id)!.node && !was.get(id)!.node.eq(is.get(id)!.node),
      ),
    },
  ];
  return events.filter((event) => event.ids.length > 0);
}

export interface ParagraphEvent {
  readonly name: "ParagraphAdded" | "ParagraphChanged" | "ParagraphDeleted";
  readonly ids: readonly string[];
}
