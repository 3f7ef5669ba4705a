import type { CameUnfit } from "../../core/overview/came-unfit";
import type { FigureTotals } from "../../core/overview/figures/figures-table";
import type { Overview } from "../../core/overview/overview";
import type { Language } from "../../core/outline/language";
import { timeName } from "../../core/outline/report-time";
import { oneLine } from "../as-text";
import { unfitReason } from "./unfit";
import { overviewWords } from "./words";

/**
 * What is told in words of many reports together: the time looked at,
 * units, doubles, who is missing, and how many figures are clear.
 *
 * @param notes how many notes were written, and which of earlier runs lie beside them; null when none were asked for
 */
export function togetherLines(
  overview: Overview,
  figures: readonly FigureTotals[],
  language: Language,
  notes: { readonly written: number; readonly earlier: readonly string[] } | null,
): readonly string[] {
  const { together: words, standing } = overviewWords[language];
  const sum = (of: (column: FigureTotals) => number) => figures.reduce((all, column) => all + of(column), 0);
  const clear = sum(({ reported }) => reported);
  const aside = overview.rows.filter(({ file }) => {
    const stands = overview.standing.get(file);
    return stands === "otherPeriod" || stands === "otherOutline";
  });
  return [
    words.units(
      overview.units.length,
      overview.complete,
      overview.time === null ? "" : timeName(overview.time)[language],
    ),
    ...overview.doubled.map(({ unit, files, same }) => (same ? words.copies : words.versions)(unit, files.join("; "))),
    ...aside.map(({ file }) => `${file}: ${standing[overview.standing.get(file)!]}`),
    ...(overview.missing.length > 0 ? [words.missing(overview.missing.length, overview.missing.join("; "))] : []),
    ...(overview.unfit.length > 0
      ? [words.unfit(overview.unfit.length, overview.unfit.map((each) => unfitLine(each, language)).join("; "))]
      : []),
    ...overview.alike.map(({ expected, unit }) => words.alike(expected, unit)),
    ...(overview.unexpected.length > 0
      ? [words.unexpected(overview.unexpected.map((at) => overview.units[at]!.name).join("; "))]
      : []),
    words.figures(
      clear,
      sum(({ given }) => given) - clear,
      sum(({ outliers }) => outliers),
    ),
    ...(notes === null ? [] : [words.notes(notes.written)]),
    // What was asked for then may have come since.
    ...(notes === null || notes.earlier.length === 0
      ? []
      : [words.earlierNotes(notes.earlier.length, notes.earlier.join("; "))]),
  ].map(oneLine);
}

function unfitLine({ unit, files }: CameUnfit, language: Language): string {
  return `${unit} (${files.map((file) => unfitReason(file, language)).join("; ")})`;
}
