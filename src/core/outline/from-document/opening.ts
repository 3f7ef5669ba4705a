import { isCapitals } from "../../vietnamese/capitals";
import type { OpeningLine, OpeningRole } from "../outline";
import type { SourceLine } from "./source-lines";
import { issuedFields, toFields, type PrintedPeriod } from "./to-fields";

/** Where the outline begins within the document: a công văn's own letter may stand in front of it. */
export interface Beginning {
  /** First line of the outline's own head. */
  readonly start: number;
  /** The line "ĐỀ CƯƠNG BÁO CÁO"; null when there is none. */
  readonly title: number | null;
}

/**
 * The outline's title is a line in capitals that says what follows ("ĐỀ CƯƠNG …", "MẪU BÁO CÁO", "BÁO
 * CÁO"). Of several (a letter's subject names it, a heading of an appendix), the one that most numbered
 * lines follow before the next. Its head are the lines just above it that an official head consists of.
 */
export function findBeginning(lines: readonly SourceLine[]): Beginning {
  const titles = lines.map((_, at) => at).filter((at) => isTitle(lines[at]!));
  const weights = titles.map((at, order) => headingsBetween(lines, at, titles[order + 1] ?? lines.length));
  const title = titles[weights.indexOf(Math.max(...weights))] ?? null;
  if (title === null) return { start: 0, title: null };
  // "ĐỀ CƯƠNG" above "BÁO CÁO SƠ KẾT …" is the first line of one title;
  // above a bare "BÁO CÁO" it is the caption of the form.
  let first = title;
  while (first > 0 && isTitle(lines[first - 1]!) && lines[title]!.folded !== "báo cáo") first--;
  let start = first;
  while (start > 0 && first - start < LONGEST_HEAD && headRole(lines[start - 1]!) !== null) start--;
  return { start, title: first };
}

/**
 * Where what belongs to the outline ends behind its first heading: at the form's date, signature
 * or "Nơi nhận", at a letter's last words, or where an annex or another document begins.
 */
export function findEnd(lines: readonly SourceLine[], from: number): number {
  const end = lines.findIndex((line, at) => at > from && isBehindTheEnd(line));
  return end < 0 ? lines.length : end;
}

function isBehindTheEnd(line: SourceLine): boolean {
  const { folded, inTable, text } = line;
  if (/^(?:nơi nhận|trân trọng)(?!\p{L})/u.test(folded) || DATED.test(folded) || headRole(line) === "nation")
    return true;
  if (isCapitals(text) && POSITION.test(folded)) return true;
  return (
    !inTable &&
    (ANNEX.test(folded) ||
      CAPITAL_ANNEX.test(text) ||
      CAPITAL_TITLE.test(text) ||
      (line.bold && NAMED_ANNEX.test(folded)))
  );
}

const DATED = /^[\p{L}\s.…,_]{0,40}ngày[\s.…_\d]*tháng[\s.…_\d]*năm[\s.…_\d]*$/u;
const ANNEX =
  /^(?:phụ lục|(?:mẫu )?biểu(?: mẫu| số liệu)?|mẫu(?= số))(?: (?:số )?[\divx]+(?:[/-]\p{L}[\p{L}-]*)?)?[.:]?$/u;
/** "Phụ lục 01. Bảng tổng hợp số liệu" */
const NAMED_ANNEX = /^(?:phụ lục|(?:mẫu )?biểu|mẫu(?= số)) (?:(?:số|mẫu) )*[\divx]+(?!\p{L})/u;
const CAPITAL_ANNEX = /^(?:PHỤ LỤC|BIỂU)(?!\p{L})[^\p{Ll}]*$/u;

/** The lines above the first section with their roles, and fields where period, year, agency and công văn stand. */
export function readOpening(
  lines: readonly SourceLine[],
  { start, title }: Beginning,
  first: number,
  printed: PrintedPeriod,
): readonly OpeningLine[] {
  const opening: OpeningLine[] = [];
  let inBrackets = false;
  let hasEnded = false;
  for (let at = start; at < first; at++) {
    const line = lines[at]!;
    let role: OpeningRole;
    if (title === null || at < title) role = headRole(line) ?? "note";
    else if (at === title) role = "title";
    else if (RULE.test(line.text)) role = "rule";
    else if (inBrackets || ISSUED.test(line.text)) {
      role = "issued-with";
      inBrackets = !/\)$|^kèm/iu.test(line.text);
    } else if (hasEnded || ends.test(line.folded) || line.text.startsWith("(")) role = "note";
    else role = "subject";
    hasEnded ||= title !== null && at > title && (role === "rule" || role === "note");
    opening.push({ role, text: withFields(role, line.text, printed) });
  }
  const about = lines.slice(0, first).flatMap(({ text }) => LETTER_SUBJECT.exec(text)?.[1] ?? [])[0];
  if (
    about !== undefined &&
    !opening.some(({ role }) => role === "subject") &&
    (title === null || BARE.test(lines[title]!.folded))
  )
    opening.splice((title ?? first) + 1 - start, 0, { role: "subject", text: toFields(about, printed) });
  return opening;
}

