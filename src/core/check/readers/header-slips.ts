import type { RuleContext } from "./context";
import type { Frame, FramePart } from "../../frame/find-frame";
import { isCapitals } from "../../vietnamese/capitals";
import { replacement } from "../replacement";
import { quote, bilingual, type Found } from "../rule";

/**
 * Slips in the head's fixed lines that have one right form (Decree
 * 30/2020, Phụ lục I, mục II.1b, 3c, 4b): each is a safe fix.
 */
export function headerSlips(context: RuleContext, frame: Frame): readonly Found[] {
  return [
    ...slip(context, frame.motto, mottoSlip, bilingual("Tiêu ngữ chưa đúng mẫu", "The motto is not in its form")),
    ...slip(context, frame.number, numberSlip, bilingual("Số, ký hiệu chưa đúng mẫu", "The number is not in its form")),
    ...(frame.isSentWith ? [] : otherKind(frame.number)),
    ...placeless(frame.placeDate),
    ...slip(context, frame.placeDate, dateSlip, bilingual("Ngày tháng chưa đúng mẫu", "The date is not in its form")),
  ];
}

/**
 * "Số: 45/KH-UBND", "Số: 45/UBND-BC": Decree 30/2020, Phụ lục I, mục II.3 has the type of the
 * document stand first, and a report's is BC (Phụ lục III); a letter's number names none.
 */
function otherKind(number: FramePart | null): Found[] {
  if (number === null || !/\d[a-zđ\s]*\/\s*(?![Bb][Cc])\p{Lu}\p{L}*\s*[-–‑]\s*\p{L}/u.test(number.text)) return [];
  return unlike(number, bilingual("Ký hiệu không phải của báo cáo", "The symbol is not a report's"), "Số: …/BC-…");
}

/** "Ngày 20 tháng 11 năm 2026" alone: Decree 30/2020, Phụ lục I, mục II.4 puts the place before it. */
function placeless(date: FramePart | null): Found[] {
  if (date === null || !/^\s*ngày\s/iu.test(date.text)) return [];
  const message = bilingual("Thiếu địa danh trước ngày tháng", "The place is missing before the date");
  return unlike(date, message, "…, ngày … tháng … năm …");
}

/** A line of the head that only its author can put right. */
function unlike({ paragraph, from, to, text }: FramePart, message: Found["message"], form: string): Found[] {
  const expected = bilingual(form);
  return [
    { paragraph, severity: "should", range: { from, to }, own: text, message, expected, actual: quote(text.trim()) },
  ];
}

interface Slip {
  readonly from: number;
  readonly to: number;
  readonly right: string;
}

function slip(
  context: RuleContext,
  part: FramePart | null,
  read: (text: string) => Slip | null,
  message: Found["message"],
): Found[] {
  if (part === null) return [];
  const { paragraph } = part;
  const text = context.text(paragraph);
  const wrong = read(text.slice(part.from, part.to));
  if (wrong === null) return [];
  const { right } = wrong;
  const range = { from: part.from + wrong.from, to: part.from + wrong.to };
  const written = text.slice(range.from, range.to);
  return [
    {
      paragraph,
      severity: "should",
      range,
      own: written,
      message,
      expected: bilingual(right),
      actual: quote(written),
      fix: replacement(text, paragraph, range, right, bilingual(`Sửa thành ${right}`, `Change to ${right}`)),
    },
  ];
}

/** Capitals of the cụm từ, hyphens with blanks. */
function mottoSlip(text: string): Slip | null {
  const match = /độc lập[\s,;.–—‑-]+tự do[\s,;.–—‑-]+hạnh phúc/iu.exec(text);
  const right = "Độc lập - Tự do - Hạnh phúc";
  if (match === null || match[0] === right || isCapitals(match[0])) return null;
  return { from: match.index, to: match.index + match[0].length, right };
}

/** "SỐ: 5 /BC-UBND" -> "Số: 05/BC-UBND". Room left for the clerk's number is kept as it is. */
function numberSlip(text: string): Slip | null {
  const match = /số\s*(?::\s*)?(\d{1,5})\s*\/\s*BC\s*[-–‑]\s*(\p{Lu}[\p{L}\d-]*)/iu.exec(text);
  if (match === null) return null;
  const right = `Số: ${match[1]!.padStart(2, "0")}/BC-${match[2]}`;
  // Blanks beside the number are room for the clerk's pen.
  return match[0].replace(/\s+/gu, " ") === right
    ? null
    : { from: match.index, to: match.index + match[0].length, right };
}

/**
 * "ngày 20/11/2026" is written out; days below 10 and the months 1 and 2
 * take a leading zero, other months none that is asked for.
 */
function dateSlip(text: string): Slip | null {
  const match =
    /ngày\s+(\d{1,2})(?:\s+tháng\s+(\d{1,2})(?=\s+năm)|\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)(?!\d))/iu.exec(text);
  if (match === null) return null;
  const [whole, day, spelt, figures, year] = match as unknown as [string, string, ...(string | undefined)[]];
  const month = (spelt ?? Number(figures)).toString();
  const right = `${whole.slice(0, 4)} ${day.padStart(2, "0")} tháng ${/^[12]$/u.test(month) ? `0${month}` : month}${year === undefined ? "" : ` năm ${year}`}`;
  return whole === right ? null : { from: match.index, to: match.index + whole.length, right };
}
