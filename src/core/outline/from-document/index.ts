import { toRoman } from "../../vietnamese/numerals";
import type { Bilingual } from "../language";
import { unitTypes, type OpeningRole, type Outline, type Section, type SectionId } from "../outline";
import { usualWords } from "../printed-guidance";
import { firstTime } from "../read-times";
import { findHeadings, type OutlineHeading } from "./headings";
import { sourceLines, type SourceLine, type SourceParagraph } from "./source-lines";
import { findBeginning, findEnd, readOpening } from "./opening";
import { anotherDocument, looksLikeReport, saysOutline } from "./report-or-outline";
import { tableRowsAsLines } from "./table-rows";
import { toFields, type PrintedPeriod } from "./to-fields";
import { numberedByDash, numberedByForm } from "./without-numbers";

export type { SourceParagraph } from "./source-lines";

/** An outline read from a document, or why there is none; `remarks` say what could not be made out. */
export interface OutlineReading {
  readonly outline: Outline | null;
  readonly remarks: readonly Bilingual[];
  /** Lines in front of the outline that belong to the công văn itself. */
  readonly passedOver: number;
}

/**
 * The id of an outline that was read from a .docx, from the SHA-256 (hexadecimal) of that
 * file: the same file is the same outline, whatever it is called and whoever reads it.
 */
export function idOfOutlineFile(sha256: string): string {
  return `docx-${sha256.slice(0, 12)}`;
}

/**
 * Reads an outline from the paragraphs of the công văn's file: its head and title, the
 * period it was printed for (turned into fields), sections by their numbering, and
 * everything else below a section as its guidance, word for word. Where nothing is numbered,
 * the rows of a table or headings in bold or heading styles are. Never throws; nothing is guessed silently.
 *
 * @param id what the outline is to be called by ("docx-1a2b3c")
 * @param today the period to assume when the document names none
 */
export function outlineFromDocument(
  paragraphs: readonly SourceParagraph[],
  id: string,
  today: PrintedPeriod,
): OutlineReading {
  const lines = sourceLines(paragraphs);
  const { title } = findBeginning(lines);
  const none: OutlineReading = { outline: null, remarks: [reasons.none], passedOver: 0 };
  if (title === null || !saysOutline(lines[title]!)) return readLines(lines, id, today) ?? none;
  const counted = (byForm: readonly SourceLine[] | null) => {
    const reading = byForm && readLines(byForm, id, today);
    return reading?.outline ? { ...reading, remarks: [...reading.remarks, reasons.counted] } : null;
  };
  return (
    counted(numberedByForm(lines, title, true)) ??
    readLines(lines, id, today) ??
    readLines(sourceLines(tableRowsAsLines(paragraphs)), id, today) ??
    counted(numberedByForm(lines, title, false) ?? numberedByDash(lines, title)) ??
    none
  );
}

/** Null when hardly a line is a heading. */
function readLines(all: readonly SourceLine[], id: string, today: PrintedPeriod): OutlineReading | null {
  const beginning = findBeginning(all);
  const from = beginning.title === null ? 0 : beginning.title + 1;
  const end = findEnd(all, findHeadings(all, from)[0]?.at ?? from);
  const lines = all.slice(0, end);
  const headings = findHeadings(lines, from);
  const refused = (reason: Bilingual): OutlineReading => ({ outline: null, remarks: [reason], passedOver: 0 });
  if (headings.length < FEWEST) return null;
  if (headings.length > MOST) return refused(reasons.tooMany(headings.length));
  const first = headings[0]!.at;
  const another = beginning.title === null ? anotherDocument(lines.slice(0, first)) : null;
  if (another !== null) return refused(reasons.another(another.text));
  if (looksLikeReport(lines, beginning, headings)) return refused(reasons.report);

  const named = firstTime(
    lines
      .slice(beginning.start, first)
      .map(({ folded }) => folded)
      .join(" "),
  );
  const printed = named ?? today;
  const { sections, doubled } = readSections(lines, headings, printed);
  const opening = readOpening(lines, beginning, first, printed);
  const { kept, closing } = closingNote(sections);
  return {
    outline: {
      id,
      name: nameOf(opening, printed),
      defaults: printed,
      opening,
      sections: kept,
      closingNote: closing,
      wholeReport: [],
      acts: [],
    },
    remarks: [
      ...(opening.some(({ role }) => role === "title" || role === "subject") ? [] : [reasons.noTitle]),
      ...(named === null ? [reasons.noPeriod] : []),
      ...doubled.map(reasons.doubled),
      ...(hasMore(all.slice(end)) ? [reasons.left(all[end]!.text)] : []),
    ],
    passedOver: beginning.start,
  };
}

