import type { Edit } from "../../core/edits/edits";
import type { Finding, Fix } from "../../core/check/report";
import type { Words } from "../words";
import { cleaningEdits, safeFixes } from "../state/offers/fixing";
import type { Proposal } from "../state/state";
import type { Action } from "./action";
import { proposalsWords } from "../words/proposals";

/** Shows one finding's fix, a suggestion the user chose, or what puts in what is missing, before it is made. */
export const proposeFix: Action<{ readonly finding: Finding; readonly fix: Pick<Fix, "edits"> }> = {
  label: (words) => proposalsWords[words.language].fix,
  possible: (state) => state.work === null,
  perform: ({ dispatch }, { finding, fix: { edits } }) => {
    const kind = edits[0]?.kind === "insert" ? "insert" : "fix";
    dispatch({ type: "propose", proposal: { kind, place: finding.fingerprint, edits } });
  },
};

/** Shows every safe fix among some findings (those of a kind, or all), before they are made together. */
export const proposeFixes: Action<{ readonly place: string; readonly findings: readonly Finding[] }> = {
  label: (words, _, { findings }) => proposalsWords[words.language].fixAll(safeFixes(findings).count),
  possible: (state, { findings }) => state.work === null && safeFixes(findings).count > 0,
  perform: ({ dispatch }, { place, findings }) =>
    dispatch({ type: "propose", proposal: { kind: "fixAll", place, edits: safeFixes(findings).edits } }),
};

/** Shows the guidance lines of ours that nobody changed, before they are removed. */
export const proposeCleaning: Action = {
  label: (words, state) => proposalsWords[words.language].clean(cleaningEdits(state).length),
  possible: (state) => state.work === null && cleaningEdits(state).length > 0,
  perform: ({ dispatch, get }) =>
    dispatch({ type: "propose", proposal: { kind: "clean", place: "clean", edits: cleaningEdits(get()) } }),
};

/** Makes those of the edits shown that the user left chosen, as one step. */
export const applyProposal: Action = {
  label: (words) => proposalsWords[words.language].apply,
  busy: "fix",
  possible: ({ proposal }) => chosenEdits(proposal).length > 0,
  async perform(tools) {
    const { proposal } = tools.get();
    if (proposal === null) return;
    const edits = chosenEdits(proposal);
    tools.dispatch({ type: "propose", proposal: null });
    const { kind } = proposal;
    await tools.apply(edits, (left) =>
      kind === "insert"
        ? { key: "inserted", sections: [], all: false }
        : { key: done[kind], count: edits.length - left },
    );
  },
};

/** Leaves everything as it is. */
export const dropProposal: Action = {
  label: (words) => words.actions.cancel,
  perform: ({ dispatch }) => dispatch({ type: "propose", proposal: null }),
};

/** Those of the edits shown that the user did not untick. */
export function chosenEdits(proposal: Proposal | null): readonly Edit[] {
  return proposal === null ? [] : proposal.edits.filter((edit) => proposal.left?.includes(edit) !== true);
}

/** What the user reads above the list of edits. */
export function proposalTitle(proposal: Proposal, words: Words): string {
  const { kind } = proposal;
  const edits = chosenEdits(proposal);
  if (kind === "clean") return proposalsWords[words.language].cleanTitle(edits.length);
  if (kind === "insert") return proposalsWords[words.language].insertTitle;
  if (kind === "draft") return proposalsWords[words.language].draftTitle(edits.length);
  return kind === "update"
    ? proposalsWords[words.language].updateTitle(edits.length)
    : proposalsWords[words.language].fixAllTitle(edits.length);
}

const done = { fix: "fixed", fixAll: "fixed", clean: "cleaned", update: "updated", draft: "drafted" } as const;
