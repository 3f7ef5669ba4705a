import fc from "fast-check";
import { outlineFromDocument } from "../../../src/core/outline/from-document";
import { validateOutline } from "../../../src/core/outline/validate";

const today = { period: "fullYear", year: 2026 } as const;
const read = (...lines: readonly string[]) =>
  outlineFromDocument(
    lines.map((text) => ({ text, bold: null, listLabel: null, tableLevel: 0 })),
    "docx-1",
    today,
  );

describe("a file that holds no outline", () => {
  it("says so when nothing is numbered", () => {
    const { outline, remarks } = read("THƯ MỜI", "Trân trọng kính mời đại biểu tới dự.");
    expect(outline).toBeNull();
    expect(remarks.map(({ vi }) => vi)).toEqual([expect.stringContaining("Không thấy các mục được đánh số")]);
  });

  it("says so when it is a report that is already written", () => {
    const { outline, remarks } = read(
      "BÁO CÁO",
      "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
      "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
      "Đảng ủy xã An Bình đã ban hành 06 văn bản, tổ chức 04 hội nghị quán triệt với 312 lượt người dự.",
      "II. KẾT QUẢ THỰC HIỆN",
      "Ủy ban nhân dân xã đã công khai 31 văn bản tại trụ sở và 12 nhà văn hóa thôn, tiếp 37 lượt công dân.",
      "III. KIẾN NGHỊ",
      "Không có.",
    );
    expect(outline).toBeNull();
    expect(remarks[0]!.vi).toContain("báo cáo đã viết");
  });

  it.each([
    ["KẾ HOẠCH", "Thực hiện dân chủ ở cơ sở năm 2026", "I. MỤC ĐÍCH", "1. Tuyên truyền", "II. NỘI DUNG"],
    ["QUYẾT ĐỊNH", "Về việc kiện toàn Ban Chỉ đạo", "Điều 1. Thành viên:", "1. Trưởng ban", "2. Phó Trưởng ban"],
    ["BIÊN BẢN", "Hội nghị cán bộ, công chức năm 2026", "I. Thành phần", "II. Nội dung", "1. Báo cáo kết quả"],
    ["PHIẾU KHẢO SÁT", "Xin ông (bà) cho biết ý kiến:", "1. Có biết không?", "2. Hài lòng không?"],
    ["GIẤY MỜI", "Dự Hội nghị sơ kết", "1. Thành phần", "2. Thời gian", "3. Nội dung: Báo cáo kết quả"],
    ["V/v tăng cường thực hiện dân chủ", "Kính gửi: Các xã", "1. Tiếp tục tuyên truyền.", "2. Rà soát, niêm yết."],
    ["KẾ HOẠCH", "Năm 2026, định kỳ báo cáo kết quả như sau:", "I. MỤC ĐÍCH", "1. Tuyên truyền", "II. NỘI DUNG"],
    ["CHƯƠNG TRÌNH", "Căn cứ Báo cáo năm 2025, Ban Chỉ đạo ban hành:", "I. MỤC ĐÍCH", "II. NỘI DUNG KIỂM TRA"],
    ["BIÊN BẢN", "Họp thông qua dự thảo báo cáo năm 2026", "I. THÀNH PHẦN", "II. NỘI DUNG"],
    ["QUY CHẾ", "Thực hiện dân chủ và chế độ báo cáo", "Chương I. QUY ĐỊNH CHUNG", "1. Phạm vi", "2. Chế độ báo cáo"],
    ["BÀI PHÁT BIỂU", "Tại hội nghị nghe báo cáo kết quả", "1. Về kết quả", "2. Về hạn chế"],
    [
      "V/v thực hiện dân chủ",
      "Qua báo cáo của các xã, yêu cầu các xã làm các việc sau:",
      "1. Tuyên truyền.",
      "2. Niêm yết.",
    ],
  ])("says what the file is and what to do when it is another document: %s", (...lines) => {
    const { outline, remarks } = read(...lines);
    expect(outline).toBeNull();
    expect(remarks.map(({ vi }) => vi)).toEqual([
      `Tệp này ghi “${lines[0]}”, không phải đề cương. Hãy chọn tệp đề cương kèm công văn, hoặc ghi dòng “ĐỀ CƯƠNG BÁO CÁO” trên mục đầu.`,
    ]);
  });

  it.each([
    [["V/v thực hiện dân chủ", "Kính gửi: Các xã", "Đề nghị các xã báo cáo theo các nội dung sau:"]],
    [["V/v thực hiện dân chủ", "Kính gửi: Các xã", "Để tổng hợp báo cáo Bộ Nội vụ, đề nghị các xã cung cấp:"]],
    [["V/v thực hiện dân chủ", "Kính gửi: Các xã", "Yêu cầu các xã, phường báo cáo kết quả như sau:"]],
    [["V/v thực hiện dân chủ", "Kính gửi: Các xã", "Các xã báo cáo những việc sau:"]],
    [["HƯỚNG DẪN", "Xây dựng báo cáo năm 2026"]],
    [["THÔNG BÁO", "Đề nghị các chi bộ báo cáo theo các nội dung sau:"]],
    [["PHIẾU BÁO CÁO", "Năm 2026"]],
    [["BẢN TỰ ĐÁNH GIÁ", "Việc thực hiện dân chủ ở cơ sở năm 2026"]],
    [["KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ NĂM 2026"]],
    [["UBND TỈNH AN BÌNH"]],
    [["KẾ HOẠCH", "I. MỤC ĐÍCH", "ĐỀ CƯƠNG BÁO CÁO", "Năm 2026"]],
  ])("takes what asks for a report, whatever it is called: %j", (above) => {
    const { outline } = read(...above, "I. Công tác chỉ đạo", "II. Kết quả", "III. Kiến nghị");
    expect(outline!.sections.map(({ title }) => title)).toEqual(["Công tác chỉ đạo", "Kết quả", "Kiến nghị"]);
  });

  it("says so when a report tells in short sentences what was done, or that there was nothing", () => {
    const told = (...lines: readonly string[]) =>
      read("BÁO CÁO", "Năm 2026", "I. CHỈ ĐẠO", "1. Văn bản", lines[0]!, "2. Phân công", lines[1]!).outline === null;
    expect(told("Đã ban hành 03 văn bản.", "Giao Văn phòng.")).toBe(true);
    expect(told("Không có.", "Giao Văn phòng.")).toBe(true);
    expect(told("Đã ban hành kịp thời.", "Giao Văn phòng.")).toBe(false);
    expect(told("Đã ban hành ngày 15 tháng 3.", "Đã làm theo Điều 11 của Luật.")).toBe(false);
    expect(told("Nêu 03 văn bản tiêu biểu đã ban hành.", "Đã giao bao nhiêu người? Có 3 người không?")).toBe(false);
    expect(told("Số thôn đã họp trên tổng số 12 thôn.", "Đã tổ chức … cuộc, 4 lần.")).toBe(false);
  });

  it("is a report when half of its sections give counts, or three of many do", () => {
    const told = (answered: number, sections: number) =>
      read(
        "BÁO CÁO",
        "Kết quả công tác năm 2026",
        ...Array.from({ length: sections }, (_, at) => [
          `${at + 1}. Nội dung thứ ${at + 1}`,
          at < answered
            ? "Ủy ban nhân dân xã An Bình đã tổ chức được 12 cuộc họp thôn để lấy ý kiến của Nhân dân."
            : "Nêu kết quả, khó khăn, nguyên nhân của từng việc và các giải pháp đã làm trong kỳ báo cáo.",
        ]).flat(),
      ).outline === null;
    expect([told(2, 4), told(2, 5), told(2, 12), told(3, 12)]).toEqual([true, false, false, true]);
  });

  it("refuses a table that is a form of figures, a plan or a report, and bold lines below a title of another kind", () => {
    const inTable = (title: string, ...cells: readonly string[]) =>
      outlineFromDocument(
        [title, "Thực hiện dân chủ ở cơ sở năm 2026", ...cells].map((text, at) => ({
          text,
          bold: true,
          listLabel: null,
          tableLevel: at < 2 ? 0 : 1,
        })),
        "docx-1",
        today,
      ).outline?.sections.length ?? 0;
    const rows = ["1", "Họp thôn", "04 cuộc", "2", "Đối thoại", "02 cuộc"];
    expect(inTable("ĐỀ CƯƠNG BÁO CÁO", "STT", "Nội dung", "Gợi ý", ...rows)).toBe(2);
    expect(inTable("MẪU BÁO CÁO", "STT", "Nội dung", "Đơn vị tính", ...rows)).toBe(0);
    expect(inTable("KẾ HOẠCH", "STT", "Nội dung", "Ghi chú", ...rows)).toBe(0);
    expect(inTable("BÁO CÁO", "STT", "Nội dung", "Kết quả", ...rows)).toBe(0);
    const bold = (title: string, ...lines: readonly string[]) =>
      outlineFromDocument(
        [title, "Năm 2026", ...lines].map((text) => ({ text, bold: true, listLabel: null, tableLevel: 0 })),
        "docx-1",
        today,
      ).outline?.sections.length ?? 0;
    expect(bold("ĐỀ CƯƠNG BÁO CÁO", "Tổ chức", "Kết quả", "Kiến nghị")).toBe(3);
    expect(bold("ĐỀ CƯƠNG BÁO CÁO", "Tổ chức", "Kết quả")).toBe(0);
    expect(bold("HƯỚNG DẪN", "Chào cờ", "Điểm danh", "Bế mạc")).toBe(0);
  });

  it("refuses hundreds of sections and tells how many there are", () => {
    const { outline, remarks } = read(
      "ĐỀ CƯƠNG BÁO CÁO",
      ...Array.from({ length: 500 }, (_, at) => `${at + 1}. Nội dung thứ ${at + 1}`).map((line) => line.slice(-40)),
      ...Array.from({ length: 500 }, () => "I. MỤC"),
    );
    expect(outline).toBeNull();
    expect(remarks[0]!.vi).toMatch(/\d{3} mục đánh số/u);
  });
});

