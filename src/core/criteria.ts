import type { SectionId } from "./outline";

/** `covered` a term and a figure, date or document number in one paragraph (or a valid "không phát sinh"); `weak` a term only. */
export type CriterionOutcome = "covered" | "weak" | "notFound";

/** What the text says about one criterion. */
export interface CriterionState {
  readonly id: string;
  readonly section: SectionId;
  readonly outcome: CriterionOutcome;
  /** The paragraph that speaks of it, and its sentence; null when nothing does. */
  readonly paragraph: number | null;
  readonly quote: string | null;
  /** Names of figures asked for, when only weakly covered. */
  readonly asked: readonly string[];
}
