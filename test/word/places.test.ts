import { emptyDetails } from "../../src/core/outline/details";
import type { Block } from "../../src/core/edits/blocks";
import type { Edit } from "../../src/core/edits/edits";
import { readSections } from "../../src/core/sections/read-sections";
import { skeletonEdits } from "../../src/core/insertion/skeleton";
import { soNoiVu2025 as outline } from "../../src/outlines";
import type { DocxOptions } from "../support/docx-builder";
import { buildDocx } from "../support/docx-builder";
import type { FixtureParagraph } from "../support/fixture";
import { canonicalBlocks } from "../support/canonical-xml";
import { packDocx } from "../support/docx-package";
import { officeHostOf, type OfficeHost } from "../support/office-host";
import { paragraph, run } from "../support/wordprocessing";
import type { HeadlessOptions } from "../stand-in/harness/open-headless";

const blocks: readonly Block[] = [
  { kind: "text", role: "part", text: "IV. NHIỆM VỤ", section: "IV" },
  { kind: "text", role: "room", text: "", section: "IV" },
];
const atCursor: Edit = { kind: "insert", at: { where: "cursor" }, blocks };
const atEnd: Edit = { kind: "insert", at: { where: "end" }, blocks };

describe("Nơi không được chèn vào", () => {
  let office: OfficeHost;
  const start = async (
    paragraphs: readonly FixtureParagraph[],
    options: HeadlessOptions = {},
    docx: DocxOptions = {},
  ) => {
    office = await officeHostOf(buildDocx(paragraphs, docx), options);
    return office;
  };
  afterEach(() => office.close());

  test("con trỏ trong bảng: từ chối, văn bản giữ nguyên", async () => {
    const { host, moveCursor } = await start([{ text: "Trên" }, cell("Ô"), { text: "Dưới" }]);
    await moveCursor(1);
    await expect(host.apply([atCursor])).rejects.toMatchObject({ kind: "badPlace" });
    expect(await texts(office)).toEqual(["Trên", "Ô", "Dưới"]);
  });

  test.each(["Header", "Footer", "Footnote"] as const)(
    "con trỏ ở %s: từ chối, con trỏ không thuộc đoạn nào",
    async (cursorIn) => {
      const { host } = await start([{ text: "Trên" }], { faults: { cursorIn } });
      expect(await host.cursor()).toBeNull();
      await expect(host.apply([atCursor])).rejects.toMatchObject({ kind: "badPlace" });
      expect(await texts(office)).toEqual(["Trên"]);
    },
  );

  test("con trỏ trong điều khiển nội dung: từ chối", async () => {
    office = await officeHostOf(packDocx({ body: line("Trên") + control(1, "Trong ô nhập", "Vẫn trong ô") }));
    await office.moveCursor(1);
    await expect(office.host.apply([atCursor])).rejects.toMatchObject({ kind: "badPlace" });
    expect(await texts(office)).toEqual(["Trên", "Trong ô nhập", "Vẫn trong ô", ""]);
  });

  const between: Edit = { kind: "insert", at: { where: "after", paragraph: 1, text: "Hết ô một" }, blocks };
  const locked = `<w:lock w:val="sdtContentLocked"/>`;
  test.each([
    ["", "", {}],
    ["", locked, {}],
    [locked, "", {}],
    ["", "", { insertOoxml: "GeneralException" }],
    [locked, "", { insertOoxml: "GeneralException" }],
  ] as const)(
    "giữa hai điều khiển nội dung (khóa: '%s', '%s'; Word có %j): ở ngoài cả hai",
    async (one, two, faults) => {
      const controls = [control(1, "Ô một", "Hết ô một", one), control(2, "Ô hai", "Hết ô hai", two)];
      office = await officeHostOf(packDocx({ body: controls.join("") + line("Dưới"), styles }), { faults });
      const before = canonicalBlocks(office.office.save());
      const applied = await office.host.apply([between]);
      const after = canonicalBlocks(office.office.save());
      expect([after[0], after.slice(-3)]).toEqual([before[0], before.slice(1)]);
      expect(
        after
          .slice(1, -3)
          .join("")
          .replace(/<[^>]*>/gu, ""),
      ).toBe("IV. NHIỆM VỤ");
      await applied.undo();
      expect(canonicalBlocks(office.office.save())).toEqual(before);
    },
  );

  test("giữa hai điều khiển nội dung đều khóa: từ chối, văn bản giữ nguyên", async () => {
    const controls = [control(1, "Ô một", "Hết ô một", locked), control(2, "Ô hai", "Hết ô hai", locked)];
    office = await officeHostOf(packDocx({ body: controls.join("") + line("Dưới") }));
    await expect(office.host.apply([between])).rejects.toMatchObject({ kind: "badPlace" });
    expect(await texts(office)).toEqual(["Ô một", "Hết ô một", "Ô hai", "Hết ô hai", "Dưới"]);
  });

  test.each([{}, { insertOoxml: "GeneralException" }, { listSwallowsLast: true }] as const)(
    "danh sách ngay phía trên, Word có %j: không đoạn nào của ta nhập vào danh sách",
    async (faults) => {
      const list = (number: number) => ({ format: "decimal", number, suffix: "." }) as const;
      const { host } = await start(
        [
          { text: "Một", list: list(1) },
          { text: "Hai", list: list(2) },
        ],
        { faults },
      );
      const applied = await host.apply([atEnd]);
      const { paragraphs } = await host.read();
      expect(paragraphs.find(({ text }) => text === "IV. NHIỆM VỤ")).toMatchObject({
        listLabel: null,
        style: "Heading1",
      });
      expect(paragraphs.slice(0, 2).map(({ text, listLabel }) => [text, listLabel])).toEqual([
        ["Một", "1."],
        ["Hai", "2."],
      ]);
      await applied.undo();
      expect(await texts(office)).toEqual(["Một", "Hai"]);
    },
  );

  test("đang theo dõi thay đổi: vẫn chèn và nói rõ", async () => {
    const { host } = await start([{ text: "Trên" }, { text: "Dưới" }], { wordApi: "1.4" }, { trackChanges: true });
    const applied = await host.apply([{ kind: "insert", at: { where: "after", paragraph: 0, text: "Trên" }, blocks }]);
    expect((await texts(office)).filter((text) => text !== "")).toEqual(["Trên", "IV. NHIỆM VỤ", "Dưới"]);
    expect(applied).toMatchObject({ paragraphs: 2, warnings: ["tracked"] });
  });

  test("cạnh chữ bị xóa có theo dõi: chữ còn lại giữ nguyên", async () => {
    const { host } = await start([
      { text: "", runs: [{ text: "Còn " }, { text: "đã xóa ", deleted: true }, { text: "lại" }] },
      { text: "Dưới" },
    ]);
    const [first] = (await host.read()).paragraphs;
    await host.apply([{ kind: "insert", at: { where: "after", paragraph: 0, text: first!.text }, blocks }]);
    expect((await texts(office)).filter((text) => text !== "")).toEqual([first!.text, "IV. NHIỆM VỤ", "Dưới"]);
  });

  test.each([{}, { textIncludesDeletions: true }])(
    "đang theo dõi thay đổi mà Word không cho biết, Word có %j: xóa và sửa không báo lỗi sai, hoàn tác không nhân đôi chữ",
    async (faults) => {
      const { host } = await start(
        [{ text: "Một uỷ" }, { text: "- Gợi ý" }, { text: "Ba" }, { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" }],
        { faults },
        { trackChanges: true },
      );
      const applied = await host.apply([
        { kind: "replace", paragraph: 0, text: "Một uỷ", from: 4, to: 6, insert: "ủy" },
        { kind: "remove", paragraph: 1, text: "- Gợi ý" },
      ]);
      const read = await texts(office);
      expect(read.at(-2)).toBe("Ba");
      expect(read[0]).toContain("ủy");
      await applied.undo().catch((error: unknown) => expect(error).toMatchObject({ kind: "changed" }));
      expect((await texts(office)).filter((text) => text.includes("Gợi ý")).length).toBeLessThanOrEqual(1);
    },
  );

  test("văn bản chỉ đọc: báo rõ, không làm gì", async () => {
    const { host } = await start([{ text: "Trên" }], { faults: { readOnly: "AccessDenied" } });
    await expect(host.apply([atEnd])).rejects.toMatchObject({
      kind: "protected",
      detail: expect.stringContaining("AccessDenied"),
    });
    expect(await texts(office)).toEqual(["Trên"]);
  });

  test("không ghi nhớ được vào văn bản: báo rõ", async () => {
    const { host } = await start([{ text: "Trên" }], { faults: { memoryFails: true } });
    await expect(host.remember(`<memory xmlns="urn:bao-cao-dan-chu-co-so:memory:1">{}</memory>`)).rejects.toMatchObject(
      { kind: "memory" },
    );
  });

  test("mục còn thiếu vào giữa hai mục có bảng, trong văn bản có kiểu đề mục tiếng Việt", async () => {
    const { host } = await start(
      [
        { text: "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI", style: "Heading1" },
        { text: "Bảng dưới đây:" },
        cell("Số liệu"),
        { text: "III. ĐÁNH GIÁ CHUNG", style: "Heading1" },
        { text: "Tốt." },
      ],
      {},
      { localizedStyles: true },
    );
    const before = await host.read();
    const edits = skeletonEdits(outline, emptyDetails(outline.defaults), readSections(outline, before, null), before, {
      what: ["II.1"],
      guidance: false,
      at: "neighbours",
    });
    await host.apply(edits);
    expect((await texts(office)).filter((text) => text !== "")).toEqual([
      "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
      "Bảng dưới đây:",
      "Số liệu",
      "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ",
      "1. Thực hiện dân chủ ở xã, phường, thị trấn",
      "III. ĐÁNH GIÁ CHUNG",
      "Tốt.",
    ]);
    const headings = (await host.read()).paragraphs.filter(({ outlineLevel }) => outlineLevel !== null);
    expect(headings.map(({ style }) => style)).toEqual(["Heading1", "Heading1", "Heading2", "Heading1"]);
  });
});

const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`;
const line = (text: string): string => paragraph(run(text));

function control(id: number, first: string, second: string, lock = ""): string {
  return `<w:sdt><w:sdtPr>${lock}<w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${line(first)}${line(second)}</w:sdtContent></w:sdt>`;
}

function cell(text: string): FixtureParagraph {
  return { text, cell: { table: "T", row: 0, column: 0 } };
}

async function texts({ host }: OfficeHost): Promise<readonly string[]> {
  return (await host.read()).paragraphs.map(({ text }) => text);
}
