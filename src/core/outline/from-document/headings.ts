import type { SourceLine } from "./source-lines";

/** A line that opens a section, and how deep it stands: 1, 2 or 3. */
export interface OutlineHeading {
  readonly at: number;
  readonly level: number;
  /** Its number within the heading above it: 2 for "II.", "1.2.", "b)". */
  readonly value: number;
}

/**
 * The headings among the lines from `from` on. An outline uses one way of numbering a level throughout, and always in the same order: "Phần" above "A." above "I." above "1."
 * above "1.1." above "a)". So the ways that occur, in that order, are its levels; three at most, the rest is guidance.
 */
export function findHeadings(lines: readonly SourceLine[], from: number): readonly OutlineHeading[] {
  const candidates = lines
    .map((line, at) => ({ at, way: at < from ? null : wayOf(line) }))
    .filter((each): each is { at: number; way: Way } => each.way !== null);
  const found = new Set(candidates.map(({ way }) => way));
  const levels = WAYS.filter((way) => found.has(way)).slice(0, DEEPEST);
  const headings: OutlineHeading[] = [];
  for (const { at, way } of candidates) {
    const level = levels.indexOf(way) + 1;
    if (level === 0) continue;
    const above = headings.at(-1)?.level ?? 0;
    // "a)" straight below a part is a list of the part, unless letters are the outline's second level.
    if (way === "a)" && level > above + 1) continue;
    headings.push({ at, level: Math.min(level, above + 1), value: lines[at]!.numbering!.values.at(-1) ?? 0 });
  }
  return headings;
}

const DEEPEST = 3;
/** The ways of numbering, the highest first. */
const WAYS = ["Phần", "A.", "I.", "1.", "1.1.", "1.1.1.", "a)"] as const;
type Way = (typeof WAYS)[number];

function wayOf(line: SourceLine): Way | null {
  const { numbering, title, inTable } = line;
  if (numbering === null || inTable || title === "" || title.length > LONGEST_TITLE) return null;
  // A title is no sentence: "1. Báo cáo nêu rõ số cuộc họp;" is an item of a list.
  const sentence = /[;.…]$/u.test(title) && !/\)\.$/u.test(title) && title.length > 90;
  switch (numbering.kind) {
    case "part":
      return "Phần";
    case "roman":
      return numbering.values.length > 1 ? "1.1." : "I.";
    case "decimal":
      if (sentence || title.endsWith(";")) return null;
      return WAYS.find((way) => way === "1.".repeat(numbering.values.length)) ?? null;
    case "letter":
      if (/^\(?\p{Lu}/u.test(line.number)) return isCapitals(title) ? "A." : null;
      // "a)" opens a section only when it is formed as a heading; else it is guidance.
      return (line.bold || isCapitals(title)) && !/[;.…]$/u.test(title) ? "a)" : null;
    default:
      return null;
  }
}

/** As long as the longest section title seen in published outlines, and half again. */
const LONGEST_TITLE = 260;

function isCapitals(text: string): boolean {
  const letters = text.replace(/\([^()]*\)/gu, "").replace(/[^\p{L}]/gu, "");
  return letters !== "" && letters === letters.toUpperCase();
}
