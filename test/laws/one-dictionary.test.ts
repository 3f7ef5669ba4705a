import { severityMeanings, severityNames } from "../../src/core/check/severity";
import { statusNames } from "../../src/core/sections/status-names";
import { wordsOf } from "../../src/export/words";
import { en } from "../../src/pane/words/en";
import { vi } from "../../src/pane/words/vi";
import { checkWords } from "../../src/pane/words/check";

/** What a row of the pane calls a status. */
const inPane = {
  missing: "missing",
  empty: "unwritten",
  unfilled: "unwritten",
  thin: "thin",
  written: "complete",
  unsure: "unsure",
  notApplicable: "notApplicable",
} as const;

/** A user who reads "Còn ngắn" in the pane must find the same words in what he prints and sends. */
describe.each([
  ["vi", vi],
  ["en", en],
] as const)("in %s", (language, pane) => {
  const printed = wordsOf(language);

  it.each(Object.keys(statusNames) as (keyof typeof statusNames)[])("the status %s has one name", (status) => {
    // The pane's list tells the two ways of not being written apart by the measure, not by the word.
    const name = statusNames[status === "empty" ? "unfilled" : status][language];
    expect(pane.section[inPane[status]]).toBe(name.charAt(0).toLowerCase() + name.slice(1));
    expect(printed.status[status]).toBe(statusNames[status][language]);
  });

  it.each(Object.keys(severityNames) as (keyof typeof severityNames)[])(
    "the severity %s has one name and meaning",
    (severity) => {
      expect(checkWords[language].severities[severity]).toBe(severityNames[severity][language]);
      expect(printed.severity[severity]).toBe(severityNames[severity][language]);
      expect(checkWords[language].severityMeans[severity]).toBe(severityMeanings[severity][language]);
      expect(printed.severityMeans[severity]).toBe(severityMeanings[severity][language]);
    },
  );
});
