import { detailsFromFrame, type FrameDetails } from "../../core/frame/details-from-frame";
import { findFrame } from "../../core/frame/find-frame";
import type { State } from "../state/state";
import type { Action } from "./action";
import { setDetails } from "./details";
import { formsWords } from "../words/forms";

/** Fills what is still empty from the document's own header, opening and signature; what the user typed stays. */
export const fillDetails: Action = {
  label: (words, state) => formsWords[words.language].details.fill(Object.keys(fillable(state)).length),
  possible: (state) => Object.keys(fillable(state)).length > 0,
  perform: (tools) => setDetails.perform(tools, { ...tools.get().memory.details, ...fillable(tools.get()) }),
};

/** What the document says of itself and the details do not hold yet. */
export function fillable({ snapshot, memory }: State): Partial<FrameDetails> {
  if (snapshot === null) return {};
  const found = detailsFromFrame(findFrame(snapshot));
  const isEmpty = (name: string) => memory.details[name as keyof FrameDetails].length === 0;
  return Object.fromEntries(Object.entries(found).filter(([name]) => isEmpty(name)));
}
