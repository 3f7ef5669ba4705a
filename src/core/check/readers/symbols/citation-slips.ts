import { areApart } from "../../../vietnamese/phrase-finder";
import { assemblyLaws } from "./assembly-laws";
import { misplacedKinds } from "./misplaced-kinds";
import { partySymbols } from "./party-symbols";
import type { CitationSlip } from "./slip";
import { stateSymbols } from "./state-symbols";

/**
 * Slips in the numbers of documents that a paragraph cites, in order.
 * Numbers written well, and numbers of other things, give none.
 */
export function citationSlips(text: string): readonly CitationSlip[] {
  const slips: CitationSlip[] = [];
  assemblyLaws(text, slips);
  stateSymbols(text, slips);
  misplacedKinds(text, slips);
  partySymbols(text, slips);
  if (slips.length < 2) return slips;
  slips.sort((one, other) => one.from - other.from);
  return slips.filter((slip, index) => index === 0 || areApart(slips[index - 1]!, slip));
}
