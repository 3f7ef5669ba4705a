import type { Figure } from "../../vietnamese/figures";
import { dealingAt } from "./dealings";

/**
 * The numbers of a folded sentence that stand bare behind what was done: "tiếp nhận 22 kiến nghị, đã giải
 * quyết 21", "giải quyết 21 trên tổng số 22 kiến nghị". Each is given the words of the thing it is a part
 * of: the one it is said to be out of, else the last before it that can be dealt with and is not less.
 *
 * @param found all figures of the sentence, in its order
 * @param named the same with what labels in front of them say that they count
 */
export function bareDealings(
  folded: string,
  found: readonly Figure[],
  named: readonly Figure[] = found,
): readonly Figure[] {
  return found.flatMap((figure, at) => {
    if (figure.value === null) return [];
    const next = found[at + 1];
    const isOutOf = next !== undefined && outOf.test(folded.slice(figure.to, next.from));
    if (!isOutOf && !isBare(folded, figure)) return [];
    const dealing = dealingAt(folded, figure.from, figure.to, "");
    if (dealing === null || dealing === "pending") return [];
    if (isOutOf)
      return canBeDealtWith.test(next.unit) && next.value !== null && figure.value <= next.value
        ? [{ ...figure, unit: thingOf(next.unit) }]
        : [];
    const before = named.slice(0, at).filter((other) => canBeDealtWith.test(other.unit));
    const whole = before.findLast((other) => dealingAt(folded, other.from, other.to, other.unit) === null);
    if (whole === undefined || whole.value === null || whole.value < figure.value) return [];
    // Between them only what was dealt with in other ways may stand.
    const between = before.slice(before.indexOf(whole) + 1);
    return between.every(({ unit }) => thingOf(unit) === thingOf(whole.unit))
      ? [{ ...figure, unit: thingOf(whole.unit) }]
      : [];
  });
}

/** Nothing that is counted follows: the clause ends, or a share comes ("21, đạt 95%", "21 (95%)"). */
function isBare(folded: string, { to, unit }: Figure): boolean {
  return unit === "" && /^ ?(?:[.,;:)(–]|- |$|\v|\n)/u.test(folded.slice(to));
}

/** Between a part and what it is a part of. */
const outOf = /^ (?:trên|trong)(?: tổng)?(?: số)? $/u;

/** What comes in and is answered, settled or accepted. */
const canBeDealtWith =
  /^(?:đơn|thư|kiến nghị|phản ánh|ý kiến|vụ|việc|hồ sơ|khiếu nại|tố cáo|đề nghị|đề xuất|vướng mắc|câu hỏi|yêu cầu|nội dung|mâu thuẫn|tranh chấp|trường hợp)(?!\p{L})/u;

function thingOf(unit: string): string {
  return canBeDealtWith.exec(unit)?.[0] ?? "";
}
