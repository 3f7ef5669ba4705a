import { compileDraft } from "../../../src/core/overview/compile";
import type { OverviewRow } from "../../../src/core/overview/row";
import { soNoiVu2025 } from "../../../src/outlines";

const UNIT = "cuộc";
const receptions = soNoiVu2025.sections
  .find(({ id }) => id === "II.1")!
  .criteria.find(({ figures }) =>
    figures.some(
      ({ unit }, at) => unit === UNIT && figures.every((other, place) => place === at || other.unit !== UNIT),
    ),
  )!;

function row(unit: string, count: number | null): OverviewRow {
  return {
    file: `${unit}.docx`,
    unit,
    outline: soNoiVu2025.id,
    written: 1,
    required: 1,
    must: 0,
    should: 0,
    statuses: {},
    points: [],
    said: [
      {
        criterion: receptions.id,
        section: "II.1",
        outcome: count === null ? "weak" : "covered",
        sentence: count === null ? `${unit} tiếp công dân đúng lịch.` : `${unit} đã tiếp ${count} ${UNIT}.`,
        figures: count === null ? [] : [{ written: String(count), value: count, unit: UNIT, paragraph: 0 }],
      },
    ],
  };
}

const draft = (rows: readonly OverviewRow[], sentences = 5) =>
  compileDraft(soNoiVu2025, rows, { period: "fullYear", year: 2026, sentences }).flatMap((block) =>
    block.kind === "text" && block.section === "II.1" ? [block.text] : [],
  );

describe("the compiled draft", () => {
  const rows = [row("Xã An Bình", null), row("Xã Hòa An", 20), row("Xã Tân Lập", 15)];

  it("says the sum and how many units it is of", () => {
    expect(draft(rows).find((line) => line.includes("theo báo cáo của"))).toMatch(
      /: 35 cuộc \(theo báo cáo của 2\/3 đơn vị\)\.$/u,
    );
  });

  it("quotes the units with their source, those with figures first", () => {
    expect(draft(rows).filter((line) => line.startsWith("- "))).toEqual([
      "- Xã Hòa An đã tiếp 20 cuộc. [Xã Hòa An]",
      "- Xã Tân Lập đã tiếp 15 cuộc. [Xã Tân Lập]",
      "- Xã An Bình tiếp công dân đúng lịch. [Xã An Bình]",
    ]);
  });

  it("counts what it does not show, and lists what nobody reported", () => {
    const lines = draft(rows, 2);
    expect(lines).toContain("[Còn 1 câu của các đơn vị khác, xem bảng tổng hợp]");
    expect(lines.at(-1)).toMatch(/^\[Chưa đơn vị nào nêu: /u);
    expect(lines.at(-1)).not.toContain(receptions.text.replace(/\.$/u, ""));
  });

  it("has every heading of the outline, and says at its head that it is a draft", () => {
    const blocks = compileDraft(soNoiVu2025, rows, { period: "fullYear", year: 2026, sentences: 5 });
    const headings = blocks.filter(
      (block) => block.kind === "text" && (block.role === "part" || block.role === "section"),
    );
    expect(headings).toHaveLength(soNoiVu2025.sections.length);
    expect(blocks[0]).toMatchObject({ text: expect.stringContaining("DỰ THẢO") });
  });
});
