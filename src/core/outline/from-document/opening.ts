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
 * The outline's title is a line in capitals that says what follows ("ĐỀ CƯƠNG …", "MẪU BÁO CÁO", "BÁO CÁO"). Of several (a letter's subject names it, a heading of an
 * appendix), the one that most numbered lines follow before the next. Its head are the lines just above it that an official head consists of.
 */
export function findBeginning(lines: readonly SourceLine[]): Beginning {
  const titles = lines.map((_, at) => at).filter((at) => isTitle(lines[at]!));
  const weights = titles.map((at, order) => headingsBetween(lines, at, titles[order + 1] ?? lines.length));
  const title = titles[weights.indexOf(Math.max(...weights))] ?? null;
  if (title === null) return { start: 0, title: null };
  let start = title;
  while (start > 0 && title - start < LONGEST_HEAD && headRole(lines[start - 1]!) !== null) start--;
  return { start, title };
}

/** The lines above the first section with their roles, and fields where period, year, agency and công văn stand. */
export function readOpening(
  lines: readonly SourceLine[],
  { start, title }: Beginning,
  first: number,
  printed: PrintedPeriod,
): readonly OpeningLine[] {
  const opening: OpeningLine[] = [];
  let inBrackets = false;
  for (let at = start; at < first; at++) {
    const line = lines[at]!;
    let role: OpeningRole;
    if (title === null || at < title) role = headRole(line) ?? "note";
    else if (at === title) role = "title";
    else if (/^[-–—_=.\s*]{3,}$/u.test(line.text)) role = "rule";
    else if (inBrackets || ISSUED.test(line.text)) {
      role = "issued-with";
      inBrackets = !line.text.endsWith(")");
    } else if (
      ends.test(line.folded) ||
      line.text.startsWith("(") ||
      opening.some((each) => each.role === "rule" || each.role === "note")
    )
      role = "note";
    else role = "subject";
    opening.push({ role, text: withFields(role, line.text, printed) });
  }
  return opening;
}

function withFields(role: OpeningRole, text: string, printed: PrintedPeriod): string {
  if (role === "agency") return `{agency|${text}}`;
  if (role === "issued-with") return toFields(issuedFields(text, printed), printed);
  return toFields(text, printed);
}

const ISSUED = /^\((?:ban hành|kèm|đính kèm|gửi kèm|theo)/iu;
const LONGEST_HEAD = 12;
/** What begins an introduction under the title. */
const ends = /^(?:kính gửi|căn cứ|thực hiện (?:công văn|kế hoạch|chỉ thị|văn bản)|để |nhằm |lưu ý|ghi chú|yêu cầu)/u;

function isTitle({ text, inTable }: SourceLine): boolean {
  return (
    !inTable &&
    text.length < 240 &&
    /^(?:(?:PHỤ LỤC|MẪU|GỢI Ý|KHUNG)[^\p{Ll}]{0,20})?(?:ĐỀ CƯƠNG|MẪU|KHUNG|BÁO CÁO)(?!\p{L})/u.test(text)
  );
}

function headingsBetween(lines: readonly SourceLine[], from: number, to: number): number {
  return lines.slice(from + 1, to).filter(({ numbering, inTable }) => numbering !== null && !inTable).length;
}

function headRole({ text, folded }: SourceLine): OpeningRole | null {
  if (folded.startsWith("cộng hòa xã hội chủ nghĩa")) return "nation";
  if (/^độc lập\s*-\s*tự do/u.test(folded)) return "motto";
  if (/ngày[\s.…_\d]*tháng[\s.…_\d]*năm/u.test(folded)) return "place-date";
  if (/^[-–—_=\s*]{3,}$/u.test(text)) return "rule";
  if (/^(?:phụ lục|mẫu số|số:|số\s*…)/u.test(folded)) return "note";
  const letters = text.replace(/[^\p{L}]/gu, "");
  // The receiver of a letter stands in capitals as well, but below "Nơi nhận", which is no line of a head.
  return letters.length > 3 && letters === letters.toUpperCase() && text.length < 90 && !/^(?:KT|TM|TL|Q)\./u.test(text)
    ? "agency"
    : null;
}
