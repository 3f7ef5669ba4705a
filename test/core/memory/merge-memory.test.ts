import fc from "fast-check";
import { mergeMemory } from "../../../src/core/memory/merge-memory";
import type { Memory } from "../../../src/core/memory/memory";
import { answer, applicable, ignore, notApplicable, takeBack, tick } from "../../../src/core/memory/memory-changes";
import { emptyMemory } from "../../../src/core/memory/memory-xml";

const base: Memory = {
  ...emptyMemory({ id: "so-noi-vu-2025", defaults: { period: "firstHalf", year: 2025 } }),
  ticks: ["I.1-1", "I.1-2"],
  notApplicable: [{ section: "I.4", reason: "Xã không có doanh nghiệp" }],
  ignored: [{ fingerprint: "f1", rule: "thin-section", reason: "Đã nêu ở phụ lục" }],
};

/** One thing a user does in one pane, each on an entry of its own. */
type Change = (memory: Memory) => Memory;
const changes: readonly Change[] = [
  (memory) => tick(memory, "II.1-3", true),
  (memory) => tick(memory, "I.1-1", false),
  (memory) => notApplicable(memory, "II.3", "Không có hình thức khác"),
  (memory) => applicable(memory, "I.4"),
  (memory) => ignore(memory, { fingerprint: "f2", rule: "figure-mismatch" }, "Số liệu đúng"),
  (memory) => takeBack(memory, "f1"),
  (memory) => answer(memory, "V", "v. đề xuất", true),
  (memory) => ({ ...memory, details: { ...memory.details, agency: "UBND XÃ AN BÌNH" } }),
  (memory) => ({ ...memory, details: { ...memory.details, year: 2026 } }),
  (memory) => ({ ...memory, outline: "so-noi-vu-2026" }),
];
const some = fc.subarray(changes.map((_, index) => index));
const after = (memory: Memory, which: readonly number[]) =>
  which.reduce((changed, index) => (changes[index] as Change)(changed), memory);
/** Order within a list means nothing. */
const sorted = (list: readonly unknown[]) => list.map((entry) => JSON.stringify(entry)).sort();
const plain = ({ ticks, notApplicable: exempt, ignored, answers, ...rest }: Memory) => ({
  ...rest,
  lists: [ticks, exempt, ignored, answers].map(sorted),
});

describe("two panes that change one memory", () => {
  it("both keep what they did, whichever writes last", () => {
    fc.assert(
      fc.property(some, some, (here, there) => {
        const merged = mergeMemory(base, after(base, here), after(base, there));
        expect(plain(merged)).toEqual(plain(after(base, [...new Set([...there, ...here])])));
      }),
    );
  });

  it("change nothing by merging twice or by merging what nobody changed", () => {
    fc.assert(
      fc.property(some, (here) => {
        const mine = after(base, here);
        expect(mergeMemory(base, mine, base)).toEqual(mine);
        expect(mergeMemory(base, base, mine)).toEqual(mine);
        expect(mergeMemory(base, mine, mine)).toEqual(mine);
      }),
    );
  });

  it("end with the later word where both changed the same field", () => {
    const year = (value: number): Memory => ({ ...base, details: { ...base.details, year: value } });
    expect(mergeMemory(base, year(2026), year(2027)).details.year).toBe(2026);
    const mine = notApplicable(base, "V", "Không có kiến nghị");
    expect(mergeMemory(base, mine, notApplicable(base, "V", "Không")).notApplicable).toContainEqual({
      section: "V",
      reason: "Không có kiến nghị",
    });
  });

  it("keep fields that only the other one knows", () => {
    const standing = { ...base, surprises: [1] } as Memory;
    expect(mergeMemory(base, tick(base, "V-1", true), standing)).toMatchObject({
      surprises: [1],
      ticks: ["I.1-1", "I.1-2", "V-1"],
    });
  });
});

describe("answers about headings", () => {
  it("stand side by side where section or heading differ, and the later one counts where both are the same", () => {
    const asked = [
      ["V", "v. đề xuất", true],
      ["V", "v. khác", true],
      ["IV", "v. đề xuất", false],
      ["V", "v. đề xuất", false],
    ] as const;
    const memory = asked.reduce((held, [section, heading, isIt]) => answer(held, section, heading, isIt), base);
    expect(memory.answers).toEqual([
      { section: "V", heading: "v. khác", isIt: true },
      { section: "IV", heading: "v. đề xuất", isIt: false },
      { section: "V", heading: "v. đề xuất", isIt: false },
    ]);
  });
});

describe("a side that is damaged or of a later version", () => {
  const merged = (standing: object, mine: object = {}) =>
    mergeMemory(base, { ...base, ...mine }, { ...base, ...standing }) as unknown as Record<string, unknown>;

  it("is taken whole where its details are no record, unless they were changed here", () => {
    for (const details of [null, [], "x"]) expect(merged({ details }).details).toEqual(details);
    const mine = { ...base.details, agency: "UBND XÃ AN BÌNH" };
    for (const details of [null, [], "x"]) expect(merged({ details }, { details: mine }).details).toEqual(mine);
  });

  it("keeps its list where the other has none, and a list that this version does not know", () => {
    expect(merged({ ticks: undefined }, { ticks: ["II.1-3"] }).ticks).toEqual(["II.1-3"]);
    expect(merged({ marks: ["a"] }).marks).toEqual(["a"]);
    expect(merged({ marks: ["a"] }, { marks: ["b"] }).marks).toEqual(["b"]);
  });
});
