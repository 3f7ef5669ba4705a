import { comparableFigures } from "../criteria/compared-figures";
import { occasionOf } from "../criteria/occasion";
import { evaluateCriteria } from "../criteria/evaluate-criteria";
import { aboutReport } from "../frame/about-report";
import { nameIn } from "../frame/details-from-frame";
import { findFrame } from "../frame/find-frame";
import { figuresPrint, isTellingSentence, sentencePrint, textPrint } from "../memory/own-sentences";
import type { FigurePrint, PreviousPrint, SectionPrint } from "../memory/previous-print";
import { fittingPrint } from "./fitting-print";
import type { Bilingual } from "../outline/language";
import type { Outline, SectionId } from "../outline/outline";
import { otherKindLine } from "../sections/words/kind-words";
import { readReport } from "../sections/read-sections";
import { OPENING, openingTexts, sectionTexts, type SectionText } from "../criteria/section-texts";
import { computedOf } from "../snapshot/computed";
import { plainText } from "../snapshot/plain-text";
import type { Snapshot } from "../snapshot/snapshot";
import { sentencesIn } from "../vietnamese/sentences";

/**
 * Last period's report, section by section, as its author wrote it. Kept for
 * the session only; nothing of it enters the new report without a press.
 */
export interface PreviousReport {
  /** What it is when it is no report of the outline, in a sentence. */
  readonly other: Bilingual | null;
  readonly sections: readonly PreviousSection[];
  readonly print: PreviousPrint;
}

export interface PreviousSection {
  readonly section: SectionId;
  /** Paragraphs below the heading; guidance, tables and blank ones left out. */
  readonly paragraphs: readonly string[];
  /** How many paragraphs stood in tables, which are not brought over. */
  readonly inTables: number;
}

/**
 * Takes a report that was read like any other apart into what each
 * section said. Read once for each snapshot and outline.
 */
export function readPrevious(outline: Outline, snapshot: Snapshot): PreviousReport {
  return computedOf(snapshot, readPrevious, [outline], () => previousOf(outline, snapshot));
}

function previousOf(outline: Outline, snapshot: Snapshot): PreviousReport {
  const { sections, kind } = readReport(outline, snapshot, null);
  const frame = findFrame(snapshot);
  const { unit, time } = aboutReport(snapshot, null, outline.defaults);
  const states = evaluateCriteria(outline, snapshot, sections, unit.unitType, occasionOf(frame, time));
  const texts = sections.map((state) => ({ section: state.id, texts: sectionTexts(snapshot, state) }));
  return {
    other: otherKindLine(kind),
    sections: texts
      .map(({ section, texts }) => ({
        section,
        paragraphs: texts.filter(({ inTable }) => !inTable).flatMap(({ text }) => linesOf(text)),
        inTables: texts.filter(({ inTable }) => inTable).length,
      }))
      .filter(({ paragraphs, inTables }) => paragraphs.length + inTables > 0),
    print: fittingPrint({
      unit: nameIn(frame.agency),
      time: time.known === "guess" ? null : { period: time.period, year: time.year },
      sections: [{ section: OPENING, texts: openingTexts(snapshot, sections) }, ...texts]
        .filter(({ texts }) => texts.length > 0)
        .map(printOf),
      figures: comparableFigures(states) satisfies readonly FigurePrint[],
    }),
  };
}

/** Lines parted by hand become paragraphs of their own; letters composed, so that what is inserted is found again. */
function linesOf(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(/[\v\n]/u)
    .map((line) => line.replaceAll("\t", " ").trim())
    .filter((line) => line !== "");
}

function printOf({
  section,
  texts,
}: {
  readonly section: SectionId;
  readonly texts: readonly SectionText[];
}): SectionPrint {
  const plain = texts.map(({ text }) => plainText(text).text);
  return {
    section,
    whole: textPrint(plain.join("\n")),
    sentences: plain.flatMap((text) => [...tellingPrints(text)]),
  };
}

function* tellingPrints(text: string): Generator<string> {
  for (const { from, to } of sentencesIn(text)) {
    const sentence = text.slice(from, to);
    if (!isTellingSentence(sentence)) continue;
    yield sentencePrint(sentence);
    const figures = figuresPrint(sentence);
    if (figures !== null) yield figures;
  }
}
