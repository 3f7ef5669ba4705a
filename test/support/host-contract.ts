import type { Block } from "../../src/core/edits/blocks";
import { blockLines } from "../../src/core/edits/block-lines";
import type { DocumentHost } from "../../src/core/edits/document-host";
import { guidanceStyle } from "../../src/core/sections/guidance";

/** A host under test, with the user's side of the document. */
export interface HostUnderTest {
  readonly host: DocumentHost;
  /** The user replaces the text of a paragraph. */
  type(index: number, text: string): Promise<void>;
  /** The user puts the cursor into a paragraph. */
  moveCursor(index: number): Promise<void>;
  close(): Promise<void>;
}

export type OpenHost = (paragraphs: readonly ContractParagraph[]) => Promise<HostUnderTest>;

export interface ContractParagraph {
  readonly text: string;
  readonly tableLevel?: number;
}

/** What every DocumentHost must do, whatever is behind it. `guidance` is the style that guidance lines get there. */
export function hostContract(name: string, open: OpenHost, { guidance = guidanceStyle } = {}): void {
  describe(`${name} keeps the contract of a document`, () => {
    let opened: HostUnderTest[] = [];
    const start = async (...texts: readonly (string | ContractParagraph)[]) => {
      const under = await open(texts.map((text) => (typeof text === "string" ? { text } : text)));
      opened.push(under);
      return under;
    };
    afterEach(async () => {
      await Promise.all(opened.map((one) => one.close()));
      opened = [];
    });

    test("reading gives every paragraph of the body in order", async () => {
      const { host } = await start("I. CÔNG TÁC LÃNH ĐẠO", "", "Đã ban hành 05 văn bản.");
      const { paragraphs } = await host.read();
      expect(paragraphs.map(({ index, text, tableLevel }) => [index, text, tableLevel])).toEqual([
        [0, "I. CÔNG TÁC LÃNH ĐẠO", 0],
        [1, "", 0],
        [2, "Đã ban hành 05 văn bản.", 0],
      ]);
    });

    test("blocks go in below the paragraph named, and nothing else changes", async () => {
      const { host } = await start("Trên", "Dưới");
      const applied = await host.apply([
        { kind: "insert", at: { where: "after", paragraph: 0, text: "Trên" }, blocks: section },
      ]);
      expect(await written(host)).toEqual(["Trên", ...lines(section), "Dưới"]);
      expect(applied.paragraphs).toBe(section.length);
    });

    test("blocks go in above the paragraph named, also at the top", async () => {
      const { host } = await start("Trên", "Dưới");
      await host.apply([
        { kind: "insert", at: { where: "before", paragraph: 0, text: "Trên" }, blocks: section },
        { kind: "insert", at: { where: "before", paragraph: 1, text: "Dưới" }, blocks: other },
      ]);
      expect(await written(host)).toEqual([...lines(section), "Trên", ...lines(other), "Dưới"]);
    });

    test("blocks for the same gap stay in the order given", async () => {
      const { host } = await start("Trên", "Dưới");
      await host.apply([
        { kind: "insert", at: { where: "after", paragraph: 0, text: "Trên" }, blocks: section },
        { kind: "insert", at: { where: "before", paragraph: 1, text: "Dưới" }, blocks: other },
      ]);
      expect(await written(host)).toEqual(["Trên", ...lines(section), ...lines(other), "Dưới"]);
    });

    test.each([
      ["văn bản trống", [""]],
      ["văn bản có chữ", ["Đoạn cuối."]],
      ["đoạn cuối trống", ["Đoạn đầu.", ""]],
    ])("blocks go to the end: %s", async (_, texts) => {
      const { host } = await start(...texts);
      await host.apply([{ kind: "insert", at: { where: "end" }, blocks: section }]);
      expect(await written(host)).toEqual([...texts.filter((text) => text !== ""), ...lines(section)]);
    });

    test("blocks go in below the paragraph of the cursor", async () => {
      const { host, moveCursor } = await start("Một", "Hai", "Ba");
      await moveCursor(1);
      expect(await host.cursor()).toBe(1);
      await host.apply([{ kind: "insert", at: { where: "cursor" }, blocks: section }]);
      expect(await written(host)).toEqual(["Một", "Hai", ...lines(section), "Ba"]);
    });

    test("the cursor is found among paragraphs that read the same", async () => {
      const { host, moveCursor } = await start("Một", "", "", "Một");
      for (const index of [2, 1, 3, 0]) {
        await moveCursor(index);
        expect(await host.cursor()).toBe(index);
      }
    });

    test("the head of the report and the signature become tables, read left before right", async () => {
      const { host } = await start("Đoạn cuối.");
      await host.apply([{ kind: "insert", at: { where: "end" }, blocks: [header, ...section, signature] }]);
      const { paragraphs } = await host.read();
      const inTables = paragraphs
        .filter(({ tableLevel, text }) => tableLevel > 0 && text !== "")
        .map(({ text }) => text);
      expect(inTables).toEqual(lines([header, signature]));
      expect(paragraphs[0]!.text).toBe("Đoạn cuối.");
    });

    test("headings are real headings, guidance has its own style, room is plain", async () => {
      const { host } = await start("Trên", "Dưới");
      await host.apply([{ kind: "insert", at: { where: "after", paragraph: 0, text: "Trên" }, blocks: section }]);
      const { paragraphs } = await host.read();
      const find = (text: string) => paragraphs.find((paragraph) => paragraph.text === text)!;
      expect(find("II. KẾT QUẢ")).toMatchObject({ style: "Heading1", outlineLevel: 1, bold: true });
      expect(find("1. Ở xã")).toMatchObject({ style: "Heading2", outlineLevel: 2, bold: true });
      expect(find("- Kết quả tiếp dân.")).toMatchObject({ style: guidance, outlineLevel: null });
    });

    test("text that looks like markup is inserted as it reads", async () => {
      const { host } = await start("Trên", "Dưới");
      const odd: Block = {
        kind: "text",
        role: "section",
        section: null,
        text: `1. <w:p> & "Ủy ban" 'xã' ]]> &amp; {agency}`,
      };
      await host.apply([{ kind: "insert", at: { where: "after", paragraph: 0, text: "Trên" }, blocks: [odd, room] }]);
      expect(await written(host)).toEqual(["Trên", odd.text, "Dưới"]);
    });

    test("an edit made for a text that is no longer there is refused and nothing is done", async () => {
      const { host, type } = await start("Một", "Hai");
      await type(1, "Hai, đã sửa");
      const edits = [
        { kind: "insert", at: { where: "end" }, blocks: section },
        { kind: "insert", at: { where: "after", paragraph: 1, text: "Hai" }, blocks: section },
      ] as const;
      await expect(host.apply(edits)).rejects.toMatchObject({ kind: "changed" });
      expect(await written(host)).toEqual(["Một", "Hai, đã sửa"]);
    });

    test("nothing is put into a table", async () => {
      const { host } = await start("Trên", { text: "Ô", tableLevel: 1 }, "Dưới");
      const edit = { kind: "insert", at: { where: "after", paragraph: 1, text: "Ô" }, blocks: section } as const;
      await expect(host.apply([edit])).rejects.toMatchObject({ kind: "badPlace" });
      expect(await written(host)).toEqual(["Trên", "Ô", "Dưới"]);
    });

    test("parts of a paragraph are replaced, at its start, in its middle and at its end", async () => {
      const { host } = await start("uỷ ban, uỷ ban và uỷ ban");
      const text = "uỷ ban, uỷ ban và uỷ ban";
      await host.apply([
        { kind: "replace", paragraph: 0, text, from: 8, to: 10, insert: "ủy" },
        { kind: "replace", paragraph: 0, text, from: 18, to: 20, insert: "ủy" },
        { kind: "replace", paragraph: 0, text, from: 0, to: 0, insert: "Các " },
        { kind: "replace", paragraph: 0, text, from: 24, to: 24, insert: "." },
      ]);
      expect(await written(host)).toEqual(["Các uỷ ban, ủy ban và ủy ban."]);
    });

    test("a paragraph is removed whole", async () => {
      const { host } = await start("Một", "- Gợi ý", "Hai");
      const applied = await host.apply([{ kind: "remove", paragraph: 1, text: "- Gợi ý" }]);
      expect(await written(host)).toEqual(["Một", "Hai"]);
      await applied.undo();
      expect(await texts(host)).toEqual(["Một", "- Gợi ý", "Hai"]);
    });

    test.each([
      ["giữa", ["Một", "Hai"], 0],
      ["đầu", ["Một", "Hai"], -1],
      ["cuối", ["Một", "Hai"], 1],
      ["văn bản trống", [""], 0],
    ])("undo brings back what was there: %s", async (_, before, after) => {
      const { host } = await start(...before);
      const at =
        after < 0
          ? ({ where: "before", paragraph: 0, text: before[0]! } as const)
          : ({ where: "after", paragraph: after, text: before[after]! } as const);
      const applied = await host.apply([{ kind: "insert", at, blocks: [header, ...section, signature] }]);
      expect((await texts(host)).length).toBeGreaterThan(before.length);
      await applied.undo();
      expect(await texts(host)).toEqual(before);
    });

    test("undo takes back several edits at once", async () => {
      const { host } = await start("Một uỷ", "Hai", "Ba");
      const applied = await host.apply([
        { kind: "replace", paragraph: 0, text: "Một uỷ", from: 4, to: 6, insert: "ủy ban" },
        { kind: "remove", paragraph: 1, text: "Hai" },
        { kind: "insert", at: { where: "after", paragraph: 2, text: "Ba" }, blocks: section },
      ]);
      expect(await written(host)).toEqual(["Một ủy ban", "Ba", ...lines(section)]);
      await applied.undo();
      expect(await texts(host)).toEqual(["Một uỷ", "Hai", "Ba"]);
    });

    test("undo still works after the user wrote above and below", async () => {
      const { host, type } = await start("Một", "Hai");
      const applied = await host.apply([
        { kind: "insert", at: { where: "after", paragraph: 0, text: "Một" }, blocks: section },
      ]);
      await type(0, "Một, viết thêm");
      await type((await texts(host)).length - 1, "Hai, viết thêm");
      await applied.undo();
      expect(await texts(host)).toEqual(["Một, viết thêm", "Hai, viết thêm"]);
    });

    test("a receipt takes back what its undo would, also removals, and nothing once the user wrote there", async () => {
      const { host, type } = await start("Một", "- Gợi ý.", "Hai");
      const removed = await host.apply([{ kind: "remove", paragraph: 1, text: "- Gợi ý." }]);
      const receipt = removed.receipt();
      expect(await texts(host)).toEqual(["Một", "Hai"]);
      await host.undoBy(receipt);
      expect(await texts(host)).toEqual(["Một", "- Gợi ý.", "Hai"]);

      const inserted = await host.apply([
        { kind: "insert", at: { where: "after", paragraph: 0, text: "Một" }, blocks: section },
      ]);
      await type((await texts(host)).indexOf("- Kết quả tiếp dân."), "Đã tiếp 120 lượt công dân.");
      const before = await texts(host);
      await expect(host.undoBy(inserted.receipt())).rejects.toMatchObject({ kind: "changed" });
      await expect(host.undoBy("không phải biên nhận")).rejects.toMatchObject({ kind: "changed" });
      expect(await texts(host)).toEqual(before);
    });

    test("undo touches nothing once the user wrote into what was inserted", async () => {
      const { host, type } = await start("Một", "Hai");
      const applied = await host.apply([
        { kind: "insert", at: { where: "after", paragraph: 0, text: "Một" }, blocks: section },
      ]);
      const at = (await texts(host)).indexOf("- Kết quả tiếp dân.");
      await type(at, "Đã tiếp 120 lượt công dân.");
      const before = await texts(host);
      await expect(applied.undo()).rejects.toMatchObject({ kind: "changed" });
      expect(await texts(host)).toEqual(before);
    });

    test("a paragraph is selected where it stands, or found again by its text", async () => {
      const { host } = await start("Một", "Hai", "Ba");
      await host.select(1, "Hai");
      expect(await host.cursor()).toBe(1);
      await host.select(0, "Ba");
      expect(await host.cursor()).toBe(2);
      await expect(host.select(1, "Không có")).rejects.toMatchObject({ kind: "changed" });
    });

    test("what is remembered is recalled, the last one only", async () => {
      const { host } = await start("Một");
      expect(await host.recall()).toBeNull();
      for (const year of [2025, 2026]) await host.remember(memoryOf(year));
      expect(await host.recall()).toContain("2026");
    });
  });
}

