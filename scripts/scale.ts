/**
 * `npx tsx scripts/scale.ts [COUNT] [together]`: judges one report for each of the country's 3,321
 * communes by the command line on this machine, and prints what it took. The reports differ: three
 * lengths, their own names and figures. Memory is that of the process that is called: at most as
 * the system counts it, and at most what its heap holds after collecting garbage. With `together`
 * everything that is made of all of them is written as well. For docs/scale.md; run by hand.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync, readdirSync } from "node:fs";
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
      text: text
        .replaceAll("An Bình", `An Bình ${number}`)
        .replace(/(?<=\s)\d{2}(?= \p{Ll})/gu, (count) => String(Number(count) + (number % 50))),
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
  const node = [process.execPath, "--expose-gc", "--import", heapProbe(out)];
  const run = spawnSync("/usr/bin/time", ["-f", "%M", ...node, "scripts/check.mjs", ...options, folder], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - start) / 1000;
  const rows = run.stdout.split("\n").filter((line) => line.includes("xa-an-binh-")).length;
  const memory = Number(run.stderr.trim().split("\n").at(-1)) / 1024;
  console.log(`${rows} reports judged of ${count} (${(bytes / 1e6).toFixed(0)} MB of .docx), exit ${run.status}`);
  const heap = Number(readFileSync(join(out, "heap"), "utf8")) / 1024 / 1024;
  rmSync(join(out, "heap"));
  rmSync(join(out, "probe.mjs"));
  console.log(
    `${seconds.toFixed(1)} s on ${cpus().length} cores (${cpus()[0]!.model}), ${memory.toFixed(0)} MB at most, heap ${heap.toFixed(0)} MB`,
  );
  for (const name of readdirSync(out)) console.log(`${name}: ${(statSync(join(out, name)).size / 1e6).toFixed(1)} MB`);
} finally {
  rmSync(out, { recursive: true });
  rmSync(folder, { recursive: true });
}

/** A module that looks each second at what the heap holds and leaves the most of it in the folder. */
function heapProbe(folder: string): string {
  const path = join(folder, "probe.mjs");
  const file = JSON.stringify(join(folder, "heap"));
  writeFileSync(
    path,
    `import { writeFileSync } from "node:fs";
let most = 0;
setInterval(() => (gc(), (most = Math.max(most, process.memoryUsage().heapUsed))), 1000).unref();
process.on("exit", () => writeFileSync(${file}, String(most)));
`,
  );
  return path;
}
