/** A piece of a sentence that is true of one period only. Offsets in UTF-16 units of the text as written. */
export interface ChangingFact {
  readonly from: number;
  readonly to: number;
  readonly kind: "period" | "date" | "document" | "figure";
}

/**
 * What a report of one period says that the next one cannot say again: periods and years, dates, numbers of the unit's own documents, and figures. Not taken: articles and clauses, laws and
 * decrees, numbers in names ("thôn 3", "Tổ dân phố số 5"), list numbers at the head of the text, and what already stands in square brackets.
 */
export function changingFacts(text: string): readonly ChangingFact[] {
  const facts: ChangingFact[] = [];
  FACT.lastIndex = 0;
  for (let match = FACT.exec(text); match !== null; match = FACT.exec(text)) {
    const kind = kindOf(match);
    if (kind === null) continue;
    const from = match.index;
    const to = from + match[0].length;
    if (kind === "figure" && isName(text, from, to)) continue;
    facts.push({ from, to, kind });
  }
  return facts;
}

/** In the order in which they are looked for: what is skipped first, then the longest that may begin at a place. */
const FACT = new RegExp(
  [
    // Square brackets are blanks already, or somebody's remark.
    String.raw`(?<skip>\[[^\]]*\])`,
    // Laws, decrees and documents of the Party's centre outlive a period.
    String.raw`(?<law>\d+(?:\/\d{4})?\/(?:QH\d+|UBTVQH\d*|NĐ-CP|NQ-CP|QĐ-TTg|CT-TTg|TT-[\p{Lu}Đ]+|TTLT-[\p{Lu}Đ-]+|PL-UBTVQH\d*)|\d+\s?[-–]\s?(?:CT|KL|NQ|QĐ|QC|HD|TB)\/TW)`,
    String.raw`(?<document>(?<![\p{L}\d/])\d+(?:\/\d{4})?\s?[/-]\s?(?:NQ|QĐ|CT|KH|HD|BC|TB|TTr|KL|CV|QC|CTr|ĐA|GM|BB)[\p{Lu}\d/&.-]*)`,
    String.raw`(?<period>(?<!\p{L})(?:(?:0?6|0?9|sáu|chín) tháng(?: (?:đầu|cuối) năm)?(?: \d{4})?|quý (?:[1-4]|IV|I{1,3})(?:[/ -]\s?(?:năm )?\d{4})?|học k[ỳì] (?:I{1,2}|[12])|năm (?:học )?20\d\d(?:\s?[-–]\s?20\d\d)?|tháng \d{1,2}[/ ](?:năm )?20\d\d)(?!\d))`,
    String.raw`(?<date>(?<![\d/])\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d(?![\d/])|(?<=ngày )\d{1,2}(?: tháng \d{1,2}(?: năm \d{4})?|\/\d{1,2}(?![\d/]))|(?<![\d/])\d{1,2}\/20\d\d(?![\d/]))`,
    String.raw`(?<figure>(?<![\p{L}\d/.,-])\d+(?:[.,]\d+)*(?:\/\d+(?:[.,]\d+)*)?(?:\s?%)?(?![\p{L}\d]))`,
  ].join("|"),
  "giu",
);

function kindOf({ groups = {} }: RegExpExecArray): ChangingFact["kind"] | null {
  if (groups.period !== undefined) return "period";
  if (groups.date !== undefined) return "date";
  if (groups.document !== undefined) return "document";
  return groups.figure === undefined ? null : "figure";
}

/** A number that is part of a name or of a place in a law, or the number of a list item. */
function isName(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 24), from);
  if (IN_NAME.test(before)) return true;
  const head = text.slice(0, from);
  return /^[\s+*•–-]*$/u.test(head) && /^[.)/:]/u.test(text.slice(to)) && to - from <= 5;
}

const IN_NAME =
  /(?<!\p{L})(?:điều|khoản|điểm|chương|phụ lục|mẫu(?: số)?|thôn|xóm|ấp|bản|khu phố|khu|khối|tổ(?: dân phố)?|khóa|nhiệm kỳ|mức(?: độ)?|loại|cấp|hạng|phần|mục|đề án|chỉ tiêu|đường|quốc lộ|trường|nghị quyết trung ương)(?: số)? $/iu;
