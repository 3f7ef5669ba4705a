import { computed } from "../snapshot/computed";
import { isContentsLine } from "../snapshot/contents-line";
import { foldedParagraph, paragraphMarks } from "../snapshot/reading";
import { wordMark } from "../snapshot/word-marks";
import type { Paragraph, Snapshot } from "../snapshot/snapshot";
import { agencyLines, beginsName, mayBeAgency } from "./agency-lines";
import { isAnyNumberLine, isDateLine, isMottoLine, isNationLine } from "./fixed-lines";
import { asPart, isDots, isNumbered, printedLinesOf, partOf, type FramePart, type PrintedLine } from "./printed-lines";
import { findTitle, isReportTitle } from "./title";

/** What stands above the first section. */
export interface Head {
  /** Headed by the Party, whose documents are laid out otherwise. */
  readonly party: boolean;
  /** Quốc hiệu and tiêu ngữ; of a Party document its own headline. */
  readonly nation: FramePart | null;
  readonly motto: FramePart | null;
  /**
   * Cơ quan chủ quản and cơ quan ban hành, a name over several lines in
   * order; a row of dots counts as one still to be filled in.
   */
  readonly parentAgency: readonly FramePart[];
  readonly agency: readonly FramePart[];
  readonly number: FramePart | null;
  /**
   * A letter, whose subject stands below its number (Decree 30/2020, Phụ lục
   * I, mục II.5b: "V/v …"), or a submission: the report may be sent with it.
   */
  readonly isSentWith: boolean;
  readonly placeDate: FramePart | null;
  /** What the document calls itself, folded: "báo cáo", "kế hoạch"; null when it does not say. */
  readonly kind: string | null;
  /** The line of the document's type, "BÁO CÁO" alone or with its subject behind it. */
  readonly title: FramePart | null;
  /** Trích yếu, line by line; the words behind "BÁO CÁO" when both stand on one line. */
  readonly subject: readonly FramePart[];
  /** "(Ban hành kèm theo …)" below the subject. */
  readonly issuedWith: readonly FramePart[];
  /** "Kính gửi", with the names below it. */
  readonly addressee: readonly FramePart[];
  /** The first sentence or paragraph of the text, above the first section. */
  readonly opening: FramePart | null;
  /** Index just after the last paragraph that the head reaches into. */
  readonly headEnd: number;
}

/** Reads the head from the first lines of a document, down to the first numbered heading. */
export function findHead(snapshot: Snapshot): Head {
  const first = readHead(headLines(snapshot, 0));
  const { nation, title, isSentWith, headEnd } = first;
  // Put in below the first heading, or behind a cover and a list of contents;
  // or the report is sent with a letter, whose header stands above its own.
  const at =
    nation === null
      ? title === null
        ? headerBelow(snapshot, headEnd)
        : null
      : headerBelow(snapshot, nation.paragraph + 1, isSentWith ? Infinity : (title?.paragraph ?? 0));
  if (at === null) return withTitleBelow(snapshot, first);
  const below = readHead(headLines(snapshot, at));
  const isReport = below.kind === null || below.kind === "báo cáo";
  return isReport ? withTitleBelow(snapshot, { ...below, isSentWith }) : first;
}

function readHead(lines: readonly PrintedLine[]): Head {
  const fixed = fixedLines(lines);
  const named = findTitle(lines, fixed.title);
  const first = named === null ? lines.length : named.at;
  const header = lines.slice(0, first).filter((line) => !fixed.lines.has(line));
  const { parentAgency, agency } = agencyLines(agencyCandidates(header, lines, fixed.last));
  const below = named === null ? lines : lines.slice(named.end);
  const addressee = addresseeLines(below);
  const opening = openingLine(below, addressee, named !== null || fixed.last !== -1 ? fixed.lines : null);
  return {
    party: lines.slice(0, first).some(({ folded }) => folded.includes("đảng cộng sản việt nam") && folded.length < 60),
    nation: partOf(fixed.nation),
    motto: partOf(fixed.motto),
    parentAgency: parentAgency.map(asPart),
    agency: agency.map(asPart),
    number: partOf(fixed.number),
    isSentWith:
      /^(?:tờ|phiếu) trình/.test(named?.kind ?? "") ||
      header.some(({ folded }) => /^v ?[/.] ?v(?!\p{L})/u.test(folded)),
    placeDate: partOf(fixed.placeDate),
    kind: named?.kind ?? null,
    title: partOf(named?.title ?? null),
    subject: (named?.subject ?? []).map(asPart),
    issuedWith: (named?.issuedWith ?? []).map(asPart),
    addressee: addressee.map(asPart),
    opening: partOf(opening),
    headEnd: lines.length === 0 ? 0 : (lines.at(-1) as PrintedLine).paragraph + 1,
  };
}

