import { overlap } from "../edits/overlap";
import type { Edit } from "../edits/edits";
import type { Finding, Report } from "./report";

/** The safe fixes of a report that can be made together. */
export interface FixPlan {
  /** Findings that will be mended, in report order: the preview lists each. */
  readonly findings: readonly Finding[];
  /** Their edits, in document order, no two touching the same text. */
  readonly edits: readonly Edit[];
}

/**
 * Collects every safe fix; of two that overlap the one earlier in the report is
 * kept, and checking again offers the other anew. Suggestions are never among them.
 */
export function planFixes(report: Pick<Report, "findings">): FixPlan {
  const findings: Finding[] = [];
  const byParagraph = new Map<number, Edit[]>();
  const taken = (edit: Edit) => byParagraph.get(paragraphOf(edit)) ?? [];
  for (const finding of report.findings) {
    if (finding.fix === null) continue;
    const { edits } = finding.fix;
    if (edits.some((edit) => taken(edit).some((other) => overlap(edit, other)))) continue;
    findings.push(finding);
    for (const edit of edits) byParagraph.set(paragraphOf(edit), [...taken(edit), edit]);
  }
  const edits = [...byParagraph.values()]
    .flat()
    .sort((one, other) => paragraphOf(one) - paragraphOf(other) || start(one) - start(other));
  return { findings, edits };
}

/** Edits at the end or at the cursor come last and never collide with those of a paragraph. */
function paragraphOf(edit: Edit): number {
  if (edit.kind !== "insert") return edit.paragraph;
  return "paragraph" in edit.at ? edit.at.paragraph : Number.MAX_SAFE_INTEGER;
}

function start(edit: Edit): number {
  return edit.kind === "replace" ? edit.from : 0;
}
