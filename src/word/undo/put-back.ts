import { guidanceStyle } from "../../core/sections/guidance";
import { toHostError } from "../errors";
import type { Survey } from "../read/survey";
import { expectBlank, type Expected } from "../write/alignment";
import { dress } from "../write/insert-plain";
import { queuePackage, spotFor, type Spot } from "../write/insert";

/** Paragraphs that were taken out, and the places next to them as the document stands now. */
export interface Return {
  readonly lines: readonly string[];
  readonly style: string;
  /** Index in the survey of the paragraph to put them above; null: below `above`. */
  readonly below: number | null;
  readonly above: number | null;
  /** The paragraphs as OOXML, with a blank one behind. */
  package(separate: boolean): string;
}

/**
 * Puts paragraphs back as they were, form and all; a Word that refuses OOXML gets their words in the look of guidance.
 */
export async function putBack(context: Word.RequestContext, found: Survey, returns: readonly Return[]): Promise<void> {
  const spots = returns.map((one) => spotOf(found, one));
  const upwards = [...returns.keys()].reverse();
  for (const index of upwards) {
    const spot = spots[index]!;
    queuePackage(context, returns[index]!.package(spot.separate), spot);
  }
  try {
    await context.sync();
  } catch (error) {
    const failure = toHostError(error, "undo");
    if (failure.kind === "timeout" || failure.kind === "protected") throw failure;
    for (const index of upwards) putBackPlainly(returns[index]!, spots[index]!);
    await context.sync();
  }
}

/** Tokens of the document once they are back. */
export function expectReturn({ lines }: Return, separate: boolean): readonly Expected[] {
  return [
    ...(separate ? [expectBlank] : []),
    ...lines.map((text): Expected => ({ text, was: null, optional: false })),
    expectBlank,
    expectBlank,
  ];
}

export function spotOf(found: Survey, { above, below }: Return): Spot {
  return spotFor(found, below ?? above! + 1, new Map(), below === null ? "above" : "below");
}

function putBackPlainly({ lines, style }: Return, { kind, neighbour, control }: Spot): void {
  const before = kind === "before" || kind === "bodyStart";
  for (const text of before ? lines : [...lines].reverse()) {
    const written = (control ?? neighbour).insertParagraph(text, before ? "Before" : "After");
    if (neighbour.isListItem) written.detachFromList();
    dress(written, { text, look: style === guidanceStyle ? "guidance" : "body" });
    written.style = style;
  }
}
