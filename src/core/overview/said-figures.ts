import type { CriterionState } from "../criteria/evaluate-criteria";
import { readableParagraph } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import { fold } from "../vietnamese/fold";
import { approximate } from "../vietnamese/numbers";

/** A figure that a report gives for a criterion. */
export interface SaidFigure {
  /** Folded, as written: "1.240", "9/9". */
  readonly written: string;
  /** Null when it can be read in two ways, and for dates and documents. */
  readonly value: number | null;
  /** "%", else the words behind the number. */
  readonly unit: string;
  /** "gần 200", "trên 90%": not meant to be exact. */
  readonly approximate: boolean;
  /** The sentence or table row it stands in, where that is not the criterion's own sentence. */
  readonly sentence?: string;
}

/** The figures of a criterion, each with the words it stands in. */
export function saidFigures({ figures, paragraph, quote }: CriterionState, snapshot: Snapshot): readonly SaidFigure[] {
  return figures.map(({ written, value, unit, paragraph: at }) => {
    const elsewhere = at === paragraph ? null : wordsAround(snapshot, paragraph, at);
    const said = { written, value, unit, approximate: isApproximate(fold(elsewhere ?? quote ?? ""), written) };
    return elsewhere === null ? said : { ...said, sentence: elsewhere };
  });
}

/** A sentence of a report may run over a page; what is shown of it in a table, a note or a draft does not. */
export function shortened(sentence: string): string {
  const clean = sentence.replace(/\s+/gu, " ").trim();
  return clean.length <= LONGEST ? clean : `${clean.slice(0, clean.lastIndexOf(" ", LONGEST))} …`;
}

const LONGEST = 600;

/** The row of a table from its label to the figure, or the paragraph of the figure. */
function wordsAround(snapshot: Snapshot, label: number | null, at: number): string {
  const inTable = snapshot.paragraphs[at]!.tableLevel > 0 && label !== null && label < at && at - label <= 3;
  if (!inTable) return shortened(readableParagraph(snapshot, at));
  const cells = Array.from({ length: at - label + 1 }, (_, place) => readableParagraph(snapshot, label + place).trim());
  return shortened(cells.filter((cell) => cell !== "").join(" | "));
}

function isApproximate(sentence: string, written: string): boolean {
  for (let at = sentence.indexOf(written); at >= 0; at = sentence.indexOf(written, at + 1))
    if (!/[\d.,/]/u.test(sentence.charAt(at - 1))) return approximate.test(sentence.slice(Math.max(0, at - 16), at));
  return false;
}
