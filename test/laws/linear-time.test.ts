import { check } from "../../src/core/check/check";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { evaluateCriteria } from "../../src/core/criteria/evaluate-criteria";
import { readSections } from "../../src/core/sections/read-sections";
import { rules } from "../../src/core/check/rules";
import { RuleContext } from "../../src/core/check/readers/context";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { criterionCases } from "../fixtures/criteria-cases";
import { bigReport } from "../support/big-report";
import { reportWith } from "../support/one-section";

/**
 * Twice the text may take at most 2.5 times as long, for the whole check and for each rule. The quickest of interleaved runs: what else the machine does can only
 * make a run longer, and longer runs more often; below the noise floor nothing is concluded.
 */
const [small, large] = [1500, 3000].map((paragraphs) => bigReport(outline, paragraphs)) as [Snapshot, Snapshot];
const noise = 1;

function ratioOf(run: (snapshot: Snapshot) => void): number {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < 25; round++) {
    [small, large].forEach((snapshot, which) => {
      const start = performance.now();
      run(snapshot);
      if (round >= 4) times[which]!.push(performance.now() - start);
    });
  }
  const [one, two] = times.map((each) => Math.min(...each)) as [number, number];
  return two < noise ? 0 : two / one;
}

type ReportOfOneSection = ReturnType<typeof reportWith>;

/** A loaded machine may spoil one measurement, a quadratic rule spoils all. */
function bestRatio(run: (snapshot: Snapshot) => void): number {
  let best = Infinity;
  for (let attempt = 0; attempt < 4 && best > 2.5; attempt++) best = Math.min(best, ratioOf(run));
  return best;
}

it("the whole check takes time in proportion to the text", () => {
  // A copy each time, so that nothing read before is remembered.
  expect(bestRatio((snapshot) => check({ outline, snapshot: { ...snapshot }, memory: null }))).toBeLessThanOrEqual(2.5);
});

it("the criteria of one section are read in time in proportion to its text", () => {
  const line = Object.values(criterionCases).map(({ covered }) => covered);
  const [one, two] = [20, 40].map((copies) =>
    reportWith(outline, "II.1", Array.from({ length: copies }, () => line).flat()),
  ) as [ReportOfOneSection, ReportOfOneSection];
  const ratio = bestRatio((which) => {
    const { snapshot, sections } = which === small ? one : two;
    evaluateCriteria(outline, { ...snapshot }, sections, "commune");
  });
  expect(ratio).toBeLessThanOrEqual(2.5);
});

it("a page of dots, brackets or one letter is read in time in proportion to its length", () => {
  const [one, two] = [50_000, 100_000].map((times): Snapshot => {
    const texts = [`${".".repeat(times)}a1`, `1. ${"[".repeat(times / 4)}`, "(".repeat(times / 4), "à".repeat(times)];
    return { ...small, paragraphs: texts.map((text, index) => ({ ...small.paragraphs[1]!, text, index })) };
  }) as [Snapshot, Snapshot];
  const ratio = bestRatio((which) => readSections(outline, { ...(which === small ? one : two) }, null));
  expect(ratio).toBeLessThanOrEqual(2.5);
});

/** What somebody pasted, or leaned on a key for: each cost a minute or more at this length when every line, blank or match looked at all the others. */
it.each([
  "\v  ",
  "\n ____ KT. ",
  "I.4 “ Điều \v ",
  "____ ",
  "a __ ",
  "Họ tên --- ",
  "không 6 tháng đầu năm \v 1.000 ] Kết ",
  "04/2015… ",
  "TM. … tư ",
  "xã [tên] ",
  "1. Kết quả; ",
  "(  ",
])("%j repeated in one paragraph is checked in time in proportion to its length", (unit) => {
  const [one, two] = [20_000, 80_000].map((length) => inOneParagraph(unit.repeat(length / unit.length))) as [
    Snapshot,
    Snapshot,
  ];
  const timeOf = (snapshot: Snapshot) => {
    const start = performance.now();
    check({ outline, snapshot: { ...snapshot }, memory: null });
    return performance.now() - start;
  };
  // Four times as long may take eight times; sixteen would be a loop within a loop. Half a second is what a slow machine may need.
  let best = Infinity;
  for (let attempt = 0; attempt < 4 && best > 8; attempt++) {
    const [short, long] = [timeOf(one), timeOf(two)];
    best = Math.min(best, long < 500 ? 0 : long / short);
  }
  expect(best).toBeLessThanOrEqual(8);
});

const contexts = new Map([small, large].map((snapshot) => [snapshot, contextOf(snapshot)]));

it.each(rules.map((rule) => [rule.id, rule] as const))("%s takes time in proportion to the text", (_, rule) => {
  expect(bestRatio((snapshot) => rule.find(contexts.get(snapshot)!))).toBeLessThanOrEqual(2.5);
});

/** One endless paragraph is as large as many: look-behinds and sentences must stay near what they look at. */
it.each(rules.map((rule) => [rule.id, rule] as const))("%s stays linear in one paragraph", (_, rule) => {
  const text = "Có 41/46 đơn vị (89,1%), theo Quyết định số 15/QĐ-UBND, gồm 12 tổ, uỷ ban … [số] ";
  const [one, two] = [400, 800].map((times) => contextOf(inOneParagraph(text.repeat(times)))) as [
    RuleContext,
    RuleContext,
  ];
  const pair = new Map([
    [small, one],
    [large, two],
  ]);
  expect(bestRatio((snapshot) => rule.find(pair.get(snapshot)!))).toBeLessThanOrEqual(2.5);
});

function contextOf(snapshot: Snapshot): RuleContext {
  const sections = readSections(outline, snapshot, null);
  const criteria = evaluateCriteria(outline, snapshot, sections, "commune");
  return new RuleContext({ outline, snapshot, memory: null, previous: null, sections, criteria: () => criteria });
}

function inOneParagraph(text: string): Snapshot {
  const [heading, ...rest] = small.paragraphs.slice(0, 2);
  return { ...small, paragraphs: [heading!, ...rest.map((each) => ({ ...each, text }))] };
}
