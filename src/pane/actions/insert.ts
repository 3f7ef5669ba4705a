import type { SkeletonChoice } from "../../core/insertion/skeleton";
import type { InsertEdit } from "../../core/edits/edits";
import type { SectionId } from "../../core/outline/outline";
import type { State } from "../state/state";
import type { Action } from "./action";

/** Inserts what was chosen, where it belongs. */
export const insert: Action<SkeletonChoice> = {
  label: (words) => words.actions.insertAll,
  busy: "insert",
  async perform(tools, choice) {
    // Planned on a fresh reading: what was typed or inserted meanwhile is never inserted again.
    if (!(await tools.read())) return;
    const { plannedInsertions, repeatsNumber } = await import(
      /* webpackChunkName: "write" */ "../state/offers/planned-insertions"
    );
    const state = tools.get();
    const edits = plannedInsertions(state, choice);
    if (edits.length === 0) return tools.tell({ key: "nothingToInsert" });
    const sections = insertedSections(edits);
    const all = sections.length === state.outline.sections.length;
    await tools.apply(edits, () => ({
      key: "inserted",
      sections,
      all,
      repeatsNumber: repeatsNumber(tools.get(), sections),
    }));
    // The header, title and period just inserted come from the details: the document now depends on them.
    await tools.writeMemory();
  },
};

/** Inserts every section that applies and is not there. */
export const insertMissing: Action = {
  label: (words, state) => words.actions.insertMissing(missingLeaves(state).length),
  busy: "insert",
  possible: (state) => missingLeaves(state).length > 0,
  perform: (tools) => insert.perform(tools, { what: "missing", guidance: tools.get().withGuidance, at: "neighbours" }),
};

/** Inserts one section, with the part it stands under. */
export const insertSection: Action<SectionId> = {
  label: (words) => words.actions.insertSection,
  busy: "insert",
  perform: (tools, section) =>
    insert.perform(tools, { what: [section], guidance: tools.get().withGuidance, at: "neighbours" }),
};

/** Missing sections that are written in themselves; a missing part counts only when it groups none of them. */
export function missingLeaves({ derived }: State) {
  const missing = (derived?.sections ?? []).filter((section) => section.status === "missing");
  return missing.filter((section) => !missing.some((other) => other.parent === section.id));
}

function insertedSections(edits: readonly InsertEdit[]): readonly SectionId[] {
  return edits.flatMap((edit) =>
    edit.blocks.flatMap((block) =>
      block.kind === "text" && (block.role === "part" || block.role === "section") && block.section !== null
        ? [block.section]
        : [],
    ),
  );
}
