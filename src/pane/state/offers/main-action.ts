import { isBlankDocument } from "../../../core/frame/find-frame";
import type { SectionId } from "../../../core/outline/outline";
import { sectionProgress } from "../shown/section-progress";
import type { State } from "../state";

/** The one thing to do next. */
export type MainAction =
  | { readonly kind: "insertAll" | "insertAtEnd" | "insertMissing" | "check" }
  | { readonly kind: "writeNext"; readonly section: SectionId };

/**
 * What the main button offers, by what the document holds; null before the first reading,
 * and for another kind of document. Sections are inserted into a report that somebody wrote
 * only where it lacks most of them; otherwise the next step is to write on, then to check.
 */
export function mainAction(state: State): MainAction | null {
  const { snapshot, derived } = state;
  if (snapshot === null || derived === null) return null;
  // Nothing is offered to be put into a document that is something else.
  if (derived.kind.kind === "other") return null;
  if (derived.sections.every((section) => section.paragraph === null)) {
    return { kind: isBlankDocument(snapshot) ? "insertAll" : "insertAtEnd" };
  }
  const leaves = derived.sections.filter(
    ({ id, status }) => status !== "notApplicable" && !derived.sections.some((other) => other.parent === id),
  );
  const missing = leaves.filter(({ status }) => status === "missing").length;
  if (missing * 2 > leaves.length) return { kind: "insertMissing" };
  const next = leaves.find((section) => {
    const { kind } = sectionProgress(state, section);
    return kind === "unwritten" || kind === "thin";
  });
  return next ? { kind: "writeNext", section: next.id } : { kind: "check" };
}

/** True for an empty document: the pane then says what it is for, and nothing else. */
export function isFirstRun(state: State): boolean {
  return state.view === "outline" && mainAction(state)?.kind === "insertAll";
}
