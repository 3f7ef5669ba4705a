import type { Outline } from "../../../src/core/outline/outline";
import { validateOutline } from "../../../src/core/outline/validate";
import { outlineById, outlines, soNoiVu2025 } from "../../../src/outlines";

/** Groups of the list of criteria the outline was written from, and how many criteria each holds. */
const groups: Readonly<Record<string, number>> = {
  MO: 3,
  "I.1": 6,
  "I.2": 6,
  "I.3": 5,
  "I.4": 6,
  "II.1a": 8,
  "II.1b": 7,
  "II.1c": 7,
  "II.2a": 6,
  "II.2b": 3,
  "II.2c": 5,
  "II.3a": 4,
  "II.3b": 3,
  "II.3c": 3,
  "III.1": 5,
  "III.2": 4,
  IV: 6,
  V: 3,
  KT: 2,
};

const holders = [...soNoiVu2025.sections, ...soNoiVu2025.wholeReport];
const criteria = holders.flatMap((holder) => holder.criteria);

describe("every outline", () => {
  it.each(outlines.map((outline) => [outline.id, outline] as const))("%s is well formed", (_, outline) =>
    expect(validateOutline(outline)).toEqual([]),
  );

  it("is found by its id, and an unknown id finds none", () => {
    for (const outline of outlines) expect(outlineById(outline.id)).toBe(outline);
    expect(outlineById("so-noi-vu-1998")).toBeUndefined();
  });
});

describe("the outline of 2025", () => {
  it("holds all 19 groups of criteria, 92 in all", () => {
    const counts: Record<string, number> = {};
    for (const { id } of criteria) {
      const group = id.slice(0, id.lastIndexOf("-"));
      counts[group] = (counts[group] ?? 0) + 1;
    }
    expect(counts).toEqual(groups);
    expect(criteria).toHaveLength(92);
  });

  it("puts in each pillar of II.1 what chapter II of the Law puts there", () => {
    const pillars = soNoiVu2025.sections.find(({ id }) => id === "II.1")!.criteria.map(({ pillar }) => pillar);
    for (const pillar of ["disclosure", "deliberation", "consultation", "oversight"]) expect(pillars).toContain(pillar);
  });

  it("gives pillars to the sections of part II only", () => {
    const withPillars = holders
      .filter((holder) => holder.criteria.some(({ pillar }) => pillar !== null))
      .map(({ id }) => id);
    expect(withPillars).toEqual(["II.1", "II.2", "II.3"]);
  });

  it("asks for at least 30 words in the sections of I and II, 15 in those of III, IV and V", () => {
    for (const { id, minimumWords } of soNoiVu2025.sections) {
      const part = id.split(".")[0]!;
      const groups = soNoiVu2025.sections.some(({ parent }) => parent === id);
      expect([id, minimumWords]).toEqual([id, groups ? null : part === "I" || part === "II" ? 30 : 15]);
    }
  });

  it("explains what changed on 01/7/2025 where it touches a section, in both languages", () => {
    const noted = soNoiVu2025.sections.filter(({ notes }) => notes.length > 0);
    expect(noted.map(({ id }) => id)).toEqual(["I.3", "I.4", "II.1", "II.2", "IV"]);
    for (const note of noted.flatMap(({ notes }) => notes)) {
      expect(note.vi).toMatch(/\.$/);
      expect(note.en).toMatch(/\.$/);
    }
  });

  it("says that it is to be checked wherever a note rests on a text that could not be read", () => {
    for (const { vi, en } of soNoiVu2025.sections.flatMap(({ notes }) => notes)) {
      if (!/97\/2025|60-NQ\/TW|hướng dẫn hiện hành/.test(vi)) continue;
      expect(vi).toContain("cần đối chiếu");
      expect(en).toContain("to be checked");
    }
  });

  it("lets only what a unit may not have be answered with “Không có.” alone: a steering committee, employers, proposals", () => {
    const open = soNoiVu2025.sections.filter(({ mayBeNegative }) => mayBeNegative);
    expect(open.map(({ id }) => id)).toEqual(["I.3", "II.3", "V"]);
  });

  it("has every criterion answered by some unit that answers its section", () => {
    for (const section of soNoiVu2025.sections) {
      for (const { id, appliesTo } of section.criteria) {
        expect([id, appliesTo.some((unit) => section.appliesTo.includes(unit))]).toEqual([id, true]);
      }
    }
  });
});

describe("validating an outline", () => {
  const [first, second, ...rest] = soNoiVu2025.sections;
  const change = (fields: Partial<Outline>): Outline => ({ ...soNoiVu2025, ...fields });
  const criterion = second!.criteria[0]!;
  const withCriterion = (fields: object) =>
    change({ sections: [first!, { ...second!, criteria: [{ ...criterion, ...fields }] }, ...rest] });

  it.each([
    ["a doubled section", change({ sections: [first!, second!, second!, ...rest] }), "Two sections are called I.1."],
    [
      "a child before its parent",
      change({ sections: [second!, first!, ...rest] }),
      "Section I.1 stands under I, which does not come before it.",
    ],
    [
      "an id that is no number",
      change({ sections: [{ ...first!, id: "mở đầu" }, second!, ...rest] }),
      "Section mở đầu is not named by its number below the report.",
    ],
    [
      "a leaf without a minimum",
      change({ sections: [first!, { ...second!, minimumWords: null }, ...rest] }),
      "Section I.1 needs a minimum of words.",
    ],
    [
      "a part that counts words",
      change({ sections: [{ ...first!, minimumWords: 30 }, second!, ...rest] }),
      "Section I groups others and must not count words.",
    ],
    [
      "an unknown field",
      change({ sections: [first!, { ...second!, title: "Năm {yaer}" }, ...rest] }),
      "“Năm {yaer}” names an unknown field {yaer}.",
    ],
    ["a criterion of another section", withCriterion({ id: "I.2-9" }), "Criterion I.2-9 is not named after I.1."],
    ["no evidence", withCriterion({ evidence: [] }), "Criterion I.1-1 has no evidence terms."],
    [
      "nothing to ask for",
      withCriterion({ figures: [] }),
      "Criterion I.1-1 does not say what to ask for when it is weak.",
    ],
    [
      "a criterion that cannot be met",
      withCriterion({ figures: [{ name: "tên", unit: "" }], specifics: [] }),
      "Criterion I.1-1 can never be covered.",
    ],
    ["no basis", withCriterion({ basis: [] }), "Criterion I.1-1 does not say where it comes from."],
    [
      "a guidance line that does not exist",
      withCriterion({ basis: [{ act: "outline", article: null, clause: "mục I.1, gợi ý thứ 9", requires: "" }] }),
      "Criterion I.1-1 cites mục I.1, gợi ý thứ 9, which is not in the outline.",
    ],
    [
      "an example with nothing to fill in",
      withCriterion({ example: "Đã làm." }),
      "The example of I.1-1 has no [placeholder].",
    ],
  ])("tells of %s", (_, outline, problem) => expect(validateOutline(outline)).toContain(problem));
});
