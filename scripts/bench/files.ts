import mammoth from "mammoth";
import { check } from "../../src/core/check/check.ts";
import { nativeUnpacker } from "../../src/cli/pool/native-unpacker.ts";
import { readDocx } from "../../src/docx/index.ts";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { soNoiVu2025 } from "../../src/outlines/index.ts";
import { bigReport } from "../../test/support/big-report.ts";
import { buildDocx } from "../../test/support/docx-builder.ts";
import { medianOf, type Figure } from "./measure.ts";

const files = 300;
/** Paragraphs of some 60 words each make twenty pages of Decree 30's type. */
const paragraphs = 140;

/** Runs the command line over the reports of a whole province: 300 files of 20 pages. */
export async function fileFigures(root: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "reports-"));
  try {
    const report = buildDocx(bigReport(soNoiVu2025, paragraphs).paragraphs.map(({ text }) => ({ text })));
    for (let number = 1; number <= files; number++) writeFileSync(join(folder, `xa-an-binh-${number}.docx`), report);
    const start = performance.now();
    const run = spawnSync(process.execPath, ["scripts/check.mjs", "--json", folder], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1 << 30,
    });
    const seconds = (performance.now() - start) / 1000;
    const judged = (JSON.parse(run.stdout) as unknown[]).length;
    if (judged !== files) throw new Error(`The command line judged ${judged} of ${files} files:\n${run.stderr}`);
    return [
      await besideMammoth(),
      {
        promise: "checking 300 files of 20 pages",
        measured: seconds,
        unit: "s",
        budget: 2,
        reference: "2.9 in version 1.0, in one thread; the same report 300 times",
        exact: false,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A .docx of a million characters read and judged, beside the time in which mammoth only takes its text out. */
async function besideMammoth(): Promise<Figure> {
  const { paragraphs: long } = bigReport(soNoiVu2025, 3000);
  const file = buildDocx(long.map(({ text }) => ({ text })));
  // Alike for both: an engine that has not yet seen either would be measured instead.
  const median = (call: () => unknown) =>
    medianOf(9, 9, async () => {
      const start = performance.now();
      await call();
      return performance.now() - start;
    });
  const ours = await median(() =>
    check({ outline: soNoiVu2025, snapshot: readDocx(file, nativeUnpacker).snapshot, memory: null }),
  );
  const theirs = await median(() => mammoth.extractRawText({ buffer: Buffer.from(file) }));
  return {
    promise: ".docx of 1 M characters read and judged, beside mammoth",
    measured: ours / theirs,
    unit: "times",
    budget: 0.4,
    reference: `mammoth's extractRawText alone here ${theirs.toFixed(0)} ms`,
    exact: false,
  };
}