const room: Block = { kind: "text", role: "room", text: "", section: null };
const section: readonly Block[] = [
  { kind: "text", role: "part", text: "II. KẾT QUẢ", section: "II" },
  { kind: "text", role: "section", text: "1. Ở xã", section: "II.1" },
  { kind: "text", role: "guidance", text: "- Kết quả tiếp dân.", section: "II.1" },
  room,
];
const other: readonly Block[] = [{ kind: "text", role: "part", text: "III. ĐÁNH GIÁ CHUNG", section: "III" }, room];
const header: Block = {
  kind: "header",
  parentAgency: "ỦY BAN NHÂN DÂN TỈNH",
  agency: "UBND XÃ AN BÌNH",
  number: "Số: …/BC-UBND",
  nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  placeDate: "An Bình, ngày 05 tháng 6 năm 2025",
};
const signature: Block = {
  kind: "signature",
  signer: "",
  recipients: ["Như trên;", "Lưu: VT."],
  authority: "TM. ỦY BAN NHÂN DÂN",
  position: "CHỦ TỊCH",
};

function memoryOf(year: number): string {
  return JSON.stringify({ version: 1, outline: "so-noi-vu-2025", details: { year } });
}

function lines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => blockLines(block).map(({ text }) => text)).filter((text) => text !== "");
}

async function texts(host: DocumentHost): Promise<readonly string[]> {
  return (await host.read()).paragraphs.map(({ text }) => text);
}

/** The text that is there, without blank paragraphs: hosts leave different ones around an insertion. */
async function written(host: DocumentHost): Promise<readonly string[]> {
  return (await texts(host)).filter((text) => text !== "");
}
