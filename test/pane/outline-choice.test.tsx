/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import { emptyMemory, serializeMemory, parseMemory } from "../../src/core/memory/memory-xml";
import { readOutlineFile, writeOutlineFile } from "../../src/core/outline/outline-file";
import { withPublished, type PublishedOutline } from "../../src/core/outline/use/published";
import { outlines } from "../../src/outlines";
import { buildDocx } from "../support/docx-builder";
import { FakeHost } from "../support/fake-host";
import { openPane } from "./open-pane";
import { FakeSurroundings } from "./session";

const [first, wholeYear] = outlines;
const docx = (lines: readonly string[]) => buildDocx(lines.map((text) => ({ text })));
const letter = [
  "ĐỀ CƯƠNG BÁO CÁO",
  "Công tác cải cách hành chính năm 2026",
  "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
  "- Số văn bản đã ban hành.",
  "II. KẾT QUẢ THỰC HIỆN",
  "1. Cải cách thủ tục hành chính",
  "- Số hồ sơ giải quyết đúng hạn.",
  "2. Cải cách chế độ công vụ",
  "III. KIẾN NGHỊ (nếu có)",
];
const reform = docx(letter);
const democracy = docx([
  "ĐỀ CƯƠNG BÁO CÁO",
  "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
  "I. CÔNG TÁC LÃNH ĐẠO CỦA CẤP ỦY",
  "II. KẾT QUẢ ĐẠT ĐƯỢC",
  "III. KIẾN NGHỊ, ĐỀ XUẤT",
]);

let pane: Awaited<ReturnType<typeof openPane>>;
afterEach(() => pane.close());
const inUse = () => pane.store.get().outline;
const rows = () => [...document.querySelectorAll("[data-draft-section] [data-row]")].map((row) => row.textContent);

