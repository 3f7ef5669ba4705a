import { endsSentence } from "../vietnamese/sentences";

/** A clause of a folded paragraph, with the sentence it belongs to: offsets into the paragraph. */
export interface Statement {
  readonly from: number;
  readonly to: number;
  readonly sentence: { readonly from: number; readonly to: number };
}

/** The statements of a folded paragraph: its sentences, parted again at semicolons. The number of a list ("1. ") is no statement of its own. */
export function statements(text: string): Statement[] {
  const found: Statement[] = [];
  let sentence = { from: 0, to: text.length };
  let from = 0;
  const end = (to: number) => {
    if (from < to) found.push({ from, to, sentence });
    from = to;
  };
  for (const { index, 0: sign } of text.matchAll(STOP)) {
    const to = index + 1;
    if (sign === ";") end(to);
    else if (endsSentence(text, index) && !isListHead(text, sentence.from, to)) {
      sentence.to = to;
      end(to);
      sentence = { from: to, to: text.length };
    }
  }
  end(text.length);
  return found;
}

function isListHead(text: string, from: number, to: number): boolean {
  return to - from <= LONGEST_HEAD && LIST_HEAD.test(text.slice(from, to));
}

const STOP = /[.!?;](?= |$)/g;
const LONGEST_HEAD = 8;
/** "1." or "a." at the head of a paragraph. */
const LIST_HEAD = /^\s*(?:[\d.]{1,5}|\p{L}\.)\s*$/u;

/**
 * "Kết quả công khai:" or a line of its own that only names what follows: its words are said of the paragraphs below. A colon speaks for the whole list
 * below it, a title for the next paragraph.
 */
export function announces(text: string): "list" | "paragraph" | null {
  if (text.endsWith(":")) return "list";
  return OPEN_END.test(text.slice(-1)) && text.split(" ", LONGEST_TITLE + 1).length <= LONGEST_TITLE
    ? "paragraph"
    : null;
}

const OPEN_END = /[\p{L}\d)”"]/u;
const LONGEST_TITLE = 24;

/** "- …", "+ …", "a) …", "1. …": one entry of a list. */
export function isListItem(text: string): boolean {
  return /^\s*(?:[-+•*]|[\p{L}\d]{1,2}[.)])\s/u.test(text);
}
