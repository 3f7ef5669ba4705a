/**
 * Pictures of every screen of the pane, to be looked at: `node scripts/screenshots.mjs` writes them to
 * .cache/screenshots at 320, 380 and 450 px in light, dark and both high contrasts, and at 125 and 150 %; `node
 * scripts/screenshots.mjs 320 light` only those. The few that are kept and compared are in test/browser/approved/pane.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { register } from "tsx/esm/api";

register();
const { startBrowserServer } = await import("../test/support/start-browser.ts");
const { startServer } = await import("../test/stand-in/server.ts");
const { acts, pictureOf, themes } = await import("../test/support/pane-scenes.ts");

const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, ".cache/screenshots");
mkdirSync(folder, { recursive: true });

const [width, theme] = process.argv.slice(2);
const looks = [
  ...[320, 380, 450].flatMap((width) => Object.keys(themes).map((theme) => ({ width, theme, zoom: 100 }))),
  ...[125, 150].map((zoom) => ({ width: 320, theme: "light", zoom })),
].filter(
  (look) => (width === undefined || look.width === Number(width)) && (theme === undefined || look.theme === theme),
);

const server = await startServer({ root, port: 0, document: null });
const browserServer = await startBrowserServer();
const browser = await chromium.connect(browserServer.wsEndpoint());
try {
  for (const act of acts) await perform(act);
} finally {
  await browser.close();
  await browserServer.close();
  await server.close();
}
console.log(folder);

async function perform({ options, play }) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${server.url}?${new URLSearchParams(options.query)}`);
  await page.locator('section.document[data-ready="true"] .layout-page').first().waitFor();
  if (options.document) await open(page, options.document);
  await play({ page, pane: page.frameLocator('iframe[title="Ngăn tác vụ"]'), problems: [] }, async (scene, inView) => {
    for (const look of looks)
      writeFileSync(
        resolve(folder, `${scene}-${look.width}-${look.theme}-${look.zoom}.png`),
        await pictureOf({ page }, look, inView),
      );
  });
  await context.close();
}

async function open(page, { name, bytes }) {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở tệp .docx" }).click();
  await (await choosing).setFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}
