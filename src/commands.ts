import { skeletonEdits } from "./core/skeleton";
import { check } from "./core/check";
import { readSections } from "./core/read-sections";
import { emptyMemory, parseMemory } from "./core/memory-xml";
import { soNoiVu2025 } from "./outlines";
import { createWordHost } from "./word";

/**
 * Ribbon commands for hosts that run them without a pane. The manifest's buttons open the pane with `?do=…`; an administrator's manifest
 * that uses ExecuteFunction instead calls these by name. Each opens the pane where the host can, and does its work without it where it cannot.
 */
void Office.onReady(() => {
  Office.actions.associate("insert", (event: Office.AddinCommands.Event) => void run(insert, event));
  Office.actions.associate("check", (event: Office.AddinCommands.Event) => void run(goToFirstFinding, event));
});

async function run(work: () => Promise<void>, event: Office.AddinCommands.Event): Promise<void> {
  try {
    // Only a shared runtime can show the pane from here; elsewhere the member is missing or refuses.
    if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
    await work();
  } finally {
    event.completed();
  }
}

async function readAll() {
  const host = createWordHost();
  const { memory } = parseMemory(await host.recall());
  const snapshot = await host.read();
  return { host, memory, snapshot, outline: soNoiVu2025 };
}

/** Inserts whatever is missing, with guidance, as the pane's main button does. */
async function insert(): Promise<void> {
  const { host, memory, snapshot, outline } = await readAll();
  const sections = readSections(outline, snapshot, memory);
  const { details } = memory ?? emptyMemory(outline);
  const what = sections.every((section) => section.paragraph === null) ? "report" : "missing";
  const edits = skeletonEdits(outline, details, sections, snapshot, { what, guidance: true, at: "neighbours" });
  if (edits.length > 0) await host.apply(edits);
}

/** Without a pane there is no list to show: the cursor goes to the first point to mend. */
async function goToFirstFinding(): Promise<void> {
  const { host, memory, snapshot, outline } = await readAll();
  const first = check({ outline, snapshot, memory }).findings.find((finding) => finding.paragraph !== null);
  const paragraph = snapshot.paragraphs[first?.paragraph ?? -1];
  if (paragraph) await host.select(paragraph.index, paragraph.text);
}
