import { isCompleteAnswer, type Content } from "../../../src/core/sections/own-words";
import { readSections } from "../../../src/core/sections/read-sections";
import { soNoiVu2025 } from "../../../src/outlines";
import { fixtureSnapshot } from "../../support/fixture-file";

const content = (words: number, beginning: string): Content => ({
  words,
  beginning,
  written: true,
  guidance: [],
  unread: [],
});
const section = (id: string) => soNoiVu2025.sections.find((each) => each.id === id)!;

describe("few words that are the whole answer", () => {
  it("are at most sixty", () => {
    expect([60, 61].map((words) => isCompleteAnswer(section("V"), content(words, "Không có.")))).toEqual([true, false]);
  });

  it("are at least one", () => {
    expect(isCompleteAnswer(section("V"), content(0, "Không có."))).toBe(false);
  });

  it("say no where the section may be answered so, or to what it asks about", () => {
    const answers = ["Không có.", "Không có hạn chế.", "Đã thực hiện tốt."];
    const complete = (id: string) => answers.map((text) => isCompleteAnswer(section(id), content(6, text)));
    expect(complete("V")).toEqual([true, true, false]);
    expect(complete("III.2")).toEqual([false, true, false]);
  });
});

describe("what stands below a heading and says nothing yet", () => {
  const statusBelow = (...lines: readonly string[]) => {
    const paragraphs = [
      "BÁO CÁO",
      "Kết quả thực hiện dân chủ ở cơ sở năm 2025",
      "III. ĐÁNH GIÁ CHUNG",
      "1. Kết quả đạt được",
    ];
    const sections = readSections(
      soNoiVu2025,
      fixtureSnapshot([...paragraphs, ...lines].map((text) => ({ text }))),
      null,
    );
    return sections.find(({ id }) => id === "III.1")!.status;
  };

  it.each([
    "Đang cập nhật.",
    "Sẽ bổ sung sau.",
    "(bổ sung số liệu sau)",
    "Chưa có số liệu",
    "Click or tap here to enter text.",
    "có … hội nghị",
    "- ... lượt người",
    "họp … tổ",
    "- Ưu điểm:",
    "Những việc làm được trong kỳ tại 12 thôn:",
    "- Kết quả thực hiện: …………… (ghi rõ số nghị quyết, chỉ thị, kế hoạch, công văn đã ban hành và số cuộc kiểm tra)",
  ])("is not written: %s", (line) => {
    expect([statusBelow(line), statusBelow(line, line, line)]).toEqual(["unfilled", "unfilled"]);
  });

  it.each([
    "Đang cập nhật cơ sở dữ liệu về hộ nghèo.",
    "Chưa có số liệu nào giảm so với kỳ trước.",
    "Đã họp … thôn, đạt yêu cầu đề ra.",
    "Đã họp … hội nghị",
    "- Ưu điểm: cán bộ và nhân dân đồng thuận.",
  ])("is written, however briefly: %s", (line) => expect(statusBelow(line)).toBe("thin"));

  it("is no more by several lines that only lead on to what is not there", () => {
    expect(statusBelow("- Ưu điểm:", "- Kết quả nổi bật:", "- Cách làm hay:")).toBe("unfilled");
    expect(statusBelow("- Ưu điểm:", "Cán bộ và nhân dân đồng thuận.")).toBe("thin");
  });
});
