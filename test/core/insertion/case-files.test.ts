import { readFileSync } from "node:fs";
import { emptyDetails } from "../../../src/core/outline/details";
import { skeletonEdits, type SkeletonChoice } from "../../../src/core/insertion/skeleton";
import { readReport } from "../../../src/core/sections/read-sections";
import type { SectionState } from "../../../src/core/sections/section-state";
import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import { readDocx } from "../../../src/docx";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { applyEdits } from "../../support/apply-edits";
import { caseFiles } from "../../support/case-files";
import { officeReports } from "../../support/office-reports";

const missing: SkeletonChoice = { what: "missing", guidance: true, at: "neighbours" };
const editsFor = (sections: readonly SectionState[], snapshot: Snapshot) =>
  skeletonEdits(outline, emptyDetails(outline.defaults), sections, snapshot, missing);

/** What a section holds, wherever it stands. */
const held = (sections: readonly SectionState[]) =>
  new Map(sections.map(({ id, words, status, paragraph }) => [id, paragraph === null ? "" : `${status} ${words}`]));

// No title can be told from its text, or from a number that is a letter of its encoding:
// docs/recognition.md. Where sections are counted "1.1." and some left out, what is put in between,
// "2.", ends the office's own count: a heading that only its count told is no longer known.
const unread = new Set(["2-b1.docx", "3-c4.docx", "r07"]);

const files = caseFiles("own-files.tsv", "own").map(({ path, what }) => ({
  name: what.split(" ")[0]!,
  snapshot: () => readDocx(new Uint8Array(readFileSync(path))).snapshot,
}));
const written = officeReports("offices.txt", outline).map(({ name, snapshot }) => ({ name, snapshot: () => snapshot }));

const reports = [...files, ...written]
  .filter(({ name }) => !unread.has(name))
  .flatMap(({ name, snapshot: read }) => {
    const snapshot = read();
    const { kind, sections } = readReport(outline, snapshot, null);
    return kind.kind === "report" ? [{ name, snapshot, sections }] : [];
  });

describe("what is missing, put into reports worded, numbered and laid out as offices do", () => {
  it("is what the reader did not find: a section that stands under another wording is not put in a second time", () => {
    const wrong = reports.flatMap(({ name, snapshot, sections }) => {
      const after = applyEdits(snapshot, editsFor(sections, snapshot));
      const now = readReport(outline, after, null).sections;
      const before = held(sections);
      const changed = [...held(now)].filter(([id, holds]) => {
        const own = before.get(id);
        const isPart = outline.sections.some(({ parent }) => parent === id);
        // What was asked about may be clear once the part above it stands.
        return own !== "" && !isPart && own !== holds && own !== holds.replace("written", "unsure");
      });
      const again = editsFor(now, after).length;
      return again === 0 && changed.length === 0 ? [] : [`${name}: ${again} again, ${changed.join(" ")}`];
    });
    expect(wrong).toEqual([]);
  });

  it("is nothing where all is there", () => {
    const whole = reports.filter(({ sections }) => sections.every(({ status }) => status !== "missing"));
    expect(whole.length).toBeGreaterThan(290);
    expect(whole.filter(({ sections, snapshot }) => editsFor(sections, snapshot).length > 0)).toEqual([]);
  });
});
