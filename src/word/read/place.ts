import { toHostError } from "../errors";

/**
 * Index in `items` of a paragraph taken from elsewhere (the selection); null when it is not among them.
 * Paragraphs of the same text are told apart by comparing places in one batch. `held.text` must be loaded.
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
