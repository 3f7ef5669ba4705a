import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { readReport } from "../../../src/core/sections/read-sections";
import { fixtureSnapshot } from "../../support/fixture-file";
import { outlineFixture } from "../../support/outline-fixture";

const folder = resolve("test/documents/outline-reports");

describe("reports written by outlines that no office of ours issued", () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith(".txt")))(
    "%s: every section is found where it stands",
    (name) => {
      const rows = readFileSync(resolve(folder, name), "utf8").trimEnd().split("\n");
      const lines = rows.map((row) => /^(?:([IVX]+(?:\.\d+)*)> )?(.*)$/u.exec(row)!);
      const outline = outlineFixture(name);
      const { sections, kind } = readReport(
        outline,
        fixtureSnapshot(lines.map(([, , text]) => ({ text: text! }))),
        null,
      );
      const expected = lines.flatMap(([, id], at) => (id === undefined ? [] : [`${id} at ${at}`]));
      const found = sections.filter(({ paragraph, status }) => paragraph !== null && status !== "unsure");
      expect(found.map(({ id, paragraph }) => `${id} at ${paragraph}`)).toEqual(expected);
      expect(kind.kind).toBe("report");
      expect(sections.filter(({ status }) => status === "empty" || status === "unfilled")).toEqual([]);
    },
  );
});

it("a report on something else is one by a short outline when nearly all of its headings stand in it, not when some do", () => {
  const outline = outlineFixture("30-ngoac-don.txt");
  const kindOf = (headings: readonly string[]) =>
    readReport(
      outline,
      fixtureSnapshot(["BÁO CÁO", "Kết quả phong trào thi đua năm 2026", ...headings].map((text) => ({ text }))),
      null,
    ).kind.kind;
  const headings = outline.sections.map(({ number, title }) => `${number} ${title}`);
  expect([5, 4, 3].map((count) => kindOf(headings.slice(0, count)))).toEqual(["report", "report", "other"]);
});
