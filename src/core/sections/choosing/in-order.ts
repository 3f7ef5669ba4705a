import type { Assignment } from "../scoring/assignment";
import { weights, type Score } from "../scoring/score";
import type { ScoreTable } from "../scoring/score-table";
import { isMiscounted, isNoPart, isOnlyLetter, isTitle, stands, standsByNumber } from "./certain";
import { isFramed, isInTheirManner } from "./counted-on";
import { withParts } from "./parts";
import { TOLD_TWICE, type Taken } from "./taken";

/**
 * The headings that keep the order of the outline, each certain or asked
 * about; without the sections of `elsewhere`, whose headings are known.
 */
export function inOrder(table: ScoreTable, elsewhere: ReadonlyMap<number, number> = new Map()): Taken[] {
  const pairs = withMerged(table.inOrder(elsewhere).pairs, table);
  const open = (section: number) => !elsewhere.has(section) && !pairs.some((pair) => pair.section === section);
  const all = pairs.map((pair) => likelyOf(pair, open(pair.section + 1), table));
  // The second line of a heading over two is no heading itself: "PHẦN II" and "KẾT QUẢ THỰC HIỆN DÂN CHỦ" below it.
  const likely = all.filter(
    ({ candidate }, at) =>
      at === 0 || table.candidates[candidate]!.start.paragraph >= all[at - 1]!.score.extent.end.paragraph,
  );
  const framed = likely.map((one) => (isCertainAmong(one, likely, table) ? { ...one, sure: true } : one));
  return withoutPoints(framed, open, table);
}

/** So few headings say little of a document. */
const FEW = 3;

/** Certain by itself, or not. `nextIsOpen`: no heading is taken for the section behind. */
function likelyOf(
  { candidate, section, margin }: Assignment["pairs"][number],
  nextIsOpen: boolean,
  table: ScoreTable,
): Taken {
  const score = (table.score(candidate, section) ?? table.bare(candidate)) as Score;
  const answer = table.isAnswer(candidate, section);
  const sure =
    answer ||
    // What speaks for the next section as well is no doubt when the heading names both.
    (nextIsOpen && table.namesBoth(candidate, score, section)) ||
    isOnlyLetter(candidate, score, margin, table) ||
    margin >= weights.sureMargin ||
    isMiscounted(candidate, score, margin, table) ||
    stands(candidate, section, table) ||
    standsByNumber(candidate, section, table);
  return { candidate, section, score, margin, sure, why: answer ? "answer" : "inOrder" };
}

function isCertainAmong(one: Taken, likely: readonly Taken[], table: ScoreTable): boolean {
  return isNoPart(one, table) || isFramed(one, likely, table) || isInTheirManner(one, likely, table);
}

/**
 * Without what is a point of another section; "a) Ưu điểm", or words like a title in front of
 * a sentence, are a point of whatever stands above, unless that is the part they belong to.
 */
function withoutPoints(likely: readonly Taken[], open: (section: number) => boolean, table: ScoreTable): Taken[] {
  const parts = withParts(likely, table);
  const hasHead = (section: number) => parts.some((one) => one.section === section && one.sure);
  const strong = likely.filter(({ candidate, score }) => !isPlainRunIn(candidate, score, table));
  return likely.flatMap((one): Taken[] => {
    const { candidate, section, score, why } = one;
    if (why === "answer") return [one];
    if (isPointAmongParts(one, likely, table)) return [];
    const parent = table.parentOf(section);
    const weak = !table.isCountedThrough && (table.isLettered(candidate) || isPlainRunIn(candidate, score, table));
    if (!weak || table.isPart(section) || !open(parent) || hasHead(parent)) return [one];
    const alone = table.isLettered(candidate) || strong.length < FEW;
    return alone && !isTitle(score) ? [] : [{ ...one, sure: false }];
  });
}

/**
 * A heading that names what two sections are about opens the first of them, though
 * more speaks for the second: "2. Hoạt động của Ban Chỉ đạo, Mặt trận và đoàn thể".
 */
function withMerged(pairs: Assignment["pairs"], table: ScoreTable): Assignment["pairs"] {
  return pairs.map((pair) => {
    const { candidate, section } = pair;
    const isOpen = (other: number) => !table.hasAnswer(other) && !pairs.some((one) => one.section === other);
    // Without headings of parts "1. Chi bộ lãnh đạo" is no part that tells of all who lead.
    if (table.isCountedThrough && table.isPart(section)) {
      const own = table.sections.findIndex(
        (_, at) => table.parentOf(at) === section && isOpen(at) && table.namesOnly(candidate, at),
      );
      if (own !== -1) return { ...pair, section: own };
    }
    const before = section - 1;
    const score = table.score(candidate, section);
    if (!score || table.hasAnswer(section) || !isOpen(before)) return pair;
    return table.namesBoth(candidate, { ...score, numbered: false }, before) ? { ...pair, section: before } : pair;
  });
}

/** "1) Về triển khai" where the parts are counted in Roman numerals or letters: a point of one of them. */
function isPointAmongParts({ candidate, section, score }: Taken, taken: readonly Taken[], table: ScoreTable): boolean {
  if (!table.isPart(section) || score.text >= TOLD_TWICE) return false;
  const kindOf = (one: number) => table.candidates[one]?.readings[0]?.kind;
  if (kindOf(candidate) !== "decimal") return false;
  const others = taken.filter((one) => table.isPart(one.section));
  return others.length >= 2 && others.every((one) => kindOf(one.candidate) !== "decimal");
}

/** Likeness to a title, not in bold, in front of its text. */
function isPlainRunIn(candidate: number, { equal, extent }: Score, table: ScoreTable): boolean {
  return equal === null && (extent.reach === "mark" || extent.reach === "colon") && !table.candidates[candidate]?.bold;
}
