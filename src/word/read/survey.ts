import { HostError } from "../../core/edits/document-host";
import { can } from "../abilities";
import { toHostError } from "../errors";
import { readableText } from "./texts";

/** The body as a write finds it. Proxies in `items` stay valid for the rest of the same run. */
export interface Survey {
  readonly items: readonly Word.Paragraph[];
  readonly texts: readonly string[];
  readonly tracked: boolean;
}

/** One round trip: texts and what decides where something may be put. */
export async function survey(context: Word.RequestContext): Promise<Survey> {
  const { document } = context;
  const { paragraphs } = document.body;
  paragraphs.load("text,style,tableNestingLevel,isListItem");
  const tracking = can("WordApi", "1.4", document, "changeTrackingMode");
  const protection = can("WordApiDesktop", "1.4", document, "protectionType");
  const asked = [...(tracking ? ["changeTrackingMode"] : []), ...(protection ? ["protectionType"] : [])];
  if (asked.length > 0) document.load(asked.join(","));
  await context.sync();
  if (protection && document.protectionType !== "NoProtection") {
    throw new HostError("protected", `${document.protectionType} at apply`);
  }
  const { items } = paragraphs;
  return {
    items,
    texts: items.map(({ text }) => readableText(text)),
    tracked: tracking && document.changeTrackingMode !== "Off",
  };
}

/** Texts of the body now, in a run of its own: inside the run that wrote, Word may answer with the old ones (office-js #3284). */
export async function surveyTexts(context: Word.RequestContext): Promise<readonly string[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load("text");
  await context.sync();
  return paragraphs.items.map(({ text }) => readableText(text));
}

/**
 * Index in `items` of a paragraph taken from elsewhere (the selection); null when it is not among them. Paragraphs of the same text are told
 * apart by comparing places in one batch. `held.text` must be loaded.
 */
export async function indexOf(
  context: Word.RequestContext,
  held: Word.Paragraph,
  items: readonly Word.Paragraph[],
): Promise<number | null> {
  const same = items.flatMap((item, index) => (item.text === held.text ? [{ item, index }] : []));
  if (same.length <= 1) return same[0]?.index ?? null;
  const place = held.getRange("Whole");
  const relations = same.map(({ item }) => place.compareLocationWith(item.getRange("Whole")));
  try {
    await context.sync();
  } catch (error) {
    const failure = toHostError(error, "compareLocationWith");
    if (failure.kind === "timeout") throw failure;
    // Places in a header or a note cannot be compared with places in the body.
    return null;
  }
  return same[relations.findIndex(({ value }) => isSamePlace(String(value)))]?.index ?? null;
}

/** How the whole range of a paragraph can stand to itself: hosts differ on whether the paragraph mark counts. */
function isSamePlace(relation: string): boolean {
  return relation === "Equal" || relation.startsWith("Inside") || relation.startsWith("Contains");
}

/** True unless the selection is in a header, a footer or a note; in a table it is in the body. */
export function isInBody(type: string): boolean {
  return type === "MainDoc" || type === "TableCell" || type === "Section" || type === "Unknown";
}
