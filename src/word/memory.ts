import { HostError } from "../core/edits/document-host";
import {
  chooseMemory,
  emptyMemory,
  LARGEST_MEMORY,
  memoryElement,
  MEMORY_NAMESPACE,
  parseMemory,
  serializeMemory,
} from "../core/memory/memory-xml";
import { within } from "./run";

/** Our custom XML part of the open document: read, and written without losing what others wrote. */

const patience = 20_000;

/** Our custom XML part of the open document. */
export interface MemoryStore {
  /** The text of it. Several can be there (merged files, an interrupted save): the newest readable one counts. */
  recall(): Promise<string | null>;
  remember(memory: string): Promise<void>;
}

/**
 * One write at a time, and each reads first what stands: two ticks in a row, or two panes, never erase each other's.
 */
export function createMemoryStore(): MemoryStore {
  /** What this pane last knew: everything in its next memory that differs from it is the user's doing here. */
  let known: string | null = null;
  let last: Promise<unknown> = Promise.resolve();

  async function write(memory: string): Promise<void> {
    const store = parts();
    if (store === null) throw new HostError("memory", "no CustomXmlParts at remember");
    const standing = await readAll(store);
    if (standing.some(({ text }) => parseMemory(text).problem === "newer")) {
      throw new HostError("memory", "written by a newer version at remember");
    }
    const text = await merged(known, memory, chooseMemory(standing.map((one) => one.text)));
    await call("remember", (done) => store.addAsync(memoryElement(text), done));
    known = memory;
    // What could not be read is not ours to take away.
    const read = standing.filter((one) => parseMemory(one.text).memory !== null);
    await Promise.all(read.map(({ part }) => call("remember", (done) => part.deleteAsync(done))));
  }

  return {
    async recall() {
      const store = parts();
      if (store === null) return null;
      await last.catch(() => undefined);
      known = chooseMemory((await readAll(store)).map(({ text }) => text));
      return known;
    },
    remember(memory) {
      const written = last.catch(() => undefined).then(() => write(memory));
      last = written;
      return written;
    },
  };
}

/** This pane's changes, made in what stands in the document. */
async function merged(known: string | null, mine: string, standing: string | null): Promise<string> {
  const own = parseMemory(mine).memory;
  const other = standing === known ? null : parseMemory(standing).memory;
  if (own === null || other === null || other.outline !== own.outline) return mine;
  const { mergeMemory } = await import(/* webpackChunkName: "write" */ "../core/memory/merge-memory");
  const base = parseMemory(known).memory ?? emptyMemory({ id: own.outline, defaults: own.details });
  return serializeMemory(mergeMemory(base, own, other));
}

interface StandingPart {
  readonly part: Office.CustomXmlPart;
  readonly text: string;
}

async function readAll(store: Office.CustomXmlParts): Promise<readonly StandingPart[]> {
  // Some web builds answer an unknown namespace with undefined (office-js #6673).
  const found =
    (await call<Office.CustomXmlPart[] | undefined>("recall", (done) =>
      store.getByNamespaceAsync(MEMORY_NAMESPACE, done),
    )) ?? [];
  return Promise.all(
    found.map(async (part) => ({
      part,
      text: textOf(await call<string>("recall", (done) => part.getXmlAsync(done))),
    })),
  );
}

/**
 * The text of our element; empty, and so reported as damaged, when the part is no XML of ours or far too large for it.
 */
function textOf(xml: string): string {
  if (xml.length > LARGEST_MEMORY) return "";
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  return root.localName === "memory" && root.namespaceURI === MEMORY_NAMESPACE ? (root.textContent ?? "") : "";
}

function parts(): Office.CustomXmlParts | null {
  return typeof Office === "undefined" ? null : (Office.context?.document?.customXmlParts ?? null);
}

function call<Value>(verb: string, start: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  const answer = new Promise<Value>((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new HostError("memory", `${result.error.code} ${result.error.name} at ${verb}`));
    });
  });
  return within(patience, verb, answer);
}
