import { uncapitalised } from "../../core/vietnamese/capitals";

/**
 * Whom a letter is addressed to: of a unit that is named by its place
 * alone the office that governs it, "Ủy ban nhân dân xã An Bình".
 */
export function addressee(unit: string): string {
  return /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s/iu.test(unit)
    ? `Ủy ban nhân dân ${uncapitalised(unit)}`
    : unit;
}
