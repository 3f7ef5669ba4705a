import { formatNumber, parseNumber } from "../../../vietnamese/numbers";
import { NOTHING, type Misstated } from "./misstated";

/**
 * "48 cơ sở: 12 DN + 30 hộ kinh doanh + 6 HTX": a sum written with signs that is not the total
 * in front of it. Money, weights and shares have totals of their own and are left alone.
 */
export function misstatedSums(text: string): readonly Misstated[] {
  // Few texts hold a plus; a line that begins with one is an item of a list.
  if (!text.includes("+")) return NOTHING;
  return [...text.matchAll(SUM)].flatMap(({ index: from, 0: whole, 1: written = "", 2: unit = "", 3: row = "" }) => {
    const parts = row.split(" + ").map((part) => /^\d[\d.]*/u.exec(part)![0]);
    const sum = parts.reduce((all, part) => all + (parseNumber(part) ?? NaN), 0);
    const total = parseNumber(written)!;
    // "09 thôn: 12 tổ + 5 đội" tells what there is in them.
    const isWithin = PLACE.test(unit) && !row.toLowerCase().includes(` ${unit.toLowerCase()}`);
    if (sum === total || isWithin || !(sum < 2 * total && total < 2 * sum) || MEASURED.test(row)) return [];
    const right = formatNumber(sum, 2);
    const correction = { from, to: from + written.length };
    return [
      { from, to: from + whole.length, written, right, reckoning: `${parts.join(" + ")} = ${right}`, correction },
    ];
  });
}

const part = String.raw`\d[\d.]*(?: [^\d+;:,.=()\n\v]{1,40}?)?`;
const SUM = new RegExp(
  String.raw`(?<![\d.,/]|(?:năm|quý|tháng|ngày|số|đợt|lần|lớp|thôn|tổ|loại) )(\d[\d.]*) (\p{L}+)[^\d+;:,.()\n\v]{0,60}(?::| \(| gồm) ?(${part}(?: \+ ${part}){1,12})(?=[;,.)\n\v]|$)`,
  "giu",
);
const PLACE = /^(?:thôn|xóm|ấp|bản|buôn|khu|xã|phường)$/iu;
const MEASURED = /%|(?<!\p{L})(?:đồng|triệu|tỷ|kg|tấn|lít|m2?|km|ha|điểm|suất|tháng|ngày|giờ)(?!\p{L})/iu;
