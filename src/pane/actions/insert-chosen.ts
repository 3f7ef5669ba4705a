import type { SkeletonChoice } from "../../core/insertion/skeleton";
import { plannedInsertions } from "../state/offers/planned-insertions";
import type { Action } from "./action";
import { insert } from "./insert";
import { formsWords } from "../words/forms";

/** Inserts a part of the report, unless all of it is there. */
export const insertChosen: Action<SkeletonChoice> = {
  ...insert,
  label: (words) => formsWords[words.language].insertion.insert,
  possible: (state, choice) => plannedInsertions(state, choice).length > 0,
};
