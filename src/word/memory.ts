import { HostError } from "../core/edits/document-host";
import { chooseMemory, LARGEST_MEMORY, MEMORY_NAMESPACE } from "../core/memory/read-memory";
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

  return {
    async recall() {
      const store = parts();
      if (store === null) return null;
      await last.catch(() => undefined);
      known = chooseMemory((await readAll(store)).map(({ text }) => text));
      return known;
    },
    remember(memory) {
      const written = last
        .catch(() => undefined)
        .then(async () => {
          const { remember } = await import(/* webpackChunkName: "write" */ "./write/remember");
          await remember(memory, known, () => {
            known = memory;
          });
        });
      last = written;
      return written;
    },
  };
}

/** A part of ours as it stands in the document. */
interface StandingPart {
  readonly part: Office.CustomXmlPart;
  readonly text: string;
}

/** All parts of ours that stand in the document. */
export async function readAll(store: Office.CustomXmlParts): Promise<readonly StandingPart[]> {
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

/** Null where this Word has no such parts. */
export function parts(): Office.CustomXmlParts | null {
  return typeof Office === "undefined" ? null : (Office.context?.document?.customXmlParts ?? null);
}

/** What Office calls back with, as a promise that is not waited for forever. */
export function call<Value>(verb: string, start: (done: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  const answer = new Promise<Value>((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new HostError("memory", `${result.error.code} ${result.error.name} at ${verb}`));
    });
  });
  return within(patience, verb, answer);
}
