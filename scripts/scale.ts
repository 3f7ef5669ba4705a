/**
 * `npx tsx scripts/scale.ts [COUNT] [together]`: judges one report for each of the country's 3,321 communes by the command line on this machine, and prints what it took.
 * The reports differ: three lengths, their own names and years. Memory is that of all threads together. With `together` everything
 * that is made of all of them is written as well. For docs/scale.md; run by hand.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync, readdirSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { soNoiVu2025 } from "../src/outlines/index.ts";
import { bigReport } from "../test/support/big-report.ts";
import { buildDocx } from "../test/support/docx-builder.ts";

const root = resolve(import.meta.dirname, "..");
const count = Number(process.argv[2] ?? 3321);
/** Paragraphs of some 60 words: about 6, 13 and 20 pages of Decree 30's type. */
const lengths = [42, 91, 140];

const folder = mkdtempSync(join(tmpdir(), "xa-"));
const out = mkdtempSync(join(tmpdir(), "ket-qua-"));
try {
  const texts = lengths.map((length) => bigReport(soNoiVu2025, length).paragraphs.map(({ text }) => text));
  for (let number = 1; number <= count; number++) {
    const paragraphs = texts[number % texts.length]!.map((text) => ({
      text: text.replaceAll("An Bình", `An Bình ${number}`),
    }));
    writeFileSync(join(folder, `xa-an-binh-${number}.docx`), buildDocx(paragraphs));
  }
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const start = performance.now();
  const results = [
    ...["--xlsx", join(out, "bang.xlsx"), "--figures", join(out, "so-lieu.csv")],
    ...["--compile", join(out, "du-thao.docx"), "--notes", join(out, "phieu.zip")],
  ];
  const options = ["--summary", ...(process.argv[3] === "together" ? results : [])];
  const run = spawnSync("/usr/bin/time", ["-f", "%M", process.execPath, "scripts/check.mjs", ...options, folder], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - start) / 1000;
  const rows = run.stdout.split("\n").filter((line) => line.includes("xa-an-binh-")).length;
  const memory = Number(run.stderr.trim().split("\n").at(-1)) / 1024;
  console.log(`${rows} reports judged of ${count} (${(bytes / 1e6).toFixed(0)} MB of .docx), exit ${run.status}`);
  console.log(
    `${seconds.toFixed(1)} s on ${cpus().length} cores (${cpus()[0]!.model}), ${memory.toFixed(0)} MB at most`,
  );
  for (const name of readdirSync(out)) console.log(`${name}: ${(statSync(join(out, name)).size / 1e6).toFixed(1)} MB`);
} finally {
  rmSync(out, { recursive: true });
  rmSync(folder, { recursive: true });
}