describe("a file of many numbered lines", () => {
  it("is an outline of up to 120 sections, and with one more a law or a plan", () => {
    const parts = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
    const numbered = (inLast: number) =>
      read(
        "ĐỀ CƯƠNG BÁO CÁO NĂM 2026",
        ...parts.flatMap((part, at) => [
          `${part}. PHẦN VIỆC`,
          ...Array.from({ length: part === "X" ? inLast : 11 }, (_, n) => `${n + 1}. Nội dung ${at}.${n}`),
        ]),
      );
    expect(numbered(11).outline?.sections).toHaveLength(120);
    expect(numbered(12).outline).toBeNull();
  });
});

describe("the lines above the first section", () => {
  const opening = (...lines: readonly string[]) =>
    read(...lines, "I. TỔ CHỨC", "II. KẾT QUẢ").outline!.opening.map(({ role, text }) => `${role}: ${text}`);

  it("are the subject down to a rule, and notes below it", () => {
    expect(
      opening(
        "ĐỀ CƯƠNG BÁO CÁO",
        "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
        "-----",
        "Dùng cho xã, phường",
        "Hai bản",
      ),
    ).toEqual([
      "title: ĐỀ CƯƠNG BÁO CÁO",
      "subject: Kết quả thực hiện dân chủ ở cơ sở {time}",
      "rule: -----",
      "note: Dùng cho xã, phường",
      "note: Hai bản",
    ]);
  });

  it("of an outline without a title are all that stands there", () => {
    expect(opening("UBND TỈNH AN BÌNH", "Gợi ý nội dung báo cáo")).toEqual([
      "agency: {agency|UBND TỈNH AN BÌNH}",
      "note: Gợi ý nội dung báo cáo",
    ]);
    expect(opening("V/v đề nghị báo cáo kết quả năm 2026", "Kính gửi: Các xã")).toEqual([
      "note: V/v đề nghị báo cáo kết quả {time}",
      "note: Kính gửi: Các xã",
      "subject: báo cáo kết quả {time}",
    ]);
  });

  it("hold a title of up to 239 letters, and the agency above it of up to 89", () => {
    const roles = (agency: number, title: number) =>
      opening("UBND TỈNH AN BÌNH ".padEnd(agency, "X"), "ĐỀ CƯƠNG BÁO CÁO ".padEnd(title, "X")).map((each) =>
        each.split(":", 1).join(""),
      );
    expect([roles(89, 239), roles(90, 239), roles(89, 240)]).toEqual([
      ["agency", "title"],
      ["title"],
      ["agency", "note"],
    ]);
  });

  it("name the agency above the title in capitals, of more than three letters", () => {
    expect(opening("UBND", "ĐỀ CƯƠNG BÁO CÁO NĂM 2026")[0]).toBe("agency: {agency|UBND}");
    expect(opening("BCĐ", "ĐỀ CƯƠNG BÁO CÁO NĂM 2026")[0]).toMatch(/^title: /u);
  });

  it("keep the number of a công văn that is printed, and leave one that is blank to be filled in", () => {
    const issued = (number: string) =>
      opening("ĐỀ CƯƠNG BÁO CÁO NĂM 2026", `(Kèm theo Công văn số ${number} ngày 05/6/2026 của Sở Nội vụ)`)[1]!;
    expect(issued("1234/SNV-XDCQ")).toContain("Công văn số 1234/SNV-XDCQ ngày");
    expect(issued("     /SNV-XDCQ")).toContain("Công văn số {dispatchNumber|     /SNV-XDCQ} ngày");
  });
});

