import type { Paragraph } from "../../src/core/snapshot/snapshot";
import { readDocx } from "../../src/docx";
import { formatNumber } from "../../src/docx/styles/number-format";
import { packDocx, type DocxParts } from "../support/docx-package";

function read(body: string, parts: Omit<DocxParts, "body"> = {}): readonly Paragraph[] {
  return readDocx(packDocx({ body, ...parts })).snapshot.paragraphs;
}

const p = (style: string | null, inner = "<w:r><w:t>a</w:t></w:r>", more = "") =>
  `<w:p><w:pPr>${style === null ? "" : `<w:pStyle w:val="${style}"/>`}${more}</w:pPr>${inner}</w:p>`;
const run = (properties: string, text = "a") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const style = (id: string, name: string, inner = "", type = "paragraph") =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

describe("the styles of a .docx file", () => {
  it("are named alike in every language of Word", () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Binhthng"><w:name w:val="Normal"/></w:style>' +
      style("u1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>') +
      style("u2", "Heading 2") +
      style("oancuaDanhsach", "List Paragraph") +
      style("Mucluc1", "toc 1") +
      style("MucLon", "Mục lớn", '<w:basedOn w:val="u1"/>');
    const paragraphs = read(
      [null, "u1", "u2", "oancuaDanhsach", "Mucluc1", "MucLon", "KhongCo"].map((id) => p(id)).join(""),
      { styles },
    );
    expect(paragraphs.map((each) => [each.style, each.outlineLevel])).toEqual([
      ["Normal", null],
      ["Heading1", 1],
      ["Heading2", 2],
      ["ListParagraph", null],
      ["Toc1", null],
      ["Mục lớn", 1],
      ["Normal", null],
    ]);
  });

  it("yield to the paragraph's own outline level", () => {
    const styles = style("u1", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>');
    const levels = [
      p("u1", "", '<w:outlineLvl w:val="9"/>'),
      p("u1", "", '<w:outlineLvl w:val="2"/>'),
      p(null, "", '<w:outlineLvl w:val="1"/>'),
    ];
    expect(read(levels.join(""), { styles }).map(({ outlineLevel }) => outlineLevel)).toEqual([null, 3, 2]);
  });

  it("are followed in a circle without end", () => {
    const styles =
      style("A", "A", '<w:basedOn w:val="B"/>') + style("B", "B", '<w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr>');
    expect(read(p("A"), { styles })[0]).toMatchObject({ style: "A", bold: true });
  });

  it("give font, size and bold: document, then style, then its parents, then the run", () => {
    const styles =
      `<w:docDefaults><w:rPrDefault><w:rPr>${font("Arial")}<w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>` +
      style("Goc", "Gốc", `<w:rPr>${font(".VnTime")}<w:b/></w:rPr>`) +
      style("Con", "Con", '<w:basedOn w:val="Goc"/><w:rPr><w:sz w:val="28"/></w:rPr>') +
      style("Dam", "Đậm", "<w:rPr><w:b/></w:rPr>", "character");
    const paragraphs = read(
      p(null) +
        p("Con") +
        p("Con", run('<w:rStyle w:val="Dam"/>')) +
        p(null, run('<w:rStyle w:val="Dam"/>')) +
        p("Con", run('<w:b w:val="0"/><w:sz w:val="27"/>')),
      { styles },
    );
    expect(paragraphs.map(({ font, size, bold }) => [font, size, bold])).toEqual([
      ["Arial", 13, false],
      [".VnTime", 14, true],
      [".VnTime", 14, false],
      ["Arial", 13, true],
      [".VnTime", 13.5, false],
    ]);
  });

  it("say nothing about a paragraph whose runs differ", () => {
    const mixed =
      run(`${font("Arial")}<w:b/><w:sz w:val="26"/>`) +
      run(`${font("VNI-Times")}<w:sz w:val="28"/><w:highlight w:val="yellow"/>`);
    expect(read(p(null, mixed))[0]).toMatchObject({ font: null, size: null, bold: null, highlighted: true });
    for (const none of ["none", "white"])
      expect(read(p(null, run(`<w:highlight w:val="${none}"/>`)))[0]).toMatchObject({ highlighted: false });
  });

  it("find their typefaces in the theme", () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="t"><a:themeElements><a:fontScheme name="f"><a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const paragraphs = read(p(null) + p(null, run('<w:rFonts w:asciiTheme="majorHAnsi"/>')), { styles, theme });
    expect(paragraphs.map((each) => each.font)).toEqual(["Calibri", "Cambria"]);
  });
});

