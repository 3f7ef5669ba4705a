import { HostError } from "../../core/edits/document-host";
import { can } from "../abilities";
import { toHostError } from "../errors";
import { anatomyOf, type Anatomy } from "./anatomy";
import { askChanges, currentTexts } from "./current-texts";

/** The body as a write finds it. Proxies in `items` stay valid for the rest of the same run. */
export interface Survey {
  readonly items: readonly Word.Paragraph[];
  readonly texts: readonly string[];
  /** Word's own `text` of every paragraph. */
  readonly raw: readonly string[];
  readonly tracked: boolean;
  /**
   * Null when this Word does not show its OOXML, or not the same
   * paragraphs in it: then nobody knows what hangs on them.
   */
  readonly anatomy: Anatomy | null;
}

/**
 * One round trip, two where changes are tracked: texts, what hangs on
 * paragraphs, and what decides where something may be put.
 */
export async function survey(context: Word.RequestContext): Promise<Survey> {
  try {
    return await look(context, true);
  } catch (error) {
    const failure = toHostError(error, "survey");
    if (failure.kind === "timeout" || failure.kind === "protected") throw failure;
    return look(context, false);
  }
}

async function look(context: Word.RequestContext, withXml: boolean): Promise<Survey> {
  const { document } = context;
  const { paragraphs } = document.body;
  paragraphs.load("text,style,tableNestingLevel,isListItem,font/size");
  const changes = askChanges(context);
  const protection = can("WordApiDesktop", "1.4", document, "protectionType");
  if (protection) document.load("protectionType");
  const xml = withXml ? document.body.getOoxml() : null;
  await context.sync();
  if (protection && document.protectionType !== "NoProtection") {
    throw new HostError("protected", `${document.protectionType} at apply`);
  }
  const { items } = paragraphs;
  const texts = await currentTexts(context, items, changes());
  return {
    items,
    texts,
    raw: items.map(({ text }) => text),
    tracked: changes().tracking === true,
    anatomy: xml === null ? null : anatomyOf(xml.value, texts),
  };
}

/**
 * Texts of the body now, in a run of its own: inside the run that wrote,
 * Word may answer with the old ones (office-js #3284).
 */
export async function surveyTexts(context: Word.RequestContext): Promise<readonly string[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load("text");
  const changes = askChanges(context);
  await context.sync();
  return currentTexts(context, paragraphs.items, changes());
}
