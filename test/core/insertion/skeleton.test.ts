import fc from "fast-check";
import { emptyDetails, type Details } from "../../../src/core/outline/details";
import { outlineLines } from "../../support/outline-lines";
import { readSections } from "../../../src/core/sections/read-sections";
import { placeDate } from "../../../src/core/insertion/frame-blocks";
import { previewOf, skeletonEdits, type SkeletonChoice } from "../../../src/core/insertion/skeleton";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { FakeHost, type GivenParagraph } from "../../support/fake-host";

const details: Details = {
  ...emptyDetails(outline.defaults),
  agency: "Ủy ban nhân dân xã An Bình",
  symbol: "UBND",
  place: "An Bình",
  day: "5",
  month: "6",
  addressee: "Sở Nội vụ tỉnh Bình Minh",
  recipients: ["TT. Đảng ủy xã", "- TT. HĐND xã;", "Lưu: VT, VHXH"],
  authority: "TM. Ủy ban nhân dân",
  position: "Chủ tịch",
};
const report: SkeletonChoice = { what: "report", guidance: true, at: "neighbours" };
const missing: SkeletonChoice = { what: "missing", guidance: false, at: "neighbours" };

describe("Phần đầu và phần ký đã có thì không thêm", () => {
  const body = ["1. Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng", "Đảng ủy đã họp 02 lần."];

  test.each([
    [[], true],
    [["Nơi nhận:", "- Như trên;"], false],
    [["TM. ỦY BAN NHÂN DÂN"], false],
    [["CHỦ TỊCH"], false],
  ])("cuối văn bản có %j: thêm phần ký là %s", async (close, isAdded) => {
    const texts = await inserted([...body, ...close], report);
    expect(texts.includes("- TT. Đảng ủy xã;")).toBe(isAdded);
  });

  test.each([
    [[], true],
    [["UBND XÃ AN BÌNH"], false],
    [["Số: 05/BC-UBND"], false],
    [["UBND XÃ AN BÌNH", "Số: 05/BC-UBND"], false],
    [["UBND XÃ AN BÌNH", "An Bình, ngày 5 tháng 6 năm 2025"], false],
    [["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], false],
    [["CỘNG HÒA XÃ HỘI", "CHỦ NGHĨA VIỆT NAM"], false],
    [["ĐẢNG BỘ XÃ AN BÌNH", "ĐẢNG CỘNG SẢN VIỆT NAM"], false],
  ])("đầu văn bản có %j: thêm quốc hiệu là %s", async (head, isAdded) => {
    const texts = await inserted([...head, "BÁO CÁO", ...body], report);
    expect(texts.includes("Độc lập - Tự do - Hạnh phúc")).toBe(isAdded);
  });

  test("văn bản mới có tiêu đề và vài câu: quốc hiệu đứng trên tiêu đề, lần sau không thêm gì", async () => {
    const own = ["BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025", "Xã có 12 thôn, 4.200 hộ."];
    const texts = await inserted(own, report);
    expect(texts.filter((text) => own.includes(text))).toEqual(own);
    expect(texts.indexOf("Độc lập - Tự do - Hạnh phúc")).toBeLessThan(texts.indexOf("BÁO CÁO"));
    expect(await inserted(texts, report)).toEqual(texts);
  });

  test("có quốc hiệu và đề mục mà chưa có tiêu đề: tiêu đề đứng giữa", async () => {
    const head = ["UBND XÃ AN BÌNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
    const texts = await inserted([...head, ...body], report);
    expect(texts.slice(0, 4)).toEqual([...head, "BÁO CÁO"]);
  });
});

describe("Cả báo cáo trong văn bản trống", () => {
  test("có mọi đề mục và mọi dòng gợi ý của đề cương, đúng thứ tự, đúng từng chữ", async () => {
    const texts = await inserted([""], report);
    const printed = outlineLines(outline, details).filter(({ role }) => ["part", "section", "guidance"].includes(role));
    expect(texts.filter((text) => printed.some((line) => line.text === text))).toEqual(printed.map(({ text }) => text));
  });

  test("không kèm gợi ý thì chỉ có đề mục và chỗ viết", async () => {
    const texts = await inserted([""], { ...report, guidance: false });
    expect(texts.filter((text) => text.startsWith("- "))).toEqual([
      "- Như trên;",
      "- TT. Đảng ủy xã;",
      "- TT. HĐND xã;",
      "- Lưu: VT, VHXH.",
    ]);
  });

  test("có đủ thể thức, từ quốc hiệu đến nơi nhận", async () => {
    const texts = await inserted([""], { ...report, guidance: false });
    expect(texts.filter((text) => text !== "")).toEqual([
      "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: …/BC-UBND",
      "An Bình, ngày 05 tháng 6 năm 2025",
      "BÁO CÁO",
      "Kết quả việc thực hiện dân chủ ở cơ sở 6 tháng đầu năm,",
      "nhiệm vụ trọng tâm 6 tháng cuối năm 2025",
      "Kính gửi: Sở Nội vụ tỉnh Bình Minh",
      expect.stringMatching(/^Thực hiện Công văn số .* như sau:$/u),
      ...outline.sections.map(({ number, title }) => expect.stringContaining(`${number} ${title.split("{")[0]}`)),
      "./.",
      "Nơi nhận:",
      "- Như trên;",
      "- TT. Đảng ủy xã;",
      "- TT. HĐND xã;",
      "- Lưu: VT, VHXH.",
      "TM. ỦY BAN NHÂN DÂN",
      "CHỦ TỊCH",
      "…………",
    ]);
  });

  test("không ghi một chữ nào vào mục: mọi mục còn trống hoặc chỉ có gợi ý", async () => {
    const host = await hostWith([""], report);
    const states = readSections(outline, await host.read(), null);
    expect(states.map(({ id, status }) => [id, status])).toEqual(
      outline.sections.map(({ id }) => [id, /^(III|IV|V)/u.test(id) ? "empty" : "unfilled"]),
    );
  });

  test("thông tin chưa có để lại dấu chấm", async () => {
    const host = new FakeHost();
    await host.apply(skeletonEdits(outline, emptyDetails(outline.defaults), [], await host.read(), report));
    expect(host.texts().slice(0, 8)).toEqual([
      "…………",
      "…………",
      "",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "",
      "Số: …/BC-…",
      "…………, ngày … tháng … năm 2025",
    ]);
  });

  test("kỳ và năm đi vào trích yếu và tên mục IV", async () => {
    const host = new FakeHost();
    const yearly = { ...details, period: "fullYear", year: 2026 } as const;
    await host.apply(skeletonEdits(outline, yearly, [], await host.read(), report));
    expect(host.texts()).toEqual(
      expect.arrayContaining([
        "nhiệm vụ trọng tâm năm 2027",
        "IV. NHIỆM VỤ NĂM 2027",
        "An Bình, ngày 05 tháng 6 năm 2026",
      ]),
    );
  });
});

describe("Ngày tháng theo Nghị định 30/2020, Phụ lục I, mục II.4b", () => {
  test.each([
    ["5", "1", "ngày 05 tháng 01"],
    ["05", "02", "ngày 05 tháng 02"],
    ["10", "3", "ngày 10 tháng 3"],
    ["31", "12", "ngày 31 tháng 12"],
    ["", "", "ngày … tháng …"],
  ])("ngày %j tháng %j", (day, month, words) => {
    expect(placeDate({ ...details, day, month })).toBe(`An Bình, ${words} năm 2025`);
  });
});

describe("Nhiều nơi được kính gửi", () => {
  test("mỗi nơi một dòng, dưới dấu hai chấm, dòng cuối có dấu chấm", async () => {
    const host = new FakeHost();
    const two = { ...details, addressee: "Sở Nội vụ tỉnh Bình Minh; Ban Dân vận Tỉnh ủy" };
    await host.apply(skeletonEdits(outline, two, [], await host.read(), { ...report, what: "header" }));
    expect(host.texts().slice(-5)).toEqual([
      "",
      "Kính gửi:",
      "- Sở Nội vụ tỉnh Bình Minh;",
      "- Ban Dân vận Tỉnh ủy.",
      "",
    ]);
  });
});

describe("Mục còn thiếu", () => {
  test("vào giữa hai mục đang có, mục cha được thêm khi thiếu", async () => {
    expect(
      await written(
        ["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI", "Đã làm.", "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025", "Sẽ làm."],
        { ...missing, what: ["II.2", "III"] },
      ),
    ).toEqual([
      "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
      "Đã làm.",
      "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
      "2. Thực hiện dân chủ ở cơ quan, đơn vị",
      "III. ĐÁNH GIÁ CHUNG",
      "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
      "Sẽ làm.",
    ]);
  });

  test("mục cha còn thiếu đứng trên mục con đang có", async () => {
    expect(
      await written(["1. Thực hiện dân chủ ở xã, phường, thị trấn", "Đã công khai."], { ...missing, what: ["II"] }),
    ).toEqual([
      "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
      "1. Thực hiện dân chủ ở xã, phường, thị trấn",
      "Đã công khai.",
    ]);
  });

  test("mục đầu còn thiếu đứng trên mục sau đầu tiên đang có", async () => {
    expect(
      await written(["Mở đầu.", "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)", "Không có."], { ...missing, what: ["IV"] }),
    ).toEqual(["Mở đầu.", "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025", "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)", "Không có."]);
  });

  test("nội dung kết thúc bằng bảng: vào dưới bảng", async () => {
    const given = [
      "III. ĐÁNH GIÁ CHUNG",
      { text: "Số liệu", tableLevel: 1 },
      "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)",
      "Không có.",
    ];
    expect(await written(given, { ...missing, what: ["IV"] })).toEqual([
      "III. ĐÁNH GIÁ CHUNG",
      "Số liệu",
      "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
      "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)",
      "Không có.",
    ]);
  });

  test("không bao giờ xuống dưới nơi nhận và dấu kết thúc", async () => {
    const given = [
      "III. ĐÁNH GIÁ CHUNG",
      "Thực hiện tốt.",
      "./.",
      { text: "Nơi nhận:", tableLevel: 1 },
      { text: "CHỦ TỊCH", tableLevel: 1 },
      "",
    ];
    expect(await written(given, { ...missing, what: ["IV", "V"] })).toEqual([
      "III. ĐÁNH GIÁ CHUNG",
      "Thực hiện tốt.",
      "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
      "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)",
      "./.",
      "Nơi nhận:",
      "CHỦ TỊCH",
    ]);
  });

  test.each([0, 1])(
    "chỉ mới có phần đầu và phần ký (mức bảng %s): vào giữa hai phần, chèn lần nữa không thêm gì",
    async (tableLevel) => {
      const head = ["ỦY BAN NHÂN DÂN XÃ AN BÌNH", "BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025"];
      const close = ["Nơi nhận:", "- Sở Nội vụ;", "CHỦ TỊCH"].map((text) => ({ text, tableLevel }));
      const texts = await written([...head, ...close, ""], missing);
      expect(texts.slice(0, 4)).toEqual([...head, "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI"]);
      expect(texts.slice(-4)).toEqual(["V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)", ...close.map(({ text }) => text)]);
      expect(await written(texts, missing)).toEqual(texts);
    },
  );

  test("đề mục phần không chèn lên trên một đề mục còn đang hỏi: chính nó có thể là đề mục phần", async () => {
    const host = new FakeHost([
      "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
      "Tốt.",
      "2. Thực hiện dân chủ ở cơ quan, đơn vị",
      "Tốt.",
    ]);
    const snapshot = await host.read();
    const partsPut = (status: "unsure" | "written") => {
      const sections = readSections(outline, snapshot, null).map((state) =>
        state.parent !== "II" ? state : { ...state, status: state.id === "II.2" ? status : ("notApplicable" as const) },
      );
      const lines = previewOf(skeletonEdits(outline, details, sections, snapshot, missing)).flatMap(
        (item) => item.lines,
      );
      return lines.filter(({ role }) => role === "part").map(({ text }) => text.split(".")[0]);
    };
    expect(partsPut("unsure")).not.toContain("II");
    expect(partsPut("written")).toContain("II");
  });

  test("báo cáo nằm trong bảng thì không chèn phần đầu xuống dưới nó; bảng chỉ có chữ khác thì chèn", async () => {
    const cell = (text: string) => ({ text, tableLevel: 1 });
    const whole = [cell("BÁO CÁO"), ...headings.flatMap((line) => [cell(line), cell("Đã làm.")]), ""];
    expect(await written(whole, report)).not.toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(await written([cell("Mật"), "Tình hình chung."], report)).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  });

  test.each([
    [
      "c) Mặt trận Tổ quốc và các đoàn thể",
      "a) Công tác lãnh đạo của cấp ủy",
      "b) Công tác chỉ đạo của chính quyền",
      "c) ",
    ],
    ["1.4. Mặt trận Tổ quốc và các đoàn thể", "1.1. Công tác lãnh đạo của cấp ủy", "1.2. Chính quyền", "1.3. "],
    ["(4) Mặt trận và đoàn thể", "(1) Công tác lãnh đạo của cấp ủy", "(2) Công tác chỉ đạo của chính quyền", "(3) "],
    ["4/ Mặt trận và đoàn thể", "1/ Công tác lãnh đạo của cấp ủy", "2/ Công tác chỉ đạo của chính quyền", "3/ "],
    ["I.4- Mặt trận và đoàn thể", "I.1- Lãnh đạo của cấp ủy", "I.2- Chỉ đạo của chính quyền", "I.3- "],
    ["4; Mặt trận và đoàn thể", "1; Lãnh đạo của cấp ủy", "2; Chỉ đạo của chính quyền", "3. "],
  ])("số của đề mục chèn vào viết như các đề mục bên cạnh: %s", async (after, first, second, number) => {
    const given = ["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", first, "Đã họp.", second, "Đã họp.", after, "Đã họp."];
    const texts = await written(given, { ...missing, what: ["I.3"] });
    expect(texts.filter((text) => text.endsWith("Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở"))).toEqual([
      `${number}Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở`,
    ]);
  });

  test("phần chèn vào đếm bằng chữ hoa hay chữ số như các phần bên cạnh", async () => {
    const parts = (numbers: readonly string[]) => [
      `${numbers[0]!} CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO`,
      "Đã họp.",
      `${numbers[1]!} KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ`,
      "Đã họp.",
      `${numbers[2]!} ĐÁNH GIÁ CHUNG`,
      "Tốt.",
    ];
    expect(await written(parts(["A.", "B.", "C."]), { ...missing, what: ["IV"] })).toContainEqual(
      expect.stringMatching(/^D\. NHIỆM VỤ/u),
    );
    expect(await written(parts(["1.", "2.", "3."]), { ...missing, what: ["IV"] })).toContainEqual(
      expect.stringMatching(/^4\. NHIỆM VỤ/u),
    );
  });

  test("nội dung kết thúc bằng bảng ở cuối văn bản: vào dưới đoạn thường cuối cùng, không bao giờ vào trong bảng", async () => {
    const given = ["III. ĐÁNH GIÁ CHUNG", "Thực hiện tốt.", { text: "Số liệu", tableLevel: 1 }];
    expect(await written(given, { ...missing, what: ["IV"] })).toEqual([
      "III. ĐÁNH GIÁ CHUNG",
      "Thực hiện tốt.",
      "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
      "Số liệu",
    ]);
  });

  test("mục đứng sau một phần ký: mục tiếp theo vào dưới nội dung của nó, không lên trên phần ký", async () => {
    const given = [
      "III. ĐÁNH GIÁ CHUNG",
      "Thực hiện tốt.",
      "Nơi nhận:",
      "- Như trên;",
      "- Lưu: VT.",
      "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
      "Tiếp tục công khai.",
    ];
    expect((await written(given, { ...missing, what: ["V"] })).slice(-3)).toEqual([
      "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
      "Tiếp tục công khai.",
      "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)",
    ]);
  });

  test("văn bản đánh số lệch: số của mục mới theo mục bên cạnh", async () => {
    const given = [
      "I. ĐẶC ĐIỂM TÌNH HÌNH",
      "Xã có 8 thôn.",
      "II. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
      "Đã làm.",
      "III. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
      "Đã làm.",
    ];
    expect((await written(given, { ...missing, what: ["III"] })).at(-1)).toBe("IV. ĐÁNH GIÁ CHUNG");
  });
});

describe("Lựa chọn", () => {
  test("chỉ phần đầu: lên trên cùng văn bản đang có, không thêm mục nào", async () => {
    const texts = await written(["Nội dung đang có."], { ...report, what: "header" });
    expect(texts[0]).toBe("ỦY BAN NHÂN DÂN XÃ AN BÌNH");
    expect(texts.slice(-2)).toEqual(["Kính gửi: Sở Nội vụ tỉnh Bình Minh", "Nội dung đang có."]);
  });

  test("chỉ phần thân: không quốc hiệu, không nơi nhận", async () => {
    const texts = await written([""], { ...report, what: "body" });
    expect(texts[0]).toMatch(/^Thực hiện Công văn/u);
    expect(texts.at(-1)).toBe("./.");
  });

  test("tại con trỏ: vào dưới đoạn có con trỏ", async () => {
    const host = new FakeHost(["Một", "Hai", "Ba"]);
    host.moveCursor(1);
    await host.apply(
      skeletonEdits(outline, details, [], await host.read(), { what: ["V"], guidance: true, at: "cursor" }),
    );
    expect(host.texts().filter(Boolean)).toEqual(["Một", "Hai", "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)", "Ba"]);
  });

  test("xem trước cho biết chèn gì và vào đâu", async () => {
    const host = new FakeHost(["III. ĐÁNH GIÁ CHUNG", "Tốt."]);
    const snapshot = await host.read();
    const edits = skeletonEdits(outline, details, readSections(outline, snapshot, null), snapshot, {
      ...missing,
      what: ["IV"],
    });
    expect(previewOf(edits)).toEqual([
      {
        at: { where: "after", paragraph: 1, text: "Tốt." },
        lines: [{ role: "part", text: "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025" }],
      },
    ]);
  });

  test("phần mà mọi mục đều không áp dụng thì không chèn cả đề mục của phần", async () => {
    const host = new FakeHost(["III. ĐÁNH GIÁ CHUNG", "Tốt."]);
    const snapshot = await host.read();
    const sections = readSections(outline, snapshot, null).map((state) =>
      state.id.startsWith("II.") ? { ...state, status: "notApplicable" as const } : state,
    );
    const lines = previewOf(skeletonEdits(outline, details, sections, snapshot, missing)).flatMap(({ lines }) => lines);
    expect(lines.filter(({ role }) => role === "part").map(({ text }) => text.split(".")[0])).toEqual(["I", "IV", "V"]);
  });

  test("phần đầu đã có dòng số hay tên cơ quan thì không chèn bảng nhắc lại chúng", async () => {
    const nation = (texts: readonly string[]) => texts.filter((text) => text.startsWith("CỘNG HÒA")).length;
    const number = "Số: 05/BC-UBND";
    expect(nation(await written(["BÁO CÁO", "Tình hình chung."], report))).toBe(1);
    expect(nation(await written([number, "BÁO CÁO", "Tình hình chung."], report))).toBe(0);
    expect(nation(await written(["UBND XÃ AN BÌNH", number, "BÁO CÁO", "Tình hình chung."], report))).toBe(0);
  });

  test("mục không áp dụng thì không chèn, trừ khi chọn đích danh", async () => {
    const host = new FakeHost(["III. ĐÁNH GIÁ CHUNG", "Tốt."]);
    const snapshot = await host.read();
    const sections = readSections(outline, snapshot, null).map((state) =>
      state.id === "V" ? { ...state, status: "notApplicable" as const } : state,
    );
    const of = (choice: SkeletonChoice) =>
      previewOf(skeletonEdits(outline, details, sections, snapshot, choice)).flatMap(({ lines }) => lines);
    expect(of(missing).some(({ text }) => text.startsWith("V. "))).toBe(false);
    expect(of({ ...missing, what: ["V"] }).some(({ text }) => text.startsWith("V. "))).toBe(true);
  });
});

const headings = outline.sections.map(
  ({ number, title }) => `${number} ${title.replace("{NEXT_PERIOD}", "6 THÁNG CUỐI NĂM 2025")}`,
);
/** A document that has some of the sections, in order, with text, blanks, tables and strange paragraphs between. */
const documents: fc.Arbitrary<GivenParagraph[]> = fc
  .subarray(headings)
  .chain((some) =>
    fc
      .tuple(
        ...some.map(() =>
          fc.array(fc.constantFrom<GivenParagraph>("Đã làm tốt.", "", "…………", { text: "Ô", tableLevel: 1 }, "II."), {
            maxLength: 3,
          }),
        ),
      )
      .map((contents) => some.flatMap((heading, index) => [heading, ...(contents[index] ?? [])])),
  )
  .chain((body) =>
    fc.boolean().map((signed) => [...body, ...(signed ? ["./.", { text: "Nơi nhận:", tableLevel: 1 }] : []), ""]),
  );
const choices: fc.Arbitrary<SkeletonChoice> = fc.record({
  what: fc.oneof(
    fc.constantFrom<SkeletonChoice["what"]>("report", "header", "body", "missing"),
    fc.subarray(outline.sections.map(({ id }) => id)),
  ),
  guidance: fc.boolean(),
  at: fc.constantFrom<SkeletonChoice["at"]>("neighbours", "end"),
});

describe("Với mọi văn bản và mọi lựa chọn", () => {
  test("không đoạn nào đang có bị mất, đổi chữ hay đổi chỗ; hoàn tác trả lại như trước", async () => {
    await fc.assert(
      fc.asyncProperty(documents, choices, async (given, choice) => {
        const host = new FakeHost(given);
        const before = await host.read();
        const edits = skeletonEdits(outline, details, readSections(outline, before, null), before, choice);
        const applied = await host.apply(edits);
        expect(
          isSubsequence(
            before.paragraphs.map(({ text }) => text),
            host.texts(),
          ),
        ).toBe(true);
        await applied.undo();
        expect((await host.read()).paragraphs).toEqual(before.paragraphs);
      }),
    );
  });

  test("chèn lần nữa không thêm gì", async () => {
    await fc.assert(
      fc.asyncProperty(documents, choices, async (given, choice) => {
        const host = new FakeHost(given);
        const again = async () => {
          const snapshot = await host.read();
          return skeletonEdits(outline, details, readSections(outline, snapshot, null), snapshot, choice);
        };
        await host.apply(await again());
        expect(previewOf(await again())).toEqual([]);
      }),
    );
  });

  test("mục chèn vào đứng đúng thứ tự đề cương", async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (given) => {
        const host = await hostWith(given, missing);
        const places = readSections(outline, await host.read(), null).map(({ paragraph }) => paragraph);
        expect(places).not.toContain(null);
        expect(places).toEqual([...places].sort((one, other) => one! - other!));
      }),
    );
  });
});

async function hostWith(given: readonly GivenParagraph[], choice: SkeletonChoice): Promise<FakeHost> {
  const host = new FakeHost(given);
  const snapshot = await host.read();
  await host.apply(skeletonEdits(outline, details, readSections(outline, snapshot, null), snapshot, choice));
  return host;
}

async function inserted(given: readonly GivenParagraph[], choice: SkeletonChoice): Promise<readonly string[]> {
  return (await hostWith(given, choice)).texts();
}

async function written(given: readonly GivenParagraph[], choice: SkeletonChoice): Promise<readonly string[]> {
  return (await inserted(given, choice)).filter((text) => text !== "");
}

function isSubsequence(some: readonly string[], all: readonly string[]): boolean {
  let next = 0;
  for (const text of all) if (text === some[next]) next++;
  return next === some.length;
}
