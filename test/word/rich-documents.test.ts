import fc from "fast-check";
import { cleaning } from "../../src/core/edits/cleaning";
import type { Applied, Edit } from "../../src/core/edits/edits";
import { HostError } from "../../src/core/edits/document-host";
import { emptyDetails } from "../../src/core/outline/details";
import { readSections } from "../../src/core/sections/read-sections";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { skeletonEdits, type SkeletonChoice } from "../../src/core/insertion/skeleton";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { oddestWord } from "../stand-in/faults";
import { canonicalBlocks, canonicalBody, canonicalParagraphs } from "../support/canonical-xml";
import { officeHostOf, type OfficeHost } from "../support/office-host";
import { richDocuments, type RichDocument } from "../support/rich-document";

/**
 * How many documents each law is tried on; thousands by hand:
 * RICH_DOCUMENTS=1000, others than those of the suite with FC_SEED=random.
 */
const asked = process.env["RICH_DOCUMENTS"];
const documentsOf = (usual: number) => Number(asked ?? usual);
jest.setTimeout(Math.max(240_000, documentsOf(0) * 2_000));

const details = emptyDetails(outline.defaults);
const choices: fc.Arbitrary<SkeletonChoice> = fc.record({
  what: fc.oneof(
    fc.constantFrom<SkeletonChoice["what"]>("report", "header", "missing"),
    fc.subarray(["I.1", "II", "III.2", "V"], { minLength: 1 }),
  ),
  guidance: fc.boolean(),
  at: fc.constantFrom<SkeletonChoice["at"]>("neighbours", "end"),
});

/** What came of all the runs, told at the end. */
const tally = { documents: 0, actions: 0, refused: 0, left: 0, removed: 0, fixed: 0, undone: 0 };
afterAll(() => {
  if (asked !== undefined) process.stdout.write(`${JSON.stringify(tally)}\n`);
});

test("an insertion leaves every block of the document as it is, and undo gives the same file back", async () => {
  await eachDocument(80, choices, async (office, document, choice) => {
    const file = canonicalBody(office.office.save());
    const applied = await act(office, (snapshot) => skeleton(snapshot, choice));
    const blocks = canonicalBlocks(office.office.save());
    if (applied === null) return expect(blocks.join("\n")).toBe(file);
    expectInOrder(
      canonicalBlocks(document.bytes).filter((block) => !isBlankLine(block)),
      blocks,
    );
    await takeBack(office, document, applied, file);
  });
});

test("removing guidance takes away lines that are nothing but ours, says how many are left, and undo gives the same file back", async () => {
  await eachDocument(100, fc.constant(null), async (office, document) => {
    const before = canonicalParagraphs(document.bytes);
    const file = canonicalBody(office.office.save());
    let asked = 0;
    const applied = await act(office, (snapshot) => {
      const edits = cleaning(outline, snapshot, readSections(outline, snapshot, null));
      asked = edits.length;
      return edits;
    });
    if (applied === null) return;
    tally.left += applied.left;
    tally.removed += applied.paragraphs;
    expect(applied.paragraphs + applied.left).toBe(asked);
    if (document.tracked) return;
    const gone = missingFrom(before, canonicalParagraphs(office.office.save()));
    for (const one of gone)
      expect(one).toMatch(/^<w:p><w:pPr><w:pStyle w:val="BcGoiY"><\/><\/><w:r><w:t [^>]*>- [^<]*<\/><\/><\/>$/u);
    expect(gone).toHaveLength(applied.paragraphs);
    await takeBack(office, document, applied, file);
  });
});

test("a fix changes its letters only, and undo gives the same file back", async () => {
  await eachDocument(80, fc.constant(null), async (office, document) => {
    const file = canonicalBody(office.office.save());
    const paragraphs = canonicalParagraphs(office.office.save());
    const read = await office.host.read();
    const applied = await act(office, fixes);
    if (applied === null) return;
    tally.left += applied.left;
    tally.fixed += applied.paragraphs;
    if (document.tracked) return;
    expect(untouched(canonicalParagraphs(office.office.save()))).toEqual(untouched(paragraphs));
    expect(spelledAlike(await office.host.read())).toEqual(spelledAlike(read));
    await takeBack(office, document, applied, file);
  });
});

/** Paragraphs in which no fix was made; the stand-in writes a whole paragraph anew where one was. */
function untouched(paragraphs: readonly string[]): readonly string[] {
  return paragraphs.map((one) => (/uỷ|ủy/iu.test(one) ? "…" : one));
}

function spelledAlike({ paragraphs }: Snapshot): readonly string[] {
  return paragraphs.map(({ text }) => text.replace(/ủy/gu, "uỷ").replace(/Ủy/gu, "Uỷ"));
}

function fixes({ paragraphs }: Snapshot): readonly Edit[] {
  return paragraphs.flatMap(({ index, text }) =>
    [...text.matchAll(/uỷ/giu)].map(({ index: from, 0: found }): Edit => ({
      kind: "replace",
      paragraph: index,
      text,
      from,
      to: from + found.length,
      insert: found[0] === "U" ? "Ủy" : "ủy",
    })),
  );
}

function skeleton(snapshot: Snapshot, choice: SkeletonChoice): readonly Edit[] {
  return skeletonEdits(outline, details, readSections(outline, snapshot, null), snapshot, choice);
}

/** On the best Word and on the oddest in turn. */
async function eachDocument<Extra>(
  usual: number,
  extra: fc.Arbitrary<Extra>,
  law: (office: OfficeHost, document: RichDocument, extra: Extra) => Promise<void>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(richDocuments, extra, fc.constantFrom({}, oddestWord), async (document, more, faults) => {
      tally.documents++;
      const office = await officeHostOf(document.bytes, { faults });
      try {
        await law(office, document, more);
      } finally {
        await office.close();
      }
    }),
    { numRuns: documentsOf(usual) },
  );
}

/** Null when there was nothing to do, or the place was refused: then nothing has happened. */
async function act(
  { host, office }: OfficeHost,
  plan: (snapshot: Snapshot) => readonly Edit[],
): Promise<Applied | null> {
  const edits = plan(await host.read());
  if (edits.length === 0) return null;
  tally.actions++;
  const file = canonicalBody(office.save());
  try {
    return await host.apply(edits);
  } catch (error) {
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).kind).toBe("badPlace");
    expect(canonicalBody(office.save())).toBe(file);
    tally.refused++;
    return null;
  }
}

async function takeBack(
  { office }: OfficeHost,
  { tracked }: RichDocument,
  applied: Applied,
  file: string,
): Promise<void> {
  // What is taken back under tracking stays as a trace that only accepting it removes.
  if (tracked) return;
  await applied.undo();
  tally.undone++;
  expect(canonicalBody(office.save())).toBe(file);
}

function expectInOrder(wanted: readonly string[], all: readonly string[]): void {
  let next = 0;
  for (const one of all) if (one === wanted[next]) next++;
  expect(wanted.slice(next)).toEqual([]);
}

function missingFrom(before: readonly string[], after: readonly string[]): readonly string[] {
  let next = 0;
  const gone: string[] = [];
  for (const one of before) {
    if (one === after[next]) next++;
    else gone.push(one);
  }
  expect(after.slice(next).filter((one) => !isBlankLine(one))).toEqual([]);
  return gone;
}

function isBlankLine(block: string): boolean {
  return block === "<w:p></>";
}
