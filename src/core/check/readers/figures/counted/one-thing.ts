import { isOpinion } from "./answers";
import { families, namesUnit, people, sideOf } from "./families";

/**
 * True when parts count what their total counts, so that they can be added up: each names the total's own unit, only
 * says how it stands ("đã giải quyết"), or is one kind of it ("14 thành viên, gồm 11 nam và 02 nữ"; "12 văn bản, gồm
 * 05 kế hoạch và 07 quyết định"). "81 doanh nghiệp (81 chủ doanh nghiệp, 1.016 lao động)" counts three things.
 *
 * @param parts what stands behind each part's number, lower case
 * @param unit the first word behind the total's number, lower case
 */
export function belongTogether(parts: readonly string[], unit: string): boolean {
  const kinds = parts.map((part) => kindOf(part, unit));
  if (kinds.includes(null)) return false;
  // People are counted by sex, by membership or by post; a list of one side only leaves the others out.
  const sides = new Set(kinds);
  if (sides.has("nam") || sides.has("nữ")) return sides.has("nam") && sides.has("nữ") && sides.size === 2;
  return !sides.has("đảng viên") && !sides.has("quần chúng");
}

/** True when a part counts what its whole does, or one kind of it. */
export function countsSame(part: string, unit: string): boolean {
  return kindOf(part, unit) !== null;
}

/** "14 hội nghị cấp phường, 12 hội nghị ở tổ dân phố": one thing in several places. */
export function arePlaces(parts: readonly string[], unit: string): boolean {
  const places = parts.map((part) => /^(?:\p{L}+ ){1,2}?((?:cấp|ở|tại|về|thuộc lĩnh vực) .+)$/u.exec(part)?.[1]);
  return (
    parts.every((part) => namesUnit(part, unit)) && !places.includes(undefined) && new Set(places).size === parts.length
  );
}

/** "=": the unit itself, or no other named; else the kind of it; null for something else. */
function kindOf(part: string, unit: string): string | null {
  if (part === "" || namesUnit(part, unit) || states.test(part) || isOpinion(part.replace(/^có /u, ""))) return "=";
  if (people.test(`${unit} `)) {
    const side = sideOf(part);
    if (side !== null) return side;
    return people.test(`${part} `) ? "post" : null;
  }
  const family = families.find(({ whole }) => whole.test(`${unit} `));
  return family?.parts.test(`${part} `) ? "kind" : null;
}

/** How things stand, not what they are. */
const states =
  /^(?:đã|đang|chưa|không|còn|đạt|được|xong|thành|hoàn thành|(?:quá|trễ|chậm|đúng|trước) hạn|(?:xếp )?loại (?:xuất|tốt|khá|trung|yếu)|tốt|khá|trung bình|yếu|xuất sắc|giỏi|kém|cũ|mới|định kỳ|đột xuất|thường xuyên|trực tiếp|trực tuyến|chính thức|dự bị|theo|thuộc|của|ở|tại|do|cấp|trong|ngoài)(?!\p{L})/u;
