import { check } from "../../src/core/check/check.ts";
import { soNoiVu2025 } from "../../src/outlines/index.ts";
import { bigReport } from "../../test/support/big-report.ts";
import { medianOf, timed, type Figure } from "./measure.ts";

/** Times a full check of 1 MB in 3,000 paragraphs, its growth at twice that, and a bare loop over the same text for scale. */
export async function checkFigures(): Promise<Figure[]> {
  const once = await medianOf(25, 15, checks(3000, 40));
  const twice = await medianOf(25, 5, checks(6000, 30));
  const { paragraphs } = bigReport(soNoiVu2025, 3000);
  const bare = await medianOf(25, 5, () =>
    timed(() => paragraphs.filter(({ text }) => /\[[^\]]+\]|…/u.test(text) || text.trim().split(/\s+/u).length < 3)),
  );
  return [
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
}

/** One check a call, each of a document of its own made beforehand, so that neither the last check nor the making is measured. */
function checks(paragraphs: number, count: number): () => number {
  const documents = Array.from({ length: count }, () => bigReport(soNoiVu2025, paragraphs));
  return () => {
    const snapshot = documents.pop()!;
    return timed(() => check({ outline: soNoiVu2025, snapshot, memory: null }));
  };
}
