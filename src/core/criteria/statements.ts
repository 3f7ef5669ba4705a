/** A clause of a folded paragraph, with the sentence it belongs to: offsets into the paragraph. */
export interface Statement {
  readonly from: number;
  readonly to: number;
  readonly sentence: { readonly from: number; readonly to: number };
}

/**
 * The statements of a folded paragraph: its sentences, parted again at semicolons. The number of a list ("1. ") and the dots of "v.v." end none.
 */
export function statements(text: string): Statement[] {
  return pieces(text, 0, text.length, STOP).flatMap((sentence) =>
    pieces(text, sentence.from, sentence.to, SEMICOLON).map(({ from, to }) => ({ from, to, sentence })),
  );
}

function pieces(text: string, start: number, end: number, stop: RegExp): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(stop)) {
    const to = start + match.index + 1;
    if (LIST_HEAD.test(text.slice(from, to))) continue;
    found.push({ from, to });
    from = to;
  }
  if (from < end) found.push({ from, to: end });
  return found;
}

const STOP = /(?<!v\.v|\s(?:tp|tt|ths|ts))[.!?](?= |$)/gu;
const SEMICOLON = /;(?= |$)/gu;
/** "1." or "a." at the head of a paragraph. */
const LIST_HEAD = /^\s*(?:[\d.]{1,5}|\p{L}\.)\s*$/u;

/**
 * "Kết quả công khai:" or a line of its own that only names what follows: its words are said of the paragraphs below. A colon speaks for the whole list
 * below it, a title for the next paragraph.
 */
export function announces(text: string): "list" | "paragraph" | null {
  if (text.endsWith(":")) return "list";
  return /[\p{L}\d)”"]$/u.test(text) && text.split(" ").length <= LONGEST_TITLE ? "paragraph" : null;
}

const LONGEST_TITLE = 24;

/** "- …", "+ …", "a) …", "1. …": one entry of a list. */
export function isListItem(text: string): boolean {
  return /^\s*(?:[-+•*]|[\p{L}\d]{1,2}[.)])\s/u.test(text);
}
