import type { Criterion, SectionId } from "../../core/outline/outline";
import { leading } from "./criteria-i";
import { communes } from "./criteria-ii-1";
import { publicUnits } from "./criteria-ii-2";
import { employers } from "./criteria-ii-3";
import { judging } from "./criteria-iii-v";

export { wholeReport } from "./criteria-whole";

/** What a good answer to each section holds. */
export const sectionCriteria: Readonly<Record<SectionId, readonly Criterion[]>> = {
  ...leading,
  "II.1": communes,
  "II.2": publicUnits,
  "II.3": employers,
  ...judging,
};
