import type { Bilingual } from "../../../core/outline/language";
import type { Outline } from "../../../core/outline/outline";

/** An outline that the user looks at, and may change, before the document is written by it. */
export interface OutlineDraft {
  /** What is printed and asked, as the user has it now; what the product adds by topic is worked out from it. */
  readonly printed: Outline;
  /** As it came. */
  readonly original: Outline;
  /** What could not be made out of the file it came from, each with what to do. */
  readonly remarks: readonly Bilingual[];
  /** Lines in front of the outline that belong to the công văn itself. */
  readonly passedOver: number;
}