function headLines(snapshot: Snapshot, from: number): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const paragraph of snapshot.paragraphs.slice(from, from + mostParagraphs)) {
    if (isContentsLine(paragraph)) continue;
    for (const line of printedLinesOf(snapshot, paragraph.index)) {
      if (isNumbered(line, paragraph)) return lines;
      lines.push(line);
    }
  }
  return lines;
}

/** Where a header begins whose quốc hiệu stands further down: with its table, or a few short lines above. */
function headerBelow(snapshot: Snapshot, from: number, before = Infinity): number | null {
  const found = lineBelow(snapshot, from, isNation);
  if (found === null || found.paragraph >= before) return null;
  let start = found.paragraph;
  // The heading that ended the head stands in between.
  while (start > 0) {
    const above = snapshot.paragraphs[start - 1] as Paragraph;
    const lines = printedLinesOf(snapshot, above.index);
    if (
      above.tableLevel === 0 &&
      (found.inTable || !lines.every((line) => mayBeAgency(line) && !isNumbered(line, above)))
    )
      break;
    start--;
  }
  return start;
}

/** "BÁO CÁO" further down, when the head itself has no title. */
function withTitleBelow(snapshot: Snapshot, head: Head): Head {
  const found = head.title === null ? lineBelow(snapshot, head.headEnd, isReportTitle) : null;
  if (found === null) return head;
  const { title, kind, subject, issuedWith, addressee, opening } = readHead(headLines(snapshot, found.paragraph));
  return {
    ...head,
    title,
    kind,
    subject,
    issuedWith,
    addressee: head.addressee.length > 0 ? head.addressee : addressee,
    opening,
  };
}

function lineBelow(snapshot: Snapshot, from: number, test: (line: PrintedLine) => boolean): PrintedLine | null {
  for (const index of computed(snapshot, headerParagraphs)) {
    if (index < from) continue;
    const found = printedLinesOf(snapshot, index).find(test);
    if (found) return found;
  }
  return null;
}

/** Paragraphs that may hold a line of a header. */
function headerParagraphs(snapshot: Snapshot): readonly number[] {
  const marks = paragraphMarks(snapshot);
  const found: number[] = [];
  // The folded paragraph is at hand; parting it into lines costs much more.
  snapshot.paragraphs.forEach(({ text }, index) => {
    if ((marks[index]! & wordMark.header) === 0 || text.length > longestHeaderLine) return;
    if (HEADER_WORDS.test(foldedParagraph(snapshot, index)) && /[BCĐ§]/u.test(text)) found.push(index);
  });
  return found;
}

const HEADER_WORDS = /b ?á ?o +c ?á ?o|cộng hòa|cộng sản/u;

function isNation({ folded }: PrintedLine): boolean {
  return isNationLine(folded) || /^đảng cộng sản việt nam$/u.test(folded);
}

/**
 * The lines that have one form, wherever they stand above the title. `last`: position
 * of the last of them; `title`: below which a title may stand, place and date or not.
 */
