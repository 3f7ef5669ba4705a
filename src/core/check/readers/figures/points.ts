import { formatNumber, parseNumber } from "../../../vietnamese/numbers";
import { NOTHING, type Misstated } from "./misstated";

/**
 * "Tiêu chí 1: 14 điểm; tiêu chí 2: 28,5 điểm; tiêu chí 3: 19 điểm; tổng số 63 điểm": the points of all criteria in
 * order, from the first on, that do not add up to the total behind them, or in front ("tổng 94 điểm: tiêu chí 1: 20
 * điểm; …"). A row that leaves a criterion out, tells of others besides or of points that were taken off is not judged.
 */
export function misstatedPoints(text: string): readonly Misstated[] {
  const from = text.indexOf("iêu chí 1") - 1;
  if (from < -1) return NOTHING;
  const behind = text.slice(Math.max(0, from), from + REACH);
  const ahead = AHEAD.exec(text.slice(Math.max(0, from - 90), Math.max(0, from)));
  const match = ROW.exec(behind) ?? (ahead === null ? null : [SENTENCE.exec(behind)![0], ahead[1]!]);
  if (match === null) return NOTHING;
  const [row, written] = match as unknown as [string, string];
  const points = row.split(/tiêu chí (?=\d)/iu).slice(1);
  const parts = points.map((piece, at) => ONE.exec(piece.replace(TOTAL, "")) ?? ["", "", String(at)]);
  if (parts.length < 3 || parts.some(([, number], at) => Number(number) !== at + 1)) return NOTHING;
  const sum = parts.reduce((all, [, , value]) => all + parseNumber(value!)!, 0);
  if (Math.abs(sum - parseNumber(written)!) < 0.01) return NOTHING;
  const right = formatNumber(sum, 2);
  const reckoning = `${parts.map(([, , value]) => value).join(" + ")} = ${right}`;
  return [{ from, to: from + row.length, written, right, reckoning, correction: null }];
}

/** Five criteria and what each was given for, and little more. */
const REACH = 800;
const ROW =
  /^(?:[^.]|\.(?!\s))*?(?<!\p{L})tổng(?: \p{L}+){0,3}:? (\d+(?:,\d+)?)(?=(?:\s?\/\s?\d+)?(?: điểm|[;.)]|$))/iu;
/** "đạt tổng 94/100 điểm, gồm: ", right in front of the first. */
const AHEAD =
  /(?<!\p{L})tổng(?: \p{L}+){0,4}:? (\d+(?:,\d+)?)(?:\s?\/\s?\d+)? điểm ?[,:(;]{0,2}(?: (?:trong đó|cụ thể|bao gồm|gồm)[:,]?)? ?$/iu;
const SENTENCE = /^(?:[^.)]|\.(?!\s|$))*/u;
const TOTAL = /[;,.(\s]*(?<!\p{L})tổng .*$/isu;
/** One criterion and one number of points, "14", "14/15". */
const ONE = /^(\d+)(?!\d)(?:(?!trừ|thưởng|tối đa|khác|còn lại)[^\d])*?(\d+(?:,\d+)?)(?:\/\d+)? điểm[^\p{L}\d]*$/iu;
