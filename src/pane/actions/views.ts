import { check } from "./check";
import type { View } from "../state/state";
import type { Action } from "./action";
import { missingLeaves } from "./insert";

/** Turns to another view; turning to the check checks, whatever is missing. */
export const showView: Action<View> = {
  label: (words, _, view) => words.views[view],
  async perform(tools, view) {
    tools.dispatch({ type: "show", view });
    if (view === "check" && tools.get().report === null && tools.get().work === null) await tools.run(check);
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

/** Reads the document again after it could not be read. */
export const readAgain: Action = {
  label: (words) => words.actions.readAgain,
  async perform(tools) {
    tools.dispatch({ type: "trouble", trouble: null });
    await tools.read();
  },
};

/** Takes a message away. */
export const dismiss: Action = {
  label: (words) => words.actions.close,
  perform({ dispatch }) {
    dispatch({ type: "notice", notice: null });
    dispatch({ type: "trouble", trouble: null });
    dispatch({ type: "noOutline", problem: null });
  },
};
