import { packCriteria, unpackCriteria } from "../../scripts/build/packed-criteria.mjs";
import { outlines } from "../../src/outlines";

const all = [outlines[0]!]
  .flatMap(({ sections, wholeReport }) => [...sections, ...wholeReport])
  .flatMap(({ criteria }) => criteria)
  .map((criterion) => ({ ...criterion, basis: [], example: "" }));

test("the pane's criteria are those of the outlines, word for word", () => {
  expect(all.length).toBeGreaterThan(80);
  expect(unpackCriteria(packCriteria(all))).toEqual(all);
});

test("the columns hold no more than the criteria themselves", () => {
  expect(JSON.stringify(packCriteria(all)).length).toBeLessThan(JSON.stringify(all).length);
});

test.each(["^", "~", "="])("a criterion that says %s itself stops the build instead of coming back as two", (sign) => {
  const odd = { ...all[0]!, evidence: [`họp ${sign} dân`], figures: [{ name: `lượt ${sign}`, unit: "lượt" }] };
  expect(() => packCriteria([odd])).toThrow("^ ~ =");
});

test("criteria whose numbers do not count up stop the build: they would get each other's ids", () => {
  expect(() => packCriteria([all[1]!, all[0]!])).toThrow("count up");
});

test("a basis that was not left out stops the build: it would be lost", () => {
  expect(() => packCriteria(outlines[0]!.sections[1]!.criteria)).toThrow("fetched later");
});
