import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outline } from "../../../src/core/outline/outline";
import { readReport } from "../../../src/core/sections/read-sections";
import { weights } from "../../../src/core/sections/score";
import { wordWeights } from "../../../src/core/titles/profiles";
import { soNoiVu2025 } from "../../../src/outlines";
import { fixtureSnapshot, readFixtures } from "../../support/fixture-file";
import { reportWith, titleCases } from "../../support/title-cases";

/** What makes a weight or threshold say nothing: mostly nought. */
const silent: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.keys(weights).map((name) => [name, 0])),
  ...Object.fromEntries(Object.keys(wordWeights).map((name) => [name, 0])),
  // A likeness, or a share, that makes no difference is 1.
  alone: 1,
  meant: 1,
  slipped: 0,
  coverage: 1,
};

const documents = readFixtures(soNoiVu2025).map(({ name, paragraphs, memory }) => ({
  name,
  memory,
  snapshot: fixtureSnapshot(paragraphs),
}));
const foreign = readFileSync(join(__dirname, "../../fixtures/background-headings.txt"), "utf8")
  .split("\n")
  .flatMap((line) => /^\d+\t(.+)$/.exec(line)?.[1] ?? [])
  .filter((_, at) => at % 12 === 0);
const titles = [
  ...["titles.tsv", "more-titles.tsv"].flatMap(titleCases),
  ...foreign.flatMap((heading) =>
    soNoiVu2025.sections
      .filter(({ id }) => ["I.2", "II.2", "IV"].includes(id))
      .map(({ id, number }) => ({ section: id, heading: `${number} ${heading}` })),
  ),
].map(({ section, heading }) => ({
  name: heading,
  memory: null,
  snapshot: reportWith(soNoiVu2025, new Map([[section, heading]])).snapshot,
}));

/** What is said of every document, one line each. The outline is a fresh copy: what is worked out of it is kept with it. */
function verdicts(): string[] {
  const outline: Outline = { ...soNoiVu2025 };
  return [...documents, ...titles].map(({ name, snapshot, memory }) => {
    const { kind, sections } = readReport(outline, snapshot, memory);
    const found = sections.map(({ id, status, paragraph, offset }) => `${id} ${status} ${paragraph} ${offset ?? 0}`);
    return `${name}: ${kind.kind} ${found.join(", ")}`;
  });
}

const asTheyAre = verdicts();

describe.each([
  ["the scores", weights as Record<string, number>],
  ["the words", wordWeights as Record<string, number>],
])("of %s", (_, table) => {
  it.each(Object.keys(table))("%s is needed: without it a document or a heading is judged otherwise", (name) => {
    const own = table[name] as number;
    try {
      table[name] = silent[name] as number;
      const changed = verdicts().filter((line, at) => line !== asTheyAre[at]);
      expect(changed.length).toBeGreaterThan(0);
    } finally {
      table[name] = own;
    }
  });
});
