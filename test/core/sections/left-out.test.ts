import fc from "fast-check";
import type { SectionId } from "../../../src/core/outline/outline";
import { recognise } from "../../../src/core/sections/recognise";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { reportWith, titleCases, titleLists } from "../../support/title-cases";

const leaves = outline.sections.filter(({ parent }) => parent !== null);

/** A report without some sections, the others counted on without them, some in words of their own. */
function countedOn(without: ReadonlySet<SectionId>, words: ReadonlyMap<SectionId, string>) {
  const counts = new Map<SectionId | null, number>();
  const headings = new Map<SectionId, string>();
  for (const { id, parent, number, title } of outline.sections) {
    if (without.has(id)) continue;
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    headings.set(id, `${parent === null ? number : `${count}.`} ${words.get(id) ?? title}`);
  }
  const { snapshot, places } = reportWith(outline, headings, without);
  return { matches: recognise(outline, snapshot, null).matches, places };
}

const missing = (text: string) => new Set(text.split(", "));

describe("a report of which sections are left out and the others counted on without them", () => {
  it.each([
    ["I.3", "I.4", "Công đoàn cơ sở"],
    ["I.3", "I.4", "Vai trò, trách nhiệm của MTTQ các cấp"],
    ["I.1, I.3", "I.4", "Công đoàn, Đoàn Thanh niên"],
    ["I.1, I.2, I.3", "I.4", "Công tác phối hợp của Mặt trận"],
    ["I.1", "I.2", "Ban Giám hiệu"],
    ["II.1", "II.3", "Ở các công ty, hợp tác xã"],
    ["III.1", "III.2", "Những vấn đề hạn chế cần rút kinh nghiệm"],
  ])("without %s tells %s under '%s'", (without, section, words) => {
    const { matches, places } = countedOn(missing(without), new Map([[section, words]]));
    const match = matches.get(section);
    expect([match?.start.paragraph, match?.sure]).toEqual([places.get(section), true]);
  });

  it.each([
    ["I.4", "I.3", "Công tác thi đua, khen thưởng"],
    ["I.3, I.4", "I.2", "Công tác cán bộ"],
    ["I.3", "I.4", "Chuyển đổi số"],
    ["II.3", "II.2", "Xây dựng nông thôn mới"],
    ["II.2", "II.3", "Công tác hòa giải"],
    ["III.1", "III.2", "Kết quả xếp loại đơn vị"],
    ["I.2", "I.1", "Yêu cầu chỉ đạo, điều hành"],
  ])("without %s and %s has none in '%s', whatever its number", (without, section, words) => {
    const { matches, places } = countedOn(missing(without), new Map([[section, words]]));
    const taken = [...matches.values()].filter(({ sure, start }) => sure && start.paragraph === places.get(section));
    expect(taken.map((match) => match.section)).toEqual([]);
  });

  it("has nearly all of its headings taken for what they are, whatever their words", () => {
    const bySection = new Map<SectionId, string[]>();
    for (const { section, heading } of titleLists.flatMap((list) => titleCases(list))) {
      const words = /^(?:\d+(?:\.\d+)*\.?|[IVX]+[./ -]+)\s*(.{4,})$/u.exec(heading)?.[1];
      if (words !== undefined) bySection.set(section, [...(bySection.get(section) ?? []), words]);
    }
    const worded = fc.record(Object.fromEntries(leaves.map(({ id }) => [id, fc.constantFrom(...bySection.get(id)!)])));
    const leftOut = fc.subarray(
      leaves.map(({ id }) => id),
      { minLength: 1, maxLength: 4 },
    );
    let there = 0;
    let taken = 0;
    let wrong = 0;
    fc.assert(
      fc.property(worded, leftOut, (words, without) => {
        const { matches, places } = countedOn(new Set(without), new Map(Object.entries(words)));
        for (const { id } of leaves) {
          const match = matches.get(id);
          if (places.has(id)) there++;
          if (!match?.sure || match.sharedWith !== undefined) continue;
          if (match.start.paragraph === places.get(id)) taken++;
          else wrong++;
        }
      }),
      { numRuns: 100, seed: 20260701 },
    );
    expect(taken / there).toBeGreaterThanOrEqual(0.93);
    expect(wrong / there).toBeLessThanOrEqual(0.015);
  });
});
