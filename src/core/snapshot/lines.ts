import { isCapitals } from "../vietnamese/capitals";
import { fold } from "../vietnamese/fold";
import { feature } from "./features";
import { storedFeatures } from "./stored-letters";
import type { Snapshot } from "./snapshot";
import { foldedParagraph, readableParagraph } from "./reading";

/** A line as its author sees it: a paragraph, or the part of one between two manual breaks. */
export interface Line {
  readonly paragraph: number;
  /** UTF-16 offsets in the paragraph's `text`: [from, to). */
  readonly from: number;
  readonly to: number;
  /** Readable (old encodings decoded), not trimmed. */
  readonly readable: string;
  readonly folded: string;
}

/**
 * The lines of one paragraph; a paragraph without manual breaks is one line. A heading that
 * lost the break before it, or has only a page break, which is a place in the layout and
 * not in the text, begins a line of its own: "… 06 kiến nghị được tiếp thu.II. KẾT QUẢ".
 */
export function linesOf(snapshot: Snapshot, paragraph: number): readonly Line[] {
  const text = snapshot.paragraphs[paragraph]?.text ?? "";
  const readable = readableParagraph(snapshot, paragraph);
  if (!hasLines(snapshot, paragraph))
    return [{ paragraph, from: 0, to: text.length, readable, folded: foldedParagraph(snapshot, paragraph) }];
  // Decoding keeps breaks where they are, so that the same line of both texts is found by counting.
  const shown = readable.split(BREAK);
  let from = 0;
  return text.split(BREAK).flatMap((piece, at) => {
    const start = from;
    from += piece.length + 1;
    const line = shown[at] ?? piece;
    // Where decoding changes lengths nothing is known of places within a line.
    const cuts = line.length === piece.length ? gluedHeadings(line) : [];
    return [0, ...cuts].map((cut, n) => {
      const end = cuts[n] ?? piece.length;
      const own = line.slice(cut, cuts[n]);
      return { paragraph, from: start + cut, to: start + end, readable: own, folded: fold(own) };
    });
  });
}

/** True when the paragraph has more than one line. */
export function hasLines(snapshot: Snapshot, paragraph: number): boolean {
  const features = storedFeatures(snapshot)[paragraph]!;
  if ((features & feature.lineBreak) !== 0) return true;
  if ((features & feature.numbered) === 0) return false;
  const { text } = snapshot.paragraphs[paragraph]!;
  for (let stop = numberStop(text, 2); stop !== -1; stop = numberStop(text, stop + 1))
    if (gluedAt(text, stop, 0) !== -1) return true;
  return false;
}

/** Where the text that follows a line begins: behind its break, or right there when it has none. */
export function afterLine(text: string, to: number): number {
  return BREAK.test(text.charAt(to)) ? to + 1 : to;
}

/** A manual line break, as Word and as pasted web pages give it; a page or column break. */
const BREAK = /[\v\n\f\r\u2028]/u;

/** Offsets of numbers of headings that no blank parts from the sentence before. */
function gluedHeadings(text: string): number[] {
  const found: number[] = [];
  for (let stop = numberStop(text, 2); stop !== -1; stop = numberStop(text, stop + 1)) {
    const at = gluedAt(text, stop, found.at(-1) ?? 0);
    if (at !== -1) found.push(at);
  }
  return found;
}

/**
 * The next full stop with a blank behind it, and in front the last sign of a number: looked
 * for only at each ". ", so that prose costs next to nothing. -1 when there is none.
 */
function numberStop(text: string, from: number): number {
  let stop = text.indexOf(". ", from);
  for (; stop !== -1; stop = text.indexOf(". ", stop + 1)) {
    if (/[\dIVX]/u.test(text.charAt(stop - 1))) break;
  }
  return stop;
}

/**
 * Where the number before the full stop begins when it is that of a heading
 * whose line lost its break; else -1. `from`: where its line begins.
 */
function gluedAt(text: string, stop: number, from: number): number {
  const around = text.slice(Math.max(0, stop - 16), stop + 4);
  const [, before = "", roman, decimal] = GLUED.exec(around) ?? [];
  const number = roman ?? decimal;
  if (number !== undefined) return IS_NUMBER.test(before) ? -1 : stop - number.length;
  const part = PART_APART.exec(around)?.[1];
  if (part !== undefined) return PART_TITLE.test(text.slice(stop + 2)) ? stop - part.length : -1;
  if (APART.test(around) && TITLED.test(text.slice(stop + 2, stop + 100)))
    return PART_BEFORE.test(text.slice(Math.max(0, stop - WITHIN_PART), stop)) ? stop - 1 : -1;
  return FIRST_APART.test(around) && isPartTitle(text.slice(from, stop - 1)) ? stop - 1 : -1;
}

/**
 * "tiếp thu.II. KẾT", "CHUNG1. Kết quả", "95%.3. Thực hiện"; the word before
 * it apart. Behind a capital an I is a letter: "PHẦN THỨ HAI. KẾT QUẢ".
 */
const GLUED = /([\p{L}\p{N}%/]+)[.;:!?)”"%]{0,2}(?:(?<!\p{Lu})([IVX]{1,4})\. \p{Lu}{2}|(?<!\d)(\d)\. \p{Lu}\p{L})$/u;
/** A blank parts it from the text before, but it is a title in capitals: "… trong quý III. V. KIẾN NGHỊ, ĐỀ XUẤT". */
const PART_APART = /[.;:!?)”"]\s([IVX]{1,4})\. \p{Lu}{2}$/u;
const PART_TITLE = /^\p{Lu}+,? \p{Lu}{2}/u;
/**
 * Sections of a part in the paragraph that the part's own title begins:
 * "… đạt 98%. 2. Chỉ đạo của chính quyền: Ủy ban nhân dân xã …".
 */
const APART = /[.;!?)”"%]\s\d\. \p{Lu}\p{L}$/u;
const TITLED = /^[^.:;\d]{4,90}:\s\p{Lu}/u;
const PART_BEFORE = /(?:^|[.;:!?)”"\s])[IVX]{1,4}\. \p{Lu}{2}/u;
const WITHIN_PART = 3000;
/** The first section of a part behind the part's own title: "I. CÔNG TÁC LÃNH ĐẠO 1. Vai trò của cấp ủy". */
const FIRST_APART = /\p{Lu}{2}\s1\. \p{Lu}\p{Ll}$/u;

function isPartTitle(before: string): boolean {
  const line = before.slice(before.search(/[^\v\n\f\r\u2028]*$/u));
  return line.length < 240 && isCapitals(line) && /^\s*(?:PHẦN|[IVX]{1,4}[.:/-])/u.test(line);
}

/**
 * What stands before a number and is one itself: levels ("II.1.",
 * "a.1.", "17.5."), units ("m2.", "CO2."). A year is none.
 */
const IS_NUMBER = /^(?:[IVXLC]+|\p{L}|km|CO|(?!.*(?:19|20)\d\d$)(?!k?m[23]$).*\d)$/u;
