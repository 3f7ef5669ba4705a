import { check } from "../../src/core/check/check";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { evaluateCriteria } from "../../src/core/criteria/evaluate-criteria";
import { readSections } from "../../src/core/sections/read-sections";
import { rules } from "../../src/core/check/rules";
import { compileDraft } from "../../src/core/overview/compile";
import { overviewOf } from "../../src/core/overview/overview";
import { overviewRow } from "../../src/core/overview/row";
import { RuleContext } from "../../src/core/check/readers/context";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { criterionCases } from "../fixtures/criteria-cases";
import { bigReport } from "../support/big-report";
import { writtenLines } from "../support/chained-sentences";
import { reportWith } from "../support/one-section";

/**
 * Four times the text may take at most eight times as long, for the whole check and for each rule: what asks every part
 * of every other one takes sixteen times. The quickest of interleaved runs: what else the machine does can only make a
 * run longer, and longer runs more often; below the noise floor nothing is concluded.
 */
const LIMIT = 8;
const [small, large] = [1000, 4000].map((paragraphs) => bigReport(outline, paragraphs)) as [Snapshot, Snapshot];
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
  for (let attempt = 0; attempt < 4 && best > LIMIT; attempt++) best = Math.min(best, ratioOf(run));
  return best;
}

it("the whole check takes time in proportion to the text", () => {
  // A copy each time, so that nothing read before is remembered.
  expect(bestRatio((snapshot) => check({ outline, snapshot: { ...snapshot }, memory: null }))).toBeLessThanOrEqual(
    LIMIT,
  );
});

it("the criteria of one section are read in time in proportion to its text", () => {
  const line = Object.values(criterionCases).map(({ covered }) => covered);
  const [one, two] = [20, 80].map((copies) =>
    reportWith(outline, "II.1", Array.from({ length: copies }, () => line).flat()),
  ) as [ReportOfOneSection, ReportOfOneSection];
  const ratio = bestRatio((which) => {
    const { snapshot, sections } = which === small ? one : two;
    evaluateCriteria(outline, { ...snapshot }, sections, "commune");
  });
  expect(ratio).toBeLessThanOrEqual(LIMIT);
});

it("a page of dots, brackets or one letter is read in time in proportion to its length", () => {
  const [one, two] = [25_000, 100_000].map((times): Snapshot => {
    const texts = [`${".".repeat(times)}a1`, `1. ${"[".repeat(times / 4)}`, "(".repeat(times / 4), "à".repeat(times)];
    return { ...small, paragraphs: texts.map((text, index) => ({ ...small.paragraphs[1]!, text, index })) };
  }) as [Snapshot, Snapshot];
  const ratio = bestRatio((which) => readSections(outline, { ...(which === small ? one : two) }, null));
  expect(ratio).toBeLessThanOrEqual(LIMIT);
});

/**
 * What somebody pasted, or leaned on a key for: each cost a minute or more
 * at this length when every line, blank or match looked at all the others.
 */
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
  "Thôn 1: 12 hộ (5,3%); 3 ",
  "từ 45 lượt lên 52 lượt, tăng 05 lượt; ",
])("%j repeated in one paragraph is checked in time in proportion to its length", (unit) => {
  const run = (snapshot: Snapshot) => void check({ outline, snapshot, memory: null });
  expect(ratioOfRepeated(unit, 20_000, run)).toBeLessThanOrEqual(8);
});

/**
 * Recipients pasted as one paragraph: without a full stop each of their parts was looked at again for every other one.
 */
it.each(["- Như trên; ", "Nơi nhận; ", "Kính gửi: Sở Nội vụ tỉnh An Đông; "])(
  "%j repeated in one paragraph is checked and counted in time in proportion to its length",
  (unit) => {
    expect(ratioOfRepeated(unit, 10_000, checkAndCount)).toBeLessThanOrEqual(8);
  },
);

/** Every so many of the lines of the tests, which is a line of each list; other lines with another first one. */
const FIRST_LINE = 7;
const STRIDE = 601;

it("lines of the tests, each repeated in one paragraph, are checked and counted in time in proportion to its length", () => {
  const lines = writtenLines().filter((_, at) => at % STRIDE === FIRST_LINE);
  const units = lines.flatMap((line) => ["; ", "\t"].map((joint) => line.replace(/[.;:]+$/u, "") + joint));
  expect(units.length).toBeGreaterThan(60);
  expect(units.filter((unit) => ratioOfRepeated(unit, 5_000, checkAndCount) > 8)).toEqual([]);
}, 120_000);

/**
 * As the receiving office does: a report is checked, its figures are counted and its sentences drawn into the draft.
 */
function checkAndCount(snapshot: Snapshot): void {
  const report = check({ outline, snapshot, memory: null });
  const row = overviewRow("xa-an-binh.docx", { report, snapshot, memory: null });
  compileDraft(outline, overviewOf([row]), { sentences: 4 });
}

/**
 * How many times as long four times the length takes: eight is allowed, sixteen would
 * be a loop within a loop. Half a second is what a slow machine may need for anything.
 */
function ratioOfRepeated(unit: string, length: number, run: (snapshot: Snapshot) => void): number {
  const [one, two] = [length, 4 * length].map((each) => inOneParagraph(unit.repeat(each / unit.length))) as [
    Snapshot,
    Snapshot,
  ];
  const timeOf = (snapshot: Snapshot) => {
    const start = performance.now();
    run({ ...snapshot });
    return performance.now() - start;
  };
  let best = Infinity;
  for (let attempt = 0; attempt < 4 && best > 8; attempt++) {
    const long = timeOf(two);
    best = Math.min(best, long < 500 ? 0 : long / timeOf(one));
  }
  return best;
}

const contexts = new Map([small, large].map((snapshot) => [snapshot, contextOf(snapshot)]));

it.each(rules.map((rule) => [rule.id, rule] as const))("%s takes time in proportion to the text", (_, rule) => {
  expect(bestRatio((snapshot) => rule.find(contexts.get(snapshot)!))).toBeLessThanOrEqual(LIMIT);
});

/** One endless paragraph is as large as many: look-behinds and sentences must stay near what they look at. */
it.each(rules.map((rule) => [rule.id, rule] as const))("%s stays linear in one paragraph", (_, rule) => {
  const text = "Có 41/46 đơn vị (89,1%), theo Quyết định số 15/QĐ-UBND, gồm 12 tổ, uỷ ban … [số] ";
  const [one, two] = [400, 1600].map((times) => contextOf(inOneParagraph(text.repeat(times)))) as [
    RuleContext,
    RuleContext,
  ];
  const pair = new Map([
    [small, one],
    [large, two],
  ]);
  expect(bestRatio((snapshot) => rule.find(pair.get(snapshot)!))).toBeLessThanOrEqual(LIMIT);
});

function contextOf(snapshot: Snapshot): RuleContext {
  const sections = readSections(outline, snapshot, null);
  const context = new RuleContext({ outline, snapshot, memory: null, previous: null, sections });
  // Measured are the rules alone.
  expect(context.criteria.length).toBeGreaterThan(0);
  return context;
}

function inOneParagraph(text: string): Snapshot {
  const [heading, ...rest] = small.paragraphs.slice(0, 2);
  return { ...small, paragraphs: [heading!, ...rest.map((each) => ({ ...each, text }))] };
}
