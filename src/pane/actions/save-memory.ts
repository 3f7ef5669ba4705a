import type { Action } from "./action";

/** Tries once more to write into the document what could not be written. */
export const saveMemory: Action = {
  label: (words) => words.actions.retry,
  async perform(tools) {
    if (await tools.writeMemory()) tools.tell({ key: "detailsKept" });
  },
};
