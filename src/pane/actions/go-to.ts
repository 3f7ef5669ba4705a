import type { SectionId } from "../../core/outline/outline";
import type { Action } from "./action";

/** Moves Word's selection to a paragraph as last read. */
export const goTo: Action<number> = {
  label: (words) => words.actions.goTo,
  async perform(tools, paragraph) {
    const text = tools.get().snapshot?.paragraphs[paragraph]?.text;
    if (text === undefined) return;
    await tools.host.select(paragraph, text);
    tools.dispatch({ type: "cursor", paragraph });
  },
};

/** Moves Word's selection to a section's heading and opens what the section must report. */
export const goToSection: Action<SectionId> = {
  label: (words) => words.actions.goTo,
  possible: (state, section) => headingOf(state.derived?.sections ?? [], section) !== null,
  async perform(tools, section) {
    const paragraph = headingOf(tools.get().derived?.sections ?? [], section);
    if (paragraph !== null) await goTo.perform(tools, paragraph);
  },
};

/** The next section to write: the pane opens it, Word goes there. */
export const writeNext: Action<SectionId> = {
  label: (words, state, section) =>
    words.actions.writeNext(state.derived?.sections.find(({ id }) => id === section)?.id ?? section),
  async perform(tools, section) {
    tools.dispatch({ type: "show", view: "outline" });
    tools.dispatch({ type: "open", section, open: true });
    await goToSection.perform(tools, section);
  },
};

function headingOf(sections: readonly { readonly id: SectionId; readonly paragraph: number | null }[], id: SectionId) {
  return sections.find((section) => section.id === id)?.paragraph ?? null;
}
