import { decimalsOf, formatNumber, parseNumber } from "../../../vietnamese/numbers";
import type { Misstated } from "./misstated";

/**
 * "rất hài lòng 65%, hài lòng 30%, không hài lòng 15%": shares of grades of which each person or
 * body has one, that together go beyond 100%. Less is no slip: some may have answered nothing.
 */
export function gradesBeyondAll(text: string): readonly Misstated[] {
  const found: Misstated[] = [];
  for (let next = nextRow(text, 0); next !== null;) {
    const row = rowOfGrades(text, next);
    if (row.wrong !== null) found.push(row.wrong);
    next = nextRow(text, row.to);
  }
  return found;
}

/** Where the next grade with its share begins; looked for only where another "%" stands behind. */
function nextRow(text: string, from: number): Row | null {
  let next = text.indexOf("%", from);
  while (next !== -1) {
    const sign = next;
    next = text.indexOf("%", sign + 1);
    if (next === -1) continue;
    const start = Math.max(from, sign - 40);
    const match = LAST_GRADE.exec(text.slice(start, sign + 1));
    if (match !== null) return { from: start + match.index + match[0].indexOf(match.groups!.grade!), each: GRADE };
    const share = LAST_SHARE.exec(text.slice(start, sign));
    if (share === null) continue;
    GRADE_BEHIND.lastIndex = start + share.index;
    if (GRADE_BEHIND.test(text)) return { from: start + share.index, each: GRADE_BEHIND };
  }
  return null;
}

/**
 * Where a row of grades begins, and how each is told: before its share,
 * or behind it ("84% rất hài lòng, 12% hài lòng").
 */
interface Row {
  readonly from: number;
  readonly each: RegExp;
}

function rowOfGrades(text: string, { from, each }: Row): { readonly wrong: Misstated | null; readonly to: number } {
  const grades = new Set<string>();
  const shares: string[] = [];
  let to = from;
  for (;;) {
    each.lastIndex = to;
    const match = each.exec(text);
    if (match === null) break;
    grades.add(match.groups!.grade!.toLowerCase());
    shares.push(match.groups!.share!);
    to = each.lastIndex;
  }
  const values = shares.map((share) => parseNumber(share) ?? 0);
  const sum = values.reduce((one, other) => one + other, 0);
  const end = Math.max(to, from + 1);
  // Two grades may hold one another ("hài lòng 95%, rất hài lòng 60%"), unless one denies the other.
  const isWhole =
    grades.size === shares.length && (shares.length > 2 || [...grades].some((grade) => DENIES.test(grade)));
  const rounding = shares.length * 0.5 * 10 ** -Math.min(...shares.map(decimalsOf)) + 1e-6;
  if (shares.length < 2 || !isWhole || sum <= 100 + rounding) return { wrong: null, to: end };
  const reckoning = `${shares.map((share) => `${share}%`).join(" + ")} = ${formatNumber(sum, 2)}%`;
  const written = `${shares.at(-1)!}%`;
  return { wrong: { from, to, written, right: "100%", reckoning, correction: null }, to: end };
}

const grade =
  "(?<grade>rất hài lòng|(?:không|chưa) hài lòng|hài lòng|bình thường|xuất sắc|(?:không )?hoàn thành(?: xuất sắc| tốt)?(?: nhiệm vụ)?|tốt|khá|trung bình|yếu|kém|(?:không|chưa) (?:đồng ý|tán thành)|đồng ý|tán thành|ý kiến khác|không có ý kiến)";
const share = String.raw`\s(?:là\s|đạt\s|chiếm\s|tỷ lệ\s)*(?<share>\d[\d.,]*\d|\d)\s?%`;
const LAST_GRADE = new RegExp(String.raw`(?<!\p{L})${grade}${share}$`, "iu");
const GRADE = new RegExp(String.raw`[\s,;]*(?:và\s|còn\s)?(?<!\p{L})${grade}${share}`, "iuy");
const LAST_SHARE = /(?<![\d.,/])(?:\d[\d.,]*\d|\d)\s?$/u;
const GRADE_BEHIND = new RegExp(
  String.raw`[\s,;]*(?:và\s|còn\s|có\s)?(?<share>\d[\d.,]*\d|\d)\s?%\s(?:là\s|số phiếu\s|số hộ\s|người dân\s|ý kiến\s|loại\s|xếp loại\s|đánh giá\s)*${grade}(?!\p{L})`,
  "iuy",
);
const DENIES = /^(?:không|chưa)/u;
