import type { Action } from "./action";

/** What a message offers to do about itself. */

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

/** Stops a check that lasts. */
export const cancelCheck: Action = {
  label: (words) => words.actions.cancel,
  perform(tools) {
    tools.dispatch({ type: "stopCheck", stop: true });
    tools.checker.cancel();
  },
};
