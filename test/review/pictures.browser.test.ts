import { vi } from "../../src/review/words/vi";
import { unlikeApproved } from "../support/approved-pictures";
import { atReviewDesk, takeFolder } from "../support/review-desk";

/** The page as a person looked at it and kept it; see CONTRIBUTING.md for keeping the present pictures instead. */
describe("trang kiểm tra trông đúng như hình đã duyệt", () => {
  test("bảng, một báo cáo, số liệu, gửi lại; nền tối; tương phản cao", () =>
    atReviewDesk(
      async (desk) => {
        const { page } = desk;
        const studio = await page.context().newPage();
        await page.bringToFront();
        const changed: string[] = [];
        const picture = async (name: string) => {
          await page.evaluate(() => document.fonts.ready);
          const shot = await page.screenshot({ animations: "disabled", caret: "hide" });
          changed.push(...(await unlikeApproved(studio, `review/${name}`, shot)));
        };
        const light = { colorScheme: "light", forcedColors: "none", reducedMotion: "reduce" } as const;
        const view = (name: string) => page.getByRole("navigation").getByRole("button", { name }).click();
        await takeFolder(desk, desk.now, 12);
        await picture("bang");
        await page.emulateMedia({ ...light, colorScheme: "dark", forcedColors: "active" });
        await picture("bang-tuong-phan");
        await page.emulateMedia(light);
        await page.locator("tbody tr.line", { hasText: "xa-an-loc.docx" }).locator("button.open").click();
        await page.getByRole("heading", { name: vi.detail.points }).waitFor();
        await picture("mot-bao-cao");
        await page.emulateMedia({ ...light, colorScheme: "dark" });
        await picture("mot-bao-cao-toi");
        await page.emulateMedia(light);
        await view(vi.views.figures);
        await page.getByLabel(vi.figures.section, { exact: true }).selectOption("II.1");
        await page.locator("button.figure", { hasText: "4.100" }).first().click();
        await page.getByText("Trong tệp", { exact: false }).first().waitFor();
        await picture("so-lieu");
        await view(vi.views.takeAway);
        await page.getByRole("button", { name: vi.takeAway.draftButton }).waitFor();
        await picture("gui-lai");
        expect(changed).toEqual([]);
      },
      { viewport: { width: 1200, height: 720 } },
    ));
});