function fixedLines(lines: readonly PrintedLine[]) {
  const nation = broken(lines, /^c\p{L}ng h/u, (folded) => isNationLine(folded) && folded.endsWith("nam"));
  if (nation.length === 0) nation.push(...lines.filter(isNation).slice(0, 1));
  const motto = broken(lines, /^["']?độc/u, isMottoLine);
  const number = broken(lines, /^số|\//u, (folded) => folded.length < 120 && isAnyNumberLine(folded));
  const placeDate = lines.find(({ folded }) => isDateLine(folded));
  const head = [...nation, ...motto, ...number];
  const found = placeDate === undefined ? head : [...head, placeDate];
  const lastOf = (some: readonly PrintedLine[]) => Math.max(-1, ...some.map((line) => lines.indexOf(line)));
  return {
    nation: nation[0] ?? null,
    motto: motto[0] ?? null,
    number: number.at(-1) ?? null,
    placeDate: placeDate ?? null,
    lines: new Set(found),
    last: lastOf(found),
    title: lastOf(head.length > 0 ? head : found),
  };
}

/**
 * The first lines that are one fixed line together, as a narrow column
 * breaks it: "CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM".
 */
function broken(lines: readonly PrintedLine[], begins: RegExp, isWhole: (folded: string) => boolean): PrintedLine[] {
  for (const [at, { folded }] of lines.entries()) {
    if (!begins.test(folded)) continue;
    let whole = folded;
    for (let more = 1; ; more++) {
      if (isWhole(whole)) return lines.slice(at, at + more);
      const next = lines[at + more];
      if (next === undefined || more === mostBroken || folded.length > longestBroken) break;
      whole += ` ${next.folded}`;
    }
  }
  return [];
}

/** Above the last fixed line, or without any such line the first lines of the document. */
function agencyCandidates(
  header: readonly PrintedLine[],
  lines: readonly PrintedLine[],
  last: number,
): readonly PrintedLine[] {
  const candidates: PrintedLine[] = [];
  const above = last === -1 ? lines.slice(0, 4) : lines.slice(0, last);
  for (const line of header) {
    const isName = line.capitals && beginsName(line);
    if (last === -1 && !(above.includes(line) && (candidates.length > 0 ? mayBeAgency(line) : isName))) break;
    // Below a quốc hiệu typed in the middle of the page only what begins as the names of offices do.
    if (last !== -1 && !above.includes(line) && !isName) break;
    if (mayBeAgency(line) && !/^báo cáo |đảng cộng sản việt nam/u.test(line.folded)) candidates.push(line);
  }
  return candidates;
}

/** "Kính gửi: …", and the names below it when it ends in a colon or they stand in a list. */
function addresseeLines(below: readonly PrintedLine[]): readonly PrintedLine[] {
  const at = below.findIndex(({ folded }) => folded.startsWith("kính gửi"));
  if (at === -1) return [];
  const found = [below[at] as PrintedLine];
  for (const line of below.slice(at + 1)) {
    const listed = /^[-+•*]\s*\p{L}/u.test(line.text) || continuesName(found.at(-1) as PrintedLine, line);
    if (!listed || line.text.length > 160 || found.length > 12) break;
    found.push(line);
  }
  return found;
}

/** A long name that goes on in the next line. */
function continuesName(before: PrintedLine, { text }: PrintedLine): boolean {
  return /^(?!thực hiện |căn cứ |theo |trong )\p{Ll}.*[^:]$/u.test(text) && !/[.;:]$/u.test(before.text);
}

function openingLine(
  below: readonly PrintedLine[],
  addressee: readonly PrintedLine[],
  fixed: ReadonlySet<PrintedLine> | null,
): PrintedLine | null {
  if (fixed === null) return null;
  const rest = below.slice(addressee.length === 0 ? 0 : below.indexOf(addressee.at(-1) as PrintedLine) + 1);
  return (
    rest.find(
      (line) =>
        !fixed.has(line) &&
        !line.capitals &&
        !isDots(line) &&
        line.folded.split(" ").length >= 6 &&
        !/^(?:kính )?thưa /u.test(line.folded),
    ) ?? null
  );
}

const mostParagraphs = 80;
const mostBroken = 3;
const longestBroken = 40;
const longestHeaderLine = 400;
