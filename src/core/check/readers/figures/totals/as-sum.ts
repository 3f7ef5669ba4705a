import { formatNumber } from "../../../../vietnamese/numbers";
import { inWords } from "../../../../vietnamese/numerals";
import type { Misstated } from "../misstated";
import type { Parts } from "./parts";
import type { Total } from "./total-before";

/** What the total should be: "1,5 tỷ + 800 triệu = 2,3 tỷ", "12 + 4 = 16". */
export function asSum(
  { written: parts, shown }: Parts,
  sum: number,
  { from: start, written, unit }: Pick<Total, "from" | "written" | "unit">,
  from: number,
  to: number,
  doubtful = false,
): Misstated {
  return {
    from,
    to,
    written,
    right: /\d/u.test(written) ? likeWritten(sum, written) : inWords(sum),
    reckoning: `${shown.join(" + ")} = ${formatNumber(sum, 2)}${shown === parts ? "" : ` ${unit}`}`,
    correction: { from: start, to: start + written.length },
    doubtful,
  };
}

/** "06" -> "05". */
function likeWritten(sum: number, written: string): string {
  return `${written.startsWith("0") && sum < 10 ? "0" : ""}${formatNumber(sum, 2)}`;
}
