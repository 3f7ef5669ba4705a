import { isCapitals } from "../../vietnamese/capitals";
import { toRoman } from "../../vietnamese/numerals";
import { firstTime } from "../read-times";
import { BARE, findEnd, isOpeningLine } from "./opening";
import { asLine, type SourceLine } from "./source-lines";

/**
 * An outline whose headings stand in bold, capitals or heading styles without numbers, its lines numbered as they
 * follow: capitals above small letters where both are used, a higher style above others. Null when there are too few.
 *
 * @param title where its title stands
 * @param hasNumbers true where lines are numbered: sections that count from 1 below each part, or what heading
 *   styles leave as guidance
 */
export function numberedByForm(
  lines: readonly SourceLine[],
  title: number,
  hasNumbers: boolean,
): readonly SourceLine[] | null {
  const from = firstHeading(lines, title + 1);
  const end = findEnd(lines, from);
  const found = lines.slice(from, end).filter(isHeading);
  const styled = found[0]?.styled;
  const headings = new Set(styled ? found.filter((line) => line.styled) : found);
  const hasParts = hasNumbers && countsFromOne(lines, from);
  if (hasNumbers && !hasParts && (!styled || lines.some((line) => line.styled && line.numbering))) return null;
  if (headings.size < (hasParts ? 1 : FEWEST)) return null;
  const hasLevels = isCapitals(found[0]!.text);
  let parts = 0;
  let below = 0;
  return lines.map((line) => {
    if (!headings.has(line)) return styled && !hasParts ? { ...line, numbering: null } : line;
    const isPart = styled ? line.styled === styled : !hasLevels || isCapitals(line.text);
    if (!isPart && hasParts) return line;
    below = isPart ? 0 : below + 1;
    return isPart ? numbered(line, "roman", ++parts) : numbered(line, "decimal", below);
  });
}

/**
 * An outline that is one list of dashes or automatic bullets, each a section: those in bold, else all behind the first
 * mark that stands there, or as deep as the first. Null when there are too few of them. Their lists below stand behind
 * other marks ("+"), deeper, or in plain letters.
 *
 * @param title where its title stands
 */
export function numberedByDash(lines: readonly SourceLine[], title: number): readonly SourceLine[] | null {
  const end = findEnd(lines, title + 1);
  const dashed = lines.slice(title + 1, end).filter((line) => !line.inTable && markOf(line) !== null);
  const bold = dashed.filter((line) => line.bold);
  const headings = new Set(bold[FEWEST - 1] ? bold : dashed.filter((line) => markOf(line) === markOf(dashed[0]!)));
  if (headings.size < FEWEST) return null;
  let value = 0;
  return lines.map((line) => {
    if (!headings.has(line)) return line;
    const text = line.text.replace(DASH, "").replace(/[;.]$/u, "");
    return asLine(`${toRoman(++value)}. ${text}`, { bold: line.bold, tableLevel: 0 });
  });
}

function markOf({ text, bullet }: SourceLine): string | number | null {
  return bullet ?? (DASH.test(text) ? text[0]! : null);
}

const DASH = /^[-–—+*•]\s*(?=\p{L})/u;

function numbered(line: SourceLine, kind: "roman" | "decimal", value: number): SourceLine {
  const own = OWN.exec(line.title)?.[0] ?? "";
  const number = own.trim() || `${kind === "roman" ? toRoman(value) : value}.`;
  const [text, title] = [line.text, line.title].map((each) => each.slice(own.length)) as [string, string];
  return { ...line, text: `${number} ${text}`, title, number, numbering: { kind, values: [value] } };
}

/** "Nội dung 1: …" counts in words. */
const OWN = /^(?:nội dung|vấn đề|câu) [^\s.:)]+[.:)]\s+/iu;

/** Fewer are emphasis. */
const FEWEST = 3;

/** Each "1." stands right below such a heading, and nothing is numbered in a higher way. */
function countsFromOne(lines: readonly SourceLine[], from: number): boolean {
  const firsts = lines.flatMap(({ numbering }, at) =>
    at >= from && numbering?.kind === "decimal" && numbering.values.join() === "1" ? [at] : [],
  );
  const isHigher = ({ numbering }: SourceLine) => numbering?.kind === "roman" || numbering?.kind === "part";
  return firsts.length > 1 && firsts.every((at) => isHeading(lines[at - 1]!)) && !lines.slice(from).some(isHigher);
}

/** Below the subject, which is bold as well: it ends with its time, or where something else stands in between. */
function firstHeading(lines: readonly SourceLine[], from: number): number {
  let at = from;
  while (at < lines.length && isHeading(lines[at]!)) at++;
  let other = at;
  while (other < lines.length && isOpeningLine(lines[other]!)) other++;
  if (other > at) return other;
  const timed = lines.slice(from, at).findLastIndex(({ folded }) => firstTime(folded) !== null);
  return from + (timed >= 0 ? timed + 1 : BARE.test(lines[from - 1]!.folded) ? 1 : 0);
}

function isHeading({ text, bold, inTable, numbering, styled }: SourceLine): boolean {
  if (inTable || numbering !== null || text.length >= LONGEST || !/^\p{L}/u.test(text)) return false;
  return !/[;.,]$/u.test(text) && (bold || styled !== null || isCapitals(text));
}

const LONGEST = 150;
