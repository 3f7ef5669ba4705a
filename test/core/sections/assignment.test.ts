import fc from "fast-check";
import { assignInOrder } from "../../../src/core/sections/scoring/assignment";

/** What each candidate is worth for each section; null or nothing above 0: no pair. */
type Table = readonly (readonly (number | null)[])[];

const tables = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .chain(([candidates, sections]) =>
    fc.array(fc.array(fc.constantFrom(null, -2, 0, 1, 2, 3, 5), { minLength: sections, maxLength: sections }), {
      minLength: candidates,
      maxLength: candidates,
    }),
  );

/** The best of all ways, tried one by one. */
function best(table: Table, from = 0, first = 0): number {
  const row = table[from];
  if (row === undefined) return 0;
  const taken = row.flatMap((worth, section) =>
    section >= first && worth !== null && worth > 0 ? [worth + best(table, from + 1, section + 1)] : [],
  );
  return Math.max(best(table, from + 1, first), ...taken);
}

const assign = (table: Table) =>
  assignInOrder(table.length, table[0]?.length ?? 0, (candidate, section) => table[candidate]![section]!);
const without = (table: Table, candidate: number, section: number): Table =>
  table.map((row, at) => (at === candidate ? row.map((worth, place) => (place === section ? null : worth)) : row));

it("headings are given to sections in the most valuable way that keeps both in order, and each margin is what would be lost without it", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { pairs, worth } = assign(table);
      expect(worth).toBe(best(table));
      expect(pairs.reduce((sum, { candidate, section }) => sum + table[candidate]![section]!, 0)).toBe(worth);
      expect(
        pairs.every(
          ({ candidate, section }, at) =>
            at === 0 || (candidate > pairs[at - 1]!.candidate && section > pairs[at - 1]!.section),
        ),
      ).toBe(true);
      for (const { candidate, section, margin } of pairs) {
        expect(table[candidate]![section]).toBeGreaterThan(0);
        expect(margin).toBe(worth - best(without(table, candidate, section)));
      }
    }),
    { numRuns: 300 },
  );
});

it("of two headings of one worth the first opens the section, and of two sections the first is opened", () => {
  expect(assign([[3], [3]]).pairs).toEqual([{ candidate: 0, section: 0, margin: 0 }]);
  expect(assign([[3, 3]]).pairs).toEqual([{ candidate: 0, section: 0, margin: 0 }]);
});
