import type { SectionId } from "../../core/outline/outline";
import { foldedParagraph } from "../../core/snapshot/reading";
import * as remembered from "../../core/memory/memory-changes";
import type { Action } from "./action";

/** What the author himself says of a section or a criterion: gone through, not applicable, this heading is it. */

/** The author's own word that a criterion was gone through; it silences the finding and is listed as his word. */
export const setReviewed: Action<{ readonly criterion: string; readonly on: boolean }> = {
  label: (words) => words.criterion.tick,
  perform: (tools, { criterion, on }) =>
    tools.remember((memory) => remembered.tick(memory, criterion, on), { key: "answered" }),
};

/** A section does not apply, for the reason given. */
export const setNotApplicable: Action<{ readonly section: SectionId; readonly reason: string }> = {
  label: (words) => words.tree.notApplicable,
  perform: (tools, { section, reason }) =>
    tools.remember((memory) => remembered.notApplicable(memory, section, reason), {
      key: "notApplicable",
      number: section,
    }),
};

/** It does apply after all. */
export const setApplicable: Action<SectionId> = {
  label: (words) => words.tree.applicable,
  perform: (tools, section) =>
    tools.remember((memory) => remembered.applicable(memory, section), { key: "applicable", number: section }),
};

/** The answer to "is this heading that section?". */
export const answerHeading: Action<{ readonly section: SectionId; readonly isIt: boolean }> = {
  label: (words, _, { isIt }) => (isIt ? words.tree.yes : words.tree.no),
  async perform(tools, { section, isIt }) {
    const { derived, snapshot } = tools.get();
    const candidate = derived?.sections.find((state) => state.id === section)?.paragraph ?? null;
    if (candidate === null || snapshot === null || snapshot.paragraphs[candidate] === undefined) return;
    const heading = foldedParagraph(snapshot, candidate);
    await tools.remember((memory) => remembered.answer(memory, section, heading, isIt), {
      key: "answered",
    });
  },
};
