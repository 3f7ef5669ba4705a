/** Lines of the head that every office prints alike: the number, the place with the day. */

/** True for the quốc hiệu, whatever tone marks were mistyped in it. */
export function isNationLine(folded: string): boolean {
  return /^c\p{L}ng h\p{L}a x\p{L} h\p{L}i ch\p{L} ngh\p{L}a/u.test(folded);
}

/** True for the tiêu ngữ, likewise. */
export function isMottoLine(folded: string): boolean {
  return /^["']?đ\p{L}c l\p{L}p\P{L}+t\p{L} do\P{L}+h\p{L}nh ph\p{L}c/u.test(folded);
}

/**
 * True for the line that carries a report's own number: "Số: 05/BC-UBND", "Số
 * 12-BC/ĐU", "Số: 12a/BC-UBND", room left for the clerk's figure included.
 */
export function isNumberLine(folded: string): boolean {
  return /(?:^|\s)số[^\p{L}]*(?:\d ?[a-zđ] ?)?[/-]\s*bc(?!\p{L})/u.test(folded);
}

/** The same for a document of any type: "Số: 12/KH-UBND", "Số: 45a/KH-UBND", "34/TTr-SNV". */
export function isAnyNumberLine(folded: string): boolean {
  return (
    isNumberLine(folded) ||
    /^(?:số[^\p{L}]*(?:[a-zđ]\s*)?|\d+[a-zđ]?\s*)[/-]\s*\p{L}{2,}(?:&\p{L}+)?(?:\s*[-/]\s*\p{L}|$)/u.test(folded)
  );
}

/** True for "An Bình, ngày 05 tháng 6 năm 2025", room left for day and month included, and nothing behind it. */
export function isDateLine(folded: string): boolean {
  if (folded.length > longestDate) return false;
  return (
    /^(?!căn cứ |thực hiện |theo |tính đến |từ ngày )(?:[^/:]*[\s,])?ngày[^\p{L}]*tháng[^\p{L}]*năm[^\p{L}]*$/u.test(
      folded,
    ) || /^[\p{L}\s.-]{2,40},\s*ngày\s*\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}$/u.test(folded)
  );
}

const longestDate = 90;
