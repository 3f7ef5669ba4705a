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
  STOP.lastIndex = 0;
  while (STOP.test(text)) {
    const to = STOP.lastIndex;
    if (text.charCodeAt(to - 1) === SEMICOLON) end(to);
    else if (endsSentence(text, to - 1) && !isListHead(text, sentence.from, to)) {
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
const SEMICOLON = 0x3b;
const LONGEST_HEAD = 8;
/** "1." or "a." at the head of a paragraph. */
const LIST_HEAD = /^\s*(?:[\d.]{1,5}|\p{L}\.)\s*$/u;

/**
 * "Kết quả công khai:" or a line of its own that only names what follows: its words are said of the paragraphs below. A colon speaks for the whole list
 * below it, a title for the next paragraph.
 */
export function announces(text: string): "list" | "paragraph" | null {
  if (text.endsWith(":")) return "list";
  return OPEN_END.test(text.slice(-1)) && !hasMoreWords(text, LONGEST_TITLE) ? "paragraph" : null;
}

function hasMoreWords(text: string, words: number): boolean {
  let blank = -1;
  for (let count = 0; count < words; count++) {
    blank = text.indexOf(" ", blank + 1);
    if (blank < 0) return false;
  }
  return true;
}

const OPEN_END = /[\p{L}\d)”"]/u;
const LONGEST_TITLE = 24;

/** "- …", "+ …", "a) …", "1. …": one entry of a list. */
export function isListItem(text: string): boolean {
  return /^\s*(?:[-+•*]|[\p{L}\d]{1,2}[.)])\s/u.test(text);
}
