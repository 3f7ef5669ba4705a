import { fetchMissed } from "../state/missed-parts";
import type { Action } from "./action";

/** Does once more what needed a part of the pane that could not be fetched. */
export const tryAgain: Action = {
  label: (words) => words.actions.retry,
  async perform(tools) {
    tools.dispatch({ type: "trouble", trouble: null });
    fetchMissed();
    await tools.tryAgain();
  },
};
