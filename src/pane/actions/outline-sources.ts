import type { PublishedOutline } from "../../core/outline/use/published";
import type { SectionId } from "../../core/outline/outline";
import type { DraftReading } from "../state/outline/outline-library";
import type { Action, Tools } from "./action";
import { library, show } from "./outline-from-text";
import { formsWords } from "../words/forms";

/** A file from a file field: read here, sent nowhere. */
export interface ChosenFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** An outline at hand: a built-in one by its id, or an entry of the host's list. */
export type ListedOutline = { readonly builtIn: SectionId } | { readonly published: PublishedOutline };

/** Shows the outline of a file before it is used; a file without one is told, and nothing changes. */
export const outlineFromFile: Action<ChosenFile> = {
  label: (words) => formsWords[words.language].outlineChoice.fromFile,
  busy: "outline",
  async perform(tools, file) {
    const { draftFromFile } = await library();
    show(tools, await draftFromFile(file.name, new Uint8Array(await file.arrayBuffer()), tools.surroundings));
  },
};

/** Shows an outline of the list before it is used. */
export const outlineFromList: Action<ListedOutline> = {
  label: (words) => formsWords[words.language].outlineChoice.look,
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
  label: (words) => formsWords[words.language].outlineChoice.current,
  busy: "outline",
  async perform(tools) {
    const { draftOf } = await library();
    const { outline, memory } = tools.get();
    show(tools, draftOf(outline, memory.outline === outline.id ? memory.carriedOutline : undefined));
  },
};
