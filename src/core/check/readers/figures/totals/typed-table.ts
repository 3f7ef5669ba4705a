import { formatNumber, parseNumber } from "../../../../vietnamese/numbers";
import { NOTHING, type Misstated } from "../misstated";
import { roundingOf } from "../rounding";

/**
 * The last row of a table typed with tabs, "Tổng cộng⇥12⇥491", in which one column
 * is not the sum of the rows above it. Nothing is told where rows are parts of
 * others, or where no column adds up: then the total may be one of something else.
 *
 * @param text a paragraph that holds the row, with the rows above where they are parted by line breaks
 * @param above the paragraph so many places above it; undefined above the first
 */
export function wrongTypedTotals(text: string, above: (step: number) => string | undefined): readonly Misstated[] {
  const total = TOTAL_ROW.exec(text);
  if (total === null) return NOTHING;
  const rows = rowsAbove(text.slice(0, total.index), above);
  const first = rows.findIndex((row) => row.slice(1).some((cell) => parseNumber(cell) !== null));
  const data = first === -1 ? [] : rows.slice(first);
  if (data.length < 2 || data.some(isNoPlainRow)) return NOTHING;
  const wrong: Misstated[] = [];
  let columns = 0;
  let from = total.index;
  for (const [column, cell] of total[0].split("\t").entries()) {
    const written = cell.trim();
    const start = from + cell.indexOf(written);
    from += cell.length + 1;
    const cells = data.map((row) => row[column] ?? "");
    const sum = cells.reduce((all, each) => all + (parseNumber(each) ?? NaN), 0);
    const value = parseNumber(written);
    const heading = rows.slice(0, first).map((row) => row[column] ?? "");
    if (value === null || isNaN(sum) || heading.some((each) => NOT_ADDED.test(each))) continue;
    columns++;
    if (Math.abs(sum - value) <= roundingOf([written, ...cells])) continue;
    const right = formatNumber(sum, 2);
    const to = start + written.length;
    const reckoning = `${cells.join(" + ")} = ${right}`;
    wrong.push({ from: start, to, written, right, reckoning, correction: { from: start, to }, doubtful: true });
  }
  return wrong.length === 1 && columns > 1 ? wrong : NOTHING;
}

/** The cells of the rows that stand above, from the top. */
function rowsAbove(within: string, above: (step: number) => string | undefined): readonly (readonly string[])[] {
  const lines: string[] = [];
  if (within !== "") lines.push(...within.split("\v").slice(0, -1));
  else
    for (let line = above(1); line?.includes("\t") && lines.length < MOST_ROWS; line = above(lines.length + 1))
      lines.unshift(line);
  return lines.map((line) => line.split("\t").map((cell) => cell.trim()));
}

/** A row of a total of some, of parts of another row, of years, of what was left out, or a heading among the rows. */
function isNoPlainRow(row: readonly string[]): boolean {
  const [, ...figures] = row;
  return (
    row.some((cell) => OTHER_ROW.test(cell)) ||
    PART.test(row[0]!) ||
    !figures.some((cell) => parseNumber(cell) !== null) ||
    figures.every((cell) => /^20\d\d$/u.test(cell))
  );
}

const TOTAL_ROW = /(?<=^|\v)[ \t]*(?:tổng(?: cộng| số)?|cộng) ?:? ?\t[^\v\d]*\d[^\v]*$/iu;
const OTHER_ROW = /(?<!\p{L})(?:cộng|tổng|trong đó|riêng|bình quân)(?!\p{L})|…|\.\./iu;
const PART = /^(?:[-–+*•]|\d+\.\d|\p{L}[).]|[ivx]+\.?$)/iu;
/** What stands above a column of shares, marks, prices, years. */
const NOT_ADDED = /%|lệ(?!\p{L})|bình quân|điểm|giá|năm|hạng/iu;
const MOST_ROWS = 100;
