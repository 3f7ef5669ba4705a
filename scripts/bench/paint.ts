import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { medianOf } from "./measure.ts";

/** Office.js that never gets ready: the pane's own first paint must not wait for Word. */
const stub = "window.Office = { onReady: () => new Promise(() => {}) };";

/** Median milliseconds from navigation to first contentful paint of the built pane at 320 x 700, at a CPU `slowdown` times slower. */
export async function firstPaint(browser: Browser, dist: string, slowdown: number): Promise<number> {
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname;
    try {
      const bytes = await readFile(join(dist, name));
      response.writeHead(200, { "Content-Type": types[extname(name)] ?? "text/plain", "Content-Encoding": "gzip" });
      response.end(gzipSync(bytes));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  try {
    return await medianOf(7, 1, async () => {
      const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
      const page = await context.newPage();
      await page.route(/\/office\.js$/, (route) => route.fulfill({ contentType: "text/javascript", body: stub }));
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      await page.goto(`http://localhost:${port}/taskpane.html`);
      const time = await page.evaluate<number>(paintTime);
      await context.close();
      return time;
    });
  } finally {
    server.close();
  }
}

/** Runs in the page; a string, so that no build step puts helpers into it that the page does not have. */
const paintTime = `new Promise((resolve) => {
  const look = () => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    if (paint) resolve(paint.startTime);
    else requestAnimationFrame(look);
  };
  look();
})`;

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
};
