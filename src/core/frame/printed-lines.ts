import { decode } from "../vietnamese/legacy-fonts";
import { fold } from "../vietnamese/fold";
import { splitNumber } from "../vietnamese/heading-number";
import { feature } from "../snapshot/features";
import { storedFeatures } from "../snapshot/stored-letters";
import { foldedParagraph, paragraphEncoding, readableParagraph } from "../snapshot/reading";
import type { Paragraph, Snapshot } from "../snapshot/snapshot";
import { isCapitals } from "../vietnamese/capitals";
import { isDateLine, isNationLine } from "./fixed-lines";

/**
 * Where an element of the frame stands. Offsets are UTF-16 units of the paragraph's own
 * text; `text` is what a reader sees there: Unicode (NFC), one blank between words.
 */
export interface FramePart {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * One line as a reader sees it: a paragraph, or a piece of one between
 * line breaks, tabs or the two columns of a header typed side by side.
 */
export interface PrintedLine extends FramePart {
  readonly folded: string;
  /** The text of the whole paragraph as it is stored. */
  readonly raw: string;
  /** Every letter is a capital. */
  readonly capitals: boolean;
  readonly bold: boolean | null;
  readonly inTable: boolean;
}

/**
 * The lines of a paragraph that hold a letter, a digit or dots. At most the first (or last) few thousand
 * characters are read: head and close of a report are short, and a paragraph may hold a whole report.
 */
export function printedLinesOf(
  snapshot: Snapshot,
  index: number,
  end: "head" | "tail" = "head",
): readonly PrintedLine[] {
  const paragraph = snapshot.paragraphs[index];
  if (paragraph === undefined) return [];
  const font = fontOf(snapshot, paragraph);
  const lines: PrintedLine[] = [];
  const broken = (storedFeatures(snapshot)[index]! & (feature.lineBreak | feature.tab)) !== 0;
  for (const [from, to] of pieces(paragraph.text, end, broken)) {
    for (const [start, stop] of columns(snapshot, paragraph, from, to, font)) {
      const line = lineAt(snapshot, paragraph, start, stop, font);
      if (line !== null) lines.push(line);
    }
  }
  return lines;
}

export function asPart({ paragraph, from, to, text }: PrintedLine): FramePart {
  return { paragraph, from, to, text };
}

/** `asPart` of a line that may not be there. */
export function partOf(line: PrintedLine | undefined | null): FramePart | null {
  return line ? asPart(line) : null;
}

/** True for a line of dots, which stands for something still to be filled in. */
export function isDots({ folded }: PrintedLine): boolean {
  return /^[.…‥·_\s]{3,}$|^…+$/u.test(folded);
}

/** True when a line carries the number of a heading: "I. …", "1. …", "A. …", "Phần thứ nhất". */
export function isNumbered(line: PrintedLine, { listLabel }: Paragraph): boolean {
  if (listLabel !== null && /[\p{L}\d]/u.test(listLabel)) return true;
  if (
    !/^[^\p{L}\p{N}.…]{0,4}(?:[IVXІl|!]{1,4}(?![\p{L}\d])|[A-D]\s*[./)]|\d{1,2}(?!\d)|phần|mục|chương|nội dung|part|section)/iu.test(
      line.text,
    )
  )
    return false;
  if (
    /^(?:v\/v|\d{1,2}\s+(?:tháng|năm)\s|\d{1,2}\s*[/.]\s*(?:\d|\p{L}{2,}\s*-)|[ivx]+\s*\/\s*\p{L}{2,}\s*-)/iu.test(
      line.text,
    )
  )
    return false;
  const { numbering } = splitNumber(line.folded);
  return numbering !== null && numbering.kind !== "bullet";
}

/** Pieces between line breaks and tabs; a tab inside "Số:⇥/BC" or "ngày⇥tháng" parts nothing. */
function* pieces(text: string, end: "head" | "tail", broken: boolean): Generator<readonly [number, number]> {
  const first = end === "tail" ? Math.max(0, text.length - reach) : 0;
  const last = end === "head" ? Math.min(text.length, reach) : text.length;
  if (!broken) {
    yield [first, last];
    return;
  }
  let from = first;
  for (let at = first; at <= last; at++) {
    if (at < last && !isBreak(text, at)) continue;
    yield [from, at];
    from = at + 1;
  }
}

function isBreak(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if ("\n\v\f\r".includes(sign)) return true;
  return sign === "\t" && !/^[\s\u00a0]*(?:[/-]|th[aá¸]|n[aă]m|n¨m)/iu.test(text.slice(at, at + 12).normalize("NFC"));
}

