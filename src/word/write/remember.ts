import { mergeMemory } from "../../core/memory/merge-memory";
import { chooseMemory, emptyMemory, memoryElement, parseMemory, serializeMemory } from "../../core/memory/memory-xml";
import { HostError } from "../../core/edits/document-host";
import { call, parts, readAll } from "../memory-parts";

/**
 * Writes a memory into our custom XML part, without losing what others wrote since.
 *
 * @param known what this pane last knew: everything in its memory that differs from it is the user's doing here
 * @param added called once it stands in the document
 */
export async function remember(memory: string, known: string | null, added: () => void): Promise<void> {
  const store = parts();
  if (store === null) throw new HostError("memory", "no CustomXmlParts at remember");
  const standing = await readAll(store);
  if (standing.some(({ text }) => parseMemory(text).problem === "newer")) {
    throw new HostError("memory", "written by a newer version at remember");
  }
  const text = merged(known, memory, chooseMemory(standing.map((one) => one.text)));
  await call("remember", (done) => store.addAsync(memoryElement(text), done));
  added();
  // What could not be read is not ours to take away.
  const read = standing.filter((one) => parseMemory(one.text).memory !== null);
  await Promise.all(read.map(({ part }) => call("remember", (done) => part.deleteAsync(done))));
}

/** This pane's changes, made in what stands in the document. */
function merged(known: string | null, mine: string, standing: string | null): string {
  const own = parseMemory(mine).memory;
  const other = standing === known ? null : parseMemory(standing).memory;
  if (own === null || other === null || other.outline !== own.outline) return mine;
  const base = parseMemory(known).memory ?? emptyMemory({ id: own.outline, defaults: own.details });
  return serializeMemory(mergeMemory(base, own, other));
}
