/**
 * Draws the PNG icons of the manifest from the SVG sources in assets/:
 * `node scripts/icons.mjs`. Run by hand after changing a drawing.
 */
import { readFile } from "node:fs/promises";
import { register } from "tsx/esm/api";
import { chromium } from "playwright-core";

register();
const { startBrowserServer } = await import("../test/support/start-browser.ts");

const sizes = { icon: [16, 20, 24, 32, 40, 48, 64, 80, 128], insert: [16, 32, 80], check: [16, 32, 80] };

const server = await startBrowserServer();
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage();
for (const [name, edges] of Object.entries(sizes)) {
  const svg = await readFile(new URL(`../assets/${name}.svg`, import.meta.url), "utf8");
  for (const edge of edges) {
    await page.setViewportSize({ width: edge, height: edge });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${edge}px;height:${edge}px}</style>${svg}`);
    const path = new URL(`../assets/${name}-${edge}.png`, import.meta.url).pathname;
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
await server.close();
