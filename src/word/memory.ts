import { HostError } from "../core/edits/document-host";
import { chooseMemory, LARGEST_MEMORY, memoryElement, MEMORY_NAMESPACE } from "../core/memory/memory-xml";
import { within } from "./run";

const patience = 20_000;

/** The text of our custom XML part. Several can be there (merged files, an interrupted save): the newest readable one counts. */
export async function recall(): Promise<string | null> {
  const store = parts();
  if (store === null) return null;
  const found = await ours(store);
  const texts = await Promise.all(found.map((part) => call<string>("recall", (done) => part.getXmlAsync(done))));
  return chooseMemory(texts.map(textOf));
}

/** The text of our element; empty, and so reported as damaged, when the part is no XML of ours or far too large for it. */
function textOf(xml: string): string {
  if (xml.length > LARGEST_MEMORY) return "";
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  return root.localName === "memory" && root.namespaceURI === MEMORY_NAMESPACE ? (root.textContent ?? "") : "";
}

/** Writes the new part before the old ones go, so that a failure in between loses nothing. */
export async function remember(memory: string): Promise<void> {
  const store = parts();
  if (store === null) throw new HostError("memory", "no CustomXmlParts at remember");
  const old = await ours(store);
  await call("remember", (done) => store.addAsync(memoryElement(memory), done));
  await Promise.all(old.map((part) => call("remember", (done) => part.deleteAsync(done))));
}

function parts(): Office.CustomXmlParts | null {
  return typeof Office === "undefined" ? null : (Office.context?.document?.customXmlParts ?? null);
}

async function ours(store: Office.CustomXmlParts): Promise<readonly Office.CustomXmlPart[]> {
  // Some web builds answer an unknown namespace with undefined (office-js #6673).
  return (
    (await call<Office.CustomXmlPart[] | undefined>("recall", (done) =>
      store.getByNamespaceAsync(MEMORY_NAMESPACE, done),
    )) ?? []
  );
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