describe("the automatic numbers of a .docx file", () => {
  const level = (at: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const abstract = (id: number, ...levels: readonly string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
  const list = (id: number, of: number, more = "") =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const item = (id: number, at = 0) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr></w:pPr></w:p>`;
  const labels = (body: string, numbering: string, styles = "") =>
    read(body, { numbering, styles }).map(({ listLabel }) => listLabel);

  const outline = abstract(
    0,
    level(0, "upperRoman", "%1."),
    level(1, "decimal", "%2."),
    level(2, "lowerLetter", "%1.%2.%3)", "<w:isLgl/>"),
  );

  it("count level by level and begin again under the next heading", () => {
    expect(labels(item(1) + item(1, 1) + item(1, 1) + item(1, 2) + item(1) + item(1, 1), outline + list(1, 0))).toEqual(
      ["I.", "1.", "2.", "1.2.1)", "II.", "1."],
    );
  });

  it("go on across lists of one definition, unless a list says where it starts", () => {
    const numbering =
      outline +
      list(1, 0) +
      list(2, 0) +
      list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    expect(labels(item(1) + item(2) + item(3) + item(3) + item(1), numbering)).toEqual([
      "I.",
      "II.",
      "V.",
      "VI.",
      "VII.",
    ]);
  });

  it("begin again behind the level they name, and behind no deeper one", () => {
    const numbering =
      abstract(
        0,
        level(0, "upperRoman", "%1."),
        level(1, "decimal", "%2."),
        level(2, "lowerLetter", "%3)", '<w:lvlRestart w:val="1"/>'),
      ) + list(1, 0);
    const items = [0, 1, 2, 1, 2, 0, 2].map((at) => item(1, at)).join("");
    expect(labels(items, numbering)).toEqual(["I.", "1.", "a)", "2.", "b)", "II.", "a)"]);
  });

  it("use a list's own levels where it has them", () => {
    const numbering =
      outline + list(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, "decimal", "Phần %1:")}</w:lvlOverride>`);
    expect(labels(item(1) + item(1), numbering)).toEqual(["Phần 1:", "Phần 2:"]);
  });

  it("go on below a new heading when the level never starts again", () => {
    const numbering =
      abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')) + list(1, 0);
    expect(labels(item(1) + item(1, 1) + item(1) + item(1, 1), numbering)).toEqual(["I.", "1.", "II.", "2."]);
  });

  it("are empty for bullets and none for what is no list", () => {
    const numbering = abstract(0, level(0, "bullet", "-")) + list(1, 0);
    expect(labels(item(1) + item(0) + item(9) + "<w:p/>", numbering)).toEqual(["", null, null, null]);
  });

  it("come from a style too, and leave with numId 0", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="M"><w:name w:val="Mục"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering =
      abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2.", '<w:pStyle w:val="M"/>')) + list(1, 0);
    const off = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(labels(p("M") + p("M") + p("M", "", off), numbering, styles)).toEqual(["1.", "2.", null]);
  });

  it("count a level that was passed over as begun", () => {
    const numbering =
      abstract(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%2."), level(2, "lowerLetter", "%3)")) +
      list(1, 0);
    expect(labels(item(1) + item(1, 2) + item(1, 1) + item(1), numbering)).toEqual(["I.", "a)", "2.", "II."]);
  });

  it("are written in words, and print no digit for a bullet", () => {
    const numbering =
      abstract(0, level(0, "vietnameseCounting", "Phần %1"), level(1, "bullet", "•"), level(2, "decimal", "%2%3.")) +
      list(1, 0);
    expect(labels(item(1) + item(1, 1) + item(1, 2) + item(1), numbering)).toEqual(["Phần một", "", "1.", "Phần hai"]);
  });

  it("follow a list style to its definition", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="L"/>${level(0, "decimal", "%1/")}</w:abstractNum>` +
      list(1, 0);
    expect(labels(item(1) + item(1), numbering)).toEqual(["1/", "2/"]);
  });

  it.each([
    [4, "upperRoman", "IV"],
    [1994, "lowerRoman", "mcmxciv"],
    [27, "lowerLetter", "aa"],
    [52, "upperLetter", "ZZ"],
    [7, "decimalZero", "07"],
    [3, "none", ""],
    [0, "upperRoman", "0"],
    [12, "chineseCounting", "12"],
  ])("write %i as %s: %j", (value, format, expected) => {
    expect(formatNumber(value, format)).toBe(expected);
  });
});
