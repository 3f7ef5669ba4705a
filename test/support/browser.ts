import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import { startPreview } from "./preview";
import { startBrowserServer } from "./start-browser";

/** The stand-in, open in a browser, as a person has it before them. */
export interface Desk {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /**
   * Problems a page may not have: console errors and warnings, uncaught errors, requests to anywhere but this machine.
   */
  readonly problems: readonly string[];
  /** The server delivers again what was `missing`. */
  readonly deliver: () => Promise<void>;
}

export interface DeskOptions {
  /** Another server than the shared one. */
  readonly url?: string;
  /** `?…` of the stand-in's page, see test/stand-in/page/options.ts. */
  readonly query?: Readonly<Record<string, string>>;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly viewport?: { readonly width: number; readonly height: number };
  /** What day it is; left out: one in the period that the built-in outline was printed for. */
  readonly today?: string;
  /** Files that the server fails to deliver. */
  readonly missing?: RegExp;
  /** It answers that it has none of them, in place of not answering. */
  readonly notFound?: boolean;
  /** A .docx to open at once in place of the empty document. */
  readonly document?: { readonly name: string; readonly bytes: Uint8Array };
}

/**
 * Opens the stand-in, lets `use` work with it, and fails when the page had any of
 * `problems`, whatever else was asserted. Each desk is a browser profile of its own.
 */
export async function atDesk(options: DeskOptions, use: (desk: Desk) => Promise<void>): Promise<void> {
  const { browser, url } = await workplace(options.url);
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
    await context.addInitScript(shiftDay, options.today ?? "2025-06-15T08:00:00");
    const page = await context.newPage();
    const problems = watch(context, page);
    const { missing } = options;
    if (missing) await page.route(missing, (route) => (options.notFound ? route.fulfill(notFound) : route.abort()));
    const address = new URL(url);
    address.search = new URLSearchParams(options.query).toString();
    await page.goto(address.href);
    await documentShown(page);
    const pane = page.frameLocator('iframe[title="Ngăn tác vụ"]');
    const deliver = async () => (missing ? page.unroute(missing) : undefined);
    const desk = { page, pane, problems, deliver };
    if (options.document) await openFile(desk, options.document);
    await use(desk);
    // A browser reports what it could not load; that alone was asked for.
    expect(problems.filter((problem) => !(missing && /net::ERR_FAILED|status of 404|MIME type/.test(problem)))).toEqual(
      [],
    );
  } finally {
    await context.close();
  }
}

/** As a static host says it: with a page of its own. */
const notFound = { status: 404, contentType: "text/html", body: "<h1>404</h1>" };

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

/** What the painted pages say, one painted line a line. */
export async function documentText({ page }: Desk): Promise<string> {
  return (await page.locator(".layout-page").allInnerTexts()).join("\n");
}

/** Clicks the painted line that holds `text` and waits until the cursor is in its paragraph. */
export async function putCursorIn({ page }: Desk, text: string): Promise<void> {
  await page.locator(".layout-page").getByText(text).first().click();
  await page.waitForFunction(
    (wanted) =>
      getSelection()?.anchorNode?.parentElement?.closest("p, td, .ProseMirror")?.textContent?.includes(wanted),
    text,
  );
}

/** Puts the cursor at the end of the paragraph whose last painted line shows `text`. */
export async function putCursorAfter(desk: Desk, text: string): Promise<void> {
  await putCursorIn(desk, text);
  const isThere = (wanted: string) =>
    new Promise<boolean>((resolve) => {
      // What the click before has set going in the editor must have settled: it sets the cursor once more by itself.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const { anchorNode, anchorOffset } = getSelection()!;
          const held = anchorNode?.nodeType === 3 ? anchorNode.textContent! : "";
          resolve(held !== "" && anchorOffset === held.length && wanted.endsWith(held.trimEnd().slice(-4)));
        }),
      );
    });
  for (let steady = 0, tries = 0; steady < 5; tries++) {
    if (tries > 200) throw new Error(`The cursor does not stay behind “${text}”.`);
    if (steady === 0) await desk.page.keyboard.press("End");
    steady = (await desk.page.evaluate(isThere, text.trimEnd())) ? steady + 1 : 0;
  }
}

/** Puts the cursor into the empty paragraph below the one whose last painted line shows `text`. */
export async function putCursorBelow(desk: Desk, text: string): Promise<void> {
  await putCursorAfter(desk, text);
  await desk.page.keyboard.press("ArrowRight");
  await desk.page.waitForFunction(() => getSelection()?.anchorNode?.textContent === "");
}

/** Types at the cursor, the beginning key by key, and waits until the page shows it. */
export async function type(desk: Desk, text: string): Promise<void> {
  await desk.page.keyboard.type(text.slice(0, 20));
  await desk.page.keyboard.insertText(text.slice(20));
  await documentSays(desk, text);
}

/** Waits until the painted pages hold this text, wherever its lines break. */
export async function documentSays({ page }: Desk, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const shown = [...document.querySelectorAll<HTMLElement>(".layout-page")].map((one) => one.innerText).join("");
      return shown.replace(/\s/g, "").includes(wanted);
    },
    text.replace(/\s/g, ""),
  );
}

/** Runs in the page before anything else: the day is another one, time goes on as ever. */
function shiftDay(today: string): void {
  const Real = Date;
  const ahead = Real.parse(today) - Real.now();
  class Shifted extends Real {
    constructor(...given: [] | [number | string]) {
      if (given.length === 0) super(Real.now() + ahead);
      else super(...(given as [number]));
    }

    static override now(): number {
      return Real.now() + ahead;
    }
  }
  globalThis.Date = Shifted as DateConstructor;
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

let browser: Promise<Browser> | null = null;
let server: Promise<string> | null = null;
const closing: (() => Promise<unknown>)[] = [];

/** `npm test` starts one browser and one server for all test files; a test file run by itself starts its own. */
async function workplace(url: string | undefined): Promise<Workplace> {
  browser ??= connect();
  return { browser: await browser, url: url ?? (await (server ??= serverUrl())) };
}

async function serverUrl(): Promise<string> {
  if (process.env.STAND_IN_URL !== undefined) return process.env.STAND_IN_URL;
  const preview = await startPreview([]);
  closing.push(() => preview.stop());
  return preview.url;
}

async function connect(): Promise<Browser> {
  const connected = await chromium.connect(process.env.BROWSER_ENDPOINT ?? (await ownBrowser()));
  closing.unshift(() => connected.close());
  return connected;
}

async function ownBrowser(): Promise<string> {
  const started = await startBrowserServer();
  closing.push(() => started.close());
  return started.wsEndpoint();
}

// A machine with two cores that builds the pages first needs longer than jest's five seconds.
jest.setTimeout(180_000);

afterAll(async () => {
  for (const close of closing.splice(0)) await close();
});
