import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { blankDocument } from "../blank-document";
import type { Batch } from "../dispatcher/batch";
import type { Faults } from "../faults";
import { openHeadless as openDocument, type LiveDocument } from "../live-document";
import { frameName } from "../protocol/app-context";
import { createStandIn, type StandIn } from "../stand-in";

export interface HeadlessOptions {
  readonly faults?: Faults;
  /** "vi-VN" unless said otherwise. */
  readonly language?: string;
  /** "1.3", where LTSC 2021 stops, unless said otherwise. */
  readonly wordApi?: string;
}

/** The unmodified office.js, started against the stand-in, without a browser. */
export interface Headless {
  readonly Office: typeof Office;
  readonly Word: typeof Word;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly document: LiveDocument;
  readonly standIn: StandIn;
  /** Batches the add-in has sent so far. */
  readonly batches: readonly Batch[];
  /** Called right before a batch runs: the moment for a user, or another pane, to do something meanwhile. */
  beforeBatch: ((batch: Batch) => void) | null;
  save(): Uint8Array;
  /** Takes the globals away and closes the window. */
  close(): void;
}

const hostOrigin = "https://localhost:3001";
const addInPage = "https://localhost:3000/taskpane.html";

/** Opens a .docx (null: an empty document) and starts office.js on it; `Office` and `Word` become globals, as the add-in's code expects. */
export async function openHeadless(bytes: Uint8Array | null, options: HeadlessOptions = {}): Promise<Headless> {
  const document = await openDocument(bytes ?? blankDocument());
  const language = options.language ?? "vi-VN";
  const batches: Batch[] = [];
  let opened: Headless | null = null;
  const dom = addInWindow(language);
  const { window } = dom;
  const standIn = createStandIn(document, {
    origin: hostOrigin,
    language,
    wordApi: options.wordApi ?? "1.3",
    documentUrl: "https://localhost:3001/bao-cao.docx",
    faults: options.faults,
    onBatch: (batch) => {
      batches.push(batch);
      opened?.beforeBatch?.(batch);
    },
    post: (message) => {
      const event = new window.MessageEvent("message", { data: message, origin: hostOrigin });
      window.setTimeout(() => window.dispatchEvent(event), 0);
    },
  });
  playParent(window, (data) => standIn.receive(data));
  await officeReady(window);

  const made = {
    Office: window["Office"],
    Word: window["Word"],
    OfficeExtension: window["OfficeExtension"],
    DOMParser: window["DOMParser"],
    XMLSerializer: window["XMLSerializer"],
  } as unknown as Globals;
  const withdraw = provide(made);
  opened = {
    ...made,
    document,
    standIn,
    batches,
    beforeBatch: null,
    save: () => document.save(),
    close: () => {
      standIn.close();
      withdraw();
      window.close();
    },
  };
  return opened;
}

/** Besides the library's objects the two parts of a browser that Node lacks. */
type Globals = Pick<Headless, "Office" | "Word" | "OfficeExtension"> &
  Pick<typeof globalThis, "DOMParser" | "XMLSerializer">;

/** Makes the library's objects global; returns what takes them back. */
function provide(made: Globals): () => void {
  let given: Globals | null = made;
  for (const name of ["Office", "Word", "OfficeExtension", "DOMParser", "XMLSerializer"] as const)
    Object.defineProperty(globalThis, name, { get: () => given?.[name], configurable: true });
  return () => {
    given = null;
  };
}

function addInWindow(language: string): JSDOM {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => console.error(error));
  return new JSDOM(`<!DOCTYPE html><html><head></head><body></body></html>`, {
    url: addInPage,
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    virtualConsole,
    beforeParse(window) {
      window.name = frameName({ origin: hostOrigin, language });
      // jsdom has no document.domain; office.js reads it to trust its own host.
      Object.defineProperty(window.document, "domain", { value: new URL(addInPage).hostname });
    },
  });
}

/** The window that frames the add-in: all it ever does is take messages. */
function playParent(window: DOMWindow, receive: (data: unknown) => void): void {
  const parent = { postMessage: (data: unknown) => window.setTimeout(() => receive(data), 0) };
  Object.defineProperty(window, "parent", { value: parent, configurable: true });
}

async function officeReady(window: DOMWindow): Promise<void> {
  const script = window.document.createElement("script");
  script.src = "/office/office.js";
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("office.js did not load"));
  });
  window.document.head.append(script);
  await loaded;
  await (window["Office"] as typeof Office).onReady();
}

const officeFolder = path.join(
  path.dirname(createRequire(path.resolve("package.json")).resolve("@microsoft/office-js/package.json")),
  "dist",
);

/** office.js and what it asks for, from the package on disk. Nothing is fetched from a network. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string) {
    const name = new URL(url).pathname.replace(/^\/office\//, "");
    const read = readFile(path.join(officeFolder, name)).then((bytes) => bytes);
    return Object.assign(read, { abort: () => undefined }) as never;
  }
}
