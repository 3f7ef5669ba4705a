import { endsSentence } from "../vietnamese/sentence-end";

/**
 * The statements of the folded paragraph that was read last: its sentences, parted again at
 * semicolons. The number of a list ("1. ") is no statement of its own. Offsets into the paragraph,
 * kept in lists that the next paragraph writes over: a long report has ten thousand statements.
 */
export class Statements {
  count = 0;
  readonly froms: number[] = [];
  readonly tos: number[] = [];
  /** The sentence that each belongs to. */
  readonly sentenceFroms: number[] = [];
  readonly sentenceTos: number[] = [];

  read(text: string): void {
    this.count = 0;
    let from = 0;
    let sentence = 0;
    while (STOP.test(text)) {
      const to = STOP.lastIndex;
      if (text.charCodeAt(to - 1) === SEMICOLON) this.add(from, to, sentence);
      else if (endsSentence(text, to - 1) && !isListHead(text, sentence, to)) {
        this.add(from, to, sentence);
        this.close(sentence, to);
        sentence = to;
      } else continue;
      from = to;
    }
    this.add(from, text.length, sentence);
    this.close(sentence, text.length);
  }

  private add(from: number, to: number, sentence: number): void {
    if (from >= to) return;
    this.froms[this.count] = from;
    this.tos[this.count] = to;
    this.sentenceFroms[this.count++] = sentence;
  }

  private close(sentence: number, to: number): void {
    for (let at = this.count - 1; this.sentenceFroms[at] === sentence; at--) this.sentenceTos[at] = to;
  }
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
 * "Kết quả công khai:" or a line of its own that only names what follows: its words are said of the
 * paragraphs below. A colon speaks for the whole list below it, a title for the next paragraph.
 */
export function announces(text: string): "list" | "paragraph" | null {
  if (text.endsWith(":")) return "list";
  return OPEN_END.test(text.slice(-1)) && !hasMoreWords(text, LONGEST_TITLE) ? "paragraph" : null;
}

function hasMoreWords(text: string, words: number): boolean {
  let blank = -1;
  for (let count = 0; count < words; count++) {
    blank = text.indexOf(" ", blank + 1);
    if (blank === -1) return false;
  }
  return true;
}

const OPEN_END = /[\p{L}\d)”"]/u;
const LONGEST_TITLE = 24;

/** "- …", "+ …", "a) …", "1. …": one entry of a list. */
export function isListItem(text: string): boolean {
  return /^\s*(?:[-+•*]|[\p{L}\d]{1,2}[.)])\s/u.test(text);
}
