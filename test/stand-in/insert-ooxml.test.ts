import fc from "fast-check";
import { blankDocument } from "./blank-document";
import { openHeadless, type Headless } from "./harness/open-headless";
import { packageOf, paragraphXml, styleXml } from "./harness/package-of";
import { readParagraphs, readTexts } from "./harness/read-paragraphs";
import { Parts } from "./parts";

// A busy machine takes its time to start office.js.
jest.setTimeout(30_000);

let word: Headless;
const open = async (...texts: string[]) => {
  word = await openHeadless(blankDocument(texts.map((text) => paragraphXml(text)).join("")));
};
afterEach(() => word.close());

const insertAfter = (index: number, xml: string) =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    paragraphs.items[index]!.getRange("After").insertOoxml(xml, "After");
    await context.sync();
  });
const insertAt = (where: "Start" | "End" | "Replace", xml: string) =>
  Word.run(async (context) => {
    context.document.body.insertOoxml(xml, where);
    await context.sync();
  });
const savedPart = (name: string) => Parts.read(word.save()).text(name)!;
const two = packageOf(paragraphXml("Chèn một") + paragraphXml("Chèn hai"));

test("blocks go between the paragraphs, in order, at each place", async () => {
  await open("Trên", "Dưới");
  await insertAfter(0, two);
  expect(await readTexts()).toEqual(["Trên", "Chèn một", "Chèn hai", "Dưới"]);
  await insertAt("Start", packageOf(paragraphXml("Đầu")));
  await insertAt("End", packageOf(paragraphXml("Cuối")));
  expect(await readTexts()).toEqual(["Đầu", "Trên", "Chèn một", "Chèn hai", "Dưới", "Cuối"]);
  await insertAt("Replace", two);
  expect((await readTexts()).filter(Boolean)).toEqual(["Chèn một", "Chèn hai"]);
});

test("an empty document keeps its paragraph behind what is inserted", async () => {
  await open("");
  await insertAt("Start", two);
  expect(await readTexts()).toEqual(["Chèn một", "Chèn hai", ""]);
});

test("in the middle of a paragraph the text is split and none of it lost", async () => {
  await open("Trước sau");
  await Word.run(async (context) => {
    context.document.body.search("sau").getFirst().insertOoxml(two, "Before");
    await context.sync();
  });
  expect(await readTexts()).toEqual(["Trước ", "Chèn một", "Chèn hai", "sau"]);
});

test("one insertion is one undo step that brings back exactly what was, and redo puts it in again", async () => {
  await open("Trên", "Dưới");
  const before = word.document.state().doc.toJSON() as unknown;
  const file = savedPart("word/document.xml");
  await insertAfter(0, two);
  const after = word.document.state().doc.toJSON() as unknown;
  expect(word.document.undo()).toBe(true);
  expect(word.document.state().doc.toJSON()).toEqual(before);
  expect(savedPart("word/document.xml")).toBe(file);
  expect(word.document.undo()).toBe(false);
  expect(word.document.redo()).toBe(true);
  expect(word.document.state().doc.toJSON()).toEqual(after);
});

test("two insertions of one batch are one undo step, two batches are two", async () => {
  await open("A", "B", "C");
  await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    paragraphs.items[2]!.getRange("After").insertOoxml(two, "After");
    paragraphs.items[0]!.getRange("After").insertOoxml(two, "After");
    await context.sync();
  });
  expect(await readTexts()).toHaveLength(7);
  await insertAt("End", two);
  word.document.undo();
  expect(await readTexts()).toHaveLength(7);
  word.document.undo();
  expect(await readTexts()).toEqual(["A", "B", "C"]);
});

