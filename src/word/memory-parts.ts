import { HostError } from "../core/edits/document-host";
import { LARGEST_MEMORY, MEMORY_NAMESPACE } from "../core/memory/read-memory";
import { within } from "./run";

/** Our custom XML parts as Office hands them out. */

const patience = 20_000;

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
export function call<Value>(
  verb: string,
  start: (done: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Value> {
  const answer = new Promise<Value>((resolve, reject) => {
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new HostError("memory", `${result.error.code} ${result.error.name} at ${verb}`));
    });
  });
  return within(patience, verb, answer);
}
