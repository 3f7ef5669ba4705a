import type { Act } from "../../../outline/act";
import { computed } from "../../../snapshot/computed";
import { areApart, matchesOf } from "../../../vietnamese/phrase-finder";
import type { CitedAct } from "./cited-act";
import { byNumber, digitsByYear, mayCite } from "./by-number";
import { isAnotherYear, namesOf, olderNames, type Named } from "./act-names";
import { byRarest } from "./names-near";

/**
 * Finds where a text cites acts that have ended, however shortly: "Pháp lệnh số
 * 34/2007/PL-UBTVQH11", "Nghị định 60/2013, 149/2018", "Nghị định 04 năm 2015", "Pháp lệnh Dân chủ
 * ở cơ sở", "Luật Viên chức năm 2010", "36-HD/VPTW". A number counts only with its kind, which its
 * symbol or the word before it tells: "tháng 04/2015" and "Quyết định 60/2013" are other things.
 */
export function citedActs(text: string, known: readonly Act[]): readonly CitedAct[] {
  const { digits, named, acts } = computed(known, prepared);
  const near = named(text);
  const numbered = mayCite(text, digits);
  if (near === null && !numbered) return NOTHING;
  const found: CitedAct[] = [];
  if (numbered) byNumber(text, acts, found);
  for (const { pattern, act } of near ?? []) {
    for (const match of matchesOf(pattern(), text)) {
      const cited = { act, from: match.index, to: match.index + match[0].length };
      if (!isAnotherYear(text, cited.to, act) && found.every((other) => areApart(cited, other))) found.push(cited);
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

const NOTHING: readonly CitedAct[] = [];

interface Prepared {
  readonly acts: readonly Act[];
  /** By the year of their numbers, what stands before the slash: "34" of "34/2007". */
  readonly digits: ReadonlyMap<string, readonly string[]>;
  /** The names of acts whose pieces stand in a text; null when there is none. */
  named(text: string): readonly Named[] | null;
}

function prepared(known: readonly Act[]): Prepared {
  const acts = known.filter(({ inForce }) => inForce.to !== null);
  return {
    acts,
    digits: digitsByYear(acts),
    named: byRarest([...acts.flatMap((act) => namesOf(act, known)), ...olderNames(known)]),
  };
}