describe("an outline from the công văn's own file", () => {
  it("is shown, then used: the document is written by it, and whoever opens it judges it by the same", async () => {
    const host = new FakeHost();
    pane = await openPane(host);
    await pane.choose("cong-van.docx", reform);
    expect(rows()).toEqual([
      "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNHít nhất 30 chữ",
      "II. KẾT QUẢ THỰC HIỆN",
      "1. Cải cách thủ tục hành chínhít nhất 30 chữ",
      "2. Cải cách chế độ công vụít nhất 15 chữ",
      "III. KIẾN NGHỊ (nếu có)nếu có · ít nhất 15 chữ",
    ]);
    expect(inUse().id).toBe(first!.id);
    await pane.press("Dùng đề cương này");
    expect(pane.status()).toBe("Đang dùng đề cương “Công tác cải cách hành chính”. Chữ trong văn bản giữ nguyên.");
    expect([pane.field("Kỳ").value, pane.field("Năm").value]).toEqual(["fullYear", "2026"]);
    await pane.press("Chèn đề cương");
    expect(host.texts()).toEqual(expect.arrayContaining(["II. KẾT QUẢ THỰC HIỆN", "- Số hồ sơ giải quyết đúng hạn."]));
    const statuses = () => pane.store.get().derived!.sections.map(({ id, status }) => `${id} ${status}`);
    const [id, seen] = [inUse().id, statuses()];
    await pane.close();

    pane = await openPane(host, new FakeSurroundings());
    expect([inUse().id, statuses()]).toEqual([id, seen]);
    expect(pane.store.get().outlineProblem).toBeNull();
  });

  it("begins the next report on the same computer, and no other", async () => {
    const surroundings = new FakeSurroundings();
    pane = await openPane(new FakeHost(), surroundings);
    await pane.choose("cong-van.docx", reform);
    await pane.press("Dùng đề cương này");
    const { id } = inUse();
    await pane.close();
    const next = new FakeHost();
    pane = await openPane(next, surroundings);
    expect(inUse().id).toBe(id);
    expect(next.memory).toBeNull();
    await pane.press("Chèn đề cương");
    expect(parseMemory(next.memory).memory).toMatchObject({ outline: id, carriedOutline: expect.any(String) });
    await pane.close();
    pane = await openPane(new FakeHost());
    expect(inUse().id).toBe(first!.id);
  });

  it.each<[string, string, Uint8Array | string, string]>([
    ["a letter without sections", "thu.docx", docx(["THƯ MỜI", "Kính mời."]), "Không thấy các mục được đánh số"],
    [
      "a written report",
      "bao-cao.docx",
      docx([
        "BÁO CÁO",
        "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
        ...["I. CÔNG TÁC LÃNH ĐẠO", "II. KẾT QUẢ", "III. KIẾN NGHỊ"].flatMap((heading) => [
          heading,
          "Năm 2026, Đảng ủy xã An Bình đã ban hành 05 văn bản chỉ đạo, tổ chức 03 hội nghị quán triệt tới 215 đảng viên và kiểm tra 04 chi bộ theo kế hoạch đã đề ra từ đầu năm.",
          "Ủy ban nhân dân xã đã công khai 12 nội dung tại trụ sở, tiếp 46 lượt công dân, giải quyết 31 đơn, đạt 100% và không để phát sinh đơn thư vượt cấp kéo dài.",
        ]),
      ]),
      "báo cáo đã viết",
    ],
    [
      "500 sections",
      "dai.docx",
      docx(Array.from({ length: 500 }, (_, at) => `${(at % 50) + 1}. Mục thứ ${at}`)),
      "500 mục đánh số",
    ],
    ["a file of 20 MB", "lon.docx", new Uint8Array(20 * 1024 * 1024), "lớn hơn 15 MB"],
    ["a picture called .docx", "anh.docx", "\u0089PNG", "Không phải tệp .docx"],
    ["another program's .json", "khac.json", "{}", "không phải tệp đề cương"],
  ])("%s is refused with what to do, and nothing changes", async (_, name, bytes, said) => {
    const host = new FakeHost(["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI"]);
    pane = await openPane(host);
    await pane.press("Thông tin");
    await pane.choose(name, bytes);
    expect(pane.text()).toContain(said);
    expect(pane.status()).toContain(said);
    expect([inUse().id, host.memory, pane.surroundings.keptOutline]).toEqual([first!.id, null, null]);
    expect(host.texts()).toEqual(["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI"]);
  });

  it("says what was not made out, and shows hostile words as words", async () => {
    pane = await openPane(new FakeHost());
    await pane.choose(
      "la.docx",
      docx(["I. <img src=x onerror=alert(1)>", "II. KẾT QUẢ \u202ETỐT", "II. NHIỆM VỤ", "- {unknown} <b>"]),
    );
    expect(pane.text()).toContain("<img src=x onerror=alert(1)>");
    expect(document.querySelector("[data-draft-section] [data-row] img")).toBeNull();
    for (const said of ["không ghi kỳ báo cáo", "Số mục bị trùng", "tên đề cương cần được đặt lại"])
      expect(pane.text()).toContain(said);
  });
});

