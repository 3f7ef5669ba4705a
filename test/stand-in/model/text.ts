import type { Node } from "prosemirror-model";

/** A paragraph's text with the place of every character: `at[i]` is the offset of character i inside the paragraph. */
export interface PlacedText {
  readonly text: string;
  /** One longer than the text: the last entry is where the text ends. */
  readonly at: readonly number[];
}

/**
 * Text as Word's `text` gives it: "\v" for a line break, "\t" for a tab,
 * a sign for a note, no hidden text, no automatic number.
 */
export function textOf(paragraph: Node, deletions: boolean): string {
  return placedText(paragraph, deletions).text;
}

/** The same, for text as it was before all tracked changes. */
export function originalText(paragraph: Node): string {
  return build(paragraph, (node) => !has(node, "insertion") && shown(node)).text;
}

export function placedText(paragraph: Node, deletions: boolean): PlacedText {
  const cache = deletions ? withDeletions : current;
  const known = cache.get(paragraph);
  if (known) return known;
  const made = build(paragraph, (node) => shown(node) && (deletions || !has(node, "deletion")));
  cache.set(paragraph, made);
  return made;
}

const current = new WeakMap<Node, PlacedText>();
const withDeletions = new WeakMap<Node, PlacedText>();

function build(paragraph: Node, counts: (node: Node) => boolean): PlacedText {
  let text = "";
  const at: number[] = [];
  paragraph.descendants((node, offset) => {
    if (!node.isLeaf) return true;
    if (!counts(node)) return false;
    // Where a note hangs, Word's text has its own sign and not the number that is shown.
    const note = has(node, "footnoteRef");
    const piece = note ? noteSign : node.isText ? node.text! : leafText(node);
    for (let index = 0; index < piece.length; index++) at.push(offset + (node.isText && !note ? index : 0));
    text += piece;
    return false;
  });
  at.push(at.length > 0 && text.length > 0 ? endOfLast(paragraph, at) : emptyStart(paragraph));
  return { text, at };
}

/** Behind the last counted character. */
function endOfLast(paragraph: Node, at: readonly number[]): number {
  const last = at[at.length - 1]!;
  const node = paragraph.nodeAt(last);
  return node && (!node.isText || has(node, "footnoteRef")) ? last + node.nodeSize : last + 1;
}

/** Where text goes that is typed in a paragraph without any: inside an inline control when there is one. */
function emptyStart(paragraph: Node): number {
  return paragraph.childCount === 1 && paragraph.child(0).type.name === "sdt" ? 1 : 0;
}

/** U+0002 stands for a reference to a footnote or an endnote. */
const noteSign = "\u0002";

function leafText(node: Node): string {
  switch (node.type.name) {
    case "hardBreak":
      return "\v";
    case "tab":
      return "\t";
    case "field":
      return String(node.attrs["displayText"] ?? "");
    default:
      return "";
  }
}

function shown(node: Node): boolean {
  return !has(node, "hidden");
}

function has(node: Node, mark: string): boolean {
  return node.marks.some((one) => one.type.name === mark);
}
