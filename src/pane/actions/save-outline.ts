import type { Action } from "./action";
import { downloadFile } from "./take-away";
import { formsWords } from "../words/forms";

/**
 * Writes the outline that is looked at, or else the one in use, into one
 * file for others to take; given its name without ending.
 */
export const saveOutline: Action<string> = {
  label: (words) => formsWords[words.language].outlineChoice.save,
  async perform(tools, name) {
    const [{ draftOf }, { withOwnId }, { writeOutlineFile }] = await Promise.all([
      import(/* webpackChunkName: "outlines" */ "../state/outline/outline-library"),
      import(/* webpackChunkName: "outlines" */ "../../core/outline/use/adapt"),
      import(/* webpackChunkName: "outlines" */ "../../core/outline/outline-file"),
    ]);
    const { draft, outline, memory } = tools.get();
    const { printed, original } = draft ?? draftOf(outline, memory.carriedOutline);
    const own = withOwnId(printed, original);
    await downloadFile.perform(tools, {
      name: `${name}-${own.defaults.year}.json`,
      type: "application/json",
      content: () => writeOutlineFile(own),
    });
  },
};
