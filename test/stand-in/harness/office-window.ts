import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from "jsdom";
import { frameName } from "../protocol/app-context";
import { readRequest, type RequestMessage } from "../protocol/messages";

/**
 * A window in which the unmodified office.js has started. Starting it costs more than most tests, so
 * a window goes from one document to the next: nothing of a document is in it but what its add-in
 * has loaded, and one that took handlers, settings or an open question with it is not used again.
 */
export interface OfficeWindow {
  readonly window: DOMWindow;
  /** Gives the window back. */
  release(): void;
}

/** What makes windows differ: the library asks its host for it once. */
export interface WindowIdentity {
  readonly language: string;
  /** Names what else the host answers at the start. */
  readonly host: string;
}

export const hostOrigin = "https://localhost:3001";

/**
 * @param connect makes the host: it is given what sends the add-in a message and what the library
 * registered for before; returns the host's ear. Hosts told apart by `identity` never share a window
 * @param prepare what is done once with a window in which the library has just started
 */
export async function officeWindow(
  identity: WindowIdentity,
  connect: (post: (message: string) => void, registrations: readonly RequestMessage[]) => (data: unknown) => void,
  prepare: (window: DOMWindow) => void = () => undefined,
): Promise<OfficeWindow> {
  const key = JSON.stringify(identity);
  await Promise.all(leaving);
  const known = free.get(key)?.pop();
  if (!known) {
    const started = await start(key, identity, connect);
    prepare(started.window);
    return started;
  }
  known.receive = connect((message) => known.post(message), known.registrations);
  return known;
}

const free = new Map<string, Started[]>();
const leaving = new Set<Promise<void>>();
const addInPage = "https://localhost:3000/taskpane.html";

class Started implements OfficeWindow {
  readonly registrations: RequestMessage[] = [];
  receive: (data: unknown) => void = () => undefined;
  started = false;
  private spoilt = false;
  private underWay = 0;
  private readonly unanswered = new Set<number>();

  constructor(
    private readonly key: string,
    readonly window: DOMWindow,
  ) {
    const parent = { postMessage: (data: unknown) => this.take(data) };
    Object.defineProperty(window, "parent", { value: parent, configurable: true });
  }

  post(message: string): void {
    const event = new this.window.MessageEvent("message", { data: message, origin: hostOrigin });
    this.unanswered.delete((JSON.parse(message) as RequestMessage)._correlationId);
    this.later(() => this.window.dispatchEvent(event));
  }

  release(): void {
    const left = this.settle().then((quiet) => {
      this.receive = () => undefined;
      if (!quiet || this.spoilt) return this.window.close();
      free.set(this.key, [...(free.get(this.key) ?? []), this]);
    });
    leaving.add(left);
    void left.finally(() => leaving.delete(left));
  }

  private take(data: unknown): void {
    const request = readRequest(data);
    if (request?._actionType === 1 && !this.started) this.registrations.push(request);
    if (request && this.started && spoils(request)) this.spoilt = true;
    if (request) this.unanswered.add(request._correlationId);
    this.later(() => this.receive(data));
  }

  private later(work: () => void): void {
    this.underWay++;
    this.window.setTimeout(() => {
      this.underWay--;
      work();
    }, 0);
  }

  /** False when somebody is still waiting for an answer after a while. */
  private async settle(): Promise<boolean> {
    for (let quiet = 0, turn = 0; turn < 50; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      quiet = this.underWay === 0 && this.unanswered.size === 0 ? quiet + 1 : 0;
      if (quiet === 3) return true;
    }
    return false;
  }
}

/** Handlers and settings stay in the library. */
function spoils({ _actionType, _data }: RequestMessage): boolean {
  const id = (_data as { DdaMethod?: { DispatchId?: number } } | null)?.DdaMethod?.DispatchId;
  return _actionType !== 0 || id === 76 || (id === 93 && JSON.stringify(_data).includes("_RegisterEvent"));
}

async function start(
  key: string,
  { language }: WindowIdentity,
  connect: Parameters<typeof officeWindow>[1],
): Promise<Started> {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => console.error(error));
  const { window } = new JSDOM(`<!DOCTYPE html><html><head></head><body></body></html>`, {
    url: addInPage,
    runScripts: "dangerously",
    resources: new OfficeFiles(),
    virtualConsole,
    beforeParse(made) {
      made.name = frameName({ origin: hostOrigin, language });
      // jsdom has no document.domain; office.js reads it to trust its own host.
      Object.defineProperty(made.document, "domain", { value: new URL(addInPage).hostname });
    },
  });
  const held = new Started(key, window);
  held.receive = connect((message) => held.post(message), []);
  all.add(held);
  const script = window.document.createElement("script");
  script.src = "/office/office.js";
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("office.js did not load"));
  });
  window.document.head.append(script);
  await loaded;
  await (window["Office"] as typeof Office).onReady();
  held.started = true;
  return held;
}

const all = new Set<Started>();

// Windows that are still there when the tests of a file are done.
if (typeof afterAll === "function")
  afterAll(() => {
    for (const { window } of all) window.close();
    all.clear();
    free.clear();
  });

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
