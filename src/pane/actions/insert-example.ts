import type { Criterion, SectionId } from "../../core/outline/outline";
import { exampleFor } from "../state/shown/explained";
import type { Action } from "./action";

/** Puts a criterion's example sentence at the end of its section. */
export const insertExample: Action<{ readonly criterion: Criterion; readonly section: SectionId }> = {
  label: (words) => words.criterion.insertExample,
  busy: "insert",
  possible: (state, { section }) =>
    state.derived?.sections.some(
      ({ id, paragraph, status }) => id === section && paragraph !== null && status !== "unsure",
    ) ?? false,
  async perform(tools, { criterion, section }) {
    if (!(await tools.read())) return;
    const { exampleEdit } = await import(/* webpackChunkName: "write" */ "../state/offers/example-edit");
    const edit = exampleEdit(tools.get(), await exampleFor(criterion), section);
    if (edit !== null) await tools.apply([edit], () => ({ key: "example", section }));
  },
};
