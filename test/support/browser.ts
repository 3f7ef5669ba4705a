import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import { startPreview } from "./preview";
import { startBrowserServer } from "./start-browser";

/** The stand-in, open in a browser, as a person has it before them. */
export interface Desk {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /** Problems a page may not have: console errors and warnings, uncaught errors, requests to anywhere but this machine. */
  readonly problems: readonly string[];
}

export interface DeskOptions {
  /** `?…` of the stand-in's page, see test/word/page/options.ts. */
  readonly query?: Readonly<Record<string, string>>;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A .docx to open at once in place of the empty document. */
  readonly document?: { readonly name: string; readonly bytes: Uint8Array };
}

/**
 * Opens the stand-in, lets `use` work with it, and fails when the page had any of `problems`, whatever else was asserted. Each desk
 * is a browser profile of its own.
 */
export async function atDesk(options: DeskOptions, use: (desk: Desk) => Promise<void>): Promise<void> {
  const { browser, url } = await workplace();
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    locale: "vi-VN",
    viewport: options.viewport ?? { width: 1366, height: 768 },
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ?? "none",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(20_000);
  try {
    const page = await context.newPage();
    const problems = watch(context, page);
    const address = new URL(url);
    address.search = new URLSearchParams(options.query).toString();
    await page.goto(address.href);
    await documentShown(page);
    const desk = { page, pane: page.frameLocator('iframe[title="Ngăn tác vụ"]'), problems };
    if (options.document) await openFile(desk, options.document);
    await use(desk);
    expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Opens a file with "Mở tệp .docx", as a person would, and waits until it is on the page. */
export async function openFile(
  { page }: Desk,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  const before = await page.locator("section.document").elementHandle();
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Mở tệp .docx" }).click();
  await (await choosing).setFiles({ name: file.name, mimeType: "", buffer: Buffer.from(file.bytes) });
  await page.waitForFunction((old) => !old?.isConnected, before);
  await documentShown(page);
}

/** Presses "Tải tệp .docx" and returns what was downloaded. */
export async function downloadFile({ page }: Desk): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Tải tệp .docx" }).click();
  const download = await downloading;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

/** The painted lines of the document, page by page as a reader sees them. */
export function painted({ page }: Desk) {
  return page.locator(".layout-page");
}

async function documentShown(page: Page): Promise<void> {
  await page.locator('section.document[data-ready="true"] .layout-page').first().waitFor();
}

function watch(context: BrowserContext, page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    // The editor's parser reports its own slowness, which depends on what else this machine is doing.
    if (message.text().startsWith("[parseDocx]")) return;
    if (["error", "warning"].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  context.on("request", (request) => {
    if (!/^(https:\/\/localhost:\d+\/|blob:|data:|about:)/.test(request.url()))
      problems.push(`request: ${request.url()}`);
  });
  return problems;
}

interface Workplace {
  readonly browser: Browser;
  readonly url: string;
}

let shared: Promise<Workplace> | null = null;
const closing: (() => Promise<unknown>)[] = [];

/** `npm test` starts one browser and one server for all test files; a test file run by itself starts its own. */
function workplace(): Promise<Workplace> {
  shared ??= (async () => {
    const url = process.env.STAND_IN_URL ?? (await ownServer()).url;
    const endpoint = process.env.BROWSER_ENDPOINT ?? (await ownBrowser());
    const browser = await chromium.connect(endpoint);
    closing.unshift(() => browser.close());
    return { browser, url };
  })();
  return shared;
}

async function ownServer(): Promise<{ readonly url: string }> {
  const preview = await startPreview([]);
  closing.push(() => preview.stop());
  return preview;
}

async function ownBrowser(): Promise<string> {
  const server = await startBrowserServer();
  closing.push(() => server.close());
  return server.wsEndpoint();
}

// A machine with two cores that builds the pages first needs longer than jest's five seconds.
jest.setTimeout(180_000);

afterAll(async () => {
  for (const close of closing.splice(0)) await close();
  shared = null;
});
