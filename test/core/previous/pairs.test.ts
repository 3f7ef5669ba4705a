import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/core/check/check";
import type { Finding } from "../../../src/core/check/report";
import { timeName } from "../../../src/core/outline/report-time";
import { compareReports } from "../../../src/core/previous/compare";
import { draftOf } from "../../../src/core/previous/draft";
import { PreviousReports } from "../../../src/core/previous/pair";
import { readPrevious } from "../../../src/core/previous/read-previous";
import { nameIn } from "../../../src/core/frame/details-from-frame";
import { findFrame } from "../../../src/core/frame/find-frame";
import { readPreviousPrint } from "../../../src/core/memory/previous-print";
import { unknownFacts, type Snapshot } from "../../../src/core/snapshot/snapshot";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { withOldValues } from "../../support/old-values";
import { paragraph } from "../../support/rule-fixture";

/**
 * Pairs of reports, last period's and this one's, with all that is told
 * of them; `UPDATE_FIXTURES=1` writes what is told now.
 */
const folder = join(__dirname, "pairs");
const files = readdirSync(folder).sort();

it("are six kinds of unit", () => expect(files).toHaveLength(6));

describe.each(files)("%s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const [before, now] = ["trước", "nay"].map((part) => snapshotOf(partOf(text, part))) as [Snapshot, Snapshot];
  const previous = readPrevious(outline, before);
  // What the document would remember of it: the check knows no more tomorrow.
  const print = readPreviousPrint(JSON.parse(JSON.stringify(previous.print)))!;

  it("is of one unit and the period before, and tells exactly this", () => {
    const told = render();
    if (process.env.UPDATE_FIXTURES) writeFileSync(join(folder, name), told);
    expect(told).toBe(text);
  });

  it("gives drafts that read as before once the old values are put back", () => {
    for (const { paragraphs } of previous.sections)
      for (const paragraph of paragraphs) expect(withOldValues(draftOf(paragraph))).toBe(paragraph);
  });

  it("is silent about a document that was given no reference", () => {
    const { findings } = check({ outline, snapshot: now, memory: null });
    expect(findings.filter(({ rule }) => rule === "stale-copy" || rule === "wrong-comparison")).toEqual([]);
  });

  function render(): string {
    const report = check({ outline, snapshot: now, memory: null, previous: print });
    const comparisons = compareReports(print, report.criteria, report.about.time);
    const [carriedOver, wrongComparisons] = ["stale-copy", "wrong-comparison"].map((rule) =>
      report.findings.filter((finding) => finding.rule === rule),
    ) as [Finding[], Finding[]];
    const unit = nameIn(findFrame(now).agency);
    const own = { file: "trước.docx", parent: "", unit: print.unit, time: print.time };
    const { found } = new PreviousReports([own]).pair({ file: "nay.docx", parent: "", unit, time: report.about.time });
    const isPaired = found !== null;
    return [
      ...["trước", "nay"].map((part) => `=== ${part}\n${partOf(text, part).join("\n")}`),
      `=== nhận\n${print.unit} · ${print.time === null ? "?" : timeName(print.time).vi} · ${isPaired ? "ghép được" : "không ghép được"}`,
      `=== nháp\n${previous.sections.flatMap(({ section, paragraphs }) => paragraphs.map((line) => `${section} ${draftOf(line)}`)).join("\n")}`,
      `=== thấy\n${[...carriedOver, ...wrongComparisons].map(({ severity, message, expected, actual }) => `${severity}: ${message.vi} | mong: ${expected?.vi} | thấy: ${actual?.vi}`).join("\n")}`,
      `=== so sánh\n${comparisons.map(({ criterion, old, now: { written }, unit: what, phrase }) => `${criterion}: ${old.written} → ${written} ${what}: ${phrase}`).join("\n")}`,
    ]
      .map((part) => `${part.trimEnd()}\n`)
      .join("");
  }
});

function partOf(text: string, name: string): string[] {
  const [, part = ""] = new RegExp(`=== ${name}\\n([^]*?)(?:\\n=== |$)`, "u").exec(text) ?? [];
  return part.trim().split("\n");
}

function snapshotOf(lines: readonly string[]): Snapshot {
  return { paragraphs: lines.map(paragraph), facts: unknownFacts };
}
