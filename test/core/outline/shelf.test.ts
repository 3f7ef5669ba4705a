import { outlineFromDocument } from "../../../src/core/outline/from-document";
import { writeOutlineFile } from "../../../src/core/outline/outline-file";
import { chooseOutline, equipped } from "../../../src/core/outline/shelf";
import { emptyMemory, parseMemory, serializeMemory } from "../../../src/core/memory/memory-xml";
import { shelf, soNoiVu2025 } from "../../../src/outlines";

const own = outlineFromDocument(
  [
    "ĐỀ CƯƠNG BÁO CÁO",
    "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
    "I. CÔNG TÁC LÃNH ĐẠO CỦA CẤP ỦY",
    "II. KIẾN NGHỊ (nếu có)",
  ].map((text) => ({ text, bold: null, listLabel: null, tableLevel: 0 })),
  "docx-an-binh",
  { period: "fullYear", year: 2026 },
).outline!;

describe("the outline a document is judged by", () => {
  it("is the default one when the document names none, and the user's choice before that", () => {
    expect(chooseOutline(shelf, null)).toEqual({ outline: soNoiVu2025, problem: null });
    expect(chooseOutline(shelf, null, own).outline.id).toBe("docx-an-binh");
  });

  it("is the one the document carries, whatever was chosen on this machine", () => {
    const memory = { ...emptyMemory(own), carriedOutline: writeOutlineFile(own) };
    const recalled = parseMemory(serializeMemory(memory));
    expect(recalled.problem).toBeNull();
    const { outline, problem } = chooseOutline(shelf, recalled.memory, soNoiVu2025);
    expect(problem).toBeNull();
    expect(outline).toEqual(equipped(shelf, own));
    expect(outline.sections[0]!.criteria.length).toBeGreaterThan(0);
  });

  it("is said to be another when what the document carries is damaged or missing", () => {
    const damaged = chooseOutline(shelf, { outline: "docx-an-binh", carriedOutline: "{" });
    expect([damaged.outline.id, damaged.problem?.vi]).toEqual([soNoiVu2025.id, expect.stringContaining("bị hỏng")]);
    expect(chooseOutline(shelf, { outline: "docx-an-binh" }).problem?.vi).toContain("không có");
  });

  it("makes an older version say that it needs a newer one, for it would judge by another outline", () => {
    const memory = { ...emptyMemory(own), carriedOutline: writeOutlineFile(own) };
    expect(JSON.parse(serializeMemory(memory)).version).toBe(2);
    expect(JSON.parse(serializeMemory(emptyMemory(soNoiVu2025))).version).toBe(1);
  });

  it("does not fit into a document when it is larger than 64 KB", () => {
    const memory = { ...emptyMemory(own), carriedOutline: "x".repeat(70_000) };
    expect(parseMemory(serializeMemory(memory))).toMatchObject({ problem: "damaged", memory: { outline: own.id } });
  });
});
