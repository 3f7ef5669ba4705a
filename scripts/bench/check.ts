import { check } from "../../src/core/check/check.ts";
import type { Snapshot } from "../../src/core/snapshot/snapshot.ts";
import { soNoiVu2025 } from "../../src/outlines/index.ts";
import { bigReport } from "../../test/support/big-report.ts";
import { medianOf, timed, type Figure } from "./measure.ts";

/**
 * Times a full check of 1 MB in 3,000 paragraphs, its growth at twice that,
 * the same text written in other ways, and a bare loop over it for scale.
 */
export async function checkFigures(): Promise<Figure[]> {
  const once = await medianOf(25, 15, checks(3000, 40));
  const twice = await medianOf(25, 5, checks(6000, 30));
  const { paragraphs } = bigReport(soNoiVu2025, 3000);
  const bare = await medianOf(25, 5, () =>
    timed(() => paragraphs.filter(({ text }) => /\[[^\]]+\]|…/u.test(text) || text.trim().split(/\s+/u).length < 3)),
  );
  const figures: Figure[] = [
    {
      promise: "full check of 1 MB, 3,000 paragraphs",
      measured: once,
      unit: "ms",
      budget: 20,
      reference: `bare loop here ${bare.toFixed(1)}; its seven sentences come again with other figures; markdownlint 786; textlint 70,763`,
      exact: false,
    },
    {
      promise: "the same beside a bare loop over the text",
      measured: once / bare,
      unit: "times",
      budget: 2.5,
      reference: "a bare loop: 1; folding, looking at each letter and finding phrases alone: 2",
      exact: false,
    },
    {
      promise: "the same for twice the text",
      measured: twice / once,
      unit: "times",
      budget: 2.5,
      reference: "linear: 2",
      exact: false,
    },
  ];
  for (const [way, write] of Object.entries(otherWays)) {
    const measured = (await medianOf(9, 4, checks(3000, 13, write))) / once;
    figures.push({
      promise: `the same with ${way}`,
      measured,
      unit: "times",
      budget: 4,
      reference: "as it is: 1",
      exact: false,
    });
  }
  return figures;
}

/** Ways of writing in which every paragraph may be a heading, or no letter stands as it is looked up. */
const otherWays: Readonly<Record<string, (text: string, index: number) => string>> = {
  "every paragraph behind a dash": (text) => `- ${text}`,
  "every paragraph numbered": (text, index) => `${1 + (index % 9)}. ${text}`,
  "every paragraph as “Về …: …”": (text) => `Về công tác tuyên truyền: ${text}`,
  "marks apart from their letters": (text) => text.normalize("NFD"),
};

/**
 * One check a call, each of a document of its own made beforehand, so
 * that neither the last check nor the making is measured.
 */
function checks(paragraphs: number, count: number, write = (text: string, _index: number) => text): () => number {
  const documents = Array.from({ length: count }, () => rewritten(bigReport(soNoiVu2025, paragraphs), write));
  return () => {
    const snapshot = documents.pop()!;
    return timed(() => check({ outline: soNoiVu2025, snapshot, memory: null }));
  };
}

/** Headings stay as they are; strings are their own, as `bigReport` makes them. */
function rewritten({ paragraphs, facts }: Snapshot, write: (text: string, index: number) => string): Snapshot {
  const own = paragraphs.map((paragraph) =>
    /^[IVX\d]/u.test(paragraph.text) ? paragraph : { ...paragraph, text: write(paragraph.text, paragraph.index) },
  );
  return JSON.parse(JSON.stringify({ paragraphs: own, facts })) as Snapshot;
}
