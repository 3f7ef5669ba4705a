import { detailsFromFrame, type FrameDetails } from "../../../core/frame/details-from-frame";
import { findFrame } from "../../../core/frame/find-frame";
import type { Details } from "../../../core/outline/details";
import type { State } from "../state";

/** The details, and where they are empty what the document's own head and close say. */
export function knownDetails(state: State): Details {
  return { ...state.memory.details, ...fillable(state) };
}

/** What the document says of itself and the details do not hold yet. */
export function fillable({ snapshot, memory }: State): Partial<FrameDetails> {
  if (snapshot === null) return {};
  const found = detailsFromFrame(findFrame(snapshot));
  const isEmpty = (name: string) => memory.details[name as keyof FrameDetails].length === 0;
  return Object.fromEntries(Object.entries(found).filter(([name]) => isEmpty(name)));
}
