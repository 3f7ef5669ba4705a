import { adapt, type Adaptation } from "../../core/outline/use/adapt";
import type { Action } from "./action";
import { formsWords } from "../words/forms";

/** Changes the outline that is looked at; the document and the outline in use stay as they are. */
export const adaptDraft: Action<Adaptation> = {
  label: (words) => formsWords[words.language].outlineChoice.change,
  perform({ get, dispatch }, change) {
    const { draft } = get();
    if (draft !== null) dispatch({ type: "draft", draft: { ...draft, printed: adapt(draft.printed, change) } });
  },
};

/** The outline that is looked at, as it came. */
export const resetDraft: Action = {
  label: (words) => formsWords[words.language].outlineChoice.reset,
  possible: ({ draft }) => draft !== null && draft.printed !== draft.original,
  perform({ get, dispatch }) {
    const { draft } = get();
    if (draft !== null) dispatch({ type: "draft", draft: { ...draft, printed: draft.original } });
  },
};

/** Leaves the outline that is looked at; nothing was changed. */
export const leaveDraft: Action = {
  label: (words) => formsWords[words.language].outlineChoice.leave,
  perform: ({ dispatch }) => dispatch({ type: "draft", draft: null }),
};