/** What follows the outline and is no signature: an annex, a form of figures. */
function hasMore(rest: readonly SourceLine[]): boolean {
  return rest.some(({ numbering }) => numbering !== null);
}

/** Fewer numbered titles are a list, not an outline; more are a law or a plan. */
const FEWEST = 2;
const MOST = 120;

function readSections(lines: readonly SourceLine[], headings: readonly OutlineHeading[], printed: PrintedPeriod) {
  const open: { id: SectionId; level: number }[] = [];
  const taken = new Set<SectionId>();
  const doubled: string[] = [];
  const sections: Section[] = [];
  headings.forEach(({ at, level, value }, order) => {
    const line = lines[at]!;
    const below = guidanceOf(lines.slice(at + 1, headings[order + 1]?.at ?? lines.length), printed);
    const guidance = line.asks === "" ? below : [toFields(line.asks, printed), ...below];
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const parent = open.at(-1)?.id ?? null;
    const id = freeId(parent, value, taken);
    if (id !== idOf(parent, value)) doubled.push(line.text);
    taken.add(id);
    open.push({ id, level });
    sections.push(section(id, parent, line, guidance, printed));
  });
  const parents = new Set(sections.map(({ parent }) => parent));
  return {
    doubled,
    sections: sections.map((each) => (parents.has(each.id) ? { ...each, minimumWords: null } : each)),
  };
}

function section(
  id: SectionId,
  parent: SectionId | null,
  line: SourceLine,
  guidance: readonly string[],
  printed: PrintedPeriod,
): Section {
  const optional = /\(\s*nếu có\s*\)/iu.test(line.title);
  return {
    id,
    parent,
    number: line.number,
    title: toFields(line.title, printed),
    otherTitles: [],
    guidance,
    minimumWords: usualWords(guidance),
    mayBeNegative: optional,
    // An outline that says nothing of units is answered by all of them.
    appliesTo: unitTypes,
    notes: [],
    criteria: [],
  };
}

/** Dash lines and running text, one a line; the cells of a table in one line, parted by bars. */
function guidanceOf(lines: readonly SourceLine[], printed: PrintedPeriod): readonly string[] {
  const guidance: string[] = [];
  let table: string[] = [];
  const close = () => {
    // Rows to fill in hold nothing but their numbers.
    const told = table.filter((cell, at) => !BLANK_CELL.test(cell) || /\p{L}/u.test(table[at + 1] ?? ""));
    if (told.length > 0) guidance.push(told.join(" | "));
    table = [];
  };
  for (const { text, inTable } of lines) {
    if (inTable) {
      table.push(text);
      continue;
    }
    close();
    const words = text.replace(/^[-–—•▪*·]\s*(?=\S)/u, (mark) => (mark.trim() === "*" ? mark : ""));
    if (/[\p{L}\d]/u.test(words)) guidance.push(toFields(words, printed));
  }
  close();
  return guidance;
}

const BLANK_CELL = /^\(?\d{0,2}\)?[\s.…_-]*$/u;

/** The office's last remark stands below the last section without a dash, and speaks to those who report. */
function closingNote(sections: readonly Section[]): { readonly kept: readonly Section[]; readonly closing: string } {
  const last = sections.at(-1)!;
  const from = last.guidance.findIndex((line) => CLOSING.test(line));
  if (from === -1) return { kept: sections, closing: "" };
  // What a machine could not read at its head was a mark.
  const closing = last.guidance
    .slice(from)
    .join(" ")
    .replace(/^\ufffd\s*/u, "* ");
  const guidance = last.guidance.slice(0, from);
  const minimumWords = last.minimumWords === null ? null : usualWords(guidance);
  return { kept: [...sections.slice(0, -1), { ...last, guidance, minimumWords }], closing };
}

