import type { Action } from "./action";

/** Takes back what the pane did last, as long as nobody touched that text. */
export const undo: Action = {
  label: (words) => words.actions.undo,
  busy: "undo",
  possible: (state) => state.undo !== null,
  perform: (tools) => tools.undo(),
};