describe("an outline with slips", () => {
  it("keeps both of two sections with one number, and tells of it", () => {
    const { outline, remarks } = read("ĐỀ CƯƠNG BÁO CÁO NĂM 2026", "I. TỔ CHỨC", "II. KẾT QUẢ", "II. NHIỆM VỤ");
    expect(outline!.sections.map(({ id, title }) => `${id} ${title}`)).toEqual([
      "I TỔ CHỨC",
      "II KẾT QUẢ",
      "III NHIỆM VỤ",
    ]);
    expect(remarks[0]!.vi).toContain("II. NHIỆM VỤ");
  });

  it("tells when it names neither a title nor a period, and takes today's", () => {
    const { outline, remarks } = read("I. TỔ CHỨC", "II. KẾT QUẢ");
    expect(outline!.defaults).toEqual(today);
    expect(remarks).toHaveLength(2);
  });

  it("takes markup and control characters for text", () => {
    const { outline } = read("ĐỀ CƯƠNG BÁO CÁO NĂM 2026", "I. <b>TỔ\u0007 CHỨC</b> {year}", "II. KẾT QUẢ\u202e");
    expect(outline!.sections.map(({ title }) => title)).toEqual(["<b>TỔ CHỨC</b> (year)", "KẾT QUẢ"]);
  });
});

