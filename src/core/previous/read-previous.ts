import { isTelling, sentencePrint, type PreviousPrint, type SectionPrint } from "../memory/previous-print";
import type { Period, SectionId } from "../outline/outline";
import type { SectionState } from "../sections/section-state";
import { readableParagraph } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import { isBlank } from "../vietnamese/fold";
import { sentencesIn } from "../vietnamese/sentences";

/** Last period's report, section by section, as its author wrote it. Kept for the session only; nothing of it enters the new report without a press. */
export interface PreviousReport {
  /** The unit as its header names it, "" when it does not. */
  readonly unit: string;
  readonly period: Period;
  readonly year: number;
  readonly sections: readonly PreviousSection[];
}

export interface PreviousSection {
  readonly section: SectionId;
  /** Paragraphs below the heading, guidance and blank ones left out; old encodings decoded. */
  readonly paragraphs: readonly string[];
}

/** Takes a report that was read and recognised like any other apart into what each section said. */
export function readPrevious(
  snapshot: Snapshot,
  sections: readonly SectionState[],
  about: Pick<PreviousReport, "unit" | "period" | "year">,
): PreviousReport {
  return {
    ...about,
    sections: sections
      .map(({ id, status, contentStart, contentEnd, guidanceParagraphs }) => ({
        section: id,
        paragraphs:
          status === "unsure" || contentStart === null || contentEnd === null
            ? []
            : range(contentStart, contentEnd)
                .filter((at) => !guidanceParagraphs.includes(at))
                .map((at) => readableParagraph(snapshot, at).trim())
                .filter((text) => !isBlank(text)),
      }))
      .filter(({ paragraphs }) => paragraphs.length > 0),
  };
}

/** Its small form, to be remembered in the document, so that tomorrow's check knows it too. */
export function printOf({ unit, period, year, sections }: PreviousReport): PreviousPrint {
  return {
    unit,
    period,
    year,
    sections: sections.map(({ section, paragraphs }): SectionPrint => ({
      section,
      whole: sentencePrint(paragraphs.join("\n")),
      sentences: paragraphs.flatMap((text) => tellingSentences(text).map(sentencePrint)),
    })),
  };
}

function tellingSentences(text: string): string[] {
  return [...sentencesIn(text)].map(({ from, to }) => text.slice(from, to)).filter(isTelling);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
