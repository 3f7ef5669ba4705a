import type { InsertEdit } from "../../../core/edits/edits";
import { skeletonEdits, type SkeletonChoice } from "../../../core/insertion/skeleton";
import type { State } from "../state";
import { knownDetails } from "./known-details";

export { repeatsNumber } from "./repeated-number";

/** The insertions a choice leads to in the document as last read. */
export function plannedInsertions(state: State, choice: SkeletonChoice): readonly InsertEdit[] {
  const { outline, derived, snapshot } = state;
  return snapshot && derived ? skeletonEdits(outline, knownDetails(state), derived.sections, snapshot, choice) : [];
}
