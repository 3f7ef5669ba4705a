import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readDocx } from "../../src/docx";
import { readWorkbook } from "../../src/docx/list-file";
import { vi } from "../../src/review/words/vi";
import { atReviewDesk, takeFolder, taken, violations, type ReviewDesk } from "../support/review-desk";
import { reviewSamples } from "../support/review-samples";
import { signed } from "../support/signed-docx";
import { validationErrors } from "../support/validate-docx";

const lines = ({ page }: ReviewDesk) => page.locator("tbody tr.line");
const line = ({ page }: ReviewDesk, file: string) => page.locator("tbody tr.line", { hasText: file });
const openLine = (desk: ReviewDesk, file: string) => line(desk, file).locator("button.open").click();
const detail = ({ page }: ReviewDesk) => page.getByRole("complementary", { name: vi.detail.label });

describe("trang kiểm tra nhiều báo cáo, mở thẳng từ đĩa", () => {
  test("mỗi tệp một dòng: đơn vị, kỳ, số mục, trạng thái từng mục bằng chữ; tệp hỏng nói vì sao và không chặn tệp khác", () =>
    atReviewDesk(async (desk) => {
      await takeFolder(desk, desk.now, 12);
      await expectCells(desk, "xa-an-binh.docx", ["Xã An Bình", "6 tháng đầu năm 2025", "11/11"]);
      await expectCells(desk, "xa-an-hoa.docx", ["Xã An Hòa", "10/11", vi.table.status.empty]);
      await expectCells(desk, "xa-an-loc.docx", ["Xã An Lộc", "9/11"]);
      await expectCells(desk, "xa-an-thinh.docx", ["6 tháng cuối năm 2025", vi.table.marks.otherPeriod]);
      await expectCells(desk, "ke hoach.docx", ["Kế hoạch", vi.table.otherKind]);
      await expectCells(desk, "co mat khau.docx", ["Tệp có mật khẩu"]);
      await expectCells(desk, "tep hong.docx", ["Tệp bị hỏng"]);
      await expectCells(desk, "khung chua viet.docx", [vi.table.noUnitName, "0/11"]);
      // One of the two that are the same is a copy.
      const copies = lines(desk).filter({ hasText: vi.table.marks.copy });
      expect(await copies.count()).toBe(1);
      // Names that would run on a careless page are text.
      await expectCells(desk, "<img src=x onerror=alert(1)> =1+1.docx", ["Xã An Phú <img"]);
      expect(await desk.page.locator("table img").count()).toBe(0);
    }));

  test("thả cả thư mục lên trang: đọc hết các tệp bên trong; thả chữ thì không có gì xảy ra", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      const area = page.locator(".drop-area");
      const words = await page.evaluateHandle(() => {
        const transfer = new DataTransfer();
        transfer.setData("text/plain", "xã An Bình");
        return transfer;
      });
      for (const type of ["dragover", "drop"]) await area.dispatchEvent(type, { dataTransfer: words });
      expect(await page.getByText(vi.start.dropHere, { exact: true }).count()).toBe(0);
      const mouse = await page.context().newCDPSession(page);
      const drag = (type: "dragEnter" | "dragOver" | "drop") =>
        mouse.send("Input.dispatchDragEvent", {
          type,
          x: 600,
          y: 400,
          data: { items: [], files: [desk.now], dragOperationsMask: 1 },
        });
      await drag("dragEnter");
      await drag("dragOver");
      await page.getByText(vi.start.dropHere, { exact: true }).waitFor();
      await drag("drop");
      // All but the one whose name no Windows folder may hold: Chromium leaves it out of a dropped folder.
      await expectLines(desk, 11);
      expect(await page.getByText(vi.start.dropHere, { exact: true }).count()).toBe(0);
      await expectCells(desk, "xa-an-binh.docx", ["Xã An Bình", "11/11"]);
    }));

  test("dừng giữa chừng: giữ những tệp đã đọc, thả lại thư mục thì đọc nốt phần còn lại", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      // Of the reports only the first two reach a worker: the others take for ever, until they are asked for again.
      await page.evaluate(() => {
        const send = Worker.prototype.postMessage as (this: Worker, ...all: unknown[]) => void;
        let reports = 0;
        Worker.prototype.postMessage = function (this: Worker, ...all: unknown[]) {
          const [message] = all as [{ readonly type?: string }];
          if (message.type === "judge" && ++reports > 2) return;
          send.apply(this, all);
        };
        addEventListener("read-on", () => (Worker.prototype.postMessage = send as Worker["postMessage"]));
      });
      await page.locator("input[webkitdirectory]").first().setInputFiles(desk.now);
      await expectLines(desk, 2);
      await page.getByRole("button", { name: vi.run.cancel, exact: true }).click();
      await page.locator(".run").waitFor({ state: "detached" });
      expect(await lines(desk).count()).toBe(2);
      await page.evaluate(() => dispatchEvent(new Event("read-on")));
      await takeFolder(desk, desk.now, 12);
      await expectLines(desk, 12);
    }));

  test("lọc theo mục thiếu, sai kỳ, không phải báo cáo; tìm không cần gõ dấu; sắp theo cột", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      await takeFolder(desk, desk.now, 12);
      await page.getByRole("button", { name: `${vi.table.filters.otherPeriod} 1` }).click();
      await expectLines(desk, 1);
      await page.getByRole("button", { name: `${vi.table.filters.other} 1` }).click();
      await line(desk, "ke hoach.docx").waitFor();
      await expectLines(desk, 1);
      await page.getByLabel(vi.table.lackingLabel).selectOption("section II.1");
      await expectLines(desk, 2);
      await page.getByRole("button", { name: new RegExp(`^${vi.table.filters.all}`) }).click();
      await expectLines(desk, 12);
      await page.getByRole("searchbox").fill("an loc");
      await expectLines(desk, 2);
      await page.getByRole("searchbox").fill("");
      await expectLines(desk, 12);
      await page.getByRole("button", { name: vi.table.must, exact: true }).click();
      await page
        .getByRole("columnheader", { name: vi.table.must })
        .and(page.locator("[aria-sort=descending]"))
        .waitFor();
      expect(await lines(desk).first().innerText()).toContain("khung chua viet.docx");
    }));

  test("chỉ dùng bàn phím: mũi tên đi qua các dòng, Enter mở, Esc đóng và về đúng dòng", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      await takeFolder(desk, desk.now, 12);
      await page.locator("tbody button.open").first().focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await detail(desk).getByRole("heading", { name: vi.detail.points }).waitFor();
      expect(
        await detail(desk)
          .getByRole("heading", { level: 2 })
          .evaluate((one) => one === document.activeElement),
      ).toBe(true);
      expect(await detail(desk).innerText()).toContain("xa-an-hoa.docx");
      await page.keyboard.press("Escape");
      await detail(desk).waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("xa-an-hoa.docx");
    }));

  test("chỉ dùng bàn phím: sau khi chọn tệp, sau khi đóng câu báo, tiêu điểm còn trong trang; lọc và tìm thì nghe được còn mấy tệp", () =>
    atReviewDesk(async (desk) => {
      const { page, now } = desk;
      const focus = () => page.evaluate(() => document.activeElement!.textContent);
      const choosing = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: vi.start.files }).press("Enter");
      await (await choosing).setFiles([join(now, "xa-an-binh.docx"), join(now, "xa-an-loc.docx")]);
      await page.locator("tfoot").waitFor();
      await page.locator(".run").waitFor({ state: "detached" });
      expect(await focus()).toBe(vi.start.addFolder);

      await page.getByLabel(vi.table.search).fill("an loc");
      await page.getByRole("status").getByText(vi.table.shown(1, 2)).waitFor();

      await page.getByRole("button", { name: vi.views.takeAway }).press("Enter");
      await taken(page, () => page.getByRole("button", { name: /\.csv/ }).first().press("Enter"));
      await page.getByRole("button", { name: vi.notices.close }).press("Enter");
      await page.locator(".notice").waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement!.tagName)).toBe("BUTTON");
    }));

  test("mở một dòng thấy điểm cần sửa theo loại, các mục, và chính câu của báo cáo", () =>
    atReviewDesk(async (desk) => {
      await takeFolder(desk, desk.now, 12);
      await openLine(desk, "xa-an-loc.docx");
      const shown = detail(desk);
      await shown.getByRole("heading", { name: vi.detail.points }).waitFor();
      expect(await shown.innerText()).toContain("Mục II.3");
      await shown.getByText("II.1", { exact: false }).last().waitFor();
      await shown.locator("summary", { hasText: /^II\.1/ }).click();
      await shown.getByText("Tiếp công dân 41 lượt người", { exact: false }).first().waitFor();
    }));

  test("số liệu: ô nào cũng mở ra câu của báo cáo, tổng nói rõ của bao nhiêu đơn vị", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      await takeFolder(desk, desk.now, 12);
      await view(desk, vi.views.figures);
      await page.getByLabel(vi.figures.section, { exact: true }).selectOption("II.1");
      await page.locator("button.figure", { hasText: "4.100" }).first().click();
      const shown = page.getByRole("complementary", { name: vi.figures.sentence });
      await shown.getByText("Tiếp công dân 4.100 lượt người", { exact: false }).first().waitFor();
      expect(await page.locator("tfoot").innerText()).toMatch(/\d+\/6 đơn vị/u);
    }));

  test("danh sách dán vào: đơn vị nào chưa nộp, và phiếu nhắc cho từng đơn vị", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      await takeFolder(desk, desk.now, 12);
      await view(desk, vi.views.expected);
      await page
        .getByLabel(vi.expected.list)
        .fill("UBND xã An Bình\nUBND XÃ AN LỘC\nXã An Khánh\nPhường An Phước\nXã An Thịnh");
      await page.getByRole("button", { name: vi.expected.use }).click();
      await page.getByRole("heading", { name: vi.expected.missing(2, 5) }).waitFor();
      // Its report is here, only of another period: it is no unit that has sent nothing.
      await page.getByRole("heading", { name: vi.expected.unfit(1) }).waitFor();
      expect(await page.locator(".unfit").innerText()).toMatch(
        /^Xã An Thịnh\s+“xa-an-thinh\.docx”: báo cáo của kỳ khác/u,
      );
      const { bytes } = await taken(page, () => page.getByRole("button", { name: vi.expected.remind }).click());
      expect(
        Object.keys(unzipSync(bytes))
          .map((name) => name.normalize("NFC"))
          .sort(),
      ).toEqual(
        [
          "gửi lại báo cáo - Xã An Thịnh.docx",
          "nộp báo cáo - Phường An Phước.docx",
          "nộp báo cáo - Xã An Khánh.docx",
        ].map((name) => `Phiếu đề nghị ${name}`),
      );
    }));

  test("kỳ trước: cái gì thay đổi ở từng đơn vị, câu nào chép nguyên", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      await takeFolder(desk, desk.now, 12);
      await view(desk, vi.views.previous);
      await page.locator("input[webkitdirectory]").first().setInputFiles(desk.before);
      const row = page.getByRole("row", { name: /An Bình/ });
      await row.getByText(/câu, mục I\.1/).waitFor();
      expect(await row.innerText()).toContain("8 → 11/11");
      await row.getByRole("button").click();
      await detail(desk).getByText("chép nguyên", { exact: false }).first().waitFor();
      expect(await page.locator("tbody tr.line").count()).toBe(12);
    }));

  test("phiếu, bản có chú thích, bảng, dự thảo: tải được và mở lại được; bỏ chọn điểm nào thì phiếu không nêu điểm ấy", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      await takeFolder(desk, desk.now, 12);
      await openLine(desk, "bao-cao-mau/xa-an-loc.docx");
      const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
      const whole = textOf((await taken(page, () => press(vi.detail.note))).bytes);
      expect(whole).toContain("II.3");
      await page.getByRole("checkbox", { name: vi.detail.askFor("Mục II.3 còn trống") }).click();
      const note = await taken(page, () => press(vi.detail.note));
      expect(validationErrors(note.bytes)).toEqual([]);
      expect(textOf(note.bytes)).not.toContain("II.3");
      const commented = await taken(page, () => press(vi.detail.comments));
      expect(validationErrors(commented.bytes)).toEqual([]);
      expect(textOf(commented.bytes)).toBe(textOf(sample("xa-an-loc.docx")));
      expect(strFromU8(unzipSync(commented.bytes)["word/comments.xml"]!)).not.toContain("Mục II.3 còn trống");

      await view(desk, vi.views.takeAway);
      const draft = await taken(page, () => press(vi.takeAway.draftButton));
      expect(validationErrors(draft.bytes)).toEqual([]);
      expect(textOf(draft.bytes)).toContain("Xã An Mỹ");
      const table = await taken(page, () => press(vi.takeAway.xlsx));
      const sheets = readWorkbook(table.bytes);
      expect(sheets[0]!.rows.some((row) => row.includes("<img src=x onerror=alert(1)> =1+1.docx"))).toBe(true);
      const csv = (await taken(page, () => press(vi.takeAway.csv))).bytes;
      expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(
        strFromU8(csv)
          .split("\r\n")
          .filter((row) => /^"?[=+@-]/u.test(row)),
      ).toEqual([]);
      const notes = await taken(page, () => page.getByRole("button", { name: /^Tải \d+ phiếu \(/ }).click());
      const names = Object.keys(unzipSync(notes.bytes));
      expect(names.length).toBeGreaterThan(3);
      expect(names.filter((name) => /[<>:"/\\|?*]/u.test(name))).toEqual([]);
    }));

  test("tệp có chữ ký số: nói trước và sau khi tải rằng bản có chú thích không còn giữ chữ ký, và đúng như vậy", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      const file = { name: "ky-so.docx", mimeType: "", buffer: Buffer.from(signed(sample("xa-an-loc.docx"))) };
      await page.locator("input[type=file]:not([webkitdirectory])").first().setInputFiles([file]);
      await openLine(desk, "ky-so.docx");
      await detail(desk).getByText(vi.detail.signed).waitFor();
      const copy = await taken(page, () => page.getByRole("button", { name: vi.detail.comments, exact: true }).click());
      await page.getByText(vi.takeAway.signed(1), { exact: false }).first().waitFor();
      expect(readDocx(copy.bytes).signed).toBe(false);
      expect(validationErrors(copy.bytes)).toEqual([]);
      await view(desk, vi.views.takeAway);
      await page.locator("main").getByText(vi.takeAway.signed(1)).waitFor();
      // A second file: both in one archive, each a sound document.
      await view(desk, vi.views.reports);
      await page.getByRole("button", { name: vi.detail.close, exact: true }).click();
      const other = { name: "xa-an-hoa.docx", mimeType: "", buffer: Buffer.from(sample("xa-an-hoa.docx")) };
      await page.locator("input[type=file]:not([webkitdirectory])").first().setInputFiles([other]);
      await line(desk, "xa-an-hoa.docx").waitFor();
      await view(desk, vi.views.takeAway);
      const archive = await taken(page, () => page.getByRole("button", { name: vi.takeAway.commentsFor(2) }).click());
      const copies = unzipSync(archive.bytes);
      expect(
        Object.keys(copies)
          .map((name) => name.normalize("NFC"))
          .sort(),
      ).toEqual(["ky-so - có chú thích.docx", "xa-an-hoa - có chú thích.docx"]);
      expect(Object.values(copies).map((bytes) => readDocx(bytes).signed)).toEqual([false, false]);
    }));

  test("tệp làm việc giữ lựa chọn qua lần mở sau; ngoài nó không có gì được nhớ", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      await takeFolder(desk, desk.now, 12);
      await openLine(desk, "xa-an-my.docx");
      await page.getByRole("checkbox", { name: vi.detail.settled }).click();
      await view(desk, vi.views.takeAway);
      const work = await taken(page, () => page.getByRole("button", { name: vi.takeAway.saveWork }).click());
      expect(strFromU8(work.bytes)).not.toContain("Tiếp công dân");
      await page.reload();
      await takeFolder(desk, desk.now, 12);
      expect(await line(desk, vi.table.marks.settled).count()).toBe(0);
      await view(desk, vi.views.takeAway);
      const choosing = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: vi.takeAway.openWork }).click();
      await (await choosing).setFiles({ name: work.name, mimeType: "", buffer: Buffer.from(work.bytes) });
      await page.getByText(vi.notices.workOpened).first().waitFor();
      await view(desk, vi.views.reports);
      await line(desk, vi.table.marks.settled).first().waitFor();
      expect(await line(desk, vi.table.marks.settled).allInnerTexts()).toEqual([
        expect.stringContaining("xa-an-my.docx"),
      ]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    }));

  test("cơ quan gửi phiếu: điền bằng bàn phím, có trong phiếu; chỉ nhớ trên máy khi được bảo, trừ ngày, và bỏ chọn là xóa", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      await takeFolder(desk, desk.now, 12);
      await view(desk, vi.views.takeAway);
      const { senderFields: fields } = vi.takeAway;
      const field = (name: keyof typeof fields) => page.getByLabel(fields[name], { exact: true });
      const kept = page.getByRole("checkbox", { name: vi.takeAway.keepSender });
      const stored = () => page.evaluate(() => Object.values(localStorage).join());
      await field("parentAgency").focus();
      for (const typed of ["UBND tỉnh An Đông", "Sở Nội vụ", "SNV-XDCQ", "An Đông", "", "Giám đốc", "", "25/6/2026"]) {
        await page.keyboard.type(typed);
        await page.keyboard.press("Tab");
      }
      expect(await kept.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await stored()).toBe("");
      const notes = await taken(page, () => page.getByRole("button", { name: /^Tải \d+ phiếu \(/ }).click());
      const [note] = Object.values(unzipSync(notes.bytes));
      for (const said of ["UBND TỈNH AN ĐÔNG", "SỞ NỘI VỤ", "SNV-XDCQ", "An Đông, ngày", "GIÁM ĐỐC", "25/6/2026"])
        expect(textOf(note!)).toContain(said);
      await kept.press("Space");
      await page.reload();
      await takeFolder(desk, desk.now, 12);
      await view(desk, vi.views.takeAway);
      expect([await field("agency").inputValue(), await field("until").inputValue()]).toEqual(["Sở Nội vụ", ""]);
      await field("agency").fill("Phòng Văn hóa");
      expect(await stored()).toContain("Phòng Văn hóa");
      await kept.click();
      expect(await stored()).toBe("");
      expect(await field("agency").inputValue()).toBe("Phòng Văn hóa");
    }));

  test("cửa sổ hẹp hay trang phóng to ba lần: không gì bị cắt, báo cáo đang xem không bị thứ gì đè lên", () =>
    atReviewDesk(
      async (desk) => {
        const { page } = desk;
        const cut = () =>
          page.evaluate(() =>
            [document.documentElement, ...document.querySelectorAll(".start, .head, .cards, .two-columns")]
              .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
              .map(({ className }) => className),
          );
        expect(await cut()).toEqual([]);
        await takeFolder(desk, desk.now, 12);
        expect(await cut()).toEqual([]);
        await openLine(desk, "xa-an-loc.docx");
        await detail(desk).getByRole("heading", { name: vi.detail.points }).waitFor();
        const onTop = () =>
          page.evaluate(() =>
            [40, 120, 300, 500, 700].every((y) =>
              [20, 200, 380].every((x) => document.elementFromPoint(x, y)?.closest(".detail") instanceof Element),
            ),
          );
        expect(await onTop()).toBe(true);
        await detail(desk).getByRole("button", { name: vi.detail.close }).click();
        for (const name of [vi.views.figures, vi.views.expected, vi.views.previous, vi.views.takeAway]) {
          await view(desk, name);
          expect(await cut()).toEqual([]);
        }
      },
      { viewport: { width: 400, height: 800 } },
    ));

  test("tên mục trong các danh sách là của kỳ đang xem", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      await takeFolder(desk, desk.now, 12);
      const titles = () => page.getByLabel(vi.table.lackingLabel, { exact: true }).innerText();
      expect(await titles()).toContain("NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025");
      await page.getByLabel(vi.start.period, { exact: true }).selectOption({ label: "6 tháng đầu năm 2026" });
      await page.waitForFunction(() => document.body.innerText.includes("NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026"));
      expect(await titles()).toContain("xã, phường, đặc khu");
    }));

  test("axe-core không thấy lỗi nào, ở mọi phần của trang, nền sáng, tối và tương phản cao", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      const dark = () => page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      const contrast = () =>
        page.emulateMedia({ colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" });
      expect(await violations(page)).toEqual([]);
      await takeFolder(desk, desk.now, 12);
      await openLine(desk, "xa-an-loc.docx");
      await detail(desk).getByRole("heading", { name: vi.detail.points }).waitFor();
      expect(await violations(page)).toEqual([]);
      for (const theme of [dark, contrast]) {
        await theme();
        expect(await violations(page)).toEqual([]);
      }
      for (const name of [vi.views.figures, vi.views.expected, vi.views.previous, vi.views.takeAway]) {
        await view(desk, name);
        expect(await violations(page)).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: "dark", forcedColors: "none", reducedMotion: "reduce" });
      expect(await violations(page)).toEqual([]);
    }));
});

async function view({ page }: ReviewDesk, name: string): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name }).click();
}

function sample(name: string): Uint8Array {
  return reviewSamples().find((file) => file.name === name)!.bytes;
}

function textOf(bytes: Uint8Array): string {
  return readDocx(bytes)
    .snapshot.paragraphs.map(({ text }) => text)
    .join("\n");
}

async function expectCells(desk: ReviewDesk, file: string, cells: readonly string[]): Promise<void> {
  const found = lines(desk).filter({ has: desk.page.getByText(`bao-cao-mau/${file}`, { exact: true }) });
  const text = await found.innerText();
  expect(cells.filter((cell) => !text.replace(/\s+/gu, " ").includes(cell))).toEqual([]);
}

async function expectLines(desk: ReviewDesk, count: number): Promise<void> {
  await desk.page.waitForFunction((wanted) => document.querySelectorAll("tbody tr.line").length === wanted, count);
}