/** Stands between a title with its subject and the first section, and is no heading. */
export function isOpeningLine({ text, folded }: SourceLine): boolean {
  return text.startsWith("(") || RULE.test(text) || ends.test(folded);
}

/** Titles whose subject stands below them, or in the letter alone. */
export const BARE = /^(?:(?:đề cương|mẫu|khung|gợi ý|hướng dẫn|chi tiết|nội dung|báo cáo) ?)+$/u;
/** What a letter asks to be reported. */
const LETTER_SUBJECT = /^(?:V\/v|Về việc)\s.*?(?<!\p{L})(báo cáo .+)$/iu;

function withFields(role: OpeningRole, text: string, printed: PrintedPeriod): string {
  if (role === "agency") return `{agency|${text}}`;
  if (role === "issued-with") return toFields(issuedFields(text, printed), printed);
  return toFields(text, printed);
}

/** A star alone stands below the head of a Party document. */
const RULE = /^(?:[-–—_=.\s*]{3,}|\*)$/u;
const ISSUED = /^(?:\((?:ban hành|kèm|đính kèm|gửi kèm|theo)|kèm theo công văn)/iu;
const LONGEST_HEAD = 12;
/** What begins an introduction under the title. */
const ends =
  /^(?:(?:phần )?mở đầu|kính gửi|căn cứ|thực hiện (?:công văn|kế hoạch|chỉ thị|văn bản)|để |nhằm |lưu ý|ghi chú|yêu cầu)/u;

function isTitle({ text, folded, inTable, numbering }: SourceLine): boolean {
  if (inTable || text.length >= 240) return false;
  return CAPITAL_TITLE.test(text) || (numbering === null && TITLE.test(folded));
}

const CAPITAL_TITLE =
  /^(?:(?:PHỤ LỤC|MẪU|GỢI Ý|KHUNG|HƯỚNG DẪN|NỘI DUNG)[^\p{Ll}]{0,20})?(?:ĐỀ CƯƠNG|MẪU|KHUNG|BÁO CÁO)(?!\p{L})/u;
/** The same in small letters, which a sentence of a letter may begin with as well: "Đề cương báo cáo gửi kèm." */
const TITLE =
  /^(?:đề cương|(?:(?:đề cương|khung|mẫu|gợi ý|hướng dẫn|nội dung)(?: (?:chi tiết|nội dung|xây dựng|viết|đề cương|khung|mẫu))* báo cáo(?!\p{L}).*[^.;:,]))$/u;

function headingsBetween(lines: readonly SourceLine[], from: number, to: number): number {
  return lines.slice(from + 1, to).filter(({ numbering, inTable }) => numbering !== null && !inTable).length;
}

function headRole(line: SourceLine): OpeningRole | null {
  const { text, folded } = line;
  if (folded.startsWith("cộng hòa xã hội chủ nghĩa")) return "nation";
  if (/^độc lập\s*-\s*tự do/u.test(folded)) return "motto";
  // What stands above may be the caption of a form, or the letter's signature.
  if (isTitle(line) || ISSUED.test(text) || POSITION.test(folded)) return null;
  if (/ngày[\s.…_\d]*tháng[\s.…_\d]*năm/u.test(folded)) return "place-date";
  if (RULE.test(text)) return "rule";
  if (/^(?:phụ lục|mẫu số|số:|số\s*…)/u.test(folded)) return "note";
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 3 && isCapitals(letters) && text.length < 90 ? "agency" : null;
}

const POSITION =
  /^(?:(?:kt|tm|tl|tuq|q)\.|[tk]\/[mlt] |(?:(?:phó|quyền|tổng) )*(?:giám đốc|chủ tịch|bí thư|chánh|trưởng|hiệu trưởng|cục trưởng|thủ trưởng|tổ trưởng|người|đại diện)(?!\p{L}))/u;
