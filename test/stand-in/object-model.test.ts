import { buildDocx } from "../support/docx-builder";
import { blankDocument } from "./blank-document";
import { openHeadless, type Headless, type HeadlessOptions } from "./harness/open-headless";
import { Parts } from "./parts";
import { packageOf, paragraphXml, styleXml } from "./harness/package-of";
import { readParagraphs, readTexts } from "./harness/read-paragraphs";

// A busy machine takes its time to start office.js.
jest.setTimeout(30_000);

let word: Headless;
const open = async (body: string, options?: HeadlessOptions) => {
  word = await openHeadless(blankDocument(body), options);
};
afterEach(() => word.close());

/** Acts on the paragraphs in one batch. */
const act = (change: (paragraphs: readonly Word.Paragraph[], context: Word.RequestContext) => unknown) =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    const result = change(paragraphs.items, context);
    await context.sync();
    return result;
  });
const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const table = (...rows: string[][]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${rows
    .map((cells) => `<w:tr>${cells.map((content) => cell(content)).join("")}</w:tr>`)
    .join("")}</w:tbl>`;

describe("reading", () => {
  test("an empty document is one empty paragraph in the Normal style", async () => {
    await open("<w:p/>");
    expect(
      await readParagraphs("text,styleBuiltIn,isLastParagraph", (one) => [
        one.text,
        one.styleBuiltIn,
        one.isLastParagraph,
      ]),
    ).toEqual([["", "Normal", true]]);
  });

  test("breaks, tabs and special hyphens are in the text; hidden text, notes and deletions are not", async () => {
    await open(
      `<w:p><w:r><w:t>Một</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>số 1</w:t><w:noBreakHyphen/><w:t>2</w:t><w:softHyphen/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:del w:id="1" w:author="A" w:date="2025-01-01T00:00:00Z"><w:r><w:delText>xóa</w:delText></w:r></w:del><w:ins w:id="2" w:author="A" w:date="2025-01-01T00:00:00Z"><w:r><w:t> thêm</w:t></w:r></w:ins></w:p>`,
    );
    expect(await readTexts()).toEqual(["Một\vhai\tsố 1\u20112\u00AD thêm"]);
  });

  test("paragraphs of tables and content controls are in their place, text boxes are not", async () => {
    await open(
      paragraphXml("Trên") +
        table([paragraphXml("A"), paragraphXml("B")]) +
        `<w:sdt><w:sdtPr><w:tag w:val="k"/><w:id w:val="7"/></w:sdtPr><w:sdtContent>${paragraphXml("Trong")}</w:sdtContent></w:sdt>` +
        paragraphXml("Dưới"),
    );
    expect(await readParagraphs("text,tableNestingLevel", (one) => [one.text, one.tableNestingLevel])).toEqual([
      ["Trên", 0],
      ["A", 1],
      ["B", 1],
      ["Trong", 0],
      ["Dưới", 0],
    ]);
  });

  test("a style is told by its English name whatever its id; the shown name is localised", async () => {
    await open(paragraphXml("I. ĐẦU ĐỀ"));
    await Word.run(async (context) => {
      context.document.body.insertOoxml(
        packageOf(
          paragraphXml("II. ĐẦU ĐỀ", "u1") + paragraphXml("Gợi ý", "goiy") + "<w:p/>",
          styleXml("u1", "heading 1", "", '<w:outlineLvl w:val="0"/>') + styleXml("goiy", "Gợi ý báo cáo"),
        ),
        "End",
      );
      await context.sync();
    });
    const styles = await readParagraphs("style,styleBuiltIn,outlineLevel", (one) => [
      one.style,
      one.styleBuiltIn,
      one.outlineLevel,
    ]);
    expect(styles.slice(0, 3)).toEqual([
      ["Normal", "Normal", 10],
      ["Đầu đề 1", "Heading1", 1],
      ["Gợi ý báo cáo", "Other", 10],
    ]);
  });

  test("a mixed font reads as an empty name and a null size", async () => {
    await open(
      `<w:p><w:r><w:t>một</w:t></w:r><w:r><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/><w:b/><w:sz w:val="26"/></w:rPr><w:t>hai</w:t></w:r></w:p>` +
        paragraphXml("ba", undefined, '<w:b/><w:highlight w:val="yellow"/>'),
    );
    expect(
      await readParagraphs("font/name,font/size,font/bold,font/highlightColor", ({ font }) => [
        font.name,
        font.size,
        font.bold,
        font.highlightColor,
      ]),
    ).toEqual([
      ["", null, null, null],
      ["Times New Roman", 14, true, "#FFFF00"],
    ]);
  });

  test("automatic numbers are in listString, not in the text; off a list there is no item", async () => {
    word = await openHeadless(withNumbering());
    const items = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text,isListItem,listItemOrNullObject/listString,listItemOrNullObject/level");
      await context.sync();
      return paragraphs.items.map((one) => [
        one.text,
        one.isListItem,
        one.listItemOrNullObject.isNullObject ? null : one.listItemOrNullObject.listString,
      ]);
    });
    expect(items).toEqual([
      ["Mục", true, "I."],
      ["Ý", true, "I.1."],
      ["Ý nữa", true, "I.2."],
      ["Mục sau", true, "II."],
      ["Hết", false, null],
    ]);
    const strict = Word.run(async (context) => {
      context.document.body.paragraphs.getLast().listItem.load("level");
      await context.sync();
    });
    await expect(strict).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("getReviewedText tells current from original where the host is newer than 1.3", async () => {
    await open(
      `<w:p><w:r><w:t xml:space="preserve">Xã </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>An</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>Bình</w:t></w:r></w:ins></w:p>`,
      { wordApi: "1.4" },
    );
    const versions = await Word.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      const results = (["Current", "Original"] as const).map((version) => paragraph.getReviewedText(version));
      await context.sync();
      return results.map((one) => one.value);
    });
    expect(versions).toEqual(["Xã Bình", "Xã An"]);
  });
});

describe("around the body", () => {
  test("headers and footers are read apart from the body", async () => {
    word = await openHeadless(
      buildDocx([{ text: "Đầu trang", where: "header" }, { text: "Thân" }, { text: "Chân trang", where: "footer" }]),
    );
    const seen = await Word.run(async (context) => {
      const section = context.document.sections.getFirst();
      const bodies = [section.getHeader("Primary"), section.getFooter("Primary"), section.getHeader("FirstPage")];
      for (const body of bodies) body.load("text,type");
      await context.sync();
      return bodies.map((body) => [body.type, body.text]);
    });
    expect(seen).toEqual([
      ["Header", "Đầu trang"],
      ["Footer", "Chân trang"],
      ["Header", ""],
    ]);
    expect(await readTexts()).toEqual(["Thân"]);
  });

  test("comments are counted where the host is newer than 1.3", async () => {
    word = await openHeadless(buildDocx([{ text: "Thân" }], { comments: 2 }), { wordApi: "1.4" });
    const count = await Word.run(async (context) => {
      const comments = context.document.body.getComments();
      comments.load("items/id");
      await context.sync();
      return comments.items.length;
    });
    expect(count).toBe(2);
  });
});

describe("writing", () => {
  test("insertParagraph takes the look of its neighbour", async () => {
    await open(paragraphXml("Một", undefined, "<w:b/>"));
    await act(([first]) => first!.insertParagraph("Hai", "After"));
    expect(await readParagraphs("text,font/bold", (one) => [one.text, one.font.bold])).toEqual([
      ["Một", true],
      ["Hai", true],
    ]);
  });

  test("line feeds begin paragraphs, vertical tabs break lines", async () => {
    await open(paragraphXml("A"));
    await act(([first]) => first!.insertText(" B\nC\vD", "End"));
    expect(await readTexts()).toEqual(["A B", "C\vD"]);
  });

  test("each object allows its own insert locations", async () => {
    await open(paragraphXml("A"));
    await expect(
      act((_items, { document }) => document.body.insertParagraph("B", "Before" as "Start")),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(act(([first]) => first!.insertText("B", "Before" as "Start"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    expect(await readTexts()).toEqual(["A"]);
  });

  test("a built-in style comes to be when it is first used; an unknown one is refused", async () => {
    await open(paragraphXml("A"));
    await act(([first]) => {
      first!.styleBuiltIn = "Heading2";
    });
    expect(await readParagraphs("styleBuiltIn,outlineLevel", (one) => [one.styleBuiltIn, one.outlineLevel])).toEqual([
      ["Heading2", 2],
    ]);
    expect(word.document.parts.text("word/styles.xml")).toContain('w:val="heading 2"');
    await expect(act(([first]) => (first!.style = "Không có"))).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("the last paragraph keeps its mark when it is deleted, the others go", async () => {
    await open(paragraphXml("A") + paragraphXml("B"));
    await act(([first, second]) => {
      second!.delete();
      first!.delete();
    });
    expect(await readTexts()).toEqual([""]);
  });

  test("a cell keeps its last paragraph; a control goes with its only one", async () => {
    await open(
      table([paragraphXml("A"), paragraphXml("B")]) +
        `<w:sdt><w:sdtPr><w:tag w:val="k"/><w:id w:val="7"/></w:sdtPr><w:sdtContent>${paragraphXml("Trong")}</w:sdtContent></w:sdt>` +
        paragraphXml("Dưới"),
    );
    await act((items) => {
      items[0]!.delete();
      items[2]!.delete();
    });
    expect(await readTexts()).toEqual(["", "B", "Dưới"]);
    await Word.run(async (context) => {
      const control = context.document.contentControls.getByTag("k").getFirstOrNullObject();
      control.load("id");
      await context.sync();
      expect(control.isNullObject).toBe(true);
    });
  });

  test("a content control is made, named, found by tag, and unwrapped", async () => {
    await open(paragraphXml("Trên") + paragraphXml("Mục"));
    await act((items) => {
      const control = items[1]!.insertContentControl();
      control.tag = "muc-1";
      control.title = 'Mục "II.1" & <hai>';
    });
    const found = await Word.run(async (context) => {
      const control = context.document.contentControls.getByTag("muc-1").getFirst();
      control.load("text,title,tag");
      await context.sync();
      return [control.text, control.title];
    });
    expect(found).toEqual(["Mục", 'Mục "II.1" & <hai>']);
    const again = await openHeadless(word.save());
    const controls = await again.Word.run(async (context) => {
      const { contentControls } = context.document;
      contentControls.load("tag,title");
      await context.sync();
      return contentControls.items.map((one) => [one.tag, one.title]);
    });
    expect(controls).toEqual([["muc-1", 'Mục "II.1" & <hai>']]);
    again.close();
  });

  test("a control around part of a paragraph stays inside it; a line feed in it is a line break", async () => {
    await open(paragraphXml("Ủy ban xã An Bình họp"));
    await Word.run(async (context) => {
      const control = context.document.body.search("xã An Bình").getFirst().insertContentControl();
      control.tag = "don-vi";
      await context.sync();
      control.insertText("phường\nAn Hòa", "Replace");
      await context.sync();
      control.load("text,subtype");
      await context.sync();
      expect([control.text, control.subtype]).toEqual(["phường\vAn Hòa", "RichTextInline"]);
      control.delete(true);
      await context.sync();
    });
    expect(await readTexts()).toEqual(["Ủy ban phường\vAn Hòa họp"]);
  });

  test("a whole batch is one undo step, and undo brings back exactly what was", async () => {
    await open(paragraphXml("A") + paragraphXml("B") + paragraphXml("C"));
    const before = word.document.state().doc;
    await act(([first, second, third]) => {
      first!.insertText(" một", "End");
      second!.delete();
      third!.insertParagraph("D", "After");
    });
    expect(await readTexts()).toEqual(["A một", "C", "D"]);
    expect(word.document.undo()).toBe(true);
    expect(word.document.state().doc.toJSON()).toEqual(before.toJSON());
    expect(word.document.redo()).toBe(true);
    expect(await readTexts()).toEqual(["A một", "C", "D"]);
  });

  test("with track changes on, insertions and deletions are recorded and nothing is lost", async () => {
    await open(paragraphXml("Giữ") + paragraphXml("Bỏ"), { wordApi: "1.4" });
    await Word.run(async (context) => {
      context.document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
      await context.sync();
    });
    await act(([first, second]) => {
      first!.insertParagraph("Thêm", "After");
      second!.delete();
    });
    const versions = await Word.run(async (context) => {
      const { body } = context.document;
      const results = (["Current", "Original"] as const).map((version) => body.getReviewedText(version));
      await context.sync();
      return results.map((one) => one.value.split("\n").filter(Boolean));
    });
    expect(versions).toEqual([
      ["Giữ", "Thêm"],
      ["Giữ", "Bỏ"],
    ]);
    const saved = Parts.read(word.save()).text("word/document.xml");
    expect(saved).toMatch(/<w:ins [^>]*>.*Thêm/s);
    expect(saved).toMatch(/<w:del [^>]*>.*Bỏ/s);
  });
});

describe("tables", () => {
  test("a table is inserted with its values, read and written by cell", async () => {
    await open(paragraphXml("Biểu"));
    await act(([first]) =>
      first!.insertTable(2, 2, "After", [
        ["Chỉ tiêu", "Số"],
        ["Tiếp dân", "120"],
      ]),
    );
    await Word.run(async (context) => {
      const inserted = context.document.body.tables.getFirst();
      inserted.load("rowCount,values,nestingLevel");
      const corner = inserted.getCell(1, 1);
      corner.value = "125";
      const outside = inserted.getCellOrNullObject(5, 5);
      outside.load("value");
      inserted.addRows("End", 1, [["Hòa giải", "12"]]);
      await context.sync();
      inserted.load("rowCount,values");
      await context.sync();
      expect(inserted.values).toEqual([
        ["Chỉ tiêu", "Số"],
        ["Tiếp dân", "125"],
        ["Hòa giải", "12"],
      ]);
      expect([inserted.rowCount, inserted.nestingLevel, outside.isNullObject]).toEqual([3, 1, true]);
    });
    expect(await readParagraphs("tableNestingLevel", (one) => one.tableNestingLevel)).toEqual([0, 1, 1, 1, 1, 1, 1, 0]);
  });

  test("the way up leads from a paragraph to its cell and table, and nowhere outside one", async () => {
    await open(table([paragraphXml("A"), paragraphXml("B")]) + paragraphXml("Dưới"));
    await act(async (items, context) => {
      const here = items[1]!.parentTableCellOrNullObject;
      const outside = items[2]!.parentTableOrNullObject;
      const body = items[1]!.parentBody;
      here.load("cellIndex,rowIndex,value");
      outside.load("rowCount");
      body.load("type");
      await context.sync();
      expect([here.cellIndex, here.rowIndex, here.value, body.type]).toEqual([1, 0, "B", "TableCell"]);
      expect(outside.isNullObject).toBe(true);
    });
  });
});

describe("places", () => {
  test("ranges are compared in Word's own words", async () => {
    await open(paragraphXml("Một hai ba") + paragraphXml("Bốn"));
    const relations = await act(async ([first, second], context) => {
      const results = [
        first!.getRange("Whole").compareLocationWith(second!.getRange("Whole")),
        second!.getRange("Whole").compareLocationWith(first!.getRange("Whole")),
        first!.getRange("Content").compareLocationWith(first!.getRange("Whole")),
        first!.getRange("Start").compareLocationWith(first!.getRange("Whole")),
      ];
      await context.sync();
      return results.map((one) => one.value);
    });
    expect(await relations).toEqual(["AdjacentBefore", "AdjacentAfter", "Equal", "InsideStart"]);
  });

  test("search finds text by its options and refuses what is too long", async () => {
    await open(paragraphXml("Ủy ban, ủy ban xã; Ủy Ban") + paragraphXml("uỷ ban"));
    const search = (text: string, options?: Word.SearchOptions | object) =>
      Word.run(async (context) => {
        const found = context.document.body.search(text, options as Word.SearchOptions);
        found.load("text");
        await context.sync();
        return found.items.map((one) => one.text);
      });
    expect(await search("ủy ban")).toEqual(["Ủy ban", "ủy ban", "Ủy Ban"]);
    expect(await search("ủy ban", { matchCase: true })).toEqual(["ủy ban"]);
    expect(await search("[uU]* ban", { matchWildcards: true })).toEqual(["uỷ ban"]);
    await expect(search("x".repeat(256))).rejects.toMatchObject({ code: "SearchStringInvalidOrTooLong" });
  });

  test("what was found keeps its place while text before it changes", async () => {
    await open(paragraphXml("uỷ ban và uỷ ban"));
    await Word.run(async (context) => {
      const found = context.document.body.search("uỷ");
      found.load("text");
      await context.sync();
      for (const one of found.items) one.insertText("ủy", "Replace");
      context.document.body.insertText("Các ", "Start");
      await context.sync();
      found.items[1]!.insertText("!", "End");
      await context.sync();
    });
    expect(await readTexts()).toEqual(["Các ủy ban và ủy! ban"]);
  });

  test("a range follows its text through the user's typing and through undo", async () => {
    await open(paragraphXml("Một") + paragraphXml("Hai ba"));
    await Word.run(async (context) => {
      const found = context.document.body.search("ba").getFirst();
      found.load("text");
      await context.sync();
      word.document.dispatch(word.document.state().tr.insertText("Đoạn ", 1));
      found.load("text");
      await context.sync();
      expect(found.text).toBe("ba");
      word.document.undo();
      found.insertText("bốn", "Replace");
      await context.sync();
    });
    expect(await readTexts()).toEqual(["Một", "Hai bốn"]);
  });

  test("select moves Word's selection, and the selection is read back", async () => {
    await open(paragraphXml("Một") + paragraphXml("Hai"));
    await act((items) => items[1]!.select("End"));
    const here = await Word.run(async (context) => {
      const paragraph = context.document.getSelection().paragraphs.getFirst();
      paragraph.load("text");
      await context.sync();
      return paragraph.text;
    });
    expect(here).toBe("Hai");
    expect(word.document.state().selection.empty).toBe(true);
  });
});

/** A document with a two-level automatic list "I.", "I.1.". */
function withNumbering(): Uint8Array {
  const item = (text: string, level: number) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const parts = Parts.read(
    blankDocument(item("Mục", 0) + item("Ý", 1) + item("Ý nữa", 1) + item("Mục sau", 0) + paragraphXml("Hết")),
  );
  const level = (index: number, text: string, format: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;
  parts.set(
    "word/numbering.xml",
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, "%1.", "upperRoman")}${level(1, "%1.%2.", "decimal")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  );
  parts.declare("word/numbering.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml");
  parts.relate("word/numbering.xml", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering");
  return parts.zip();
}
