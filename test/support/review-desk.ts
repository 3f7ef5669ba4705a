import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import axe, { type AxeResults } from "axe-core";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { vi } from "../../src/review/words/vi";
import { startBrowserServer } from "./start-browser";

/** The receiving office's page, opened from the disk, with folders of sample reports beside it. */
export interface ReviewDesk {
  readonly page: Page;
  /** Folders of this period's and last period's sample reports. */
  readonly now: string;
  readonly before: string;
  /** Addresses asked for after the page itself. */
  readonly requests: readonly string[];
}

/**
 * Opens the page and lets `use` work with it; fails when it asked anybody for anything, or told the console of trouble.
 */
export async function atReviewDesk(
  use: (desk: ReviewDesk) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const folder = built();
  const context = await (
    await connected()
  ).newContext({
    viewport: { width: 1366, height: 768 },
    locale: "vi-VN",
    reducedMotion: "reduce",
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(20_000);
  try {
    const page = await context.newPage();
    const requests: string[] = [];
    const problems: string[] = [];
    context.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => problems.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
    const address = pathToFileURL(join(folder, "kiem-tra.html")).href;
    await page.goto(address);
    await page.getByText(vi.start.drop).waitFor();
    await use({
      page,
      now: join(folder, "bao-cao-mau"),
      before: join(folder, "bao-cao-mau-ky-truoc"),
      requests,
    });
    // The page and its own workers, made from what stands in it; nothing else.
    expect(requests.filter((url) => url !== address && !url.startsWith("blob:"))).toEqual([]);
    expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Drops a folder on the page, by its input, and waits until all is judged. */
export async function takeFolder({ page }: ReviewDesk, folder: string, files: number): Promise<void> {
  await page.locator("input[webkitdirectory]").first().setInputFiles(folder);
  await page.getByRole("button", { name: new RegExp(`^${vi.table.filters.all} ${files}$`) }).waitFor();
  await page.locator("tfoot").waitFor();
  await page.locator(".run").waitFor({ state: "detached" });
}

/** Presses what downloads a file, and returns it. */
export async function taken(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const downloading = page.waitForEvent("download");
  await press();
  const download = await downloading;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

/** What axe-core finds wrong with what is shown, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate<AxeResults>("axe.run()");
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

let folder: string | null = null;
let browser: Promise<Browser> | null = null;
const closing: (() => Promise<unknown>)[] = [];

/** Built once a test file, as `npm run review` builds it. */
function built(): string {
  if (folder === null) {
    folder = mkdtempSync(join(tmpdir(), "kiem-tra-"));
    execFileSync(process.execPath, [resolve("scripts/review.mjs"), "--no-open", "--out", folder]);
  }
  return folder;
}

function connected(): Promise<Browser> {
  browser ??= (async () => {
    let endpoint = process.env.BROWSER_ENDPOINT;
    if (endpoint === undefined) {
      const server = await startBrowserServer();
      closing.push(() => server.close());
      endpoint = server.wsEndpoint();
    }
    const found = await chromium.connect(endpoint);
    closing.unshift(() => found.close());
    return found;
  })();
  return browser;
}

jest.setTimeout(120_000);

afterAll(async () => {
  for (const close of closing.splice(0)) await close();
});
