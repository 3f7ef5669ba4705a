import { at, type CitationSlip } from "./slip";

/** "97/2025/QH13", "10/QH15": the term of the National Assembly must have sat in that year. */
export function assemblyLaws(text: string, slips: CitationSlip[]): void {
  if (!text.includes("QH")) return;
  for (const match of text.matchAll(/(?<![\d/])(\d{1,4})\s?[/–-]\s?(\d{1,4})\s?[/–-]\s?QH\s?-?\s?(\d{1,2})(?!\d)/gu)) {
    const [whole, first, second, term] = match as unknown as [string, string, string, string];
    // "2022/10/QH15": the year stands in front.
    const [number, year] = isYear(second) ? [first, second] : [second, first];
    const terms = termsOf(Number(year));
    if (!isYear(year) || isYear(number) || terms.length === 0) continue;
    const fits = terms.includes(Number(term));
    const right = `${number}/${year}/QH${fits ? term : terms[0]}`;
    if (right !== whole) slips.push({ ...at(match), right, safe: fits });
  }
  for (const match of text.matchAll(/(?<![\d/])(\d{1,3})\s?\/\s?QH\s?-?\s?(1[2-6])(?!\d)/gu)) {
    const right = `${match[1]}/${yearBehind(text, match.index + match[0].length)}/QH${match[2]}`;
    slips.push({ ...at(match), right, safe: false });
  }
  for (const match of text.matchAll(/(?<![\d/])(\d{1,3})\/(20\d\d)\/QH(?!\p{L}|\s?-?\s?\d)/gu)) {
    const [term] = termsOf(Number(match[2]));
    if (term !== undefined) slips.push({ ...at(match), right: `${match[0]}${term}`, safe: false });
  }
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/u.test(digits);
}

/** Terms began in the middle of 2007, 2011, 2016, 2021 and in April 2026; in those years two terms could pass laws. */
function termsOf(year: number): readonly number[] {
  const starts: readonly (readonly [number, number])[] = [
    [2026, 16],
    [2021, 15],
    [2016, 14],
    [2011, 13],
    [2007, 12],
  ];
  const start = starts.find(([first]) => year >= first);
  if (start === undefined) return [];
  return start[0] === year ? [start[1], start[1] - 1] : [start[1]];
}

/** The year of the date that follows, "20…" when none does. */
function yearBehind(text: string, from: number): string {
  return /^[^;.]{0,24}?(?:năm\s|\/)((?:19|20)\d\d)(?!\d)/u.exec(text.slice(from, from + 48))?.[1] ?? "20…";
}
