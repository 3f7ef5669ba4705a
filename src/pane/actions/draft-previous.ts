import type { SectionId } from "../../core/outline/outline";
import type { Comparison } from "../../core/previous/compare";
import {
  comparisonEdit,
  comparisonsOf,
  draftEdits,
  isUnchanged,
  sectionsToFill,
} from "../state/previous/previous-report";
import type { Action } from "./action";
import { previousWords } from "../words/previous";

/**
 * Puts what last period's report said of a section below its heading, as a draft with blanks; one step to take back.
 */
export const draftSection: Action<SectionId> = {
  label: (words) => previousWords[words.language].draft,
  busy: "insert",
  possible: (state, section) => draftEdits(state, [section]).length > 0 && !isUnchanged(state, section),
  async perform(tools, section) {
    if (!(await tools.read())) return;
    const edits = draftEdits(tools.get(), [section]);
    if (edits.length > 0) await tools.apply(edits, () => ({ key: "drafted", count: 1 }));
  },
};

/** Shows what would be brought over into all sections that are empty, before anything is written. */
export const proposeDraft: Action = {
  label: (words, state) => previousWords[words.language].draftAll(sectionsToFill(state).length),
  possible: (state) => state.work === null && sectionsToFill(state).length > 0,
  async perform(tools) {
    if (!(await tools.read())) return;
    const state = tools.get();
    const edits = draftEdits(state, sectionsToFill(state));
    tools.dispatch({ type: "propose", proposal: { kind: "draft", place: "previous", edits } });
  },
};

/** Puts "(tăng 12,5% so với cùng kỳ)" behind the figure it speaks of. */
export const insertComparison: Action<Comparison> = {
  label: (words) => previousWords[words.language].insertPhrase,
  busy: "insert",
  possible: (state, comparison) => comparisonEdit(state, comparison) !== null,
  async perform(tools, { section, criterion, now: { written } }) {
    if (!(await tools.read())) return;
    const state = tools.get();
    // On a fresh reading: the figure may have moved, or changed.
    const fresh = comparisonsOf(state, section).find(
      (each) => each.criterion === criterion && each.now.written === written,
    );
    const edit = fresh === undefined ? null : comparisonEdit(state, fresh);
    if (edit !== null) await tools.apply([edit], () => ({ key: "compared" }));
  },
};
