import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { emptyDetails } from "../../src/core/outline/details";
import type { Paragraph, Snapshot } from "../../src/core/snapshot/snapshot";
import { HostError } from "../../src/core/edits/document-host";
import { readSections } from "../../src/core/sections/read-sections";
import { skeletonEdits, type SkeletonChoice } from "../../src/core/insertion/skeleton";
import { readDocx } from "../../src/docx";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { oddestWord, type Faults } from "../stand-in/faults";
import { buildDocx } from "../support/docx-builder";
import type { FixtureParagraph } from "../support/fixture";
import { readFixtures } from "../support/fixture-file";
import { officeHostOf } from "../support/office-host";
import { validationErrors } from "../support/validate-docx";

jest.setTimeout(300_000);

/** The best Word and the oddest in turn. */
const hosts = [{}, oddestWord] as const;

const words = fc.constantFrom(
  "Đã ban hành 05 văn bản.",
  "",
  'UBND xã & <các> "thôn"',
  "…………",
  "Uỷ ban nhân dân xã An Bình",
);
const list = fc.record({
  format: fc.constantFrom("decimal" as const, "bullet" as const),
  number: fc.integer({ min: 1, max: 9 }),
  suffix: fc.constant("."),
});
/**
 * Paragraphs as people leave them: own fonts, lists, tables, input
 * boxes, tracked changes, headings by style or by hand.
 */
const paragraph: fc.Arbitrary<FixtureParagraph> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      text: words,
      font: fc.constantFrom("Arial", "Times New Roman"),
      size: fc.constantFrom(11, 13),
      bold: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...outline.sections.map(({ number, title }) => ({ text: `${number} ${title.replace(/\{.*\}/u, "NĂM 2025")}` })),
    ),
  },
  fc.record({ text: fc.constant("Ô bảng"), cell: fc.constant({ table: "T", row: 0, column: 0 }) }),
  fc.record({ text: words, list }),
  fc.record({ text: fc.constant("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI"), style: fc.constant("Heading1") }),
  fc.record({ text: fc.constant("Ô nhập"), control: fc.constant(true) }),
  fc.constant({ text: "", runs: [{ text: "Còn " }, { text: "mới ", inserted: true }, { text: "bỏ", deleted: true }] }),
);
const documents = fc.record({
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 8 }).map((some) => [...some, { text: "Hết." }]),
  localizedStyles: fc.boolean(),
});
const choices: fc.Arbitrary<SkeletonChoice> = fc.record({
  what: fc.oneof(
    fc.constantFrom<SkeletonChoice["what"]>("report", "header", "missing"),
    fc.subarray(["I.1", "II", "III.2", "V"]),
  ),
  guidance: fc.boolean(),
  at: fc.constantFrom<SkeletonChoice["at"]>("neighbours", "end"),
});

test("after any insertion every paragraph is as it was; after undo the file is the one before", async () => {
  let inserted = 0;
  await fc.assert(
    fc.asyncProperty(
      documents,
      choices,
      fc.constantFrom(...hosts),
      async ({ paragraphs, localizedStyles }, choice, faults) => {
        if (await harmless(buildDocx(paragraphs, { localizedStyles }), choice, faults)) inserted++;
      },
    ),
    { numRuns: 25 },
  );
  expect(inserted).toBeGreaterThan(10);
});

test("so it is for every report of test/documents, odd as it is, when what it lacks is inserted", async () => {
  let inserted = 0;
  const choice = { what: "missing", guidance: true, at: "neighbours" } as const;
  for (const [index, { paragraphs }] of readFixtures(outline).entries()) {
    if (await harmless(buildDocx(paragraphs), choice, hosts[index % 2]!)) inserted++;
  }
  expect(inserted).toBeGreaterThan(60);
});

test("a file with the skeleton in it is valid and reads the same with and without Word", async () => {
  for (const localizedStyles of [false, true]) {
    const { host, office, close } = await officeHostOf(
      buildDocx(
        [
          { text: "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ", style: "Heading1" },
          { text: "Đã làm.", font: "Arial", size: 13 },
        ],
        { localizedStyles },
      ),
    );
    const before = await host.read();
    const choice = { what: "report", guidance: true, at: "neighbours" } as const;
    await host.apply(
      skeletonEdits(outline, emptyDetails(outline.defaults), readSections(outline, before, null), before, choice),
    );
    const file = office.save();
    const { snapshot } = readDocx(file);
    expect((await host.read()).paragraphs.map(comparable)).toEqual(snapshot.paragraphs.map(comparable));
    expect(validationErrors(file)).toEqual([]);
    await close();
  }
});

/** Inserts and takes back; false when the host refused the place, having done nothing. */
async function harmless(bytes: Uint8Array, choice: SkeletonChoice, faults: Faults): Promise<boolean> {
  const { host, office, close } = await officeHostOf(bytes, { faults });
  try {
    const file = bodyXml(office.save());
    const before = await host.read();
    const sections = readSections(outline, before, null);
    const edits = skeletonEdits(outline, emptyDetails(outline.defaults), sections, before, choice);
    const applied = await host.apply(edits).catch((error: unknown) => error as HostError);
    if (applied instanceof HostError) {
      expect(applied.kind).toBe("badPlace");
      expect(bodyXml(office.save())).toBe(file);
      return false;
    }
    expectKept(before, await host.read());
    await applied.undo();
    expect(bodyXml(office.save())).toBe(file);
    return true;
  } finally {
    await close();
  }
}

/** Every paragraph of `before`, with its look, in the same order among those of `after`. */
function expectKept(before: Snapshot, after: Snapshot): void {
  const kept = before.paragraphs.map((one) => JSON.stringify(comparable(one)));
  let next = 0;
  for (const one of after.paragraphs) if (JSON.stringify(comparable(one)) === kept[next]) next++;
  expect(kept.slice(next)).toEqual([]);
}

/** Which cell a paragraph stands in only the reader of files tells. */
function comparable({ index: _, cell: __, ...rest }: Paragraph): Omit<Paragraph, "index" | "cell"> {
  return rest;
}

function bodyXml(file: Uint8Array): string {
  return strFromU8(unzipSync(file)["word/document.xml"]!);
}
