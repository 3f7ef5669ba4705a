import { array, assert as holds, constantFrom, integer, property, record } from "fast-check";
import { BestSentences } from "../../../src/core/overview/best-sentences";

const offers = array(
  record({
    rank: integer({ min: 0, max: 2 }),
    unit: constantFrom("A", "B", "C"),
    sentence: integer({ min: 0, max: 40 }),
  }),
  { maxLength: 120 },
);

/** The first `count` that are taken, none twice. */
function taken(candidates: BestSentences, count: number): readonly string[] {
  const keys = new Set<string>();
  for (let at = 0; at < count; at++) {
    const next = candidates.next(
      (key) => keys.has(key),
      () => 0,
    );
    if (next !== null) keys.add(next.key);
  }
  return [...keys];
}

describe("the best sentences of many", () => {
  it("are the same as if all had been kept, however few are", () =>
    holds(
      property(offers, integer({ min: 0, max: 12 }), (all, most) => {
        const [few, every] = [new BestSentences(most), new BestSentences(1000)];
        // A sentence has one rank wherever it comes from: the first that says it decides.
        const ranks = new Map<number, number>();
        for (const { rank, unit, sentence } of all) {
          const own = ranks.get(sentence) ?? rank;
          ranks.set(sentence, own);
          for (const candidates of [few, every]) candidates.offer(own, unit, `câu ${sentence}`, (written) => written);
        }
        expect(taken(few, most)).toEqual(taken(every, most));
      }),
    ));
});
