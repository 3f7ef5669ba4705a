import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { citationSlips } from "../../../../src/core/check/readers/symbols/citation-slips";
import { citedActs } from "../../../../src/core/check/readers/acts/cited-acts";
import { latestDay } from "../../../../src/core/check/readers/times/latest-day";
import { tellsHistory } from "../../../../src/core/check/readers/times/tells-history";
import { oldUnits } from "../../../../src/core/check/readers/old-units";
import { gradesBeyondAll } from "../../../../src/core/check/readers/figures/grades";
import { largerParts } from "../../../../src/core/check/readers/figures/larger-parts";
import type { Misstated } from "../../../../src/core/check/readers/figures/misstated";
import { misstatedPercents } from "../../../../src/core/check/readers/figures/percents/percents";
import { wrongRemainders } from "../../../../src/core/check/readers/figures/remainders";
import { impossibleShares } from "../../../../src/core/check/readers/figures/shares";
import { wrongDifferences } from "../../../../src/core/check/readers/figures/differences";
import { misstatedSums } from "../../../../src/core/check/readers/figures/sums";
import { misstatedTotals } from "../../../../src/core/check/readers/figures/totals/totals";
import { wrongInAnnex } from "../../../../src/core/check/readers/times/in-annex";
import { wrongInReportName } from "../../../../src/core/check/readers/times/in-report-name";
import { wrongInSentence } from "../../../../src/core/check/readers/times/in-sentence";
import { subjectSigns } from "../../../../src/core/check/readers/times/subject/subject-signs";
import { wrongInTitle } from "../../../../src/core/check/readers/times/in-title";
import type { WrongTime } from "../../../../src/core/check/readers/times/wrong-time";
import { namedAgain } from "../../../../src/core/check/last-period/named-again";
import { wrongChange } from "../../../../src/core/check/last-period/said-changes";
import type { Period } from "../../../../src/core/outline/outline";
import { parseNumber } from "../../../../src/core/vietnamese/numbers";
import { soNoiVu2025 as outline } from "../../../../src/outlines";

/**
 * What each reader of the check makes of a sentence (readers.txt): "=== reader given", a
 * sentence a line, and below it a line "= …" for everything that is found in it; nothing
 * below a sentence that is right. UPDATE_FIXTURES=1 writes what is found now: read it.
 */
const path = join(__dirname, "readers.txt");
const parts = readFileSync(path, "utf8")
  .split(/^=== /mu)
  .slice(1)
  .map((part) => {
    const [name = "", ...lines] = part.trim().split("\n");
    return {
      name,
      sentences: lines.filter((line) => line !== "" && !line.startsWith("= ")),
      expected: lines.join("\n"),
    };
  });
function read(name: string, sentences: readonly string[]): string {
  const [reader = "", ...given] = name.split(" ");
  return sentences.flatMap((text) => [text, ...readers[reader]!(text, given).map((line) => `= ${line}`)]).join("\n");
}

type Reader = (text: string, given: readonly string[]) => readonly string[];

const readers: Readonly<Record<string, Reader>> = {
  percents: (text) => misstatedPercents(text).map((found) => misstated(text, found)),
  totals: (text) => misstatedTotals(text).map((found) => misstated(text, found)),
  shares: (text) => impossibleShares(text).map((found) => misstated(text, found)),
  larger: (text) => largerParts(text).map((found) => misstated(text, found)),
  rests: (text) => wrongRemainders(text).map((found) => misstated(text, found)),
  sums: (text) => misstatedSums(text).map((found) => misstated(text, found)),
  differences: (text) => wrongDifferences(text).map((found) => misstated(text, found)),
  grades: (text) => gradesBeyondAll(text).map((found) => misstated(text, found)),
  citations: (text) =>
    citationSlips(text).map(({ from, to, right, safe }) => `${text.slice(from, to)} → ${right}${safe ? "" : " ?"}`),
  acts: (text) =>
    citedActs(text, outline.acts).map(({ act, from, to }) => `${text.slice(from, to)}: ${act.kind} ${act.number}`),
  units: (text) =>
    oldUnits(text, "2025-07-01").map(
      ({ from, to, term }) => `${text.slice(from, to)}${text.slice(from, to) === term ? "" : ` (${term})`}`,
    ),
  days: (text) => [latestDay(text) ?? "không có ngày"],
  // Everything up to "|" leads to what is cited, which ended in the middle of 2023.
  history: (text) => {
    const at = text.indexOf("|");
    return [
      tellsHistory(text.replaceAll("|", ""), at, text.lastIndexOf("|") - 1, "2023-07-01", "2025-06-28")
        ? "kể chuyện đã qua"
        : "dẫn như còn hiệu lực",
    ];
  },
  title: (text, given) => times(text, wrongInTitle(text.toLowerCase(), time(given), given[2] === "planned")),
  name: (text, given) => times(text, wrongInReportName(text.toLowerCase(), time(given))),
  annex: (text, given) => times(text, wrongInAnnex(text.toLowerCase(), time(given), [time(given).year])),
  sentence: (text, given) => times(text, wrongInSentence(text.toLowerCase(), time(given), subjectSigns(outline))),
  // The time of last period's report, then that of this one.
  again: (text, given) => {
    const found = namedAgain(text, time(given), time(given.slice(2)), subjectSigns(outline));
    return found === null ? [] : [text.slice(found.from, found.to)];
  },
  changes: (text, [now = "", old = "", unit = "", ...given]) => {
    const figure = (written: string) => ({
      criterion: "II.1a-1",
      written,
      value: parseNumber(written)!,
      unit: unit.replaceAll("_", " "),
      paragraph: 0,
    });
    const pair = { criterion: "II.1a-1", unit: unit.replaceAll("_", " "), old: figure(old), now: figure(now) };
    const found = wrongChange(text, pair, time(given), time(given.slice(2)));
    return found === null ? [] : [`${text.slice(found.from, found.to)} → ${found.right}`];
  },
};

if (process.env.UPDATE_FIXTURES)
  writeFileSync(path, parts.map(({ name, sentences }) => `=== ${name}\n${read(name, sentences)}\n`).join("\n"));

it.each(parts.map((part) => [part.name, part] as const))("%s", (name, { sentences, expected }) => {
  expect(read(name, sentences)).toBe(expected);
});

function time([period, year]: readonly string[]) {
  return { period: period as Period, year: Number(year) };
}

function misstated(text: string, { from, to, written, right, reckoning, correction, doubtful }: Misstated): string {
  return `${doubtful ? "ngờ " : ""}[${text.slice(from, to)}] ${written} → ${right} (${reckoning}) ${correction === null ? "chỉ giới hạn" : `ở “${text.slice(correction.from, correction.to)}”`}`;
}

function times(text: string, found: WrongTime | null): readonly string[] {
  if (found === null) return [];
  const { from, to, expected, actual, year } = found;
  return [
    `[${text.slice(from, to)}] ${actual.vi} → ${expected.vi}${year === null ? "" : ` (${year.from} → ${year.to})`}; ${actual.en} → ${expected.en}`,
  ];
}
