import { LARGEST_PRINT } from "../../../src/core/previous/fitting-print";
import { readPrevious } from "../../../src/core/previous/read-previous";
import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import { readDocx } from "../../../src/docx";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { bigReport } from "../../support/big-report";
import { buildDocx } from "../../support/docx-builder";

/** About 25 paragraphs fill a page. */
const [twenty, megabyte] = [500, 3000].map((paragraphs) => bigReport(outline, paragraphs)) as [Snapshot, Snapshot];

it("a report of 1 MB is remembered in at most 64 KB, of 20 pages in far less", () => {
  const size = (snapshot: Snapshot) => JSON.stringify(readPrevious(outline, snapshot).print).length;
  expect(size(megabyte)).toBeLessThanOrEqual(LARGEST_PRINT);
  expect(size(megabyte)).toBeGreaterThan(LARGEST_PRINT / 8);
  expect(size(twenty)).toBeLessThan(LARGEST_PRINT / 2);
});

/**
 * Promised: 20 pages within 300 ms after choosing, 1 MB within 1.5 s. Machines
 * differ: the processor's time is printed, and held is that it grows with the text.
 */
it("a report is ready soon after it was chosen, in proportion to its text", () => {
  const ready = [twenty, megabyte].map((snapshot) => {
    const file = buildDocx(snapshot.paragraphs.map(({ text }) => ({ text })));
    const times = Array.from({ length: 3 }, () => {
      const before = process.cpuUsage();
      readPrevious(outline, readDocx(file).snapshot);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  }) as [number, number];
  const [one, other] = ready.map(Math.round);
  process.stdout.write(
    `last period's report: 20 pages after ${one} ms (300 promised), 1 MB after ${other} ms (1500)\n`,
  );
  const longer = megabyte.paragraphs.length / twenty.paragraphs.length;
  expect(ready[1]).toBeLessThan(2.5 * longer * ready[0]);
});
