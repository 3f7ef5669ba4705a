import { isBlankDocument } from "../../core/frame/find-frame";
import type { State } from "./state";

/** The one thing to do next. */
export type MainAction =
  { readonly kind: "insertAll" | "insertAtEnd" | "check" } | { readonly kind: "insertMissing"; readonly count: number };

/** What the main button offers, by what the document holds; null before the first reading. */
export function mainAction(state: State): MainAction | null {
  const { snapshot, derived } = state;
  if (snapshot === null || derived === null) return null;
  if (derived.sections.every((section) => section.paragraph === null)) {
    return { kind: isBlankDocument(snapshot) ? "insertAll" : "insertAtEnd" };
  }
  const count = missingSections(state).length;
  return count > 0 ? { kind: "insertMissing", count } : { kind: "check" };
}

/** True for an empty document: the pane then says what it is for, and nothing else. */
export function isFirstRun(state: State): boolean {
  return state.view === "outline" && mainAction(state)?.kind === "insertAll";
}

/** Missing sections that are written in themselves; a missing part counts only when it groups none of them. */
function missingSections(state: State) {
  const sections = state.derived?.sections ?? [];
  const missing = sections.filter((section) => section.status === "missing");
  return missing.filter((section) => !missing.some((other) => other.parent === section.id));
}
