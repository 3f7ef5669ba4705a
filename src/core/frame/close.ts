import { foldedParagraph, paragraphMarks } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import { wordMark } from "../snapshot/word-marks";
import { isDateLine } from "./fixed-lines";
import { asPart, isDots, printedLinesOf, partOf, type FramePart, type PrintedLine } from "./printed-lines";
import { END_MARK, isAuthority, isClosingSentence, isSigner, isSignerName } from "./signature-lines";

/** What stands below the last section. */
export interface Close {
  /**
   * Where the close begins: "Trên đây là …", "Trân trọng báo cáo", a lone "./.",
   * "Nơi nhận" or the signature with its date, whichever comes first; the cell
   * above it in a table of two columns included. Null when the document just ends.
   */
  readonly close: { readonly paragraph: number; readonly from: number } | null;
  /** The line that ends in "./.", which may be the last sentence of a section. */
  readonly endMark: FramePart | null;
  /** "Nơi nhận:", and the lines of its list. */
  readonly recipients: FramePart | null;
  readonly recipientLines: readonly FramePart[];
  /** Quyền hạn ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), line by line; chức vụ ("CHỦ TỊCH"); the name below it. */
  readonly authority: readonly FramePart[];
  readonly position: FramePart | null;
  readonly signer: FramePart | null;
  /** First line of each annex behind the signature. */
  readonly annexes: readonly FramePart[];
}

/** Reads the close from the last lines of a document, annexes aside. */
export function findClose(snapshot: Snapshot): Close {
  const label = labelParagraph(snapshot);
  const annexes = annexesAfter(snapshot, label ?? Math.floor(snapshot.paragraphs.length / 2));
  const end = annexes[0]?.paragraph ?? snapshot.paragraphs.length;
  const lines = tailLines(snapshot, Math.max(0, Math.min(label ?? end, end) - reach), end);
  const labelAt = lines.findLastIndex(isLabel);
  const block = blockStart(lines, labelAt);
  const start = block === -1 ? null : withSentence(lines, block);
  const signature = block === -1 ? unsigned : signatureOf(lines, labelAt, block);
  return {
    close: start === null ? null : placeOf(snapshot, lines, start),
    endMark: partOf(lines.findLast(({ folded }) => END_MARK.test(folded))),
    recipients: partOf(lines[labelAt]),
    recipientLines: recipientList(lines, labelAt).map(asPart),
    ...signature,
    annexes: annexes.map(asPart),
  };
}

/** The last paragraph with "Nơi nhận" (a few offices write "Nơi gửi"). */
function labelParagraph(snapshot: Snapshot): number | null {
  const marks = paragraphMarks(snapshot);
  for (let index = snapshot.paragraphs.length - 1; index >= 0; index--)
    if (
      (marks[index]! & wordMark.recipients) !== 0 &&
      LABEL.test(foldedParagraph(snapshot, index)) &&
      printedLinesOf(snapshot, index, "tail").some(isLabel)
    )
      return index;
  return null;
}

function isLabel({ folded }: PrintedLine): boolean {
  return LABEL.exec(folded)?.index === 0 && (folded.length < 40 || /^.?nơi \p{L}+\s*:/u.test(folded));
}