test("what the user types meanwhile stays and is a step of its own", async () => {
  await open("A", "B");
  const writing = insertAfter(1, two);
  word.document.dispatch(word.document.state().tr.insertText("Gõ ", 1));
  await writing;
  word.document.dispatch(word.document.state().tr.insertText("tiếp ", 4));
  expect(await readTexts()).toEqual(["Gõ tiếp A", "B", "Chèn một", "Chèn hai"]);
  word.document.undo();
  expect(await readTexts()).toEqual(["Gõ A", "B", "Chèn một", "Chèn hai"]);
  word.document.undo();
  expect((await readTexts()).slice(0, 2)).toEqual(["Gõ A", "B"]);
  expect(await readTexts()).not.toContain("Chèn một");
});

describe("styles", () => {
  const heading = styleXml("u1", "heading 1", "<w:b/>", '<w:outlineLvl w:val="0"/>');

  test("a style that is used here keeps its definition, found by its English name", async () => {
    await open("Trên");
    await insertAt("End", packageOf(paragraphXml("I. CỦA NGƯỜI DÙNG", "u1"), heading));
    const red = styleXml("Heading1", "Heading 1", '<w:color w:val="FF0000"/>', '<w:outlineLvl w:val="0"/>');
    await insertAt("End", packageOf(paragraphXml("II. CHÈN", "Heading1"), red));
    expect(
      await readParagraphs("text,font/color,font/bold", ({ text, font }) => [text, font.color, font.bold]),
    ).toEqual([
      ["Trên", "#000000", false],
      ["I. CỦA NGƯỜI DÙNG", "#000000", true],
      ["II. CHÈN", "#000000", true],
    ]);
    expect(savedPart("word/document.xml")).toContain('<w:pStyle w:val="u1"/>');
    expect(savedPart("word/styles.xml")).not.toContain("FF0000");
  });

  test("a style that is not there comes in, and a taken id gives way", async () => {
    await open("Trên");
    await insertAt("End", packageOf(paragraphXml("Gợi ý", "Normal"), styleXml("Normal", "Gợi ý báo cáo", "<w:i/>")));
    expect(await readParagraphs("style,font/italic", (one) => [one.style, one.font.italic])).toEqual([
      ["Normal", false],
      ["Gợi ý báo cáo", true],
    ]);
  });

  test("a style named without its definition is ignored, as in Word", async () => {
    await open("Trên");
    await insertAt("End", packageOf(paragraphXml("I. MỤC", "Heading1") + "<w:p/>"));
    expect((await readParagraphs("styleBuiltIn", (one) => one.styleBuiltIn))[1]).toBe("Normal");
  });
});

test("what is no package is refused and changes nothing", async () => {
  await open("Trên");
  for (const xml of ["", "<w:p/>", "không phải XML", two.slice(0, -5)])
    await expect(insertAt("End", xml)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await readTexts()).toEqual(["Trên"]);
});

test("text is never read as markup", async () => {
  await open("Trên");
  await insertAt("End", packageOf(paragraphXml('1. &lt;w:p&gt; &amp;amp; "Ủy ban" ]]&gt;')));
  expect(await readTexts()).toEqual(["Trên", '1. <w:p> &amp; "Ủy ban" ]]>']);
});

test("wherever blocks go in, every paragraph that was there is still there, and undo brings back the same file", async () => {
  await open("");
  word.close();
  const text = fc.constantFrom("", "I. CÔNG TÁC", "Đã ban hành 05 văn bản.", "- Gợi ý", "Xã An Bình");
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      fc.array(text, { minLength: 2, maxLength: 4 }),
      fc.nat(),
      async (there, inserted, seed) => {
        // In an empty document the end is in front of its one mark.
        fc.pre(there.length > 1 || there[0] !== "");
        await open(...there);
        const file = savedPart("word/document.xml");
        const at = seed % there.length;
        await insertAfter(at, packageOf(inserted.map((one) => paragraphXml(one)).join("")));
        expect(await readTexts()).toEqual([...there.slice(0, at + 1), ...inserted, ...there.slice(at + 1)]);
        word.document.undo();
        expect(savedPart("word/document.xml")).toBe(file);
        word.close();
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);
