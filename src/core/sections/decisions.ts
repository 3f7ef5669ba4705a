import type { Memory } from "../memory/memory";
import type { Outline, SectionId } from "../outline/outline";
import type { Snapshot } from "../snapshot/snapshot";
import type { Candidate } from "./candidates/candidate";
import { chooseHeadings } from "./choosing/choose-headings";
import type { Taken } from "./choosing/taken";
import type { Score } from "./scoring/score";
import { ScoreTable } from "./scoring/score-table";

/** What led to what `recognise` finds; the pane asks for none of it. */
export interface Decisions {
  readonly candidates: readonly Candidate[];
  /** Every candidate with every section it was compared with. */
  readonly decisions: readonly Decision[];
  /** By how much the document numbers its parts on ("II" for what the outline calls I). */
  readonly shift: number;
}

/** Why a candidate was taken, asked about or refused as one section. */
export interface Decision {
  readonly candidate: Candidate;
  readonly section: SectionId;
  readonly score: Score;
  readonly margin: number;
  readonly outcome: "taken" | "asked" | "refused";
  readonly why: Taken["why"] | "unlikely" | "otherIsBetter" | "denied";
}

/** Every decision that `recognise` takes in a document, with its reason. */
export function decisionsIn(outline: Outline, snapshot: Snapshot, memory: Memory | null): Decisions {
  const table = new ScoreTable(outline, snapshot, memory);
  const taken = chooseHeadings(table);
  return { candidates: table.candidates, decisions: decisions(taken, table), shift: table.shift };
}

function decisions(taken: readonly Taken[], table: ScoreTable): Decision[] {
  return table.candidates.flatMap((candidate, c) =>
    table.sections.flatMap((_, s): Decision[] => {
      const score = table.score(c, s);
      if (!score) return [];
      const one = taken.find((each) => each.candidate === c && each.section === s);
      const outcome = one === undefined ? "refused" : one.sure ? "taken" : "asked";
      const why = one?.why ?? (score.total <= 0 ? "unlikely" : "otherIsBetter");
      return [{ candidate, section: table.idOf(s), score, margin: one?.margin ?? 0, outcome, why }];
    }),
  );
}
