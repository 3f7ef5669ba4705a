import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SectionId } from "../../../src/core/outline/outline";
import { recognise } from "../../../src/core/sections/recognise";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { fixtureSnapshot, prose } from "../../support/fixture-file";
import { reportWith, titleCases, titleLists } from "../../support/title-cases";

const background = readFileSync(join(__dirname, "../../fixtures/background-headings.txt"), "utf8")
  .split("\n")
  .flatMap((line) => /^\d+\t(?:[-\d]\s*)*(.+)$/.exec(line)?.[1] ?? []);

describe.each(titleLists)("a heading of list %s, the only one worded otherwise in a report", (list) => {
  const cases = titleCases(list);

  it("is taken without asking, nineteen times in twenty and more, and no other section is lost by it", () => {
    const failed = cases.filter(({ section, heading }) => {
      const { snapshot, places } = reportWith(outline, new Map([[section, heading]]));
      const { matches } = recognise(outline, snapshot, null);
      return [...places].some(([id, at]) => !matches.get(id)?.sure || matches.get(id)?.start.paragraph !== at);
    });
    expect(failed.length / cases.length).toBeLessThanOrEqual(0.05);
  });

  it("is never taken for another section", () => {
    for (const { section, heading } of cases) {
      const { snapshot, places } = reportWith(outline, new Map([[section, heading]]));
      const at = places.get(section);
      const others = [...recognise(outline, snapshot, null).matches.values()].filter(
        (match) => match.section !== section && match.start.paragraph === at,
      );
      expect(others.map((match) => `${heading}: ${match.section}`)).toEqual([]);
    }
  });
});

describe("a report with every heading worded otherwise and some sections left out", () => {
  const bySection = new Map<SectionId, string[]>();
  for (const { section, heading } of titleLists.flatMap((list) => titleCases(list)))
    bySection.set(section, [...(bySection.get(section) ?? []), heading]);
  const worded = fc.record(
    Object.fromEntries([...bySection].map(([id, headings]) => [id, fc.constantFrom(...headings)])),
  );
  const leftOut = fc.subarray(
    outline.sections.map(({ id }) => id),
    { maxLength: 4 },
  );

  it("has hardly a heading taken for a section that is not there, and most of its headings taken", () => {
    let there = 0;
    let taken = 0;
    let wrong = 0;
    fc.assert(
      fc.property(worded, leftOut, (headings, without) => {
        const { snapshot, places } = reportWith(outline, new Map(Object.entries(headings)), new Set(without));
        const { matches } = recognise(outline, snapshot, null);
        for (const { id } of outline.sections) {
          const match = matches.get(id);
          if (places.has(id)) there++;
          if (!match?.sure || match.sharedWith !== undefined) continue;
          if (match.start.paragraph === places.get(id)) taken++;
          else wrong++;
        }
      }),
      { numRuns: 150, seed: 20250630 },
    );
    expect(taken / there).toBeGreaterThanOrEqual(0.93);
    expect(wrong / there).toBeLessThanOrEqual(0.01);
  });
});

// A part whose own sections stand below it is that part whatever its heading says ("II. KẾT QUẢ CÁC MẶT CÔNG TÁC").
const others = outline.sections.filter(({ id }) => !outline.sections.some(({ parent }) => parent === id));

describe("a heading of another report", () => {
  it("is seldom taken for the section in whose place it stands, and never costs another its place", () => {
    let taken = 0;
    let lost = 0;
    let tried = 0;
    background.forEach((heading, turn) => {
      // Each heading in the place of two sections, all of them in turn.
      for (const step of [0, 5]) {
        const { id, number } = others[(turn + step) % others.length]!;
        const { snapshot, places } = reportWith(outline, new Map([[id, `${number} ${heading}`]]));
        const { matches } = recognise(outline, snapshot, null);
        tried++;
        for (const [other, at] of places) {
          const match = matches.get(other);
          if (other === id ? match?.sure && match.start.paragraph === at : false) taken++;
          if (other !== id && !match?.sure) lost++;
        }
      }
    });
    expect(taken / tried).toBeLessThanOrEqual(0.05);
    expect(lost).toBe(0);
  });

  it("is no section where the whole document is of another kind", () => {
    const kinds = ["BÁO CÁO", "KẾ HOẠCH", "QUYẾT ĐỊNH", "THÔNG BÁO", "BIÊN BẢN", "BÀI PHÁT BIỂU", "ĐIỀU LỆ"];
    const subjects = [
      "Kết quả công tác cải cách hành chính quý II năm 2025",
      "Tình hình tổ chức và hoạt động của các hội trên địa bàn tỉnh",
      "Tổng kết công tác phòng, chống ma túy năm 2025",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...subjects),
        fc.array(fc.constantFrom(...background), { minLength: 4, maxLength: 30 }),
        (kind, subject, headings) => {
          const lines = headings.flatMap((heading, at) => [
            { text: `${["I", "II", "III", "IV", "V", "VI"][at] ?? at}. ${heading}`, bold: true },
            { text: prose(60) },
          ]);
          const snapshot = fixtureSnapshot([{ text: kind, bold: true }, { text: subject, bold: true }, ...lines]);
          const { matches, kind: found } = recognise(outline, snapshot, null);
          expect([found.kind, matches.size]).toEqual(["other", 0]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
