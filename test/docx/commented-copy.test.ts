import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { commentedCopy, readDocx, type DocxComment } from "../../src/docx";
import { soNoiVu2025 } from "../../src/outlines";
import { buildDocx, docxParts } from "../support/docx-builder";
import { packDocx } from "../support/docx-package";
import { readFixtures } from "../support/fixture-file";
import { richDocuments } from "../support/rich-document";
import { validationErrors } from "../support/validate-docx";

const by = { author: "Sở Nội vụ", initials: "SNV", date: "2026-11-25T08:00:00Z" };
const fixtures = readFixtures(soNoiVu2025).map(({ name, paragraphs }) => ({ name, bytes: buildDocx(paragraphs) }));
const main = "word/document.xml";
const textOf = (bytes: Uint8Array, part: string) => new TextDecoder().decode(unzipSync(bytes)[part]);

/** The main part without the marks of the comments from `first` on. */
const withoutMarks = (xml: string, first: number) =>
  xml.replace(
    /<w:commentRangeStart(?: xmlns:w="[^"]*")? w:id="(\d+)"\/>|<w:commentRangeEnd(?: xmlns:w="[^"]*")? w:id="(\d+)"\/><(?:w:)?r><w:commentReference(?: xmlns:w="[^"]*")? w:id="\d+"\/><\/(?:w:)?r>/gu,
    (mark, start?: string, end?: string) => (Number(start ?? end) >= first ? "" : mark),
  );

/** Everything but the marks is as it was, byte for byte. */
function expectOnlyComments(original: Uint8Array, copy: Uint8Array, first = 0): void {
  const [before, after] = [unzipSync(original), unzipSync(copy)];
  expect(withoutMarks(textOf(copy, main), first)).toBe(textOf(original, main));
  const touched = new Set([main, "[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml"]);
  for (const [name, content] of Object.entries(before))
    if (!touched.has(name)) expect([name, after[name]]).toEqual([name, content]);
  expect(
    Object.keys(after)
      .filter((name) => !(name in before))
      .every((name) => touched.has(name)),
  ).toBe(true);
}

describe("a copy with comments", () => {
  it.each(fixtures.map(({ name, bytes }) => [name, bytes] as const))(
    "leaves %s as it was but for the marks",
    (_, bytes) => {
      const { paragraphs } = readDocx(bytes).snapshot;
      const comments = [null, ...paragraphs.keys()].map((paragraph) => ({ paragraph, lines: [`Đoạn ${paragraph}`] }));
      const copy = commentedCopy(bytes, comments, by);
      expectOnlyComments(bytes, copy);
      expect(readDocx(copy).snapshot.paragraphs).toEqual(paragraphs);
      expect(readDocx(copy).snapshot.facts.comments).toBe(comments.length);
    },
  );

  it("is sound wherever its comments stand and whatever they say", () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...fixtures),
        fc.array(
          fc.record({
            paragraph: fc.option(fc.nat(60)),
            lines: fc.array(fc.string({ unit: "binary", maxLength: 30 }), { minLength: 1, maxLength: 3 }),
          }),
          { maxLength: 5 },
        ),
        ({ bytes }, comments: readonly DocxComment[]) => {
          const copy = commentedCopy(bytes, comments, by);
          expectOnlyComments(bytes, copy);
          expect(readDocx(copy).snapshot.facts.comments).toBe(comments.length);
        },
      ),
      { numRuns: 60 },
    ));

  it("leaves tables, controls, tracked changes and drawings of generated documents alone", () =>
    fc.assert(
      fc.property(richDocuments, fc.array(fc.nat(80), { minLength: 1, maxLength: 5 }), ({ bytes }, places) => {
        const ids = [...textOf(bytes, main).matchAll(/<w:comment\w+ w:id="(\d+)"/gu)].map(([, id]) => Number(id));
        const comments = places.map((paragraph) => ({ paragraph, lines: ["Còn ngắn"] }));
        const copy = commentedCopy(bytes, comments, by);
        expectOnlyComments(bytes, copy, Math.max(1, ...ids) + 1);
        expect(readDocx(copy).snapshot.paragraphs).toEqual(readDocx(bytes).snapshot.paragraphs);
      }),
      { numRuns: 40 },
    ));

  it.each([
    "01-skeleton-with-guidance.txt",
    "20-one-cell-table.txt",
    "42-inserted-and-deleted-words.txt",
    "62-content-control.txt",
  ])("is valid to Word's own validator: %s", (name) => {
    const { bytes } = fixtures.find((fixture) => fixture.name === name)!;
    const copy = commentedCopy(
      bytes,
      [
        { paragraph: null, lines: ["Thiếu mục II.3", "Cần: <b>&"] },
        { paragraph: 3, lines: ["Còn ngắn"] },
      ],
      by,
    );
    expect(validationErrors(copy)).toEqual(validationErrors(bytes));
  });

  it("keeps the comments that are there, and their answers", () => {
    const bytes = buildDocx([{ text: "Báo cáo" }, { text: "Nội dung" }], { comments: 3 });
    const copy = commentedCopy(bytes, [{ paragraph: 1, lines: ["Thêm số liệu"] }], by);
    expectOnlyComments(bytes, copy, 3);
    expect(readDocx(copy).snapshot.facts.comments).toBe(4);
    const [before, after] = [textOf(bytes, "word/comments.xml"), textOf(copy, "word/comments.xml")];
    expect(after.startsWith(before.slice(0, before.lastIndexOf("</w:comments>")))).toBe(true);
    expect(validationErrors(copy)).toEqual([]);
  });

  it("puts what is said of an empty paragraph, which has no inside, on the one before it", () => {
    const bytes = packDocx({ body: `<w:p><w:r><w:t>Mục I</w:t></w:r></w:p><w:p/><w:p w:rsidR="00AB12CD" />` });
    const copy = commentedCopy(bytes, [{ paragraph: 2, lines: ["Còn trống"] }], by);
    expectOnlyComments(bytes, copy);
    expect(textOf(copy, main)).toContain(`<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Mục I`);
  });

  it("knows the paragraphs of a file that calls its elements otherwise, in UTF-16 too", () => {
    const plain = packDocx(docxParts([{ text: "Mục I" }, { text: "Nội dung" }]));
    const parts = unzipSync(plain);
    const xml = textOf(plain, main);
    const other = xml
      .replaceAll("<w:", "<")
      .replaceAll("</w:", "</")
      .replaceAll(/ w:([a-z]+)=/giu, " w:$1=")
      .replace("<document", `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`);
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...Buffer.from(other.replace(/encoding="[^"]*"/iu, 'encoding="UTF-16"'), "utf16le"),
    ]);
    const bytes = zipSync({ ...parts, [main]: wide });
    const copy = commentedCopy(bytes, [{ paragraph: 1, lines: ["Còn ngắn"] }], by);
    const text = new TextDecoder("utf-16le").decode(unzipSync(copy)[main]);
    expect(withoutMarks(text, 0)).toBe(new TextDecoder("utf-16le").decode(wide));
    expect(text.indexOf("commentRangeStart")).toBeGreaterThan(text.indexOf("Mục I"));
    expect(readDocx(copy).snapshot.facts.comments).toBe(1);
  });

  it("is the same file where there is nothing to say", () =>
    expect(commentedCopy(fixtures[0]!.bytes, [], by)).toEqual(fixtures[0]!.bytes));
});
