import type { Page } from "playwright-core";
import { vi } from "../../src/pane/words/vi";
import { buildDocx } from "./docx-builder";
import type { Desk, DeskOptions } from "./browser";
import { manyFindings } from "./many-findings";
import { button, insertOutline, openFinding, openSection, runCheck, view } from "./pane";
import { checkWords } from "../../src/pane/words/check";
import { formsWords } from "../../src/pane/words/forms";
import { messagesWords } from "../../src/pane/words/notices";

/** One document on the desk, and what is done with it; `shoot` is called at each screen worth looking at. */
export interface Act {
  readonly options: DeskOptions;
  readonly play: (desk: Desk, shoot: Shoot) => Promise<void>;
}

/** Takes the pictures of a screen, scrolled so that what the selector finds is in view. */
export type Shoot = (scene: string, inView?: string) => Promise<void>;

/** Every screen of the pane, in as few documents as can be. */
export const acts: readonly Act[] = [
  {
    options: {},
    async play(desk, shoot) {
      await button(desk, vi.actions.insertAll).waitFor();
      await shoot("lan-dau");
      await insertOutline(desk);
      await shoot("de-cuong");
      await openSection(desk, "II.1");
      await shoot("mot-muc", '[data-section="II.1"]');
    },
  },
  {
    options: { document: manyFindings },
    async play(desk, shoot) {
      await runCheck(desk);
      await shoot("kiem-tra");
      await openFinding(desk, "basis", 1);
      await desk.pane.locator('.finding[aria-current="true"]').getByRole("button", { name: /…$/ }).first().click();
      await desk.pane.locator(".proposal").waitFor();
      await shoot("mot-diem", '[data-kind="basis"]');
      await button(desk, checkWords.vi.sendBack).click();
      await shoot("phieu", ".ticks");
      await view(desk, vi.views.details).click();
      await desk.pane.getByLabel(formsWords.vi.details.period, { exact: true }).selectOption("fullYear");
      await desk.pane.getByLabel(formsWords.vi.details.symbol).fill("UBND");
      await shoot("thong-tin", "h2");
      await button(desk, /^Cập nhật vào văn bản/).click();
      await desk.pane.locator(".proposal").waitFor();
      await shoot("cap-nhat", ".proposal");
      await view(desk, vi.views.outline).click();
      await button(desk, vi.tree.insertion).click();
      await desk.pane.getByLabel(formsWords.vi.insertion.what, { exact: true }).selectOption("chosen");
      await shoot("chen-theo-lua-chon", ".form");
    },
  },
  {
    options: { query: { faults: "read-only" } },
    async play(desk, shoot) {
      await button(desk, vi.actions.insertAll).click();
      await desk.pane.getByText(messagesWords.vi.troubles.protected).first().waitFor();
      await button(desk, vi.detailsWord).click();
      await shoot("khong-cho-sua");
    },
  },
  {
    options: {
      document: {
        name: "ke-hoach.docx",
        bytes: buildDocx([
          { text: "KẾ HOẠCH" },
          { text: "Tổ chức hội nghị người lao động năm 2025" },
          { text: "I. MỤC ĐÍCH, YÊU CẦU", style: "Heading1" },
          { text: "Hội nghị được tổ chức thiết thực, tiết kiệm." },
        ]),
      },
    },
    async play(desk, shoot) {
      await desk.pane.getByText(/không phải báo cáo theo đề cương/).waitFor();
      await shoot("van-ban-khac");
    },
  },
];

/**
 * How a screen is looked at. `zoom`: the display's scale in percent; a
 * pane on a larger scale is lower and as wide in its own pixels.
 */
export interface Look {
  readonly width: number;
  readonly theme: Theme;
  readonly zoom: number;
}

export const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
  "contrast-light": { colorScheme: "light", forcedColors: "active" },
} as const;

export type Theme = keyof typeof themes;

/**
 * The pane as it looks then, as a PNG; nothing is loaded again. Its words are in the one typeface that
 * comes with LibreOffice on Debian, so that the same pane is the same picture on another machine.
 */
export async function pictureOf(
  { page }: Pick<Desk, "page">,
  { width, theme, zoom }: Look,
  inView?: string,
): Promise<Buffer> {
  await page.setViewportSize({ width: Math.round(136600 / zoom), height: Math.round(76800 / zoom) });
  await page.emulateMedia(themes[theme]);
  await page.locator("aside.pane").evaluate((pane: HTMLElement, width) => {
    pane.style.width = `${width}px`;
  }, width);
  await page.mouse.move(0, 0);
  const frame = frameOf(page);
  const name = theme === "contrast-light" ? "contrast" : theme;
  // Office's theme changes as well, and the pane looks at it again when it is come back to.
  await frame.evaluate((dark) => {
    const officeTheme = { bodyBackgroundColor: dark ? "#292929" : "#ffffff" };
    Object.defineProperty(Office.context, "officeTheme", { value: officeTheme, configurable: true });
    window.dispatchEvent(new Event("focus"));
  }, themes[theme].colorScheme === "dark");
  await frame.waitForFunction((wanted) => document.querySelector<HTMLElement>(".pane")?.dataset.theme === wanted, name);
  await frame.evaluate(() => {
    const typeface = new CSSStyleSheet();
    typeface.replaceSync('* { font-family: "Liberation Sans" !important; }');
    document.adoptedStyleSheets = [typeface];
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  // How far it was scrolled depends on when the section with the cursor was brought into view.
  await frame.evaluate((selector) => {
    for (const scroller of document.querySelectorAll(".pane, .scroller")) scroller.scrollTop = 0;
    if (selector) document.querySelector(selector)!.scrollIntoView({ block: "start" });
  }, inView);
  return page.locator('iframe[title="Ngăn tác vụ"]').screenshot({ animations: "disabled" });
}

const frameOf = (page: Page) => page.frames().find((frame) => frame.url().includes("/taskpane.html"))!;
