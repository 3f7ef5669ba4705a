import { HostError } from "../../core/edits/document-host";
import { run } from "../run";
import { askChanges, currentTexts } from "./current-texts";

/**
 * Puts Word's cursor at the start of a paragraph and brings it into
 * view. Nothing is selected, so that typing replaces nothing.
 */
export async function select(paragraph: number, text: string): Promise<void> {
  await run("read", "select", async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    const changes = askChanges(context);
    await context.sync();
    const index = find(await currentTexts(context, paragraphs.items, changes()), paragraph, text);
    const found = index === null ? undefined : paragraphs.items[index];
    if (!found) throw new HostError("changed", "text not found at select");
    found.select("Start");
    await context.sync();
  });
}

/** The paragraph of that text nearest to where it was. */
function find(texts: readonly string[], expected: number, text: string): number | null {
  for (let distance = 0; distance <= texts.length; distance++) {
    if (texts[expected - distance] === text) return expected - distance;
    if (texts[expected + distance] === text) return expected + distance;
  }
  return null;
}
