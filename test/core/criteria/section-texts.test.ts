import { openingTexts, sectionTexts } from "../../../src/core/criteria/section-texts";
import { readReport } from "../../../src/core/sections/read-sections";
import { fixtureSnapshot } from "../../support/fixture-file";
import { shortReport } from "../../support/short-reports";

const head = ["ỦY BAN NHÂN DÂN XÃ AN BÌNH", "BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025"];

describe("the texts of a section", () => {
  it("begin with what stands behind its heading in the same paragraph, then its paragraphs, and end where the next heading begins", () => {
    expect(
      textsOf(
        "III.1",
        ...head,
        "III. Đánh giá chung",
        "1. Ưu điểm. Dân chủ được mở rộng.",
        "Nhân dân tin tưởng.",
        "{cell=t:0,0} Thôn Đông 12 cuộc",
        "",
        "Sự đồng thuận được nâng lên.⏎2. Hạn chế, nguyên nhân",
        "Còn một số thôn họp ít.",
      ),
    ).toEqual([
      "Dân chủ được mở rộng.",
      "Nhân dân tin tưởng.",
      "[bảng] Thôn Đông 12 cuộc",
      "Sự đồng thuận được nâng lên.",
    ]);
  });

  it("of a heading with everything in one paragraph are that paragraph's rest", () => {
    expect(
      textsOf("III.1", ...head, "III. Đánh giá chung", "1. Ưu điểm. Dân chủ được mở rộng.", "2. Hạn chế, nguyên nhân"),
    ).toEqual(["Dân chủ được mở rộng."]);
  });
});

describe("the texts of the opening", () => {
  it("go as far as the first heading, also where that stands in the same paragraph", () => {
    const { snapshot, sections } = read(
      ...head,
      "Thực hiện Công văn số 12/SNV-XDCQ ngày 05/5/2025 của Sở Nội vụ, Ủy ban nhân dân xã An Bình báo cáo kết quả như sau:",
      "Tình hình chung ổn định.⏎I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
      "1. Công tác lãnh đạo, chỉ đạo của cấp ủy",
      "Đảng ủy ban hành nghị quyết.",
    );
    expect(openingTexts(snapshot, sections).map(({ text }) => text.trim())).toEqual([
      "Thực hiện Công văn số 12/SNV-XDCQ ngày 05/5/2025 của Sở Nội vụ, Ủy ban nhân dân xã An Bình báo cáo kết quả như sau:",
      "Tình hình chung ổn định.",
    ]);
  });

  it("are pieces of their paragraphs where something else stands in front or behind", () => {
    const opening =
      "Thực hiện Công văn số 12/SNV-XDCQ ngày 05/5/2025 của Sở Nội vụ, Ủy ban nhân dân xã An Bình báo cáo như sau:";
    const { snapshot, sections } = read(
      "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
      "BÁO CÁO",
      `Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025⏎${opening}`,
      "Xã có 09 thôn.",
      "Tình hình chung ổn định.⏎I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
      "1. Công tác lãnh đạo, chỉ đạo của cấp ủy",
      "Đảng ủy ban hành nghị quyết.",
    );
    expect(openingTexts(snapshot, sections).map(({ text, piece }) => [text.trim(), piece?.from ?? "cả đoạn"])).toEqual([
      [opening, 55],
      ["Xã có 09 thôn.", "cả đoạn"],
      ["Tình hình chung ổn định.", 0],
    ]);
  });
});

test("the opening ends at the heading that stands first, though the outline asks for that section later", () => {
  const opening =
    "Thực hiện Công văn số 12/SNV-XDCQ ngày 05/5/2025 của Sở Nội vụ, Ủy ban nhân dân xã An Bình báo cáo kết quả như sau:";
  const { snapshot, sections } = read(
    ...head,
    opening,
    "III. ĐÁNH GIÁ CHUNG",
    "1. Ưu điểm",
    "Dân chủ được mở rộng.",
    "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
    "1. Công tác lãnh đạo, chỉ đạo của cấp ủy",
    "Đảng ủy ban hành nghị quyết.",
  );
  expect(openingTexts(snapshot, sections).map(({ text }) => text.trim())).toEqual([opening]);
});

function textsOf(id: string, ...lines: readonly string[]): readonly string[] {
  const { snapshot, sections } = read(...lines);
  const section = sections.find((one) => one.id === id)!;
  return sectionTexts(snapshot, section).map(({ text, inTable }) => `${inTable ? "[bảng] " : ""}${text.trim()}`);
}

function read(...lines: readonly string[]) {
  const { outline, paragraphs, memory } = shortReport(lines);
  const snapshot = fixtureSnapshot(paragraphs);
  return { snapshot, sections: readReport(outline, snapshot, memory).sections };
}
