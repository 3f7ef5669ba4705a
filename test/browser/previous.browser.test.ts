import { readDocx } from "../../src/docx";
import { vi } from "../../src/pane/words/vi";
import { atDesk, documentSays, downloadFile, putCursorAfter, type Desk } from "../support/browser";
import { buildDocx } from "../support/docx-builder";
import { button, openFinding, openSection, runCheck, view } from "../support/pane";
import { overflow, violations } from "../support/pane-page";
import { messagesWords } from "../../src/pane/words/notices";
import { previousWords } from "../../src/pane/words/previous";

const text = previousWords.vi;
const head = (time: string) => [
  "ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "BÁO CÁO",
  `Kết quả thực hiện dân chủ ở cơ sở ${time}`,
];
const II = "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ";
const II1 = "1. Thực hiện dân chủ ở xã, phường, thị trấn";
const V = "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)";
const visits = "Đã tiếp 40 lượt công dân.";
const draft = "Đã tiếp [kỳ trước: 40] lượt công dân.";
const requests = "Đề nghị UBND huyện mở 02 lớp bồi dưỡng.";
const last = buildDocx([...head("6 tháng đầu năm 2025"), II, II1, visits, V, requests].map((line) => ({ text: line })));
const now = [...head("6 tháng đầu năm 2026"), II, II1, "", V, "Đề nghị bổ sung biên chế."];
const open = { name: "bao-cao-2026.docx", bytes: buildDocx(now.map((line) => ({ text: line }))) };

describe("báo cáo kỳ trước bên cạnh báo cáo mới", () => {
  test.each([320, 450])(
    "ngăn rộng %i px: chọn tệp → xem “Kỳ trước viết” → đưa vào làm nháp → hoàn tác → đưa lại → gõ đè chỗ trống → kiểm tra → chèn câu so sánh",
    (width) =>
      atDesk({ document: open, query: { paneWidth: String(width) } }, async (desk) => {
        const before = await linesIn(desk);
        await chooseLast(desk);
        await desk.pane.getByText("Ủy ban nhân dân phường An Bình · 6 tháng đầu năm 2025").waitFor();
        expect(await overflow(desk)).toBe(0);
        expect(await violations(desk)).toEqual([]);
        await openSection(desk, "II.1");
        await button(desk, text.wrote(1)).click();
        await desk.pane.locator(".previous mark").getByText("40").waitFor();
        expect(await overflow(desk)).toBe(0);
        expect(await violations(desk)).toEqual([]);

        await button(desk, previousWords.vi.draft).click();
        await documentSays(desk, draft);
        await button(desk, vi.actions.undo).click();
        await desk.pane.getByText(messagesWords.vi.notices.undone).first().waitFor();
        expect(await linesIn(desk)).toEqual(before);

        await button(desk, previousWords.vi.draft).click();
        await documentSays(desk, draft);
        expect(await blanksFound(desk)).toContain("[kỳ trước: 40]");
        await typeOver(desk, "[kỳ trước: 40]", " lượt công dân.", "45");
        await documentSays(desk, "Đã tiếp 45 lượt công dân.");
        await desk.pane.getByText("[kỳ trước: 40]").waitFor({ state: "detached" });

        await view(desk, vi.views.outline).click();
        await button(desk, text.compared(1)).click();
        await desk.pane.getByText("40 → 45 lượt công dân · +5 · +12,5%").waitFor();
        expect(await overflow(desk)).toBe(0);
        await button(desk, /^Chèn câu so sánh/).click();
        await documentSays(desk, "Đã tiếp 45 lượt công dân (tăng 12,5% so với cùng kỳ).");
        // What stood there before stands there still.
        const after = await linesIn(desk);
        expect(after.filter((line) => now.includes(line))).toEqual(now.filter((line) => line !== ""));
      }),
  );
});

async function chooseLast(desk: Desk): Promise<void> {
  await button(desk, vi.tree.previous).click();
  const choosing = desk.page.waitForEvent("filechooser");
  await button(desk, text.file).click();
  await (await choosing).setFiles({ name: "bao-cao-2025.docx", mimeType: "", buffer: Buffer.from(last) });
}

/** What the check shows of places still to be filled in. */
async function blanksFound(desk: Desk): Promise<string> {
  await runCheck(desk);
  await openFinding(desk, "blanks");
  return desk.pane.locator('.finding[aria-current="true"]').innerText();
}

/** Selects some words in front of the end of their paragraph with the keyboard and types others in their place. */
async function typeOver(desk: Desk, words: string, behind: string, others: string): Promise<void> {
  await putCursorAfter(desk, `${words}${behind}`);
  for (let step = 0; step < behind.length; step++) await desk.page.keyboard.press("ArrowLeft");
  for (let step = 0; step < words.length; step++) await desk.page.keyboard.press("Shift+ArrowLeft");
  await desk.page.keyboard.type(others);
}

async function linesIn(desk: Desk): Promise<string[]> {
  const { paragraphs } = readDocx((await downloadFile(desk)).bytes).snapshot;
  return paragraphs.map(({ text: line }) => line).filter((line) => line.trim() !== "");
}