const CLOSING =
  /^\(?(?:[*\ufffd]\s*\S|(?:các|báo cáo) .{0,60}gửi (?:báo cáo )?(?:về|trước)|lưu ý|ghi chú|căn cứ (?:vào )?đề cương|trên (?:đây|cơ sở)|(?:đề nghị|yêu cầu)(?: các| đơn vị| ủy ban| cơ quan|.{0,12}báo cáo (?!kết quả|tình hình))|báo cáo (?:gửi|của các|cần|ngắn|không quá)|số liệu tính)/iu;

function idOf(parent: SectionId | null, value: number): SectionId {
  return parent === null ? toRoman(value) : `${parent}.${value}`;
}

/** A number used twice takes the next free one: two sections must never be told as one. */
function freeId(parent: SectionId | null, value: number, taken: ReadonlySet<SectionId>): SectionId {
  let number = Math.max(1, value);
  while (taken.has(idOf(parent, number))) number++;
  return idOf(parent, number);
}

function nameOf(opening: Outline["opening"], { year }: PrintedPeriod): Bilingual {
  const told = (of: OpeningRole) =>
    opening
      .filter(({ role }) => role === of)
      .map(({ text }) => text.replace(/\(?(?:năm )?\{[^}]*\}\)?/giu, "").trim())
      .join(" ")
      .replace(/\s+(?=[\s,;]|$)/gu, "")
      .replace(/^[\s,;]+|[,;]+$/gu, "");
  // "Đề cương báo cáo" alone tells nothing; what it is about stands below it, if not only its time does.
  const name = (told("subject") || told("title") || `Đề cương năm ${year}`).slice(0, 120);
  return { vi: name, en: name };
}

const reasons = {
  none: {
    vi: "Không thấy các mục được đánh số hay in đậm trong tệp này. Hãy chọn tệp đề cương kèm công văn, các mục ghi số I, 1, 1.1…",
    en: "No sections in numbers or bold were found in this file. Choose the outline that came with the letter, numbered I, 1, 1.1 …",
  },
  report: {
    vi: "Tệp này là một báo cáo đã viết, không phải đề cương. Hãy chọn tệp đề cương kèm công văn.",
    en: "This file is a written report, not an outline. Choose the outline that came with the letter.",
  },
  another: (line: string): Bilingual => ({
    vi: `Tệp này ghi “${line.slice(0, 80)}”, không phải đề cương. Hãy chọn tệp đề cương kèm công văn, hoặc ghi dòng “ĐỀ CƯƠNG BÁO CÁO” trên mục đầu.`,
    en: `This file says “${line.slice(0, 80)}”, not an outline. Choose the outline that came with the letter, or write “ĐỀ CƯƠNG BÁO CÁO” above section I.`,
  }),
  noTitle: {
    vi: "Không thấy dòng “ĐỀ CƯƠNG BÁO CÁO”; tên đề cương cần được đặt lại.",
    en: "No line “ĐỀ CƯƠNG BÁO CÁO” was found; give the outline a name.",
  },
  noPeriod: {
    vi: "Đề cương không ghi kỳ báo cáo; hãy chọn kỳ trong “Thông tin”.",
    en: "The outline names no period; choose it under “Details”.",
  },
  tooMany: (count: number): Bilingual => ({
    vi: `Tệp này có ${count} mục đánh số, một đề cương có nhiều nhất ${MOST}. Hãy chọn tệp đề cương kèm công văn.`,
    en: `This file has ${count} sections, an outline ${MOST} at most. Choose the outline that came with the letter.`,
  }),
  left: (line: string): Bilingual => ({
    vi: `Từ dòng “${line.slice(0, 80)}” trở đi không thuộc đề cương này; cần thì chép sang một tệp riêng.`,
    en: `From “${line.slice(0, 80)}” on nothing belongs to this outline; to use it, copy it into another file.`,
  }),
  counted: {
    vi: "Có mục của đề cương này không ghi số; các mục ấy được đánh số I, II, … theo thứ tự.",
    en: "Some sections have no number; they were numbered I, II, … in order.",
  },
  doubled: (heading: string): Bilingual => ({
    vi: `Số mục bị trùng ở “${heading.slice(0, 80)}”; mục này được đánh số tiếp theo.`,
    en: `A number is used twice at “${heading.slice(0, 80)}”; it takes the next one.`,
  }),
};
