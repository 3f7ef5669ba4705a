import { frameUpdate } from "../state/offers/frame-update";
import type { Action } from "./action";
import { formsWords } from "../words/forms";

/** Shows every place of the document that the details change, before any of it is changed. */
export const proposeUpdate: Action = {
  label: (words, state) => formsWords[words.language].details.update(frameUpdate(state).edits.length),
  possible: (state) => state.work === null && state.proposal === null && frameUpdate(state).edits.length > 0,
  perform: ({ dispatch, get }) =>
    dispatch({ type: "propose", proposal: { kind: "update", place: "update", edits: frameUpdate(get()).edits } }),
};
