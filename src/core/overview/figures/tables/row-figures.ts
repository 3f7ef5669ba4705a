import type { PlacedFigure } from "../../../criteria/table-figures";
import { readableParagraph } from "../../../snapshot/reading";
import type { Snapshot } from "../../../snapshot/snapshot";
import { figuresIn } from "../../../vietnamese/figures";
import { gridAt, headOf, isNumeric, type Grid, type GridCell, type Row } from "./table-cells";
import { unitOfLabel } from "./table-rows";

/** A figure of a table, with the words that say of what it is. */
export interface TableFigure extends PlacedFigure {
  /** Its label, or what stands above it, with it; as a reader would quote it. */
  readonly words: string;
  /** False where more columns than one may be what was done in the time of the report. */
  readonly sure: boolean;
}

/**
 * What a table tells of the thing that a cell of it names: the figure of its own time in the row that the cell
 * begins ("Đơn tiếp nhận | 34 | 29" below "Kỳ trước | Kỳ này"), or for a heading those of the row of totals.
 * Undefined where nobody knows which cell is where.
 *
 * @param year the report is about; null when that is not known
 */
export function tableFigures(
  snapshot: Snapshot,
  label: number,
  year: number | null,
): readonly TableFigure[] | undefined {
  const grid = gridAt(snapshot, label);
  if (grid === undefined) return undefined;
  const [top] = grid.rows;
  if (top === undefined || label < top[0]!.paragraph) return totalsBelow(grid, snapshot);
  const row = grid.rows.findLast(([first]) => first!.paragraph <= label)!;
  const last = grid.rows.at(-1)!;
  // "Khiếu nại | 5 | 4" above "Tổng | 38 | 34" is a part of what is told.
  if (grid.rows.length > 2 && row !== last && isTotal(last)) return totalsBelow(grid, snapshot);
  const figure = rowOfOwnTime(grid, row, label, snapshot, year);
  return figure === null ? [] : [figure];
}

/** The rows behind the one that a paragraph stands in, each by the cell that names it. */
export function rowsBehindIn(snapshot: Snapshot, paragraph: number): readonly number[] | undefined {
  const rows = gridAt(snapshot, paragraph)?.rows;
  return rows
    ?.filter(([first]) => first!.paragraph > paragraph)
    .map((row) => (row.find(({ text }) => /\p{L}{2}/u.test(text)) ?? row[0]!).paragraph);
}

function rowOfOwnTime(
  grid: Grid,
  row: Row,
  label: number,
  snapshot: Snapshot,
  year: number | null,
): TableFigure | null {
  const behind = row.filter(({ paragraph }) => paragraph > label);
  const own = behind.filter((cell) => isNumeric(cell) && !isOfAnother(headOf(grid, cell.column), year));
  const named = (words: RegExp) => own.filter(({ column }) => words.test(headOf(grid, column)));
  const best = [own, named(WHOLE), named(OWN)].find((cells) => cells.length === 1)?.[0];
  const cell = best ?? own[0];
  if (cell === undefined) return null;
  const [next] = behind;
  const isUnit = next !== undefined && /^[^\d]{1,20}$/u.test(next.text) && next.text.split(" ").length <= MOST_WORDS;
  const words = [label, ...(isUnit ? [next.paragraph] : [])].map((at) => readableParagraph(snapshot, at).trim());
  return figureOf(cell, isUnit ? next.text : unitOfLabel(snapshot, label), words, best !== undefined);
}

const MOST_WORDS = 4;

function totalsBelow(grid: Grid, snapshot: Snapshot): readonly TableFigure[] {
  const totals = grid.rows.filter(isTotal);
  // Of two nobody says which one is that of all.
  if (totals.length !== 1) return [];
  return totals[0]!.filter(isNumeric).flatMap((cell) => {
    const head = grid.heads.at(-1)!.find(({ column }) => column >= cell.column);
    if (head === undefined || isOfAnother(headOf(grid, cell.column), null)) return [];
    const unit = unitOfLabel(snapshot, head.paragraph);
    return figureOf(cell, unit, [readableParagraph(snapshot, head.paragraph).trim()], true) ?? [];
  });
}

function isTotal([first, second]: Row): boolean {
  return TOTAL.test(first!.text || (second?.text ?? ""));
}

function figureOf(
  { text, paragraph }: GridCell,
  unit: string,
  words: readonly string[],
  sure: boolean,
): TableFigure | null {
  const figure = figuresIn(text).next().value;
  if (figure === undefined) return null;
  return { ...figure, unit: figure.unit || unit, paragraph, words: [...words, figure.written].join(" | "), sure };
}

/** The column of another time, of what was planned, or of what is reckoned from others. */
function isOfAnother(head: string, year: number | null): boolean {
  if (OTHER.test(head) || (PLANNED.test(head) && !CARRIED_OUT.test(head))) return true;
  const years = head.match(/20\d\d/gu);
  return year !== null && years !== null && !years.includes(String(year));
}

const OTHER =
  /(?<!\p{L})(?:kỳ trước|cùng kỳ|năm trước|năm ngoái|so sánh|so với|tăng|giảm|chênh lệch|t[ỷỉ] lệ|lũy kế|dự kiến|ghi chú)(?!\p{L})|%/u;
const PLANNED = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|giao)(?!\p{L})/u;
const CARRIED_OUT = /(?<!\p{L})(?:thực hiện|kết quả)(?!\p{L})/u;
const WHOLE = /(?<!\p{L})(?:tổng (?:số|cộng)|tổng$|chung)(?!\p{L})/u;
const OWN = /(?<!\p{L})(?:thực hiện|kết quả|kỳ này|kỳ báo cáo|trong kỳ|năm nay|6 tháng(?! cuối))(?!\p{L})/u;
const TOTAL = /^(?:tổng(?: cộng| số)?|cộng|toàn (?:xã|phường|đặc khu|trường|ngành|công ty|đơn vị))(?: \([^)]*\))?:?$/u;
