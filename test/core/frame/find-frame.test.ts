import fc from "fast-check";
import { findFrame, frameEnds } from "../../../src/core/frame/find-frame";
import { snapshotOf, type GivenLine } from "../../support/lines";
import { inNfd, inTcvn3 } from "../../support/old-fonts";

const parts = {
  parentAgency: fc.constantFrom("UBND TỈNH BÌNH MINH", "HUYỆN ỦY TÂN LẬP", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", ""),
  agency: fc.constantFrom(
    ["ỦY BAN NHÂN DÂN", "XÃ AN BÌNH"],
    ["ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP"],
    ["BAN CHỈ ĐẠO THỰC HIỆN", "QUY CHẾ DÂN CHỦ Ở CƠ SỞ"],
    ["TRƯỜNG TRUNG HỌC CƠ SỞ AN BÌNH"],
    ["CÔNG TY TNHH MỘT THÀNH VIÊN", "THỦY LỢI AN BÌNH"],
  ),
  number: fc.constantFrom("Số: 05/BC-UBND", "Số:      /BC-UBND", "Số 117/BC-THCS", "Số: …/BC-BCĐ"),
  placeDate: fc.constantFrom(
    "An Bình, ngày 05 tháng 6 năm 2025",
    "Tân Lập, ngày      tháng 12 năm 2026",
    "An Bình, ngày … tháng … năm 2026",
  ),
  title: fc.constantFrom(
    ["BÁO CÁO", "Kết quả việc thực hiện dân chủ ở cơ sở 6 tháng đầu năm,", "nhiệm vụ trọng tâm 6 tháng cuối năm 2025"],
    ["BÁO CÁO KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ NĂM 2025"],
    ["BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở năm 2026, phương hướng, nhiệm vụ năm 2027"],
    ["BÁO CÁO", "KẾT QUẢ THỰC HIỆN QUY CHẾ DÂN CHỦ", "NĂM HỌC 2025-2026"],
  ),
  addressee: fc.constantFrom(
    ["Kính gửi: Sở Nội vụ tỉnh Bình Minh"],
    ["Kính gửi:", "- Sở Nội vụ;", "- Ban Dân vận Tỉnh ủy."],
    [],
  ),
};
type Head = {
  readonly [Name in keyof typeof parts]: (typeof parts)[Name] extends fc.Arbitrary<infer Value> ? Value : never;
};

const nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";

/**
 * The ways a head is laid out: two columns of a table, plain lines, two
 * columns by tabs, one cell with line breaks a column.
 */
const layouts: Readonly<Record<string, (head: Head) => readonly GivenLine[]>> = {
  table: ({ parentAgency, agency, number, placeDate }) =>
    [...(parentAgency === "" ? [] : [parentAgency]), ...agency, nation, motto, number, placeDate].map((text) => ({
      text,
      tableLevel: 1,
    })),
  lines: ({ parentAgency, agency, number, placeDate }) => [
    ...(parentAgency === "" ? [] : [parentAgency]),
    ...agency,
    number,
    nation,
    motto,
    placeDate,
  ],
  tabs: ({ parentAgency, agency, number, placeDate }) => {
    const left = [...(parentAgency === "" ? [] : [parentAgency]), ...agency];
    return [
      ...left.map((name, at) => (at < 2 ? `${name}\t${[nation, motto][at]}` : name)),
      ...(left.length < 2 ? [motto] : []),
      `${number}\t${placeDate}`,
    ];
  },
  cells: ({ parentAgency, agency, number, placeDate }) => [
    { text: [...(parentAgency === "" ? [] : [parentAgency]), ...agency, number].join("\v"), tableLevel: 1 },
    { text: [nation, motto, placeDate].join("\v"), tableLevel: 1 },
  ],
};

const writings: Readonly<Record<string, (line: GivenLine) => GivenLine>> = {
  unicode: (line) => line,
  nfd: (line) => ({ ...asGiven(line), ...inNfd(asGiven(line).text) }),
  nbsp: (line) => ({ ...asGiven(line), text: asGiven(line).text.replace(/ /gu, "\u00a0") }),
  tcvn3: (line) => ({ ...asGiven(line), ...inTcvn3(asGiven(line).text) }),
};

function asGiven(line: GivenLine): Exclude<GivenLine, string> {
  return typeof line === "string" ? { text: line } : line;
}

const body = ["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI", "Đảng ủy đã quán triệt các văn bản về dân chủ ở cơ sở."];
const opening = "Thực hiện Công văn số 12/SNV-XDCQ ngày 10/5/2025 của Sở Nội vụ, đơn vị báo cáo kết quả như sau:";

const text = (found: readonly { readonly text: string }[]) => found.map((each) => each.text).join(" | ");

describe("the head of a report, however it is laid out and stored", () => {
  const layout = fc.constantFrom(...Object.keys(layouts));
  const writing = fc.constantFrom(...Object.keys(writings));

  it("is found whole, each element once", () => {
    fc.assert(
      fc.property(fc.record(parts), layout, writing, (head, how, stored) => {
        // Capitals and small letters mixed in one paragraph cannot be stored in one TCVN3 font.
        fc.pre(!(stored === "tcvn3" && (how === "tabs" || how === "cells")));
        const lines = [...layouts[how]!(head), ...head.title, ...head.addressee, opening, ...body];
        const frame = findFrame(snapshotOf(lines.map(writings[stored]!)));
        expect({
          nation: frame.nation?.text,
          motto: frame.motto?.text,
          parentAgency: text(frame.parentAgency),
          agency: text(frame.agency),
          number: frame.number?.text,
          placeDate: frame.placeDate?.text,
          kind: frame.kind,
          title: frame.title?.text,
          subject: text(frame.subject),
          addressee: text(frame.addressee),
          opening: frame.opening?.text,
        }).toEqual({
          nation,
          motto,
          parentAgency: head.parentAgency,
          agency: head.agency.join(" | "),
          number: head.number.replace(/\s+/gu, " "),
          placeDate: head.placeDate.replace(/\s+/gu, " "),
          kind: "báo cáo",
          title: head.title[0],
          subject: head.title.length > 1 ? head.title.slice(1).join(" | ") : head.title[0]!.replace("BÁO CÁO ", ""),
          addressee: head.addressee.join(" | "),
          opening,
        });
      }),
      { numRuns: 400 },
    );
  });

  it("gives places that hold exactly the words found", () => {
    fc.assert(
      fc.property(fc.record(parts), layout, (head, how) => {
        const snapshot = snapshotOf([...layouts[how]!(head), ...head.title, opening, ...body]);
        const frame = findFrame(snapshot);
        for (const part of [
          frame.nation,
          frame.motto,
          frame.number,
          frame.placeDate,
          frame.title,
          ...frame.agency,
          ...frame.subject,
        ]) {
          const written = snapshot.paragraphs[part!.paragraph]!.text.slice(part!.from, part!.to);
          expect(written.replace(/\s+/gu, " ")).toBe(part!.text);
        }
      }),
    );
  });
});

describe("a head typed in the middle of the page", () => {
  it("has the agency below the motto", () => {
    const lines = [
      nation,
      motto,
      "UBND PHƯỜNG TÂN LẬP",
      "TRẠM Y TẾ",
      "BÁO CÁO",
      "Tình hình thực hiện dân chủ năm 2026",
      ...body,
    ];
    const frame = findFrame(snapshotOf(lines));
    expect([text(frame.parentAgency), text(frame.agency)]).toEqual(["UBND PHƯỜNG TÂN LẬP", "TRẠM Y TẾ"]);
  });
});

describe("the title", () => {
  it("is not a running title above it, nor the name of an office that speaks of a quy chế", () => {
    const frame = findFrame(snapshotOf(["QUY CHẾ DÂN CHỦ Ở CƠ SỞ", "BÁO CÁO", "Kết quả thực hiện năm 2026", ...body]));
    expect([frame.kind, frame.title?.text]).toEqual(["báo cáo", "BÁO CÁO"]);
  });

  it("of another kind of document says what that is", () => {
    expect(findFrame(snapshotOf(["KẾ HOẠCH", "Thực hiện dân chủ ở cơ sở năm 2026", ...body])).kind).toBe("kế hoạch");
    expect(findFrame(snapshotOf(["I. CĂN CỨ", "QUYẾT ĐỊNH SỐ 77/QĐ-UBND"])).kind).toBeNull();
  });

  it("ends where the first sentence begins, and its paragraphs open no section", () => {
    const snapshot = snapshotOf([
      "BÁO CÁO",
      "Kết quả thực hiện dân chủ ở cơ sở",
      "của xã An Bình năm 2026",
      "Ủy ban nhân dân xã An Bình báo cáo kết quả thực hiện dân chủ ở cơ sở năm 2026 như sau:",
      ...body,
    ]);
    expect([...frameEnds(findFrame(snapshot)).keys()]).toEqual([0, 1, 2]);
  });
});

describe("the close of a report", () => {
  const endings: readonly (readonly [string, readonly GivenLine[], number])[] = [
    [
      "a sentence and Nơi nhận in a table",
      [
        "Trên đây là báo cáo của xã An Bình./.",
        { text: "Nơi nhận:", tableLevel: 1 },
        { text: "- Lưu: VT.", tableLevel: 1 },
        { text: "TM. ỦY BAN NHÂN DÂN", tableLevel: 1 },
        { text: "CHỦ TỊCH", tableLevel: 1 },
        { text: "Trần Văn Bình", tableLevel: 1 },
      ],
      0,
    ],
    ["a lone end mark", ["./.", "", "Nơi nhận:", "- Như trên;"], 0],
    ["Nơi gửi", ["Nơi gửi:", "- Sở Nội vụ;"], 0],
    ["the signature alone, without a stop", ["TM UBND XÃ", "CHỦ TỊCH", "", "", "Lê Thị Mai"], 0],
    ["T/M of the Party", ["T/M BAN CHẤP HÀNH", "PHÓ BÍ THƯ", "Lê Văn Năm"], 0],
    ["the head of a school", ["", "HIỆU TRƯỞNG", "", "Phạm Thị Hoa"], 1],
    ["who wrote it", ["NGƯỜI LẬP BIỂU", "Phạm Thị Hoa"], 0],
    ["a date line above the signature", ["An Bình, ngày 05 tháng 6 năm 2025", "GIÁM ĐỐC", "", "Hoàng Văn Tám"], 0],
    ["a deputy, an annex behind", ["Ngày 05 tháng 6 năm 2025", "P. TRƯỞNG BAN", "Lê Hoa", "Phụ lục 1"], 0],
    ["thanks", ["Trân trọng báo cáo./."], 0],
    ["more courteous thanks", ["Xin trân trọng cảm ơn!"], 0],
    ["fewer words of thanks", ["Xin cảm ơn!"], 0],
    ["a turn of speech before the end", ["Vậy, xin báo cáo."], 0],
    ["to whom it is reported", ["Đơn vị báo cáo để Sở Nội vụ tổng hợp."], 0],
    ["the office that signs, before who signs for it", ["CÔNG TY CỔ PHẦN AN BÌNH", "GIÁM ĐỐC", "Lê Hoa"], 0],
    ["the office alone", ["ỦY BAN NHÂN DÂN XÃ AN BÌNH"], 0],
    ["who drew it up", ["CÁN BỘ TỔNG HỢP", "Lê Thị Mai"], 0],
    ["the judge who signs", ["CHÁNH ÁN", "Lê Thị Mai"], 0],
    ["recipients without their label", ["- Như trên;", "- Lưu: VT, NV."], 0],
  ];
  it.each(endings)("%s", (_, ending, at) => {
    const above = [
      "BÁO CÁO",
      "Kết quả năm 2025",
      ...body,
      "V. KIẾN NGHỊ, ĐỀ XUẤT",
      "Đề nghị Sở Nội vụ tổ chức tập huấn.",
    ];
    expect(findFrame(snapshotOf([...above, ...ending])).close).toEqual({ paragraph: above.length + at, from: 0 });
  });

  it.each([
    "Chủ tịch UBND xã đã tiếp 14 lượt công dân.",
    "Đề nghị tỉnh bố trí kinh phí./.",
    "Phụ lục kèm theo báo cáo gồm 03 biểu.",
    "Kết quả được báo cáo tại kỳ họp HĐND.",
    "Đề nghị Sở Nội vụ báo cáo UBND tỉnh để tổng hợp.",
    "Ủy ban nhân dân xã đề nghị Sở Nội vụ báo cáo tỉnh tổng hợp.",
    "Công ty đã trả lời đủ kiến nghị của người lao động",
    "Lưu ý các đơn vị nộp báo cáo đúng hạn.",
  ])("is not a sentence of the last section: %s", (sentence) => {
    expect(findFrame(snapshotOf([...body, "V. KIẾN NGHỊ, ĐỀ XUẤT", sentence])).close).toBeNull();
  });

  it("is told apart from the annexes behind it", () => {
    const frame = findFrame(
      snapshotOf([...body, "Nơi nhận:", "- Như trên;", "PHỤ LỤC", "Điều 11. Những nội dung công khai"]),
    );
    expect([frame.close?.paragraph, frame.annexes.map(({ paragraph }) => paragraph)]).toEqual([2, [4]]);
  });
});

it("ends at the first paragraph when it looks above quốc hiệu for where the header begins", () => {
  const lines = ["I. CĂN CỨ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"].map((text) => ({ text, tableLevel: 1 }));
  expect(findFrame(snapshotOf(lines)).headEnd).toBe(0);
});
