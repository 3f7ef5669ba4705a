import { numberFor } from "../../../src/core/insertion/skeleton-places";
import type { Outline } from "../../../src/core/outline/outline";
import { readSections } from "../../../src/core/sections/read-sections";
import { soNoiVu2025 } from "../../../src/outlines";
import { snapshotOf } from "../../support/lines";

/** The outline with other numbers on some of its sections. */
function numbered(numbers: Readonly<Record<string, string>>): Outline {
  const sections = soNoiVu2025.sections.map((each) => ({ ...each, number: numbers[each.id] ?? each.number }));
  return { ...soNoiVu2025, sections };
}

function numberOf(id: string, outline: Outline, heading: string): string {
  const snapshot = snapshotOf([heading, "Đã họp 02 lần."]);
  const states = new Map(readSections(outline, snapshot, null).map((state) => [state.id, state]));
  return numberFor(
    outline.sections.find((each) => each.id === id)!,
    outline,
    states,
    snapshot,
  );
}

const leaders = "Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng";
const board = "Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở";

describe("the number in front of an inserted heading", () => {
  it("is the outline's own as it is printed, where the document counts as the outline does", () => {
    expect(numberOf("I.2", numbered({ "I.1": "01.", "I.2": "02." }), `01. ${leaders}`)).toBe("02.");
  });

  it("is moved as far as the nearest sibling is, down to 1 and no further", () => {
    expect(numberOf("I.2", soNoiVu2025, `3. ${leaders}`)).toBe("4.");
    expect(numberOf("I.2", soNoiVu2025, `2. ${board}`)).toBe("1.");
    expect(numberOf("I.1", soNoiVu2025, `2. ${board}`)).toBe("1.");
  });

  it("is a small Roman numeral beside one, as capitals by looks are stored", () => {
    expect(numberOf("IV", soNoiVu2025, "v. kiến nghị, đề xuất")).toBe("iv.");
    expect(numberOf("IV", soNoiVu2025, "iii. đánh giá chung")).toBe("iv.");
  });

  it("stays as it is printed where nobody can count it", () => {
    expect(numberOf("I.2", numbered({ "I.2": "3a." }), `3. ${leaders}`)).toBe("3a.");
  });
});
