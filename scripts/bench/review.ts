import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { soNoiVu2025 } from "../../src/outlines/index.ts";
import { bigReport } from "../../test/support/big-report.ts";
import { buildDocx } from "../../test/support/docx-builder.ts";
import type { Figure } from "./measure.ts";

/** Paragraphs of some 60 words each make twenty pages of Decree 30's type. */
const paragraphs = 140;

/**
 * The receiving office's page with 300 reports of 20 pages, opened from the disk: time
 * until all are in the table, memory of all its workers, the longest task of the page.
 */
export async function reviewFigures(browser: Browser, root: string, files = 300): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "review-"));
  const reports = join(folder, "reports");
  try {
    execFileSync(process.execPath, [join(root, "scripts/review.mjs"), "--no-open", "--out", folder], { cwd: root });
    mkdirSync(reports);
    const { paragraphs: texts } = bigReport(soNoiVu2025, paragraphs);
    for (let number = 1; number <= files; number++) {
      const head = [{ text: "ỦY BAN NHÂN DÂN" }, { text: `XÃ AN BÌNH ${number}` }, { text: "BÁO CÁO" }];
      writeFileSync(join(reports, `xa-${number}.docx`), buildDocx([...head, ...texts.map(({ text }) => ({ text }))]));
    }
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "kiem-tra.html")).href);
    await page.evaluate(watchTasks(files));
    await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
    const input = page.locator("input[webkitdirectory]").first();
    await input.setInputFiles(reports);
    const { took, longest, memory } = await measured(page);
    const busiest = busiestTask(await browser.stopTracing());
    await context.close();
    const figure = (promise: string, measured: number, unit: string, budget: number): Figure => ({
      promise,
      measured,
      unit,
      budget,
      reference: `${files} files of 20 pages, two cores`,
      exact: false,
    });
    return [
      figure("receiving page: chosen to all judged, in the browser", took / 1000, "s", 10),
      figure("receiving page: longest task of the page once it has the files", longest, "ms", 50),
      figure("the same, time of the processor alone", busiest, "ms", 50),
      figure("receiving page: memory of the browser's process for it", memory, "MB", 500),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measured(
  page: Page,
): Promise<{ readonly took: number; readonly longest: number; readonly memory: number }> {
  let memory = 0;
  for (let tries = 0; tries < 1200; tries++) {
    const { took, longest } = await page.evaluate<{ took: number | null; longest: number }>("window.measured()");
    memory = Math.max(memory, largestRenderer());
    if (took !== null) return { took, longest, memory };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("The page did not come to an end with its files");
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
}

/**
 * Milliseconds that the processor worked on the longest task of the page's main thread, which is
 * the one that `watchTasks` left its mark on: a machine with much else to do makes no task longer.
 */
function busiestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const mark = traceEvents.find(({ name, cat }) => name === "chosen" && cat.includes("blink.user_timing"));
  const own = traceEvents.filter(({ pid, tid, ph }) => ph === "X" && pid === mark?.pid && tid === mark.tid);
  return own.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
}

/** Megabytes that the largest page process of a browser holds now, workers included; 0 where `ps` cannot tell. */
function largestRenderer(): number {
  const { stdout } = spawnSync("ps", ["-axo", "rss=,args="], { encoding: "utf8" });
  const sizes = (stdout ?? "")
    .split("\n")
    .flatMap((line) => (line.includes("--type=renderer") ? parseInt(line, 10) : []));
  return Math.max(0, ...sizes) / 1024;
}

/** Runs in the page; a string, so that no build step puts helpers into it that the page does not have. */
const watchTasks = (files: number) => `(() => {
  let longest = 0;
  let begun = 0;
  let took = null;
  new PerformanceObserver((list) => {
    // The task in which the browser itself makes 300 File objects began before the page heard of them.
    for (const { startTime, duration } of list.getEntries()) if (begun > 0 && startTime >= begun) longest = Math.max(longest, duration);
  }).observe({ entryTypes: ["longtask"] });
  document.addEventListener("change", () => { begun = begun || performance.now(); performance.mark("chosen"); }, true);
  const all = () => [...document.querySelectorAll(".toggles button")].some((one) => one.textContent.trim().endsWith(" ${files}"));
  setInterval(() => {
    if (took === null && all() && document.querySelector(".run") === null) took = performance.now() - begun;
  }, 50);
  window.measured = () => ({ took, longest });
})()`;
