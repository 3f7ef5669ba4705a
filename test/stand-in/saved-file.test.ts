import { validationErrors } from "../support/validate-docx";
import { blankDocument } from "./blank-document";
import { openHeadless, type Headless } from "./harness/open-headless";
import { packageOf, paragraphXml, styleXml } from "./harness/package-of";
import { Parts } from "./parts";

jest.setTimeout(60_000);

let word: Headless;
beforeEach(async () => {
  word = await openHeadless(blankDocument(paragraphXml("Một") + paragraphXml("Hai") + paragraphXml("Ba")), {
    wordApi: "1.4",
  });
});
afterEach(() => word.close());

/** Everything the object model can put into a file, so that the validator sees each kind of part and markup once. */
async function useEverything(): Promise<void> {
  const { customXmlParts, settings } = Office.context.document;
  await new Promise<void>((resolve) => customXmlParts.addAsync('<m xmlns="urn:an-binh">&amp;</m>', () => resolve()));
  settings.set("Office.AutoShowTaskpaneWithDocument", true);
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  await Word.run(async (context) => {
    const { body } = context.document;
    body.insertOoxml(
      packageOf(
        paragraphXml("I. MỤC", "M") + paragraphXml("Chữ"),
        styleXml("M", "heading 1", "<w:b/>", '<w:keepNext/><w:outlineLvl w:val="0"/>'),
      ),
      "End",
    );
    const control = body.paragraphs.getFirst().insertContentControl();
    control.tag = "muc-1";
    control.title = "Mục <1>";
    const last = body.insertParagraph("Cuối", "End");
    last.styleBuiltIn = "Heading2";
    last.alignment = "Centered";
    last.font.size = 13;
    last.font.highlightColor = "#FFFF00";
    body.insertTable(2, 2, "End", [
      ["a", "b"],
      ["c", "d"],
    ]);
    await context.sync();
    context.document.changeTrackingMode = "TrackAll";
    await context.sync();
    body.insertParagraph("Thêm", "Start");
    body.paragraphs.getLast().insertText("sửa", "Replace");
    context.document.body.search("Hai").getFirst().delete();
    await context.sync();
  });
}

test("the Open XML SDK finds no error in a file that used everything", async () => {
  await useEverything();
  expect(validationErrors(word.save())).toEqual([]);
});

test("what was written is there when the file is opened again", async () => {
  await useEverything();
  const read = ({ Word: api }: Headless) =>
    api.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text,styleBuiltIn,alignment,tableNestingLevel,font/size,font/highlightColor");
      await context.sync();
      return paragraphs.items.map((one) => one.toJSON());
    });
  const before = await read(word);
  const again = await openHeadless(word.save(), { wordApi: "1.4" });
  expect(await read(again)).toEqual(before);
  again.close();
});

test("a file nobody wrote to is saved as it came", async () => {
  const bytes = blankDocument(paragraphXml("Một"));
  const other = await openHeadless(bytes);
  const names = Parts.read(bytes).names();
  const saved = Parts.read(other.save());
  expect(saved.names().sort()).toEqual([...names].sort());
  for (const name of names) expect(saved.text(name)).toBe(Parts.read(bytes).text(name));
  other.close();
});
