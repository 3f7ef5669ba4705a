import { vi } from "../../src/review/words/vi";
import { atReviewDesk, takeFolder, violations, type ReviewDesk } from "../support/review-desk";

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

  test("lọc theo mục thiếu, sai kỳ, không phải báo cáo; tìm không cần gõ dấu; sắp theo cột", () =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      await takeFolder(desk, desk.now, 12);
      await page.getByRole("button", { name: `${vi.table.filters.otherPeriod} 1` }).click();
      expect(await lines(desk).count()).toBe(1);
      await page.getByRole("button", { name: `${vi.table.filters.other} 1` }).click();
      expect(await lines(desk).allInnerTexts()).toEqual([expect.stringContaining("ke hoach.docx")]);
      await page.getByLabel(vi.table.lackingLabel).selectOption("section II.1");
      expect(await lines(desk).count()).toBe(2);
      await page.getByRole("button", { name: new RegExp(`^${vi.table.filters.all}`) }).click();
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

  test.each([
    { name: "sáng", options: {} },
    { name: "tối", options: { colorScheme: "dark" } },
    { name: "tương phản cao", options: { colorScheme: "dark", forcedColors: "active" } },
  ] as const)("axe-core không thấy lỗi nào ở nền $name", ({ options }) =>
    atReviewDesk(async (desk) => {
      const { page } = desk;
      expect(await violations(page)).toEqual([]);
      await takeFolder(desk, desk.now, 12);
      await openLine(desk, "xa-an-loc.docx");
      await detail(desk).getByRole("heading", { name: vi.detail.points }).waitFor();
      expect(await violations(page)).toEqual([]);
      for (const view of [vi.views.expected, vi.views.previous]) {
        await page.getByRole("navigation").getByRole("button", { name: view }).click();
        expect(await violations(page)).toEqual([]);
      }
    }, options),
  );
});

async function expectCells(desk: ReviewDesk, file: string, cells: readonly string[]): Promise<void> {
  const found = lines(desk).filter({ has: desk.page.getByText(`bao-cao-mau/${file}`, { exact: true }) });
  const text = await found.innerText();
  expect(cells.filter((cell) => !text.replace(/\s+/gu, " ").includes(cell))).toEqual([]);
}

async function expectLines(desk: ReviewDesk, count: number): Promise<void> {
  await desk.page.waitForFunction((wanted) => document.querySelectorAll("tbody tr.line").length === wanted, count);
}
