import type { Bilingual } from "../../core/outline/language";
import { firstOutline } from "../../outlines/first";
import { outlineFor } from "../state/shown/explained";
import type { OutlineDraft } from "../state/outline/outline-draft";
import type { Action, Tools } from "./action";
import { listedDraft, type ListedOutline } from "./outline-sources";
import { formsWords } from "../words/forms";

/** The document is written and judged by the outline that is looked at from now on; its text stays as it is. */
export const useDraft: Action = {
  label: (words) => formsWords[words.language].outlineChoice.use,
  busy: "outline",
  possible: ({ draft }) => draft !== null,
  async perform(tools) {
    const { draft } = tools.get();
    if (draft !== null) await goOver(tools, draft);
  },
};

/** Takes an outline of the list at once: where the document is still empty there is nothing to be told beforehand. */
export const takeOutline: Action<ListedOutline> = {
  label: (words) => formsWords[words.language].outlineChoice.use,
  busy: "outline",
  async perform(tools, listed) {
    const reading = await listedDraft(tools, listed);
    if ("problem" in reading) tools.dispatch({ type: "noOutline", problem: reading.problem });
    else await goOver(tools, reading);
  },
};

async function goOver(tools: Tools, { printed, original }: OutlineDraft): Promise<void> {
  const [{ equippedOutline, laterTime, rememberedOutline }, { memoryUnder }, { withOwnId }, { writeOutlineFile }] =
    await Promise.all([
      import(/* webpackChunkName: "outlines" */ "../state/outline/outline-library"),
      import(/* webpackChunkName: "outlines" */ "../state/outline/outline-change"),
      import(/* webpackChunkName: "outlines" */ "../../core/outline/use/adapt"),
      import(/* webpackChunkName: "outlines" */ "../../core/outline/outline-file"),
    ]);
  const own = withOwnId(printed, original);
  const remembered = rememberedOutline(own);
  if (remembered === null) return tools.dispatch({ type: "noOutline", problem: tooLong });
  const outline = equippedOutline(own);
  const { snapshot } = tools.get();
  tools.dispatch({
    type: "outline",
    outline: snapshot === null ? outline : await outlineFor(outline, snapshot),
    memory: memoryUnder(tools.get(), outline, remembered),
    problem: null,
    // What the office's letter asks for now; an outline printed for a time gone by serves the present one.
    guess: laterTime(outline.defaults, tools.get().guess),
  });
  // The first outline stands by itself: nothing has to be remembered, or fetched, for it.
  if (outline === firstOutline) tools.surroundings.outlineKept.forget();
  else tools.surroundings.outlineKept.keep(remembered.carriedOutline ?? writeOutlineFile(own));
  const written = await tools.writeMemory();
  if (tools.get().report !== null) await tools.checker.run({ quiet: true });
  if (written) tools.tell({ key: "outlineUsed", name: outline.name[tools.surroundings.language] });
}

const tooLong: Bilingual = {
  vi: "Đề cương này quá dài để lưu kèm văn bản. Hãy bỏ bớt mục hoặc bảng kèm theo rồi thử lại.",
  en: "This outline is too long to travel in the document. Drop sections or annexed tables, then try again.",
};