const LABEL = /["*]?n[ơo]i (?:nhận|gửi)(?!\p{L})/u;

/** "PHỤ LỤC", "Phụ lục 02: …", "Biểu số 1": headings, not sentences that speak of them. */
function annexesAfter(snapshot: Snapshot, after: number): readonly PrintedLine[] {
  const found: PrintedLine[] = [];
  for (let index = after; index < snapshot.paragraphs.length; index++) {
    if (!ANNEX.test(foldedParagraph(snapshot, index))) continue;
    const line = printedLinesOf(snapshot, index)[0];
    if (line && isAnnex(line)) found.push(line);
  }
  return found;
}

function isAnnex({ folded, capitals }: PrintedLine): boolean {
  return ANNEX.test(folded) && !/[.;]$/u.test(folded) && (capitals || COUNTED_ANNEX.test(folded));
}

const ANNEX = /^["(*]?(?:phụ lục|phụ biểu|biểu mẫu|biểu số|biểu tổng hợp)(?!\p{L})/u;
const COUNTED_ANNEX = /^\P{L}?(?:phụ lục|phụ biểu|biểu mẫu|biểu)(?: số)?(?: (?:\d+|[ivx]+|[a-d])(?!\p{L})|\s*[:.-]|$)/u;

function tailLines(snapshot: Snapshot, from: number, end: number): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (let index = from; index < end; index++) {
    lines.push(...printedLinesOf(snapshot, index, "tail"));
  }
  return lines;
}

/** Position of the first line of the trailing block of close lines; -1 when there is none. */
function blockStart(lines: readonly PrintedLine[], labelAt: number): number {
  let start = labelAt;
  for (let at = (labelAt === -1 ? lines.length : labelAt) - 1; at >= 0; at--) {
    const line = lines[at] as PrintedLine;
    if (isClose(line)) start = at;
    else if (!isSignerName(line) && !isDots(line)) break;
  }
  return start;
}

function isClose(line: PrintedLine): boolean {
  return (
    isLabel(line) || isSigner(line) || isClosingSentence(line) || lonely.test(line.folded) || isDateLine(line.folded)
  );
}

/** "Trên đây là …" may have a request or two between it and the signature. */
function withSentence(lines: readonly PrintedLine[], start: number): number {
  for (let at = start - 1; at >= Math.max(0, start - mostBetween); at--) {
    if (/^trên đây(?: là|,)/u.test(lines[at]!.folded)) return at;
  }
  return start;
}

/**
 * Decree 30/2020 puts "Nơi nhận" and the signature side by side in a
 * table: it belongs to the close from its first cell.
 */
function placeOf({ paragraphs }: Snapshot, lines: readonly PrintedLine[], start: number): Close["close"] {
  const { paragraph, from, inTable } = lines[start] as PrintedLine;
  const text = paragraphs[paragraph]?.text ?? "";
  let first = paragraph;
  if (inTable) while (isEmptyCell(paragraphs[first - 1])) first--;
  return { paragraph: first, from: first < paragraph || text.slice(0, from).trim() === "" ? 0 : from };
}

function isEmptyCell(paragraph: Snapshot["paragraphs"][number] | undefined): boolean {
  return paragraph !== undefined && paragraph.tableLevel > 0 && paragraph.text.trim() === "";
}

function recipientList(lines: readonly PrintedLine[], labelAt: number): readonly PrintedLine[] {
  if (labelAt === -1) return [];
  const found: PrintedLine[] = [];
  for (const line of lines.slice(labelAt + 1)) {
    const listed = /^[-–+•*]\s*\S|^như trên|^lưu(?!\p{L})/iu.test(line.text);
    if (!listed && (isSigner(line) || isDots(line) || !found.at(-1)?.text.endsWith(","))) break;
    found.push(line);
  }
  return found;
}

type Signature = Pick<Close, "authority" | "position" | "signer">;

const unsigned: Signature = { authority: [], position: null, signer: null };

function signatureOf(lines: readonly PrintedLine[], labelAt: number, from: number): Signature {
  const listEnd = labelAt === -1 ? from : labelAt + 1 + recipientList(lines, labelAt).length;
  const zone = [...lines.slice(from, Math.max(from, labelAt)), ...lines.slice(labelAt === -1 ? from : listEnd)];
  const signers = zone.filter((line) => isSigner(line) && !isDateLine(line.folded));
  if (signers.length === 0) return labelAt === -1 ? unsigned : dotted(lines.slice(listEnd).filter(isDots));
  const authority = signers.filter(isAuthority);
  const position = signers.find((line) => !isAuthority(line)) ?? null;
  const last = zone.indexOf(position ?? (signers.at(-1) as PrintedLine));
  const signer = zone.slice(last + 1).find((line) => (isSignerName(line) && !isSigner(line)) || isDots(line)) ?? null;
  return { authority: authority.map(asPart), position: partOf(position), signer: partOf(signer) };
}

/** Rows of dots where nothing is filled in yet: authority, position and name as our own signature block leaves them. */
function dotted(dots: readonly PrintedLine[]): Signature {
  const [authority, position, signer] = dots.length >= 3 ? dots : [undefined, ...dots];
  return { authority: authority ? [asPart(authority)] : [], position: partOf(position), signer: partOf(signer) };
}

/**
 * A mark of the end, what a stamp of a digital signature says, and of the recipients what is left without their label.
 */
const lonely =
  /^(?:\.\s?\/\s?\.|(?:(?:được )?ký (?:số )?bởi|người ký|(?:ngày|giờ|thời gian) ký|email|cơ quan(?=\s?: ?(?:ủy|ubnd|sở|huyện|tỉnh|xã|phường|đảng|trường)))\s?:[^;]{0,80}[^.;]|(?:[-+•*] ?)?(?:như trên|lưu ?:).{0,40})$/u;
const reach = 40;
const mostBetween = 3;
