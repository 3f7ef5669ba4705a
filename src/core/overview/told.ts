import type { Criterion } from "../outline/outline";
import { fold } from "../vietnamese/fold";
import type { OverviewUnit } from "./overview";

/** A sentence, and who wrote it. */
export interface Told {
  readonly sentence: string;
  /** The units that wrote it word for word. */
  readonly units: readonly string[];
  /** How many others wrote the same of themselves, under their own name. */
  readonly alike: number;
}

/** What was said of one criterion. */
export interface ToldGroup {
  readonly criterion: Criterion;
  /** How many units say something of it. */
  readonly units: number;
  readonly shown: readonly Told[];
}

/**
 * The sentences that tell most of each criterion, at most `limit` in all: the criterion that most units speak of first; one of each criterion in turn, so that none crowds out another;
 * sentences with figures before those without, and of a unit that was quoted least before others. A sentence is quoted once, whatever it serves. `left`: sentences not shown.
 */
export function chosenSentences(
  criteria: readonly Criterion[],
  units: readonly OverviewUnit[],
  limit: number,
): { readonly groups: readonly ToldGroup[]; readonly left: number } {
  const queues = criteria
    .map((criterion) => ({ criterion, ...toldOf(criterion, units) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  const shown = new Map<Criterion, Candidate[]>(queues.map(({ criterion }) => [criterion, []]));
  const quoted = new Map<string, number>();
  const taken = new Set<string>();
  let room = limit;
  for (let any = true; any && room > 0;) {
    any = false;
    for (const { criterion, told } of queues) {
      const best =
        room > 0
          ? bestOf(
              told.filter(({ key }) => !taken.has(key)),
              quoted,
            )
          : null;
      if (best === null) continue;
      taken.add(best.key);
      for (const unit of best.units) quoted.set(unit, (quoted.get(unit) ?? 0) + 1);
      shown.get(criterion)!.push(best);
      any = true;
      room--;
    }
  }
  const all = new Set(queues.flatMap(({ told }) => told.map(({ key }) => key)));
  return {
    groups: queues.map(({ criterion, count }) => ({
      criterion,
      units: count,
      shown: shown.get(criterion)!.map(({ sentence, units: sources, alike }) => ({ sentence, units: sources, alike })),
    })),
    left: all.size - taken.size,
  };
}

interface Candidate extends Told {
  readonly key: string;
  readonly units: string[];
  alike: number;
  /** Lower is better: a sentence with figures, then one that covers without, then one that only mentions. */
  readonly rank: number;
}

function toldOf(
  { id }: Criterion,
  units: readonly OverviewUnit[],
): { readonly told: readonly Candidate[]; readonly count: number } {
  const told = new Map<string, Candidate>();
  let count = 0;
  for (const { name, rows } of units) {
    const said = rows.flatMap(({ said: all }) => all.filter(({ criterion }) => criterion === id));
    if (said.length > 0) count++;
    for (const { sentence, outcome, figures } of said) {
      // "UBND xã An Bình đã …" and "UBND xã Hòa An đã …" are one sentence, said twice.
      const key = fold(sentence).replaceAll(fold(name), "…");
      const known = told.get(key);
      if (known === undefined)
        told.set(key, {
          key,
          sentence,
          units: [name],
          alike: 0,
          rank: outcome === "weak" ? 2 : figures.length > 0 ? 0 : 1,
        });
      else if (fold(known.sentence) !== fold(sentence)) known.alike++;
      else if (!known.units.includes(name)) known.units.push(name);
    }
  }
  return { told: [...told.values()], count };
}

function bestOf(told: readonly Candidate[], quoted: ReadonlyMap<string, number>): Candidate | null {
  const times = ({ units }: Candidate) => Math.min(...units.map((unit) => quoted.get(unit) ?? 0));
  return told.reduce<Candidate | null>((best, each) => {
    if (best === null || each.rank < best.rank) return each;
    return each.rank === best.rank && times(each) < times(best) ? each : best;
  }, null);
}