describe("an outline changed before it is used", () => {
  const open = (title: RegExp) =>
    pane.settled(() =>
      [...document.querySelectorAll<HTMLElement>("[data-draft-section] [data-row]")]
        .find((row) => title.test(row.textContent!))!
        .click(),
    );
  const leave = (label: string, text: string) =>
    pane.settled(() => {
      const field = pane.field(label);
      field.focus();
      field.value = text;
      field.blur();
    });

  it("has sections renamed, moved, dropped, made optional and shortened, with numbers that follow", async () => {
    pane = await openPane(new FakeHost());
    await pane.choose("cong-van.docx", reform);
    await open(/^2\. Cải cách chế độ/);
    await leave("Tên mục", "Cải cách công vụ, công chức");
    await leave("Số chữ ít nhất", "80");
    await pane.press("Lên");
    expect(document.activeElement?.textContent).toBe("Lên");
    await open(/^III\./);
    await pane.tick("Ghi “nếu có”: được trả lời là không phát sinh");
    await open(/^I\./);
    await pane.press("Bỏ mục này");
    expect(rows()).toEqual([
      "I. KẾT QUẢ THỰC HIỆN",
      "1. Cải cách công vụ, công chứcít nhất 80 chữ",
      "2. Cải cách thủ tục hành chínhít nhất 30 chữ",
      "II. KIẾN NGHỊ (nếu có)ít nhất 15 chữ",
    ]);
    await pane.press("Dùng đề cương này");
    expect(inUse().id).toMatch(/^docx-[0-9a-f]{12}\+/);
    expect(inUse().sections.map(({ id }) => id)).toEqual(["I", "I.1", "I.2", "II"]);
  });

  it("is as it came again at one press, and left without a trace", async () => {
    pane = await openPane(new FakeHost());
    await pane.choose("cong-van.docx", reform);
    await open(/^I\./);
    await pane.press("Bỏ mục này");
    await pane.press("Lấy lại như ban đầu");
    expect(rows()).toHaveLength(5);
    await pane.press("Quay lại");
    expect([inUse().id, pane.surroundings.keptOutline]).toEqual([first!.id, null]);
  });

  it("leaves out the product's own suggestions where the user does", async () => {
    pane = await openPane(new FakeHost());
    await pane.choose("cong-van.docx", democracy);
    await open(/^III\. KIẾN NGHỊ/);
    expect(pane.text()).toMatch(/Gợi ý của phần bổ trợ: Kiến nghị, đề xuất, \d+ nội dung cần nêu/);
    await pane.press("Bỏ gợi ý này");
    await pane.press("Dùng đề cương này");
    const criteria = Object.fromEntries(inUse().sections.map((section) => [section.id, section.criteria.length]));
    expect(criteria["III"]).toBe(0);
    expect(criteria["I"]).toBeGreaterThan(0);
  });

  it("is saved into one file that gives the same outline back", async () => {
    pane = await openPane(new FakeHost());
    await pane.choose("cong-van.docx", reform);
    await pane.press("Lưu đề cương");
    const [file] = pane.surroundings.downloaded;
    expect(file!.name).toBe("de-cuong-2026.json");
    const text = file!.content() as string;
    expect(readOutlineFile(text)).toMatchObject({ outline: { sections: { length: 5 } } });
    await pane.press("Quay lại");
    await pane.choose(file!.name, text);
    await pane.press("Dùng đề cương này");
    expect(writeOutlineFile(inUse())).toBe(text);
  });
});

describe("another outline for a document that has one", () => {
  const text = [
    "BÁO CÁO",
    "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
    "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
    "Đảng ủy xã An Bình đã ban hành 02 nghị quyết.",
    "V. KIẾN NGHỊ, ĐỀ XUẤT",
    "Không có.",
  ];

  it("tells what becomes of each section, keeps every word, and what was said of sections that go on", async () => {
    const host = new FakeHost(text);
    const memory = emptyMemory(first!);
    host.memory = serializeMemory({
      ...memory,
      notApplicable: [
        { section: "V", reason: "Không có kiến nghị" },
        { section: "II.3", reason: "Không có doanh nghiệp" },
      ],
    });
    pane = await openPane(host);
    await pane.press("Thông tin");
    await pane.choose("cong-van.docx", democracy);
    expect(pane.text()).toContain("Không chữ nào trong văn bản bị đổi.");
    expect(pane.text()).toMatch(/\d+ mục đã có vẫn được nhận/);
    expect(pane.text()).toMatch(/mục văn bản chưa có, chèn thêm được/);
    expect(pane.store.get().outline.id).toBe(first!.id);
    await pane.press("Dùng đề cương này");
    expect(host.texts()).toEqual(text);
    const { memory: now } = parseMemory(host.memory);
    expect(now!.outline).toBe(inUse().id);
    expect(now!.notApplicable).toEqual([{ section: "III", reason: "Không có kiến nghị" }]);
  });

  it("takes the built-in ones from the list, and stores nothing but the name of theirs", async () => {
    const host = new FakeHost(text);
    pane = await openPane(host);
    await pane.press("Thông tin");
    await pane.fill("Đề cương", wholeYear!.id);
    expect(inUse().id).toBe(first!.id);
    await pane.press("Xem đề cương này…");
    await pane.press("Dùng đề cương này");
    expect(inUse()).toBe(wholeYear);
    expect(parseMemory(host.memory).memory).toMatchObject({ version: 1, outline: wholeYear!.id });
  });

  it("takes the outline that stands in the open document itself", async () => {
    const host = new FakeHost(letter);
    pane = await openPane(host);
    await pane.press("Thông tin");
    await pane.press("Từ văn bản…");
    expect(rows()).toHaveLength(5);
    await pane.press("Dùng đề cương này");
    expect(inUse().sections).toHaveLength(5);
    expect(host.texts()).toEqual(letter);
  });

  it("offers it where the open document is another kind of document, and says when it holds none", async () => {
    pane = await openPane(
      new FakeHost(["QUYẾT ĐỊNH", "Về việc khen thưởng", "Điều 1. Khen thưởng 05 cá nhân.", "Điều 2. Hiệu lực."]),
    );
    await pane.press("Lấy đề cương từ văn bản này…");
    expect(pane.text()).toContain("Không thấy các mục được đánh số");
    await pane.press("Đóng");
    expect(pane.text()).not.toContain("Không thấy các mục được đánh số");
    expect(inUse().id).toBe(first!.id);
  });

  it("says so where what the document carries is damaged, and goes on by the first one", async () => {
    const host = new FakeHost(text);
    host.memory = serializeMemory({ ...emptyMemory(first!), outline: "docx-1", carriedOutline: "deflate:AAAA" });
    pane = await openPane(host);
    expect(pane.text()).toContain("Đề cương mang theo trong văn bản bị hỏng");
    expect(inUse().id).toBe(first!.id);
  });
});

