import { readFileSync, writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDocx } from "../support/docx-builder";
import { atDesk, documentText, downloadFile, openFile, putCursorAfter, type } from "../support/browser";
import { startPreview } from "../support/preview";
import { blocksOf } from "../stand-in/body-xml";
import { Parts } from "../stand-in/parts";

const report = buildDocx([
  { text: "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", style: "Heading1" },
  { text: "Xã An Bình đã ban hành 03 văn bản." },
  { text: "Cột một", cell: { table: "a", row: 0, column: 0 } },
  { text: "Cột hai", cell: { table: "a", row: 0, column: 1 } },
  { text: "Đoạn cuối." },
]);
const blocks = (bytes: Uint8Array) => blocksOf(Parts.read(bytes).text("word/document.xml")!).blocks;
const format = '<w:pPr><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr>';

/** The report with a paragraph's own format, put into its XML. */
function withFormat(text: string, properties: string): Uint8Array {
  const parts = Parts.read(report);
  const main = parts.text("word/document.xml")!;
  const start = main.lastIndexOf("<w:p>", main.indexOf(text)) + "<w:p>".length;
  parts.set("word/document.xml", main.slice(0, start) + properties + main.slice(start));
  return parts.zip();
}

describe("trang Word dùng thử", () => {
  test("mở tệp, gõ một câu, tải về: chỉ đoạn ấy khác", () =>
    atDesk({ query: { pane: "closed" } }, async (desk) => {
      await openFile(desk, { name: "bao-cao.docx", bytes: report });
      expect(await documentText(desk)).toContain("Xã An Bình đã ban hành 03 văn bản.");
      await putCursorAfter(desk, "Đoạn cuối.");
      await type(desk, " Thêm một câu.");
      const { name, bytes } = await downloadFile(desk);
      expect(name).toBe("bao-cao.docx");
      expect(blocks(bytes).slice(0, -1)).toEqual(blocks(report).slice(0, -1));
      expect(blocks(bytes).at(-1)).toContain("Đoạn cuối. Thêm một câu.");
    }));

  test("Enter ở cuối đoạn: đoạn sau giữ căn lề và thụt đầu dòng của đoạn trước, như trong Word", () =>
    atDesk(
      { query: { pane: "closed" }, document: { name: "bao-cao.docx", bytes: withFormat("Đoạn cuối.", format) } },
      async (desk) => {
        await putCursorAfter(desk, "Đoạn cuối.");
        await desk.page.keyboard.press("Enter");
        await type(desk, "Đoạn gõ thêm.");
        const added = blocks((await downloadFile(desk)).bytes).at(-1)!;
        expect(added).toContain("Đoạn gõ thêm.");
        expect(added).toMatch(/<w:jc w:val="both"\s*\/>/);
        expect(added).toMatch(/<w:ind [^>]*w:firstLine="720"/);
      },
    ));

  test("tệp hỏng được báo bằng lời, văn bản đang mở còn nguyên", () =>
    atDesk({ query: { pane: "closed" }, document: { name: "bao-cao.docx", bytes: report } }, async (desk) => {
      const choosing = desk.page.waitForEvent("filechooser");
      await desk.page.getByRole("button", { name: "Mở tệp .docx" }).click();
      await (await choosing).setFiles({ name: "hong.docx", mimeType: "", buffer: Buffer.from("không phải zip") });
      await desk.page.getByRole("alert").getByText("Không mở được hong.docx").waitFor();
      expect(await documentText(desk)).toContain("Đoạn cuối.");
    }));

  test("Tài liệu mới cho một trang A4 trống, và trang nói rõ là để dùng thử", () =>
    atDesk({ query: { pane: "closed" }, document: { name: "bao-cao.docx", bytes: report } }, async (desk) => {
      await desk.page.getByRole("button", { name: "Tài liệu mới" }).click();
      await desk.page.locator(".layout-page").getByText("Đoạn cuối.").waitFor({ state: "detached" });
      expect((await documentText(desk)).trim()).toBe("");
      const page = (await desk.page.locator(".layout-page").first().boundingBox())!;
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([794, 1123]);
      await desk.page.getByText("không phải Word thật").waitFor();
    }));

  test("ruy-băng có đúng ba nút của manifest", () =>
    atDesk({ query: { pane: "closed" } }, async ({ page }) => {
      const names = await page.getByRole("group", { name: "Dân chủ cơ sở" }).getByRole("button").allInnerTexts();
      expect(names.map((name) => name.trim())).toEqual(["Báo cáo dân chủ cơ sở", "Chèn đề cương", "Kiểm tra"]);
    }));
});

describe("lệnh npm run preview", () => {
  test("mở sẵn tệp được chỉ định và tải lại đúng tệp ấy", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "preview-")), "báo cáo xã.docx");
    writeFileSync(file, report);
    const preview = await startPreview(["--document", file]);
    try {
      await atDesk({ url: preview.url, query: { pane: "closed" } }, async (desk) => {
        const { name, bytes } = await downloadFile(desk);
        expect(name).toBe("báo cáo xã.docx");
        expect(blocks(bytes)).toEqual(blocks(new Uint8Array(readFileSync(file))));
      });
    } finally {
      await preview.stop();
    }
  });

  test("tệp không có thì dừng với một câu nói rõ", async () => {
    await expect(startPreview(["--document", "khong-co.docx"])).rejects.toThrow(/Không có tệp .*khong-co\.docx/);
  });
});
