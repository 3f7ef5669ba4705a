import { isBlankDocument } from "../../core/frame/find-frame";
import type { DraftReading } from "../state/outline/outline-library";
import type { Action, Tools } from "./action";
import { messagesWords } from "../words/notices";

/** Shows the outline that stands in the open document itself: the công văn, opened in Word. */
export const outlineFromText: Action = {
  label: (words) => messagesWords[words.language].fromText,
  busy: "outline",
  possible: ({ snapshot }) => snapshot !== null && !isBlankDocument(snapshot),
  async perform(tools) {
    if (!(await tools.read())) return;
    const { paragraphs } = tools.get().snapshot!;
    const { draftFromParagraphs } = await library();
    const id = await tools.surroundings.sha256(new TextEncoder().encode(paragraphs.map(({ text }) => text).join("\n")));
    show(tools, draftFromParagraphs(paragraphs, `text-${id.slice(0, 12)}`, tools.surroundings));
  },
};

/** Shows what was read as an outline; a text without one is told, and nothing changes. */
export function show({ dispatch }: Tools, reading: DraftReading): void {
  if ("problem" in reading) dispatch({ type: "noOutline", problem: reading.problem });
  else dispatch({ type: "draft", draft: reading });
}

/** What reads outlines and knows those at hand; fetched when it is first asked for. */
export function library() {
  return import(/* webpackChunkName: "outlines" */ "../state/outline/outline-library");
}
