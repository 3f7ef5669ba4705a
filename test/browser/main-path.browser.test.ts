import { soNoiVu2025 } from "../../src/outlines";
import { outlineLines } from "../support/outline-lines";
import { readDocx } from "../../src/docx";
import { atDesk, documentSays, downloadFile, putCursorBelow, putCursorIn, type, type Desk } from "../support/browser";
import { vi } from "../../src/pane/words/vi";
import { button, insertOutline, row, sectionSays, sectionStates } from "../support/pane";
import { pdfOf } from "../support/pages";
import { validationErrors } from "../support/validate-docx";

/** What must stand in the document after inserting: every heading and every guidance line, in order. */
const wanted = outlineLines(soNoiVu2025)
  .filter((line) => ["part", "section", "guidance"].includes(line.role))
  .map((line) => line.text);

const sentence =
  "Trong 6 tháng đầu năm 2025, UBND xã An Bình đã công khai 12 nội dung tại trụ sở, nhà văn hóa các thôn và trên hệ thống truyền thanh; " +
  "tổ chức 04 cuộc họp thôn để nhân dân bàn và quyết định mức đóng góp làm đường; lấy ý kiến 215 hộ về quy hoạch sử dụng đất; " +
  "ban thanh tra nhân dân giám sát 03 công trình, kiến nghị 02 vấn đề và đều được giải quyết đúng hạn.";

async function paragraphsOf(bytes: Uint8Array): Promise<string[]> {
  const { snapshot } = await readDocx(bytes);
  return snapshot.paragraphs.map((paragraph) => paragraph.text);
}

describe("con đường chính", () => {
  test("văn bản mới → chèn đề cương → viết mục II.1 → chèn lại → tải về → mở lại", () =>
    atDesk({}, async (desk) => {
      await insertOutline(desk);
      for (const line of wanted) await documentSays(desk, line);
      const inserted = await downloadFile(desk);
      const before = await paragraphsOf(inserted.bytes);
      expect(before.filter((text) => wanted.includes(text))).toEqual(wanted);

      await sectionSays(desk, "II.1", vi.section.unwritten);
      await writeUnder(desk, "II.1", sentence);
      await sectionSays(desk, "II.1", /^(còn \d+ nội dung|đã viết)$/);

      // Nothing is missing, so the pane has nothing to insert and says so by offering the check instead.
      expect(await button(desk, /^Chèn (đề cương|\d+ mục)/).count()).toBe(0);
      await desk.page.getByRole("button", { name: "Chèn đề cương" }).click();
      await desk.pane.getByText("Không còn mục nào để chèn: văn bản đã có đủ.").first().waitFor();
      const { name, bytes } = await downloadFile(desk);
      const after = await paragraphsOf(bytes);
      expect(after.filter((text) => wanted.includes(text))).toEqual(wanted);
      expect(after.length).toBe(before.length);

      expect(validationErrors(bytes)).toEqual([]);
      expect(pdfOf(bytes).subarray(0, 5).toString()).toBe("%PDF-");

      const shown = await sectionStates(desk);
      expect(shown["II.1"]).toMatch(/^(còn \d+ nội dung|đã viết)· \d+ chữ/);
      await atDesk({ document: { name, bytes } }, async (again) => {
        await sectionSays(again, "II.1", /^(còn \d+ nội dung|đã viết)$/);
        expect(await sectionStates(again)).toEqual(shown);
      });
    }));

  test("con trỏ ở mục nào thì mục ấy được đánh dấu, mà ngăn không giành bàn phím", () =>
    atDesk({}, async (desk) => {
      await insertOutline(desk);
      for (const id of ["I.2", "III.1"]) {
        await putCursorIn(desk, titleOf(id));
        await desk.pane.locator(`[data-row="${id}"][aria-current="location"]`).waitFor();
        expect(await desk.pane.locator('[aria-current="location"]').count()).toBe(1);
        expect(await desk.page.evaluate(() => document.activeElement?.closest(".ProseMirror") !== null)).toBe(true);
      }
    }));

  test("bấm tên mục trong ngăn thì con trỏ của văn bản tới đầu mục ấy", () =>
    atDesk({}, async (desk) => {
      await insertOutline(desk);
      await row(desk, "III.2").click();
      await desk.pane.locator('[data-row="III.2"][aria-current="location"]').waitFor();
      await desk.page.locator(".layout-page").getByText(titleOf("III.2").slice(0, 30)).first().waitFor();
    }));

  test("Hoàn tác lấy lại đúng văn bản trước khi chèn", () =>
    atDesk({}, async (desk) => {
      const before = await paragraphsOf((await downloadFile(desk)).bytes);
      await insertOutline(desk);
      await button(desk, "Hoàn tác").click();
      await desk.pane.getByText("Đã hoàn tác.").first().waitFor();
      expect(await paragraphsOf((await downloadFile(desk)).bytes)).toEqual(before);
      await button(desk, "Chèn đề cương").waitFor();
    }));

  test("Hoàn tác không đụng tới chữ người dùng đã gõ thêm", () =>
    atDesk({}, async (desk) => {
      await insertOutline(desk);
      await writeUnder(desk, "II.1", "Chữ của tôi.");
      await button(desk, "Hoàn tác").click();
      await desk.pane
        .getByText(/Chỗ này của văn bản vừa thay đổi/)
        .first()
        .waitFor();
      expect((await paragraphsOf((await downloadFile(desk)).bytes)).join("\n")).toContain("Chữ của tôi.");
    }));
});

function titleOf(id: string): string {
  const section = soNoiVu2025.sections.find((one) => one.id === id)!;
  return section.title.split("{")[0]!.slice(0, 40);
}

/** Writes in the room that was left under a section's guidance. */
async function writeUnder(desk: Desk, id: string, text: string): Promise<void> {
  await row(desk, id).click();
  await desk.pane.locator(`[data-row="${id}"][aria-current="location"]`).waitFor();
  const guidance = soNoiVu2025.sections.find((one) => one.id === id)!.guidance.at(-1)!;
  await putCursorBelow(desk, guidance.split(/\s+/).slice(-3).join(" "));
  await type(desk, text);
}
