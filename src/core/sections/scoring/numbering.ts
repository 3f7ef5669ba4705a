import type { UnitType } from "../../outline/outline";
import type { Profiles } from "../../titles/profiles";
import { subjectOf, type Candidate } from "../candidates/candidate";
import { ranksFor, type Ranks } from "./ranks";
import { weights, type Scorer } from "./score";
import type { Row, Scoring } from "./scoring";

/** How a document numbers its sections, and all scores under that numbering. */
export interface Numbered {
  readonly scorer: Scorer;
  /** By how much it numbers its parts on. */
  readonly shift: number;
  readonly rows: readonly Row[];
}

/** So much more must an explanation be worth that has sections left out. */
const LEFT_OUT = 0.15;
/**
 * A heading that makes one think of that says so much of its section,
 * and so much less of the one whose printed number it has.
 */
const OWN = 0.6;
const FAR_LESS = 0.1;
const unitTypes: readonly UnitType[] = ["agency", "employer", "partyOrFront"];

/** Offices that begin with a part of their own number all others on: the numbering that explains most. */
export function withPartsNumberedOn(scoring: Scoring, scorer: Scorer): Numbered {
  const plain = scoring.rows(scorer, 0);
  const shifts = new Map<number, number>();
  plain.forEach((row, c) =>
    row.forEach((score, s) => {
      if (!score || !scoring.isPart(s)) return;
      for (const { by, half } of scorer.shiftsOf(scoring.candidates[c] as Candidate, s))
        shifts.set(by, (shifts.get(by) ?? 0) + (half ? 0.5 : 1) * score.text);
    }),
  );
  let best = { scorer, shift: 0, rows: plain, worth: shifts.size === 0 ? 0 : scoring.assign(plain).worth };
  for (const [shift, told] of shifts) {
    if (told < weights.outOfOrderText) continue;
    const rows = scoring.rows(scorer, shift);
    const { worth } = scoring.assign(rows);
    if (worth > best.worth) best = { scorer, shift, rows, worth };
  }
  // A part of its own in the middle, "III. Vai trò của Mặt trận", numbers on only those behind
  // it; one in front only those before a part that has no number.
  const { shift } = best;
  for (let on = -scorer.ranks.length; on < scorer.ranks.length; on++) {
    if (shift < 1 || !scoring.isPart(Math.abs(on))) continue;
    const own = scorer.with(scorer.ranks, on);
    const rows = scoring.rows(own, shift);
    const { worth } = scoring.assign(rows);
    if (worth > best.worth + LEFT_OUT) best = { scorer: own, shift, rows, worth };
  }
  return best;
}

/**
 * A short report may count its headings through, from 1 to the last,
 * whatever part they would stand below: when that explains more.
 */
export function withHeadingsCountedThrough(scoring: Scoring, printed: Numbered): Numbered {
  if (!countsThrough(scoring.candidates)) return printed;
  const scorer = printed.scorer.with(printed.scorer.ranks, undefined, false);
  const rows = scoring.rows(scorer, printed.shift);
  const { pairs, worth } = scoring.assign(printed.rows);
  const isCounted = pairs.some(
    ({ candidate, section }) => scoring.isPart(section) && printed.rows[candidate]?.[section]?.numbered,
  );
  return !isCounted || scoring.assign(rows).worth > worth ? { ...printed, scorer, rows } : printed;
}

/**
 * "1.", "2." … without a second "1.": no part of it is counted by itself. The outline's
 * own headings, which may have been put in since, are counted with them or left out.
 */
function countsThrough(candidates: readonly Candidate[]): boolean {
  const counted = candidates.filter(
    ({ readings: [number], inGrid }) => number?.kind === "decimal" && number.values.length === 1 && !inGrid,
  );
  const own = counted.filter(
    ({ extents }) => !extents.some(({ titles }) => titles.some(({ title }) => title.by === "exact")),
  );
  return [counted, own].some(
    (all) => all.length >= COUNTED_THROUGH && all.every(({ readings }, at) => readings[0]?.values[0] === at + 1),
  );
}

const COUNTED_THROUGH = 5;

/**
 * Its numbers may tell what a unit left out, whether or not it is known which unit reports: each part as
 * it would be counted by a kind of unit that leaves some of its sections out, when that explains more.
 */
export function withSectionsLeftOut(scoring: Scoring, printed: Numbered, profiles: Profiles): Numbered {
  const { shift } = printed;
  let best = { rows: printed.rows, ranks: printed.scorer.ranks, worth: null as number | null };
  const parents = scoring.sections.map((_, s) => scoring.parentOf(s));
  const ways = unitTypes.map((unit) => ranksFor(unit, scoring.sections));
  // A section told under two headings counts those behind it on, of which none is told by its own number.
  const twice = parents.map((part, told) =>
    printed.scorer.ranks.map((rank, s) => rank && rank + Number(s > told && parents[s] === part)),
  );
  for (const ranks of [...ways, ...twice]) {
    for (const part of new Set(parents)) {
      const own = ranks.map((rank, s) => (parents[s] === part && !scoring.isPart(s) ? rank : (best.ranks[s] ?? null)));
      const isWay = ways.includes(ranks);
      const isTold = (rank: number | null, s: number) =>
        rank !== best.ranks[s] && best.rows.some(({ [s]: score }) => score?.numbered && score.text >= OWN);
      if (!isWay && own.some(isTold)) continue;
      if (speakingFor(own, best.ranks, best.rows, scoring, printed.scorer, profiles) < (isWay ? 1 : 2)) continue;
      best.worth ??= scoring.assign(printed.rows).worth;
      const rows = scoring.rows(printed.scorer.with(own), shift);
      const { worth } = scoring.assign(rows);
      if (worth > best.worth + LEFT_OUT) best = { rows, ranks: own, worth };
    }
  }
  return { scorer: printed.scorer.with(best.ranks), shift, rows: best.rows };
}

/**
 * A heading says nearly all of a section whose number it carries by these ranks
 * only, and far less of the one beside it that has this number by the others.
 */
function speakingFor(
  ranks: Ranks,
  others: Ranks,
  rows: readonly Row[],
  scoring: Scoring,
  scorer: Scorer,
  profiles: Profiles,
): number {
  return ranks.filter(
    (rank, s) =>
      rank !== others[s] &&
      rows.some((row, c) => {
        const score = row[s];
        if (!score || score.numbered || score.text < OWN) return false;
        const candidate = scoring.candidates[c] as Candidate;
        if (!scorer.isRanked(candidate, s, ranks)) return false;
        return !row.some(
          (other, at) =>
            scoring.parentOf(at) === scoring.parentOf(s) &&
            scorer.isRanked(candidate, at, others) &&
            ((other?.text ?? 0) > score.text - FAR_LESS || profiles.namesBoth(subjectOf(score.extent), at, s)),
        );
      }),
  ).length;
}
