import type { ReplaceEdit } from "../../edits/edits";

/**
 * The edit without the letters that stay at both ends, cut between words
 * so that formatting of a half word is never taken over.
 */
export function smallest(edit: Omit<ReplaceEdit, "kind">): ReplaceEdit {
  const { text, insert } = edit;
  let { from, to } = edit;
  const old = text.slice(from, to).split(/(?<=\s)/u);
  const fresh = insert.split(/(?<=\s)/u);
  let head = 0;
  while (head < old.length - 1 && head < fresh.length - 1 && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < old.length - head - 1 && tail < fresh.length - head - 1 && old.at(-1 - tail) === fresh.at(-1 - tail))
    tail++;
  const lengthOf = (words: readonly string[]) => words.join("").length;
  from += lengthOf(old.slice(0, head));
  to -= tail === 0 ? 0 : lengthOf(old.slice(old.length - tail));
  return {
    kind: "replace",
    paragraph: edit.paragraph,
    text,
    from,
    to,
    insert: fresh.slice(head, fresh.length - tail).join(""),
  };
}
