import { createServer } from "node:http";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { medianOf } from "./measure.ts";

/** Office.js that never gets ready: the pane's own first paint must not wait for Word. */
const stub = "window.Office = { onReady: () => new Promise(() => {}) };";

/**
 * Median milliseconds from navigation to first contentful paint of the built pane
 * at 320 x 700, at a CPU `slowdown` times slower. Files are served compressed
 * beforehand, as a static host does, and office.js is a stub from the same server.
 */
export async function firstPaint(browser: Browser, dist: string, slowdown: number): Promise<number> {
  const files = new Map(
    readdirSync(dist, { recursive: true, encoding: "utf8" })
      .filter((name) => extname(name) in types)
      .map((name) => [`/${name}`, gzipSync(content(dist, name))]),
  );
  files.set("/office.js", gzipSync(stub));
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname;
    const bytes = files.get(name);
    if (!bytes) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": types[extname(name)], "Content-Encoding": "gzip" });
    return response.end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  const { port } = server.address() as AddressInfo;
  try {
    return await medianOf(7, 1, async () => {
      const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
      const page = await context.newPage();
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

function content(dist: string, name: string): string | Buffer {
  const bytes = readFileSync(join(dist, name));
  return name.endsWith(".html")
    ? bytes.toString().replace(/src="?https:[^\s">]*office\.js"?/u, "src=office.js")
    : bytes;
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
