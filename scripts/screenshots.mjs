/**
 * Pictures of the pane, to be looked at: 320, 380 and 450 px wide, light, dark and high contrast, in its main states. They are written to
 * .cache/screenshots: `node scripts/screenshots.mjs`.
 */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { register } from "tsx/esm/api";

register();
const { startBrowserServer } = await import("../test/support/start-browser.ts");
const { startServer } = await import("../test/stand-in/server.ts");

const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, ".cache/screenshots");
mkdirSync(folder, { recursive: true });

const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
  "contrast-light": { colorScheme: "light", forcedColors: "active" },
};

const server = await startServer({ root, port: 0, document: null });
const browserServer = await startBrowserServer();
try {
  const browser = await chromium.connect(browserServer.wsEndpoint());
  for (const width of [320, 380, 450])
    for (const [theme, media] of Object.entries(themes)) await take(browser, width, theme, media);
  await browser.close();
} finally {
  await browserServer.close();
  await server.close();
}
console.log(folder);

async function take(browser, width, theme, media) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    reducedMotion: "reduce",
    ...media,
  });
  const page = await context.newPage();
  await page.goto(`${server.url}?paneWidth=${width}`);
  const pane = page.frameLocator('iframe[title="Ngăn tác vụ"]');
  const shoot = (state) =>
    page
      .locator(".pane")
      .screenshot({ path: resolve(folder, `${state}-${width}-${theme}.png`), animations: "disabled" });

  const turnTo = (name) => pane.getByRole("navigation").getByRole("button", { name }).click();
  await pane.getByRole("button", { name: "Chèn đề cương" }).waitFor();
  await shoot("1-first");
  await pane.getByRole("button", { name: "Chèn đề cương" }).click();
  await pane
    .getByText(/^Đã chèn 14 mục\./)
    .first()
    .waitFor();
  await shoot("2-outline");
  await pane.locator('[data-row="II.1"]').click();
  await pane.locator("#guide-II\\.1").waitFor();
  await shoot("3-section");
  await turnTo(/^Kiểm tra/);
  await pane
    .getByText(/^Kiểm tra xong: /)
    .first()
    .waitFor();
  await shoot("4-check");
  await pane.getByRole("button", { name: "Điểm sau" }).click();
  await shoot("5-finding");
  await turnTo("Thông tin");
  await pane.getByRole("heading", { name: "Thông tin báo cáo" }).waitFor();
  await shoot("6-details");
  await context.close();
}
