import { previousView } from "../state/previous/previous-report";
import type { Action } from "./action";
import { previousWords } from "../words/previous";

/** Keeps the light form of last period's report in the document, so that tomorrow's check knows it too. */
export const rememberPrevious: Action = {
  label: (words) => previousWords[words.language].remember,
  possible: (state) => state.previous !== null && state.memory.previous === undefined,
  async perform(tools) {
    const print = previousView(tools.get())?.print;
    if (print !== undefined)
      await tools.remember((memory) => ({ ...memory, previous: print }), { key: "previousRemembered" });
  },
};

/** Ends the comparison; what the document remembers of it goes too. */
export const dropPrevious: Action = {
  label: (words) => previousWords[words.language].drop,
  possible: (state) => state.previous !== null || state.memory.previous !== undefined,
  async perform(tools) {
    tools.dispatch({ type: "previous", previous: null });
    if (tools.get().memory.previous !== undefined)
      await tools.remember(({ previous: _, ...memory }) => memory, { key: "previousDropped" });
    else if (tools.get().report !== null) await tools.checker.run({ quiet: true });
  },
};
