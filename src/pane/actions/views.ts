import { check, tellResult } from "./check";
import type { SectionId } from "../../core/outline/outline";
import { openPoints } from "../state/shown/section-progress";
import type { View } from "../state/state";
import type { Action } from "./action";
import { missingLeaves } from "./insert";

/** Turns to another view; turning to the check checks, whatever is missing. */
export const showView: Action<View> = {
  label: (words, _, view) => words.views[view],
  async perform(tools, view) {
    tools.dispatch({ type: "show", view });
    const { report, work, trouble } = tools.get();
    if (view !== "check" || work !== null) return;
    if (report === null) await tools.run(check);
    // Trouble that is still to be seen to is not taken away by it.
    else if (trouble === null) await tellResult(tools, report);
  },
};

/** Turns to what is to be mended in a section, the first of it in full. */
export const showPoints: Action<SectionId> = {
  label: (words, state, section) => words.tree.points(openPoints(state, section).length),
  perform({ dispatch, get }, section) {
    dispatch({ type: "show", view: "check" });
    dispatch({ type: "severity", severity: null });
    dispatch({ type: "resetKinds" });
    dispatch({ type: "finding", fingerprint: openPoints(get(), section)[0]?.fingerprint ?? null });
  },
};

/** Shows what would be inserted, with the one button that does it; writes nothing. */
export const askInsertion: Action = {
  label: (words) => words.tree.insertion,
  perform({ dispatch, get, tell }) {
    const state = get();
    dispatch({ type: "show", view: "outline" });
    if (state.derived !== null && missingLeaves(state).length === 0) return tell({ key: "nothingToInsert" });
    dispatch({ type: "askInsertion" });
  },
};
