import fc from "fast-check";
import { check } from "../../src/core/check/check";
import { compileDraft } from "../../src/core/overview/compile";
import { overviewOf } from "../../src/core/overview/overview";
import { overviewRow } from "../../src/core/overview/row";
import { readPrevious } from "../../src/core/previous/read-previous";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { chainedSentence } from "../support/chained-sentences";
import { soundReport, soundReportOf } from "../support/sound-report";

const leaves = outline.sections.filter(({ minimumWords }) => minimumWords !== null).map(({ id }) => id);
const times = fc.record({
  period: fc.constantFrom("firstHalf" as const, "secondHalf" as const, "fullYear" as const),
  year: fc.constantFrom(2025, 2026),
});
const placed = fc.record({ section: fc.constantFrom(...leaves), sentence: chainedSentence() });
const reports = fc
  .tuple(times, fc.array(placed, { minLength: 20, maxLength: 40 }))
  .map(([time, sentences]) => soundReportOf(time, sentences));

/**
 * Rules that could not look at a report in which nothing is wrong: Word
 * tells the tests neither its paper nor its changes.
 */
const unlooked = notChecked(
  check({
    outline,
    snapshot: soundReport({ period: "firstHalf", year: 2025, section: "", sentence: "" }),
    memory: null,
  }),
);

test("whatever sentences a report holds, every rule can judge it, its figures can be counted and it can be set beside the next", () =>
  fc.assert(
    fc.property(reports, reports, (last, snapshot) => {
      const { print } = readPrevious(outline, last);
      const report = check({ outline, snapshot, memory: null, previous: print });
      expect(unlooked).toEqual(expect.arrayContaining([...notChecked(report)]));
      const row = overviewRow("xa-an-binh.docx", { report, snapshot, memory: null });
      const draft = compileDraft(outline, overviewOf([row]), { sentences: 4 });
      const said = JSON.stringify([report.findings.map(({ message }) => message), draft]);
      expect(/undefined|NaN|\[object|Infinity/u.exec(said)).toBeNull();
    }),
    // Made smaller word by word, a report would take minutes to name the sentence that its error names already.
    { numRuns: 60, endOnFailure: true },
  ));

function notChecked({ outcomes }: ReturnType<typeof check>): readonly string[] {
  return outcomes.filter(({ outcome }) => outcome === "notChecked").map(({ rule }) => rule);
}
