import { blankDocument } from "./blank-document";
import { deadHosts, faultsNamed, faultSwitches, platformFaults, type Faults } from "./faults";
import { openHeadless, type Headless } from "./harness/open-headless";
import { packageOf, paragraphXml, styleXml } from "./harness/package-of";
import { readParagraphs, readTexts } from "./harness/read-paragraphs";

// A busy machine takes its time to start office.js.
jest.setTimeout(30_000);

let word: Headless;
const open = async (body: string, faults: Faults) => {
  word = await openHeadless(blankDocument(body), { faults });
};
afterEach(() => word.close());

const insertAtEnd = (xml: string) =>
  Word.run(async (context) => {
    context.document.body.insertOoxml(xml, "End");
    await context.sync();
  });
const two = packageOf(
  paragraphXml("Mục", "M") + paragraphXml("Cuối", "M"),
  styleXml("M", "Mục báo cáo", "<w:b/>", '<w:jc w:val="center"/>'),
);

describe("each fault shows as it does in Word", () => {
  test.each(["NotAllowed", "GeneralException"] as const)(
    "insertOoxml fails with %s and changes nothing",
    async (code) => {
      await open(paragraphXml("Trên"), { insertOoxml: code });
      await expect(insertAtEnd(two)).rejects.toMatchObject({
        code,
        debugInfo: { errorLocation: "Body.insertOoxml" },
      });
      expect(await readTexts()).toEqual(["Trên"]);
    },
  );

  test("the last inserted paragraph loses its style, its text stays", async () => {
    await open(paragraphXml("Trên"), { lastStyleLost: true });
    await insertAtEnd(two);
    const seen = await readParagraphs("text,style,alignment,font/bold", (one) => [
      one.text,
      one.style,
      one.alignment,
      one.font.bold,
    ]);
    expect(seen).toEqual([
      ["Trên", "Normal", "Left", false],
      ["Mục", "Mục báo cáo", "Centered", true],
      ["Cuối", "Normal", "Left", false],
    ]);
  });

  test("an insertion leaves an empty paragraph behind", async () => {
    await open(paragraphXml("Trên"), { extraParagraph: true });
    await insertAtEnd(two);
    expect(await readTexts()).toEqual(["Trên", "Mục", "Cuối", ""]);
  });

  test("a single paragraph is joined to the one it meets, two are not", async () => {
    await open(paragraphXml("Trên"), { singleParagraphMerges: true });
    await insertAtEnd(packageOf(paragraphXml(" và thêm")));
    expect(await readTexts()).toEqual(["Trên và thêm"]);
    await insertAtEnd(two);
    expect(await readTexts()).toEqual(["Trên và thêm", "Mục", "Cuối"]);
  });

  test("Word's own undo does not take back what the add-in did", async () => {
    await open(paragraphXml("Trên"), { undoLost: true });
    await insertAtEnd(two);
    expect(word.document.undo()).toBe(false);
    expect(await readTexts()).toEqual(["Trên", "Mục", "Cuối"]);
  });

  test("a Word that overwrites lets the inserted style win over the one in use", async () => {
    await open(paragraphXml("Trên"), { residentStyleWins: false });
    await insertAtEnd(two);
    await insertAtEnd(packageOf(paragraphXml("Nữa", "X"), styleXml("X", "Mục báo cáo", "<w:i/>")));
    const style = word.document.styles().styles.find((one) => one.name === "Mục báo cáo");
    expect(style?.rPr).toMatchObject({ italic: true });
    expect(style?.styleId).toBe("M");
  });

  test("text counts what is struck out", async () => {
    const struck = `<w:p><w:r><w:t>Xã</w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText> cũ</w:delText></w:r></w:del></w:p>`;
    await open(struck, { textIncludesDeletions: true });
    expect(await readTexts()).toEqual(["Xã cũ"]);
    word.close();
    await open(struck, {});
    expect(await readTexts()).toEqual(["Xã"]);
  });

  test("loading list items fails, loading the text does not", async () => {
    await open(paragraphXml("Trên"), { listItemThrows: true });
    const loading = readParagraphs("listItemOrNullObject/listString", (one) => one.listItemOrNullObject.isNullObject);
    await expect(loading).rejects.toMatchObject({ code: "GeneralException" });
    expect(await readTexts()).toEqual(["Trên"]);
  });

  test("a slow host answers late but rightly", async () => {
    await open(paragraphXml("Trên"), { slow: 120 });
    const start = Date.now();
    expect(await readTexts()).toEqual(["Trên"]);
    expect(Date.now() - start).toBeGreaterThanOrEqual(110);
  });

  test("selection events are lost", async () => {
    await open(paragraphXml("Trên") + paragraphXml("Dưới"), { eventsLost: true });
    const heard = jest.fn();
    await new Promise<void>((resolve) =>
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, heard, () => resolve()),
    );
    await Word.run(async (context) => {
      context.document.body.paragraphs.getLast().select("Start");
      await context.sync();
    });
    await readTexts();
    expect(heard).not.toHaveBeenCalled();
  });

  test.each(["AccessDenied", "GeneralException", "NotAllowed"] as const)(
    "a read-only document refuses every change with %s",
    async (code) => {
      await open(paragraphXml("Trên"), { readOnly: code });
      const before = word.document.state().doc;
      const changes: ((body: Word.Body) => unknown)[] = [
        (body) => body.insertOoxml(two, "End"),
        (body) => body.insertParagraph("Dưới", "End"),
        (body) => body.insertText("x", "Start"),
        (body) => body.insertTable(1, 1, "End", [["x"]]),
        (body) => body.paragraphs.getFirst().delete(),
        (body) => (body.font.bold = true),
        (body) => body.clear(),
      ];
      for (const change of changes)
        await expect(
          Word.run(async (context) => {
            change(context.document.body);
            await context.sync();
          }),
        ).rejects.toMatchObject({ code });
      expect(word.document.state().doc).toBe(before);
      expect(await readTexts()).toEqual(["Trên"]);
    },
  );

  test("the document's memory cannot be written", async () => {
    await open(paragraphXml("Trên"), { memoryFails: true });
    const { customXmlParts, settings } = Office.context.document;
    const errors = await Promise.all([
      new Promise((resolve) =>
        customXmlParts.addAsync('<m xmlns="urn:an-binh"/>', ({ error }) => resolve(error?.code)),
      ),
      new Promise((resolve) => settings.saveAsync(({ error }) => resolve(error?.code))),
    ]);
    // ooeCustomXmlError, ooeSettingsCannotSave
    expect(errors).toEqual([6100, 4001]);
    expect(word.document.parts.customXml()).toEqual([]);
  });

  test("a batch that is too long is refused whole", async () => {
    await open(paragraphXml("Trên"), deadHosts["payload-limit"]!);
    await expect(insertAtEnd(packageOf(paragraphXml("x".repeat(30_000))))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(await readTexts()).toEqual(["Trên"]);
  });

  test("the cursor is said to be in the header", async () => {
    await open(paragraphXml("Trên"), deadHosts["cursor-in-header"]!);
    const type = await Word.run(async (context) => {
      const { parentBody } = context.document.getSelection();
      parentBody.load("type");
      await context.sync();
      return parentBody.type;
    });
    expect(type).toBe("Header");
  });

  test("a host that never answers leaves the batch open", async () => {
    await open(paragraphXml("Trên"), deadHosts["never-answers"]!);
    const ended = jest.fn();
    void readTexts().then(ended, ended);
    // Requests are answered in order: one that was sent later and is answered shows that the batch was passed over.
    const { document } = word.Office.context;
    const kind = word.Office.EventType.DocumentSelectionChanged;
    await new Promise((answered) => document.addHandlerAsync(kind, () => {}, answered));
    await new Promise((answered) => document.removeHandlerAsync(kind, {}, answered));
    expect(word.batches).toHaveLength(0);
    expect(ended).not.toHaveBeenCalled();
  });

  test("a list above swallows the empty paragraph at the end", async () => {
    await open(paragraphXml("Trên"), { listSwallowsLast: true });
    const item = word.document.state().tr.setNodeAttribute(0, "numPr", { numId: 1, ilvl: 0 });
    word.document.dispatch(item);
    await insertAtEnd(packageOf(paragraphXml("Mục") + "<w:p/>"));
    expect(await readParagraphs("text,isListItem", (one) => [one.text, one.isListItem])).toEqual([
      ["Trên", true],
      ["Mục", false],
      ["", true],
    ]);
  });
});

test("switches are turned on by name; a wrong name is said", async () => {
  await open("<w:p/>", {});
  expect(faultsNamed("slow-host, undo-lost")).toEqual({ ...faultSwitches["slow-host"], undoLost: true });
  expect(faultsNamed("")).toEqual({});
  expect(faultsNamed("mac")).toEqual(platformFaults.mac);
  expect(() => faultsNamed("no-such-fault")).toThrow("no-such-fault");
});
