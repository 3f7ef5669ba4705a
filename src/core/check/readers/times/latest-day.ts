/**
 * The last day that a piece of text names as its time, ISO: "10/4/2024", "ngày 10
 * tháng 4 năm 2024", "quý I/2025", "6 tháng đầu năm 2025", "năm 2024", "giai đoạn
 * 2016-2022" (the last day of each). Years inside the numbers of documents are none.
 */
export function latestDay(text: string): string | null {
  if (!/(?:19|20)\d\d/u.test(text)) return null;
  const days = times.flatMap(([pattern, dayOf]) => [...text.matchAll(pattern)].map((match) => dayOf(match)));
  return days.sort().at(-1) ?? null;
}

const year = "((?:19|20)\\d\\d)(?!\\d)";
const times: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [
    new RegExp(`(?<![\\d/])(\\d{1,2})[/.-](\\d{1,2})[/.-]${year}`, "gu"),
    ([, day, month, of]) => iso(of!, month!, day!),
  ],
  [
    new RegExp(`(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+${year}`, "giu"),
    ([, day, month, of]) => iso(of!, month!, day!),
  ],
  [
    new RegExp(`(?<!\\d\\s)tháng\\s+(\\d{1,2})\\s*(?:/|năm\\s+)${year}`, "giu"),
    ([, month, of]) => iso(of!, month!, "28"),
  ],
  [
    new RegExp(`quý\\s+(IV|III|II|I|[1-4])\\s*(?:/|năm\\s+|\\s)${year}`, "giu"),
    ([, quarter, of]) => iso(of!, String(3 * quarters[quarter!.toUpperCase()]!), "30"),
  ],
  [new RegExp(`6 tháng đầu năm\\s+${year}`, "giu"), ([, of]) => iso(of!, "6", "30")],
  [
    new RegExp(
      `(?<!(?:tháng đầu|quý I{1,3}|\\d) )(?:năm|nhiệm kỳ|giai đoạn|thời kỳ|từ)\\s+${year}(?:\\s*(?:[-–]|đến)\\s*${year})?`,
      "giu",
    ),
    ([, from, to]) => iso(to ?? from!, "12", "31"),
  ],
];

const quarters: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

function iso(of: string, month: string, day: string): string {
  return `${of}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
