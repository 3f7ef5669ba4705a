import type { PrintedPeriod } from "./to-fields";

/** The period a folded title names, null when it names none. The first time named is the one reported on; what follows "nhiệm vụ", "phương hướng" is still to come. */
export function printedPeriod(folded: string): PrintedPeriod | null {
  const [reported = ""] = folded.split(/nhiệm vụ|phương hướng|kế hoạch/u);
  const year = Number((/(?<![\d/])20\d\d(?!\d)/u.exec(reported) ?? /(?<!\d)20\d\d(?!\d)/u.exec(folded))?.[0]);
  if (!year) return null;
  const half = /(?:0?6|sáu) tháng (đầu|cuối) năm/u.exec(reported);
  if (half !== null) return { period: half[1] === "đầu" ? "firstHalf" : "secondHalf", year };
  return { period: "fullYear", year };
}
