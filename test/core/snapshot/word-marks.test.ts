import { connectorsIn } from "../../../src/core/check/readers/figures/totals/connectors";
import { wrongDifferences } from "../../../src/core/check/readers/figures/differences";
import { misstatedPoints } from "../../../src/core/check/readers/figures/points";
import { wrongRemainders } from "../../../src/core/check/readers/figures/remainders";
import { impossibleDays } from "../../../src/core/check/readers/times/impossible-days";
import { saidToWriter } from "../../../src/core/check/readers/said-to-writer";
import { SHORT_PROMPT, typedPrompts } from "../../../src/core/snapshot/typed-prompts";
import { marksOf, wordMark, type WordMark } from "../../../src/core/snapshot/word-marks";
import { fold } from "../../../src/core/vietnamese/fold";
import { writtenLines } from "../../support/chained-sentences";

/** Breaks and tabs are written out in the lists. */
const lines = writtenLines().map((line) => line.replaceAll(/\\[nvt]/gu, "\n"));

/** What is looked for only where the mark stands. */
const sought: Readonly<Record<WordMark, (line: string) => boolean>> = {
  prompt: (line) => line.length >= SHORT_PROMPT && typedPrompts.some((pattern) => line.search(pattern) !== -1),
  recipients: (line) => /nơi (?:nhận|gửi)/u.test(fold(line)),
  header: (line) => /^b ?á ?o +c ?á ?o|(?<!\p{L})cộng (?:hòa|sản)/u.test(fold(line)),
  parts: (line) => /(?:bao gồm|gồm có|gồm|chia ra)\s/iu.test(line) && connectorsIn(line).length > 0,
  among: (line) => /trong (?:đó|số|\d)/iu.test(line) && connectorsIn(line).length > 0,
  remainder: (line) => wrongRemainders(line).length > 0,
  sameTime: (line) => /cùng\sk[ỳìiy]/iu.test(line),
  change: (line) => wrongDifferences(line).length > 0,
  points: (line) => misstatedPoints(line).length > 0,
  day: (line) => /ngày \d/iu.test(line) && impossibleDays(line).length > 0,
  writer: (line) => saidToWriter(line).length > 0,
  until: (line) => /đến (?:hết )?(?:ngày |tháng )?\d/iu.test(line),
};

describe.each(Object.keys(sought) as WordMark[])("the words of “%s”", (name) => {
  const found = lines.filter(sought[name]);

  it("stand in some line of the tests where what they tell of is found", () => expect(found.length).toBeGreaterThan(0));

  it("stand in every such line", () =>
    expect(found.filter((line) => (marksOf(fold(line)) & wordMark[name]) === 0)).toEqual([]));

  it("are missing in most lines", () => {
    const marked = lines.filter((line) => (marksOf(fold(line)) & wordMark[name]) !== 0);
    expect(marked.length).toBeLessThan(lines.length / 2);
  });
});

it("connectors are the same whether the words are looked at first or not", () => {
  const differing = lines.filter(
    (line) => JSON.stringify(connectorsIn(line, marksOf(fold(line)))) !== JSON.stringify(connectorsIn(line)),
  );
  expect(differing).toEqual([]);
});
