import { readDocx } from "../../src/docx";
import { packDocx, type DocxParts } from "../support/docx-package";
import { author, fieldMark, paragraph as p, run as r, table } from "../support/wordprocessing";

/** Texts of the body, "\f" and friends included. */
function texts(body: string, parts: Omit<DocxParts, "body"> = {}): readonly string[] {
  return readDocx(packDocx({ body, ...parts })).snapshot.paragraphs.map(({ text }) => text);
}

const by = `w:id="1" ${author}`;

describe("the body of a .docx file", () => {
  it.each([
    [
      "content controls, inline and around blocks",
      `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${p(r("Mục ") + `<w:sdt><w:sdtContent>${r("II.1")}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
      ["Mục II.1", ""],
    ],
    [
      "smart tags and custom XML",
      `<w:customXml w:uri="u" w:element="e">${p(`<w:smartTag w:uri="u" w:element="place">${r("xã ")}<w:customXml w:element="x">${r("An Bình")}</w:customXml></w:smartTag>`)}</w:customXml>`,
      ["xã An Bình"],
    ],
    ["hyperlinks", p(`<w:hyperlink w:anchor="a">${r("Luật 10/2022/QH15")}</w:hyperlink>`), ["Luật 10/2022/QH15"]],
    [
      "tabs, breaks and hyphens",
      p(
        "<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:cr/><w:t>D</w:t><w:noBreakHyphen/><w:softHyphen/><w:ptab/></w:r>",
      ),
      ["A\tB\vC\vD\u2011\u00ad\t"],
    ],
    [
      "page and column breaks",
      p('<w:r><w:br w:type="page"/><w:t>II</w:t><w:br w:type="column"/><w:br w:type="textWrapping"/></w:r>'),
      ["II\v"],
    ],
    [
      "tab stops, which are not tabs",
      p(`<w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${r("A")}`),
      ["A"],
    ],
    ["blanks that were not asked to be kept", p("<w:r><w:t> hòa  giải \n</w:t></w:r>"), ["hòa  giải"]],
    ["CDATA and entities", p("<w:r><w:t><![CDATA[a < b]]> &amp; &#x1EC7;</w:t></w:r>"), ["a < b & ệ"]],
    [
      "ruby text, of which only the base is read",
      p(`<w:r><w:ruby><w:rt>${r("x")}</w:rt><w:rubyBase>${r("chữ")}</w:rubyBase></w:ruby></w:r>`),
      ["chữ"],
    ],
    [
      "a nested table, in the order of the cells",
      table(p(r("1")) + table(p(r("2"))) + p(r("3")), p(r("4"))) + p(r("5")),
      ["1", "2", "3", "4", "5"],
    ],
    ["a table at the very end, after which Word shows a paragraph", table(p(r("1"))), ["1", ""]],
    ["an empty body, in which Word shows a paragraph", "", [""]],
  ])("unwraps %s", (_what, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  it.each([
    ["the entry that was chosen", '<w:result w:val="1"/>', "Mức độ: Khá.", undefined],
    ["the first where nobody chose, which may be the answer", "", "Mức độ: Tốt.", undefined],
    ["the one it was made with", '<w:default w:val="2"/>', "Mức độ: (Chọn mức độ).", ["(Chọn mức độ)"]],
    ["no prompt where somebody chose it", '<w:result w:val="2"/>', "Mức độ: (Chọn mức độ).", undefined],
  ])("reads of a drop-down form field %s", (_what, choice, text, prompts) => {
    const list = `<w:ffData><w:ddList>${choice}<w:listEntry w:val="Tốt"/><w:listEntry w:val="Khá"/><w:listEntry w:val="(Chọn mức độ)"/></w:ddList></w:ffData>`;
    const field = `<w:r><w:fldChar w:fldCharType="begin">${list}</w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>`;
    const body = p(`${r("Mức độ: ")}${field}${fieldMark("end")}${r(".")}`);
    expect(readDocx(packDocx({ body })).snapshot.paragraphs[0]).toMatchObject({ text, ...(prompts && { prompts }) });
    const stored = p(`${r("Mức độ: ")}${field}${fieldMark("separate")}${r("Khá")}${fieldMark("end")}${r(".")}`);
    expect(texts(stored)).toEqual(["Mức độ: Khá."]);
  });

  it.each(["<w:strike/>", "<w:dstrike/>", '<w:strike/><w:dstrike w:val="0"/>'])(
    "leaves out what is struck through by hand, as whoever wrote the right word beside it means: %s",
    (struck) => {
      const year = `<w:r><w:rPr>${struck}</w:rPr><w:t>2023</w:t></w:r>`;
      expect(texts(p(`${r("So với năm ")}${year}${r("2024")}`))).toEqual(["So với năm 2024"]);
    },
  );

  it("keeps what is not struck through after all", () => {
    const off = '<w:r><w:rPr><w:strike w:val="0"/><w:dstrike w:val="0"/></w:rPr><w:t>2024</w:t></w:r>';
    expect(texts(p(off))).toEqual(["2024"]);
  });

  it("counts table levels", () => {
    const { paragraphs } = readDocx(
      packDocx({ body: table(p(r("1")) + table(p(r("2"))) + p(r("3"))) + p("") }),
    ).snapshot;
    expect(paragraphs.map(({ tableLevel }) => tableLevel)).toEqual([1, 2, 1, 0]);
  });

  it("reads the present text of tracked changes and moves; a deleted paragraph mark parts nothing", () => {
    const body =
      p(`<w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${r("II. KẾT QUẢ ")}`) +
      p(
        `<w:del ${by}><w:r><w:delText>CŨ</w:delText></w:r></w:del><w:ins ${by}>${r("THỰC HIỆN")}<w:del ${by}><w:r><w:delText>x</w:delText></w:r></w:del></w:ins>`,
      ) +
      p(`<w:moveFrom ${by}>${r("dời đi")}</w:moveFrom><w:moveTo ${by}>${r("dời đến")}</w:moveTo>`);
    expect(texts(body)).toEqual(["II. KẾT QUẢ THỰC HIỆN", "dời đến"]);
  });

  it("joins over deleted and moved marks what stands in one place, and what stands last there ends it all the same", () => {
    const gone = (inner: string, what = "del") => p(`<w:pPr><w:rPr><w:${what} ${by}/></w:rPr></w:pPr>${inner}`);
    expect(texts(gone(r("a")) + gone(r("b"), "moveFrom") + p(r("c")) + gone(r("d")))).toEqual(["abc", "d"]);
    expect(texts(gone(r("a")) + table(gone(r("b")), p(r("c"))) + p(r("d")))).toEqual(["a", "b", "c", "d"]);
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>';
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const list =
      p(`${numbered}<w:rPr><w:del ${by}/></w:rPr></w:pPr>${r("một ")}`) + p(`${numbered}</w:pPr>${r("hai")}`).repeat(2);
    const { paragraphs } = readDocx(packDocx({ body: list, numbering })).snapshot;
    expect(paragraphs.map(({ listLabel, text }) => [listLabel, text])).toEqual([
      ["1.", "một hai"],
      ["2.", "hai"],
    ]);
  });

  it("counts tracked changes that follow on without a gap as one", () => {
    const ins = (text: string, at = "2025-06-02T08:00:00Z") =>
      `<w:ins w:id="1" w:author="A" w:date="${at}">${r(text)}</w:ins>`;
    const inserted = '<w:pPr><w:rPr><w:ins w:id="2" w:author="A" w:date="2025-06-02T08:00:00Z"/></w:rPr></w:pPr>';
    const revisions = (body: string) => readDocx(packDocx({ body })).snapshot.facts.revisions;
    expect(revisions(p(ins("a") + ins("b")))).toBe(1);
    expect(revisions(p(ins("a") + r("-") + ins("b")))).toBe(2);
    expect(revisions(p(ins("a") + ins("b", "2025-06-03T08:00:00Z")))).toBe(2);
    expect(revisions(p(inserted + ins("a")) + p(inserted + ins("b")) + p(r("c")))).toBe(1);
    expect(revisions(p(ins("a")) + p(ins("b")))).toBe(2);
    expect(revisions(p(`<w:pPr><w:jc w:val="left"/><w:pPrChange ${by}><w:pPr/></w:pPrChange></w:pPr>`))).toBe(1);
    expect(revisions(p(r("a")))).toBe(0);
  });

  it("counts those in headers, footers and notes with them, and none of a part that cannot be read", () => {
    const changed = p(`${r("Trang ")}<w:ins ${by}>${r("một")}</w:ins>`);
    const revisions = (parts: Omit<DocxParts, "body">) =>
      readDocx(packDocx({ body: p(r("a")), ...parts })).snapshot.facts.revisions;
    expect(revisions({ header: changed })).toBe(1);
    expect(revisions({ footer: changed, footnotes: `<w:footnote w:id="2">${changed}</w:footnote>` })).toBe(2);
    expect(revisions({ header: p(r("a")) })).toBe(0);
    expect(revisions({ header: `${changed}</w:p>` })).toBe(1);
  });

  it.each([
    ["directly", r("ẩn", "<w:vanish/>"), ""],
    ["by its own style", r("ẩn", '<w:rStyle w:val="An"/>'), ""],
    ["but shown again directly", r("hiện", '<w:rStyle w:val="An"/><w:vanish w:val="0"/>'), "hiện"],
  ])("leaves out text that is hidden %s", (_how, run, expected) => {
    const styles =
      '<w:style w:type="character" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(texts(p(run), { styles })).toEqual([expected]);
  });

  it("leaves out a paragraph's text when its style hides it, but keeps its place", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="An"><w:name w:val="An"/><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(texts(p(`<w:pPr><w:pStyle w:val="An"/></w:pPr>${r("ẩn")}`) + p(r("hiện")), { styles })).toEqual([
      "",
      "hiện",
    ]);
  });

  it("shows fields by their results, nested and over several paragraphs", () => {
    const body =
      p(
        fieldMark("begin") +
          "<w:r><w:instrText> TOC </w:instrText></w:r>" +
          r("mã") +
          fieldMark("separate") +
          r("I. LÃNH ĐẠO\t1"),
      ) +
      p(
        fieldMark("begin") +
          "<w:r><w:instrText>PAGEREF</w:instrText></w:r>" +
          fieldMark("separate") +
          r("2") +
          fieldMark("end") +
          r(" trang"),
      ) +
      p(fieldMark("end") + r("Hết")) +
      p(`<w:fldSimple w:instr="DATE">${r("15/6/2025")}</w:fldSimple>`);
    expect(texts(body)).toEqual(["I. LÃNH ĐẠO\t1", "2 trang", "Hết", "15/6/2025"]);
  });

  it("does not let a field that never ends swallow the document", () => {
    expect(texts(p(fieldMark("begin") + r("I. LÃNH ĐẠO")) + p(r("Nội dung")))).toEqual(["I. LÃNH ĐẠO", "Nội dung"]);
  });

  it("leaves out drawings, objects, equations and note marks, and text boxes beside other text", () => {
    const box = `<w:txbxContent>${p(r("trong khung"))}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(
      texts(
        p(
          `<w:r>${drawing}</w:r>${r("a")}<w:r><w:object/></w:r><w:r><w:footnoteReference w:id="1"/></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${r("b")}`,
        ),
      ),
    ).toEqual(["ab"]);
  });

  it.each([
    [
      "a picture",
      '<w:drawing><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphic></w:drawing>',
      ["picture"],
    ],
    ["a picture of an older Word", "<w:pict><v:shape><v:imagedata/></v:shape></w:pict>", ["picture"]],
    ["an object with its picture", "<w:object><v:shape><v:imagedata/></v:shape></w:object>", ["object", "picture"]],
    [
      "a chart",
      '<w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></w:drawing>',
      ["object"],
    ],
    [
      "shapes copied from a slide",
      '<w:drawing><lc:lockedCanvas xmlns:lc="http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas"/></w:drawing>',
      ["object"],
    ],
    ["a line", "<w:pict><v:line/></w:pict>", undefined],
    ["a watermark", '<w:pict><v:shape><v:textpath string="MẬT"/></v:shape></w:pict>', undefined],
  ])("says what it could not read: %s", (_what, drawing, unread) => {
    const { paragraphs } = readDocx(packDocx({ body: p(`<w:r>${drawing}</w:r>`) + p("") })).snapshot;
    expect(paragraphs.map((each) => each.unread)).toEqual([unread, undefined]);
  });

  it("reads lettering that was bent into a picture", () => {
    const title = '<w:r><w:pict><v:shape><v:textpath string="BÁO CÁO"/></v:shape></w:pict></w:r>';
    expect(texts(p(title) + p(r("a") + title))).toEqual(["BÁO CÁO", "a"]);
  });

  it("reads text boxes that stand alone in their paragraph, each line once", () => {
    const lines = p(r("III. ĐÁNH GIÁ")) + p(`<w:del ${by}><w:r><w:delText>cũ</w:delText></w:r></w:del>${r("CHUNG")}`);
    const box = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${lines}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${lines}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const { paragraphs } = readDocx(
      packDocx({ body: p(`<w:r>${box}</w:r>`) + p(`${r("a")}<w:r>${box}</w:r>`) }),
    ).snapshot;
    expect(paragraphs.map(({ text, unread }) => [text, unread])).toEqual([
      ["III. ĐÁNH GIÁ\vCHUNG", undefined],
      ["a", ["textBox"]],
    ]);
  });

  it("tells the prompt of a content control that nobody filled in from what was written", () => {
    const control = (properties: string, inner: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const body =
      p(r("Ngày họp: ") + control("<w:showingPlcHdr/><w:date/>", r("Bấm để nhập ngày."))) +
      control("<w:showingPlcHdr/>", p(r("Nhập văn bản tại đây."))) +
      p(control('<w:showingPlcHdr w:val="0"/>', r("15/6/2025")));
    const { paragraphs } = readDocx(packDocx({ body })).snapshot;
    expect(paragraphs.map(({ text, prompts }) => [text, prompts])).toEqual([
      ["Ngày họp: Bấm để nhập ngày.", ["Bấm để nhập ngày."]],
      ["Nhập văn bản tại đây.", ["Nhập văn bản tại đây."]],
      ["15/6/2025", undefined],
    ]);
  });

  it("reads the .docx files and web pages drawn into it, and says where it drew in something else", () => {
    const inner = packDocx({ body: p(r("I. LÃNH ĐẠO")) + p(r("Đã họp.")) });
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk";
    const rels = ["khac.docx", "trang.html", "khac.rtf"].map(
      (name, at) => `<Relationship Id="c${at}" Type="${type}" Target="${name}"/>`,
    );
    const parts = {
      "word/khac.docx": inner,
      "word/trang.html": "<p>Đã họp</p>",
      "word/khac.rtf": "{\\rtf1 Hop}",
      "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join("")}</Relationships>`,
    };
    const body = ["c0", "c1", "c2", "c3"].map((id) => `<w:altChunk r:id="${id}"/>`).join("") + p(r("Hết"));
    const { paragraphs } = readDocx(packDocx({ body, parts })).snapshot;
    expect(paragraphs.map(({ index, text, unread }) => [index, text, unread])).toEqual([
      [0, "I. LÃNH ĐẠO", undefined],
      [1, "Đã họp.", undefined],
      [2, "Đã họp", undefined],
      [3, "", ["import"]],
      [4, "", ["import"]],
      [5, "Hết", undefined],
    ]);
  });

  it("takes the fallback where a choice asks for what Word does not know", () => {
    const unknown = (requires: string) =>
      `<mc:AlternateContent xmlns:zz="urn:khong-ai-biet"><mc:Choice Requires="${requires}">${p(r("bản mới"))}</mc:Choice><mc:Choice Requires="w14">${p(r("w14"))}</mc:Choice><mc:Fallback>${p(r("bản cũ"))}</mc:Fallback></mc:AlternateContent>`;
    expect(texts(["zz", "wps zz", "chuakhai", "wps", "wps w14"].map(unknown).join(""))).toEqual([
      "w14",
      "w14",
      "w14",
      "bản mới",
      "bản mới",
    ]);
    expect(texts(unknown("zz").replace('"w14"', '"zz"'))).toEqual(["bản cũ"]);
    expect(
      texts(
        `<mc:AlternateContent xmlns:zz="urn:x"><mc:Choice Requires="zz">${p(r("mới"))}</mc:Choice></mc:AlternateContent>${p(r("a"))}`,
      ),
    ).toEqual(["a"]);
  });

  it("reads only one branch of alternate content, in runs and around blocks", () => {
    const either = (requires: string, first: string, second: string) =>
      `<mc:AlternateContent><mc:Choice Requires="${requires}">${first}</mc:Choice><mc:Fallback>${second}</mc:Fallback></mc:AlternateContent>`;
    const body =
      either("wps", p(r("một")), p(r("hai"))) +
      p(`<w:r>${either("w16se", '<w16se:symEx w16se:char="1F600"/>', "<w:t>☺</w:t>")}<w:t>!</w:t></w:r>`);
    expect(texts(body)).toEqual(["một", "☺!"]);
  });

  it("reads any prefix, and the Strict form of the format", () => {
    const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    const document = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>Báo cáo</x:t></x:r></x:p><x:sectPr><x:pgSz x:w="210mm" x:h="29.7cm"/><x:pgMar x:top="2cm" x:bottom="20mm" x:left="85.05pt" x:right="15mm"/></x:sectPr></x:body></x:document>`;
    const { snapshot } = readDocx(packDocx({ body: "", parts: { "word/document.xml": document } }));
    expect(snapshot.paragraphs.map(({ text }) => text)).toEqual(["Báo cáo"]);
    expect(snapshot.facts.page).toEqual({ width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 });
  });

  it("takes the page from the first section", () => {
    const size = (w: number) =>
      `<w:pgSz w:w="${w}" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/>`;
    const { page } = readDocx(
      packDocx({ body: p(`<w:pPr><w:sectPr>${size(11906)}</w:sectPr></w:pPr>`) + p(""), section: size(16838) }),
    ).snapshot.facts;
    expect(page).toEqual({ width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 });
  });

  it("reads UTF-16", () => {
    const document =
      '<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Công khai</w:t></w:r></w:p></w:body></w:document>';
    expect(
      texts("", { parts: { "word/document.xml": new Uint8Array(Buffer.from(`\ufeff${document}`, "utf16le")) } }),
    ).toEqual(["Công khai"]);
  });
});
