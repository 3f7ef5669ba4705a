import { fillable, knownDetails } from "../state/offers/known-details";
import type { Action } from "./action";
import { setDetails } from "./details";
import { formsWords } from "../words/forms";

/** Fills what is still empty from the document's own header, opening and signature; what the user typed stays. */
export const fillDetails: Action = {
  label: (words, state) => formsWords[words.language].details.fill(Object.keys(fillable(state)).length),
  possible: (state) => Object.keys(fillable(state)).length > 0,
  perform(tools) {
    const state = tools.get();
    tools.tell({ key: "filled", count: Object.keys(fillable(state)).length });
    return setDetails.perform(tools, knownDetails(state));
  },
};
