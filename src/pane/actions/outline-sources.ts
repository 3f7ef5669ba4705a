import type { PublishedOutline } from "../../core/outline/use/published";
import { isBlankDocument } from "../../core/frame/find-frame";
import type { SectionId } from "../../core/outline/outline";
import type { DraftReading } from "../state/outline-library";
import type { Action, Tools } from "./action";

/** A file from a file field: read here, sent nowhere. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** An outline at hand: a built-in one by its id, or an entry of the host's list. */
export type ListedOutline = { readonly builtIn: SectionId } | { readonly published: PublishedOutline };

/** Shows the outline of a file before it is used; a file without one is told, and nothing changes. */
export const outlineFromFile: Action<ChosenFile> = {
  label: (words) => words.outlineChoice.fromFile,
  busy: "outline",
  async perform(tools, file) {
    const { draftFromFile } = await library();
    show(tools, await draftFromFile(file.name, new Uint8Array(await file.arrayBuffer()), tools.surroundings));
  },
};

/** Shows the outline that stands in the open document itself: the công văn, opened in Word. */
export const outlineFromText: Action = {
  label: (words) => words.outlineChoice.fromText,
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

/** Shows an outline of the list before it is used. */
export const outlineFromList: Action<ListedOutline> = {
  label: (words) => words.outlineChoice.look,
  busy: "outline",
  async perform(tools, listed) {
    show(tools, await listedDraft(tools, listed));
  },
};

/** An outline of the list as a draft; a published one is fetched and held against its list. */
export async function listedDraft({ surroundings }: Tools, listed: ListedOutline): Promise<DraftReading> {
  const { builtInOutlines, draftFromPublished, draftOf } = await library();
  if ("published" in listed) return draftFromPublished(listed.published, surroundings);
  const outlines = builtInOutlines();
  return draftOf(outlines.find(({ id }) => id === listed.builtIn) ?? outlines[0]!, undefined);
}

/** Shows the outline in use, to be looked through or changed. */
export const currentOutline: Action = {
  label: (words) => words.outlineChoice.current,
  busy: "outline",
  async perform(tools) {
    const { draftOf } = await library();
    const { outline, memory } = tools.get();
    show(tools, draftOf(outline, memory.outline === outline.id ? memory.carriedOutline : undefined));
  },
};

function show({ dispatch }: Tools, reading: DraftReading): void {
  if ("problem" in reading) dispatch({ type: "noOutline", problem: reading.problem });
  else dispatch({ type: "draft", draft: reading });
}

function library() {
  return import(/* webpackChunkName: "outlines" */ "../state/outline-library");
}
