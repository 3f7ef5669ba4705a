import { isCapitals } from "../../vietnamese/capitals";
import type { SourceLine } from "./source-lines";

/** A line that opens a section, and how deep it stands: 1 to 4. */
export interface OutlineHeading {
  readonly at: number;
  readonly level: number;
  /** Its number within the heading above it: 2 for "II.", "1.2.", "b)". */
  readonly value: number;
}

/**
 * The headings among the lines from `from` on. An outline numbers a level in one way throughout, and the
 * ways keep one order: "Phần" above "A." above "I." above "Mục" above "1." above "1.1." above "a)". So a heading stands
 * below the nearest before it that is numbered in a higher way; four levels at most, the rest is guidance.
 */
export function findHeadings(lines: readonly SourceLine[], from: number): readonly OutlineHeading[] {
  const lettered = letteredTitles(lines);
  const candidates = lines
    .map((line, at) => ({ at, way: at < from ? null : wayOf(line, lettered.has(line)) }))
    .filter((each): each is { at: number; way: Way } => each.way !== null);
  const found = new Set(candidates.map(({ way }) => way));
  // "1)" is a level of its own only beside "1.".
  const nameOf = (way: Way) => (way === "1)" && !found.has("1.") ? "1." : way);
  const ways = WAYS.filter((way) => [...found].some((each) => nameOf(each) === way));
  const open: number[] = [];
  const headings: OutlineHeading[] = [];
  for (const { at, way } of candidates) {
    if (endsList(lines, at)) continue;
    const rank = ways.indexOf(nameOf(way));
    while (open.at(-1)! >= rank) open.pop();
    // "a)" straight below a part is a list of the part, unless letters are the outline's second level.
    if (open.length === DEEPEST || (way === "a)" && rank > (open.at(-1) ?? -1) + 1)) continue;
    open.push(rank);
    headings.push({ at, level: open.length, value: lines[at]!.numbering!.values.at(-1) ?? 0 });
  }
  return headings;
}

/** "4. Giám sát." behind "3. Tham gia ý kiến;": the last of a list. */
function endsList(lines: readonly SourceLine[], at: number): boolean {
  const { numbering, number } = lines[at]!;
  const above = lines[at - 1];
  if (numbering?.kind !== "decimal" || above?.numbering?.kind !== "decimal") return false;
  return above.title.endsWith(";") && above.number.endsWith(")") === number.endsWith(")");
}

const DEEPEST = 4;
/** The ways of numbering, the highest first. */
const WAYS = ["Phần", "A.", "I.", "Mục", "1.", "1.1.", "1.1.1.", "1)", "a)"] as const;
type Way = (typeof WAYS)[number];

/**
 * "a) Công khai", "b) Bàn và quyết định" in plain type: all lines of a list that are titles.
 * A letter alone, a list that asks ("a) Số cuộc họp") or one of sentences is guidance.
 */
function letteredTitles(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const lists: SourceLine[][] = [[]];
  for (const line of lines) {
    if (line.numbering === null || line.inTable) continue;
    if (line.numbering.kind === "letter") lists.at(-1)!.push(line);
    else lists.push([]);
  }
  return new Set(lists.filter((list) => list.length > 1 && list.every(isShortTitle)).flat());
}

function isShortTitle({ title }: SourceLine): boolean {
  return !/[;,.…?]$|:|^(?:số|tổng số|tỷ lệ|nêu|ghi|liệt kê|thống kê|trình bày|làm rõ)(?!\p{L})/iu.test(title);
}

function wayOf(line: SourceLine, isLettered: boolean): Way | null {
  const { numbering, title, inTable } = line;
  if (numbering === null || inTable || title === "" || title.length > LONGEST_TITLE) return null;
  // A title is no sentence: "1. Báo cáo nêu rõ số cuộc họp;" is an item of a list.
  const sentence = /[;.…]$/u.test(title) && !/\)\.$/u.test(title) && title.length > 90;
  if (/^mục\s/iu.test(line.number)) return "Mục";
  switch (numbering.kind) {
    case "part":
      return "Phần";
    case "roman":
      return numbering.values.length > 1 ? "1.1." : "I.";
    case "decimal":
      if (sentence || title.endsWith(";")) return null;
      if (numbering.values.length === 1 && line.number.endsWith(")")) return "1)";
      return WAYS.find((way) => way === "1.".repeat(numbering.values.length)) ?? null;
    case "letter":
      if (/^\(?\p{Lu}/u.test(line.number)) return isInCapitals(title) ? "A." : null;
      // "a)" opens a section only when it is formed as a heading, or in a list of titles; else it is guidance.
      return isLettered || ((line.bold || isInCapitals(title)) && !/[;.…]$/u.test(title)) ? "a)" : null;
    default:
      return null;
  }
}

/** As long as the longest section title seen in published outlines, and half again. */
const LONGEST_TITLE = 260;

function isInCapitals(title: string): boolean {
  return isCapitals(title.replace(/\([^()]*\)/gu, ""));
}
