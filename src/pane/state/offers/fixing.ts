import { cleaning } from "../../../core/edits/cleaning";
import type { Edit, RemoveEdit } from "../../../core/edits/edits";
import { planFixes } from "../../../core/check/fixes";
import type { Finding } from "../../../core/check/report";
import type { State } from "../state";

/** The safe fixes that can be made together. */
export function safeFixes(findings: readonly Finding[]): { readonly count: number; readonly edits: readonly Edit[] } {
  const plan = planFixes({ findings });
  return { count: plan.findings.length, edits: plan.edits };
}

/** Guidance lines of ours that nobody changed. */
export function cleaningEdits({ outline, snapshot, derived, memory }: State): readonly RemoveEdit[] {
  return snapshot && derived ? cleaning(outline, snapshot, derived.sections, memory.details) : [];
}
