import type { Numbering } from "../../vietnamese/heading-number";
import { weights } from "../scoring/score";
import type { ScoreTable } from "../scoring/score-table";
import { replacing, type Taken } from "./taken";

/**
 * Counted on, with what is asked about beside it, between two certain neighbours: the sections
 * before and behind. "b) Sự điều hành của chính quyền" between "a)" and "c)"; "2. Cấp ủy, 3.
 * Chính quyền" before a certain "4. Ban Chỉ đạo" in a part that begins with something of its own.
 */
export function isFramed(one: Taken, taken: readonly Taken[], table: ScoreTable): boolean {
  if (table.hasSections(one.section) || one.score.form < 0) return false;
  const before = certainBeside(one, -1, taken, table);
  const behind = certainBeside(one, 1, taken, table);
  if (before === null || behind === null) return false;
  if (table.namesOnly(one.candidate, one.section)) return true;
  // Between two parts all that is counted below the first is asked about: the whole part must be there.
  if (before === "part" && behind === "part" && !isWhole(one, taken, table)) return false;
  return one.score.text >= weights.outOfOrderText;
}

/** So much a heading must say that is written as the others are. */
const COUNTED = 0.5;

/**
 * The next certain neighbour in one direction, past headings that are asked about themselves:
 * a section of the same part, or a part, its own above its first section and the next below
 * its last. Null when there is none, or when one on the way is not counted on from the other.
 */
function certainBeside(
  one: Taken,
  step: 1 | -1,
  taken: readonly Taken[],
  table: ScoreTable,
): "section" | "part" | null {
  const parent = table.parentOf(one.section);
  for (let near = one; ;) {
    let section = near.section + step;
    while (table.isLeftOut(section) && !taken.some((other) => other.section === section)) section += step;
    const found = taken.find((other) => other.section === section);
    if (found === undefined) return null;
    if (table.parentOf(section) !== parent) return found.sure ? "part" : null;
    const [own, next] = [table.candidates[near.candidate]?.readings[0], table.candidates[found.candidate]?.readings[0]];
    if (!isCountedOn(own, next, step)) return null;
    if (found.sure) return "section";
    near = found;
  }
}

/** Both without a number, or the second the next by it. */
export function isCountedOn(own: Numbering | undefined, next: Numbering | undefined, step: 1 | 0 | -1): boolean {
  if (own === undefined || next === undefined) return own === next;
  if (!isSameWay(own, next)) return false;
  if (own.kind === "bullet") return true;
  return (next.values.at(-1) as number) - (own.values.at(-1) as number) === step;
}

function isSameWay(own: Numbering | undefined, other: Numbering | undefined): boolean {
  return own?.kind === other?.kind && own?.values.length === other?.values.length;
}

/** Every section of its part has a heading in order, sure or not. */
function isWhole(one: Taken, taken: readonly Taken[], table: ScoreTable): boolean {
  const part = table.parentOf(one.section);
  return taken.filter(({ section }) => table.parentOf(section) === part).length >= table.askedBelow(part);
}

/**
 * Without a number that tells anything, but written as several certain
 * headings are: behind a mark, in bold, with a colon.
 */
export function isInTheirManner(one: Taken, taken: readonly Taken[], table: ScoreTable): boolean {
  if (one.score.text < COUNTED || one.margin < weights.inTheirMannerMargin) return false;
  const manner = mannerOf(one, table);
  if (manner === null) return false;
  const alike = taken.filter((other) => other.sure && mannerOf(other, table) === manner);
  return alike.length >= FEW;
}

const FEW = 2;

function mannerOf({ candidate: c }: Taken, table: ScoreTable): string | null {
  const { readings, bold, line } = table.candidates[c]!;
  const mark = readings[0]?.kind ?? "";
  return mark === "" || mark === "bullet" || table.isCountedThrough
    ? `${mark} ${bold} ${line.folded.endsWith(":")}`
    : null;
}

/**
 * With the one heading between two certain neighbours that carries the number between
 * theirs, however little it says: an office that words a section in its own way still
 * counts it. Asked about unless it names what only the section between is about. So are
 * parts behind a certain one where as many are counted on as there are.
 */