describe("outlines that the host publishes", () => {
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const published = (year: number, changes: Partial<PublishedOutline> = {}) => {
    const text = writeOutlineFile({ ...wholeYear!, id: `so-${year}`, defaults: { period: "fullYear", year } });
    const entry: PublishedOutline = {
      id: `so-${year}`,
      name: "Báo cáo thực hiện dân chủ ở cơ sở",
      issuer: "Sở Nội vụ tỉnh An Bình",
      subject: "dan-chu-co-so",
      period: "fullYear",
      year,
      file: `dan-chu-${year}.json`,
      sha256: sha256(text),
      ...changes,
    };
    return { text, entry };
  };
  const host = (...issues: readonly ReturnType<typeof published>[]) => {
    const surroundings = new FakeSurroundings();
    const bytes = (text: string) => new TextEncoder().encode(text);
    const list = issues.reduce<string | null>((text, { entry }) => withPublished(text, entry), null)!;
    surroundings.ownFiles.set("outlines/index.json", bytes(list));
    for (const { text, entry } of issues) surroundings.ownFiles.set(`outlines/${entry.file}`, bytes(text));
    return surroundings;
  };

  it("are offered the newest first, told when newer than the one in use, and used", async () => {
    pane = await openPane(new FakeHost(), host(published(2026), published(2027)));
    const options = [...pane.field("Đề cương").querySelectorAll("option")].map((option) => option.value);
    expect(options).toEqual(["so-2027", "so-2026", first!.id, wholeYear!.id]);
    expect(pane.text()).toContain("Đã có đề cương mới hơn của Sở Nội vụ tỉnh An Bình, cho năm 2027.");
    await pane.fill("Đề cương", "so-2027");
    expect(inUse().id).toBe("so-2027");
    expect(pane.text()).not.toContain("Đã có đề cương mới hơn");
  });

  it("are refused when the file is not the one that was published", async () => {
    pane = await openPane(new FakeHost(), host(published(2026, { sha256: sha256("khác") })));
    await pane.fill("Đề cương", "so-2026");
    expect(pane.text()).toContain("không đúng với danh sách đã phát hành");
    expect(inUse().id).toBe(first!.id);
  });

  it.each(["<!doctype html>", "{}", '{"outlines":[{"file":"../../x.json"}]}'])(
    "are none where the host answers %s, and all the rest works",
    async (answer) => {
      const surroundings = new FakeSurroundings();
      surroundings.ownFiles.set("outlines/index.json", new TextEncoder().encode(answer));
      pane = await openPane(new FakeHost(), surroundings);
      expect(pane.field("Đề cương").querySelectorAll("option")).toHaveLength(outlines.length);
    },
  );
});
