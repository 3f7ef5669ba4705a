import { occasionOf, type Occasion } from "../../core/criteria/occasion";
import type { CriterionState } from "../../core/criteria/evaluate-criteria";
import { evaluateCriteria } from "../../core/criteria/evaluate-criteria";
import { findFrame } from "../../core/frame/find-frame";
import { reportTime } from "../../core/frame/report-period";
import type { Snapshot } from "../../core/snapshot/snapshot";
import type { Memory } from "../../core/memory/memory";
import type { Outline, Section, SectionId } from "../../core/outline/outline";
import type { DocumentKind } from "../../core/sections/document-kind";
import { readReport } from "../../core/sections/read-sections";
import type { SectionState } from "../../core/sections/section-state";

/** What follows from the outline, the document as last read and what it remembers. */

/** What the document says about the outline, recomputed after every reading and every change of the memory. */
export interface Derived {
  readonly sections: readonly SectionState[];
  readonly criteria: readonly CriterionState[];
  /** What of the report decides which criteria are asked of it. */
  readonly occasion: Occasion;
  /** Whether this is the outline's report at all, and why that is thought. */
  readonly kind: DocumentKind;
}

export function derive(outline: Outline, snapshot: Snapshot, memory: Memory): Derived {
  const { sections, kind } = readReport(outline, snapshot, memory);
  const occasion = occasionOf(findFrame(snapshot), reportTime(snapshot, memory.details, outline.defaults));
  return {
    sections,
    criteria: evaluateCriteria(outline, snapshot, sections, memory.details.unitType, occasion),
    occasion,
    kind,
  };
}

/** The section whose heading or own content holds that paragraph; null above the first one. */
export function sectionAt(sections: readonly SectionState[], paragraph: number | null): SectionId | null {
  if (paragraph === null) return null;
  const holder = sections.find(
    (section) =>
      section.paragraph !== null &&
      section.status !== "unsure" &&
      section.paragraph <= paragraph &&
      paragraph < (section.contentEnd ?? section.paragraph + 1),
  );
  return holder?.id ?? null;
}

/** Sections that stand directly under a part (null: the parts themselves), in outline order. */
export function childrenOf(outline: Outline, id: SectionId | null): readonly Section[] {
  return outline.sections.filter((section) => section.parent === id);
}