export function withCounted(taken: readonly Taken[], table: ScoreTable): Taken[] {
  const sure = taken.filter((one) => one.sure);
  const wayOf = (c: number) => table.candidates[c]!.readings[0];
  const found = table.sections.flatMap((_, section): Taken[] => {
    const part = table.parentOf(section);
    if (table.isLeftOut(section) || table.hasAnswer(section)) return [];
    const isIts = (one: Taken) => one.section === section;
    if (sure.some(isIts)) return [];
    const beside = table.sections.flatMap((_, at) => (table.parentOf(at) === part ? [at] : []));
    const place = beside.indexOf(section);
    const before = sure.find((one) => one.section === (beside[place - 1] ?? part));
    const behind = sure.find((one) => one.section === (beside[place + 1] ?? section + 1));
    if (!before || (!behind && (part !== -1 || !wayOf(before.candidate)?.values.length || taken.some(isIts))))
      return [];
    const isNext = (c: number, { candidate, section: at }: Taken, step: 1 | -1) =>
      table.parentOf(at) !== part ||
      (table.candidates[c]!.bold === table.candidates[candidate]!.bold &&
        isCountedOn(wayOf(c), wayOf(candidate), step));
    const end = behind ? behind.candidate : table.candidates.length;
    const heads = [...Array(end).keys()].filter((c) => c > before.candidate && table.isHead(c));
    // Counted on from those of its neighbours that are sections of its part, and in their manner.
    const candidate = heads.find((c) => isNext(c, before, -1) && (!behind || isNext(c, behind, 1)));
    if (candidate === undefined || table.isDenied(candidate, section)) return [];
    const named = table.namesOnly(candidate, section);
    const score = (table.score(candidate, section) ?? table.bare(candidate))!;
    // "1. Ở văn phòng, 2. Ở các đơn vị" begin one section.
    if (behind && (table.score(candidate, behind.section)?.text ?? 0) > score.text) return [];
    // Points of a list are several, and what stands above belongs above.
    const alike = heads.filter((c) => isSameWay(wayOf(c), wayOf(candidate)));
    const isAstray = (c: number) => taken.some((one) => one.candidate === c && one.section < section !== c < candidate);
    const isThere = (at: number) => [...sure, ...taken].some((one) => one.section === at);
    const isOne = behind
      ? beside[place + 1] && alike.length < 2
      : alike.length === beside.length - place && beside.slice(0, place).every(isThere);
    if (!(named && behind) && (!isOne || heads.some(isAstray))) return [];
    const one: Taken = { candidate, section, score, margin: 0, sure: named, why: "inOrder" };
    if (part === -1) sure.push(one);
    return [one];
  });
  return replacing(taken, found);
}

/**
 * Out of the outline's order, and still below its own part, counted on from the heading before or to the one
 * behind, which is a certain section of that part: an office that puts its Front before its Ban Chỉ đạo.
 */
export function isWithinItsPart(
  { candidate, section, score }: Pick<Taken, "candidate" | "section" | "score">,
  sure: readonly Taken[],
  table: ScoreTable,
): boolean {
  const part = table.parentOf(section);
  if (table.isPart(section) || score.text < NEARLY || score.extent.reach !== "line") return false;
  const byPlace = [...sure].sort((a, b) => a.candidate - b.candidate);
  const above = byPlace.findLast((one) => one.candidate < candidate);
  const below = byPlace.find((one) => one.candidate > candidate);
  const isIn = (one: Taken | undefined) =>
    one !== undefined && (one.section === part || table.parentOf(one.section) === part);
  if (!isIn(above)) return false;
  const own = table.candidates[candidate]!;
  const counts = (one: Taken | undefined, step: 1 | -1) => {
    if (!one || table.parentOf(one.section) !== part) return false;
    const next = table.candidates[one.candidate]!;
    return own.readings.length > 0 && isCountedOn(own.readings[0], next.readings[0], step);
  };
  return counts(above, -1) || counts(below, 1);
}

const NEARLY = 0.85;