/** Cuts "ỦY BAN NHÂN DÂN XÃ … CỘNG HÒA XÃ HỘI …" and "Số: …/BC-UBND   An Bình, ngày …" between their two columns. */
function columns(
  snapshot: Snapshot,
  { text, index }: Paragraph,
  from: number,
  to: number,
  font: string | null,
): readonly (readonly [number, number])[] {
  if (to - from > longestHeader) return [[from, to]];
  const piece = text.slice(from, to);
  if (!(mayBeColumns(foldedPiece(snapshot, index, from, to, font)) || WIDE_GAP.test(piece))) return [[from, to]];
  const words = [...piece.matchAll(WORD)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    folded: fold(decode(match[0], font)),
  }));
  const cuts = new Set<number>();
  const run = (at: number, length?: number) =>
    words
      .slice(at, length && at + length)
      .map(({ folded }) => folded)
      .join(" ");
  const isCapitalUntil = (at: number) => at > 0 && isCapitals(text.slice(from, words[at - 1]!.end));
  words.forEach(({ folded, start }, at) => {
    if (isNationLine(run(at, 6))) cuts.add(at).add(at + (run(at + 6, 2) === "việt nam" ? 8 : 6));
    if (
      folded === "đảng" &&
      run(at) === "đảng cộng sản việt nam" &&
      /^(?:đảng|chi bộ|ban|\p{L}+ ủy)(?!\p{L})/u.test(run(0))
    )
      cuts.add(at);
    if (folded === "độc" && words[at + 1]?.folded.startsWith("lập")) {
      const end = words.findIndex((word, index) => index > at && word.folded.endsWith("phúc"));
      if (end !== -1) cuts.add(at).add(end + 1);
    }
    if (/^\S*\/\s*bc/u.test(folded) && words.some((word) => /(?:^|,)ngày/u.test(word.folded)))
      cuts.add(numberEnd(words, at));
    const end = words[at - 1]?.end ?? start;
    // "BÁO CÁOTổng kết": what stood on lines or in cells of its own, as a web page was copied.
    if (at === 2 && start === end && run(0, 2) === "báo cáo") cuts.add(at);
    if (start - end >= 5 && areApart(text.slice(from, end), text.slice(start, to))) cuts.add(at);
    // "CHI BỘ THÔN ĐÔNG An Bình, ngày …"
    if (isCapitalUntil(at) && !isCapitalUntil(at + 1) && isDateLine(run(at))) cuts.add(at);
  });
  const starts = [0, ...[...cuts].filter((at) => at > 0 && at < words.length).sort((a, b) => a - b)];
  return starts.map((at, index) => [words[at]!.start, words[(starts[index + 1] ?? words.length) - 1]!.end] as const);
}

/** A cheap look at a folded piece: most are no header, and no word that cuts one stands there. */
function mayBeColumns(folded: string): boolean {
  return /c\p{L}ng h\p{L}a|cộng sản|độc lập|\/\s*bc|ngày .*tháng|^báo cáo\p{L}/u.test(folded);
}

/** Capitals end where another word begins with its own, or the quốc hiệu: "NAMĐộc", "UBNDAn", "BÌNHCỘNG HÒA". */
const WORD = /\S+?(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}|C.NG H\S\S X)|\S+/gu;

const WIDE_GAP = /\S\s{5,}\p{Lu}/u;

/**
 * The folded text of a piece; of a whole paragraph it is at hand, unless the document's encoding reads it otherwise.
 */
function foldedPiece(snapshot: Snapshot, index: number, from: number, to: number, font: string | null): string {
  const { text } = snapshot.paragraphs[index] as Paragraph;
  const decoded = decode(text.slice(from, to), font);
  const isWhole = decoded === readableParagraph(snapshot, index);
  return isWhole ? foldedParagraph(snapshot, index) : fold(decoded);
}

/** A wide gap of blanks parts two columns: names or a number at its left, a name with its capital at its right. */
function areApart(left: string, right: string): boolean {
  return /\p{L}{2}/u.test(left) && !/:$/u.test(left) && /^\p{Lu}/u.test(right);
}

/** "05/BC - UBND": blanks around the dash still belong to the number. */
function numberEnd(words: readonly { readonly folded: string }[], at: number): number {
  let end = at + 1;
  while (words[end] && (words[end]!.folded.startsWith("-") || words[end - 1]!.folded.endsWith("-"))) end++;
  return end;
}

function lineAt(
  snapshot: Snapshot,
  paragraph: Paragraph,
  start: number,
  stop: number,
  font: string | null,
): PrintedLine | null {
  const { text, index, bold, tableLevel } = paragraph;
  let [from, to] = [start, stop];
  while (from < to && /\s/u.test(text[from] as string)) from++;
  while (to > from && /\s/u.test(text[to - 1] as string)) to--;
  const readable = decode(text.slice(from, to), font)
    .normalize("NFC")
    .replace(/[^\S ]\s*| \s+/gu, " ");
  if (!/[\p{L}\d.…·_]/u.test(readable)) return null;
  const folded = foldedPiece(snapshot, index, from, to, font);
  const capitals = isCapitals(readable);
  return { paragraph: index, from, to, text: readable, folded, raw: text, capitals, bold, inTable: tableLevel > 0 };
}

/** Offset of each word of a line's text, as its `from`. */
export function wordStarts({ raw, from, to }: PrintedLine): readonly number[] {
  return [...raw.slice(from, to).matchAll(/\S+/gu)].map((match) => from + match.index);
}

/** A piece may be too short to show its encoding: the whole paragraph tells. */
function fontOf(snapshot: Snapshot, { index, font }: Paragraph): string | null {
  const encoding = paragraphEncoding(snapshot, index);
  if (encoding === "tcvn3") return /^\.vn/iu.test(font ?? "") ? font : ".VnTime";
  return encoding === "vni" ? "VNI-Times" : font;
}

const reach = 6000;
const longestHeader = 240;

/** False for nothing, or dots and other signs that wait for words. */
export function isFilled(text: string): boolean {
  return /[\p{L}\d]/u.test(text) && !/(?:[.…_] ?){3,}|…/u.test(text);
}
