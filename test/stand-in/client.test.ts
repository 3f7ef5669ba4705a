import { blankDocument } from "./blank-document";
import { openHeadless, type Headless } from "./harness/open-headless";
import { paragraphXml } from "./harness/package-of";

// A busy machine takes its time to start office.js.
jest.setTimeout(30_000);

let word: Headless;
beforeEach(async () => {
  word = await openHeadless(blankDocument(paragraphXml("Một") + paragraphXml("Hai")));
});
afterEach(() => word.close());

const texts = () =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    return paragraphs.items.map((one) => one.text);
  });

describe("what office.js itself enforces holds against the stand-in", () => {
  test("office.js knows that it is in Word, in Vietnamese, with WordApi 1.3 and no more", async () => {
    expect(Office.context.host).toBe("Word");
    expect(Office.context.displayLanguage).toBe("vi-VN");
    expect(Office.context.requirements.isSetSupported("WordApi", "1.3")).toBe(true);
    expect(Office.context.requirements.isSetSupported("WordApi", "1.4")).toBe(false);
    expect(Office.context.requirements.isSetSupported("CustomXmlParts", "1.1")).toBe(true);
  });

  test("a value that was not loaded cannot be read", async () => {
    const reading = Word.run(async (context) => context.document.body.paragraphs.getFirst().text);
    await expect(reading).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });

  test("an inserted object is used up when its run is over", async () => {
    const made = await Word.run(async (context) => {
      const paragraph = context.document.body.insertParagraph("Ba", "End");
      paragraph.load("text");
      await context.sync();
      return paragraph;
    });
    expect(made.text).toBe("Ba");
    const late = async () => {
      made.insertText("!", "End");
      await made.context.sync();
    };
    await expect(late()).rejects.toMatchObject({ code: "InvalidObjectPath" });
    expect(await texts()).toEqual(["Một", "Hai", "Ba"]);
  });

  test("a tracked object lives on", async () => {
    const last = await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getLast();
      paragraph.track();
      await context.sync();
      return paragraph;
    });
    last.insertText("!", "End");
    await last.context.sync();
    expect(await texts()).toEqual(["Một", "Hai!"]);
  });

  test("every reference is given back after the run", async () => {
    await texts();
    await texts();
    // The clean-up batch is not awaited by Word.run; the next batch comes after it.
    await Word.run((context) => context.sync());
    expect(word.standIn.referenceCount).toBe(0);
  });

  test("a null object says so after a sync, and its children are null too", async () => {
    await Word.run(async (context) => {
      const control = context.document.contentControls.getFirstOrNullObject();
      const next = control.parentContentControlOrNullObject;
      control.load("tag");
      next.load("tag");
      await context.sync();
      expect([control.isNullObject, next.isNullObject]).toEqual([true, true]);
    });
  });

  test("an error names its code and place, and what was done before it stays", async () => {
    const failing = Word.run(async (context) => {
      const { body } = context.document;
      body.insertParagraph("Ba", "End");
      body.paragraphs.getFirst().insertParagraph("Bốn", "Start" as "After");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Paragraph.insertParagraph" },
    });
    expect(await texts()).toEqual(["Một", "Hai", "Ba"]);
  });

  test("a paragraph that is gone cannot be addressed by its old reference", async () => {
    const using = Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text");
      await context.sync();
      const [first] = paragraphs.items;
      first!.delete();
      await context.sync();
      first!.insertText("còn không?", "End");
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("a load names what it wants; a wrong name is refused", async () => {
    const loading = Word.run(async (context) => {
      context.document.body.load("text,colour");
      await context.sync();
    });
    await expect(loading).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("top and skip cut a collection", async () => {
    await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load({ select: "text", skip: 1, top: 1 });
      await context.sync();
      expect(paragraphs.items.map((one) => one.text)).toEqual(["Hai"]);
    });
  });

  test("reading the document is one round trip", async () => {
    await texts();
    const cleanUp = word.batches.filter((batch) =>
      batch.Actions.every(({ Name }) => Name === "_RemoveReference" || Name === ""),
    );
    expect(word.batches.length - cleanUp.length).toBeLessThanOrEqual(2);
  });
});

describe("the Common API keeps the document's memory", () => {
  const call = <T>(start: (done: (result: Office.AsyncResult<T>) => void) => void) =>
    new Promise<T>((resolve, reject) =>
      start((result) =>
        result.status === Office.AsyncResultStatus.Succeeded
          ? resolve(result.value)
          : reject(new Error(result.error.name)),
      ),
    );

  test("a custom XML part is added, found by its namespace, read, and taken away", async () => {
    const parts = Office.context.document.customXmlParts;
    const xml = '<memory xmlns="urn:an-binh">Ghi nhớ &amp; “dấu”</memory>';
    const added = await call<Office.CustomXmlPart>((done) => parts.addAsync(xml, done));
    const found = await call<Office.CustomXmlPart[]>((done) => parts.getByNamespaceAsync("urn:an-binh", done));
    expect(found.map((one) => one.id)).toEqual([added.id]);
    expect(await call<string>((done) => found[0]!.getXmlAsync(done))).toBe(xml);
    await call<void>((done) => found[0]!.deleteAsync(done));
    expect(await call<Office.CustomXmlPart[]>((done) => parts.getByNamespaceAsync("urn:an-binh", done))).toEqual([]);
  });

  test("it is in the file that is saved", async () => {
    await call((done) => Office.context.document.customXmlParts.addAsync('<memory xmlns="urn:an-binh"/>', done));
    const again = await openHeadless(word.save());
    const parts = again.Office.context.document.customXmlParts;
    const found = await call<Office.CustomXmlPart[]>((done) => parts.getByNamespaceAsync("urn:an-binh", done));
    expect(found).toHaveLength(1);
    again.close();
  });

  test("XML that is not well-formed is refused", async () => {
    const adding = call((done) => Office.context.document.customXmlParts.addAsync("<memory", done));
    await expect(adding).rejects.toThrow();
  });

  test("settings outlive the pane", async () => {
    const { settings } = Office.context.document;
    settings.set("Office.AutoShowTaskpaneWithDocument", true);
    await call((done) => settings.saveAsync(done));
    const again = await openHeadless(word.save());
    expect(again.Office.context.document.settings.get("Office.AutoShowTaskpaneWithDocument")).toBe(true);
    again.close();
  });

  test("a handler hears that the selection moved, and no more once it is taken off", async () => {
    const heard = jest.fn();
    await call((done) =>
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, heard, done),
    );
    const select = (index: number) =>
      Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("text");
        await context.sync();
        paragraphs.items[index]!.select("Start");
        await context.sync();
      });
    await select(1);
    expect(heard).toHaveBeenCalledTimes(1);
    await call((done) =>
      Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: heard }, done),
    );
    await select(0);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