it("whatever the lines are, what is read is a sound outline and loses no line below the first section", () => {
  const line = fc.oneof(
    fc.constantFrom("I. MỘT", "II. HAI", "1. Việc thứ nhất", "2. Việc thứ hai", "1.1. Nhỏ hơn", "a) Chữ nhỏ", "A. LỚN"),
    fc.constantFrom("- Số cuộc họp.", "+ Số người dự.", "Nêu rõ kết quả.", "PHẦN II. KẾT QUẢ", "(Nêu rõ.)"),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 40 }), (lines) => {
      const { outline } = read("ĐỀ CƯƠNG BÁO CÁO", "Năm 2026", ...lines);
      if (outline === null) return;
      expect(validateOutline(outline)).toEqual([]);
      const kept = [
        ...outline.opening.slice(2).map(({ text }) => text),
        ...outline.sections.flatMap(({ number, title, guidance }) => [`${number} ${title}`, ...guidance]),
        ...(outline.closingNote === "" ? [] : [outline.closingNote]),
      ];
      const bare = (text: string) => text.replace(/^- /u, "");
      expect(kept.map(bare)).toEqual(lines.map(bare));
    }),
    { numRuns: 300 },
  );
});

describe("what is read of an outline of two parts", () => {
  const sections = (...lines: readonly string[]) =>
    read("ĐỀ CƯƠNG BÁO CÁO", "Kết quả công tác năm 2026", "I. ĐÁNH GIÁ CHUNG", ...lines).outline!.sections;

  it("is a section for a number of up to three levels", () => {
    const numbered = (number: string) =>
      sections(`${number} Kết quả đạt được`, "- Nêu kết quả.", "II. KIẾN NGHỊ", "- Nêu.");
    expect(numbered("1.1.1.")).toHaveLength(3);
    expect(numbered("1.1.1.1.")).toHaveLength(2);
  });

  it("is a part where a capital letter numbers words in capitals, however short, and none where it numbers a sentence", () => {
    const lettered = (title: string) =>
      read("ĐỀ CƯƠNG BÁO CÁO NĂM 2026", "A. TỔ CHỨC", "- Nêu.", `B. ${title}`, "- Nêu.").outline?.sections.length ?? 0;
    expect(["KẾT QUẢ", "HỘI", "Nêu kết quả", "(2026)"].map(lettered)).toEqual([2, 2, 0, 0]);
  });

  it("is a section for a title of up to 260 letters", () => {
    const titled = (length: number) =>
      sections(
        `1. ${"Kết quả thực hiện các nội dung ".repeat(9).slice(0, length - 1)}n`,
        "- Nêu.",
        "II. KIẾN NGHỊ",
        "- Nêu.",
      );
    expect(titled(260)).toHaveLength(3);
    expect(titled(261)).toHaveLength(2);
  });

  it("is no section where a line of more than ninety letters ends as a sentence", () => {
    const titled = (length: number, end: string) =>
      sections(`1. ${"Kết quả các nội dung đã làm ".repeat(4).slice(0, length - 2)}n${end}`, "II. KIẾN NGHỊ").length;
    expect([titled(90, "."), titled(91, "."), titled(91, ""), titled(91, ").")]).toEqual([3, 2, 3, 3]);
  });

  it("is a section below a part that leaves a level out", () => {
    const found = sections("1. Kết quả", "1.1. Công khai", "II. KIẾN NGHỊ", "2.1. Với tỉnh");
    expect(found.map(({ id }) => id)).toEqual(["I", "I.1", "I.1.1", "II", "II.1"]);
  });

  it("is a section for a small letter only where it is printed as a heading", () => {
    const lettered = (title: string, bold: boolean) =>
      outlineFromDocument(
        ["ĐỀ CƯƠNG BÁO CÁO NĂM 2026", "I. TỔ CHỨC", "1. Kết quả", `a) ${title}`, "2. Tồn tại"].map((text) => ({
          text,
          bold: bold && text.startsWith("a)"),
          listLabel: null,
          tableLevel: 0,
        })),
        "docx-1",
        today,
      ).outline!.sections.length;
    expect([lettered("Công tác tuyên truyền", true), lettered("TUYÊN TRUYỀN", false)]).toEqual([4, 4]);
    expect([lettered("Công tác tuyên truyền", false), lettered("Nêu số cuộc họp;", true)]).toEqual([3, 3]);
  });

  it("asks thirty words where it has guidance, and fifteen where it has none", () => {
    expect(sections("- Nêu kết quả.", "II. KIẾN NGHỊ").map(({ minimumWords }) => minimumWords)).toEqual([30, 15]);
  });

  it("asks fewer words of a last section that has nothing but the closing note below it", () => {
    const last = (...below: readonly string[]) => sections("- Nêu kết quả.", "II. KIẾN NGHỊ", ...below).at(-1)!;
    const note = "* Đề nghị các đơn vị gửi báo cáo đúng hạn.";
    expect([last(note), last("- Nêu kiến nghị.", note)].map(({ minimumWords }) => minimumWords)).toEqual([15, 30]);
  });
});
