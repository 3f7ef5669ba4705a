import { join } from "node:path";
import type { Outline } from "../../../src/core/outline/outline";
import { readReport } from "../../../src/core/sections/read-sections";
import { weights } from "../../../src/core/sections/scoring/score";
import { wordWeights } from "../../../src/core/titles/likeness";
import { soNoiVu2025 } from "../../../src/outlines";
import { approvedParts } from "../../support/approved-text";
import { fixtureSnapshot } from "../../support/fixture-file";
import { shortReport } from "../../support/short-reports";

const documents = approvedParts(join(__dirname, "decisions.txt")).map(({ name, lines }) => ({
  weight: /^\w+(?=:)/u.exec(name)?.[0],
  snapshot: fixtureSnapshot(shortReport(lines).paragraphs),
}));

/**
 * What is said of the documents that are named after a weight. The
 * outline is a fresh copy: what is worked out of it is kept with it.
 */
function verdicts(weight: string): string[] {
  const outline: Outline = { ...soNoiVu2025 };
  return documents
    .filter((document) => document.weight === weight)
    .map(({ snapshot }) =>
      readReport(outline, { ...snapshot }, null)
        .sections.map(({ id, status, paragraph }) => `${id} ${status} ${paragraph}`)
        .join(", "),
    );
}

describe.each([
  ["the scores", weights as Record<string, number>],
  ["the words", wordWeights as Record<string, number>],
])("of %s", (_, table) => {
  it.each(Object.keys(table).flatMap((name) => [0.5, 1.5].map((times) => [name, times] as const)))(
    "%s is needed as it is: taken %d times, one of its documents is judged otherwise",
    (name, times) => {
      const own = table[name] as number;
      const before = verdicts(name);
      try {
        table[name] = own * times;
        expect(verdicts(name)).not.toEqual(before);
      } finally {
        table[name] = own;
      }
    },
  );
});
