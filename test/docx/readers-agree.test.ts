import type { Paragraph } from "../../src/core/snapshot/snapshot";
import { readSections } from "../../src/core/sections/read-sections";
import { readDocx } from "../../src/docx";
import { soNoiVu2025 } from "../../src/outlines";
import { buildDocx } from "../support/docx-builder";
import { packDocx } from "../support/docx-package";
import { fixtureSnapshot, readFixtures } from "../support/fixture-file";
import { officeHostOf } from "../support/office-host";
import { author, fieldMark, paragraph as p, run as r, table } from "../support/wordprocessing";

const fixtures = readFixtures(soNoiVu2025).map((fixture) => ({ ...fixture, bytes: buildDocx(fixture.paragraphs) }));

const by = `w:id="1" ${author}`;
const box = `<w:txbxContent>${p(r("trong khung"))}</w:txbxContent>`;
const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
const forms: readonly (readonly [what: string, body: string])[] = [
  [
    "an inline content control",
    p(r("Mục ") + `<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent>${r("II.1")}</w:sdtContent></w:sdt>`) +
      p(r("x")),
  ],
  ["a smart tag", p(`<w:smartTag w:uri="u" w:element="place">${r("xã ")}${r("An Bình")}</w:smartTag>`)],
  [
    "words whose direction is said",
    p(`<w:dir w:val="ltr">${r("Thôn ")}<w:bdo w:val="ltr">${r("An Bình")}</w:bdo></w:dir>`),
  ],
  ["custom XML around a paragraph", `<w:customXml w:uri="u" w:element="e">${p(r("a"))}</w:customXml>` + p(r("b"))],
  ["a hyperlink", p(`<w:hyperlink w:anchor="a">${r("Luật")}</w:hyperlink>`)],
  ["tabs and breaks", p("<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:cr/><w:t>D</w:t></w:r>")],
  [
    "hyphens that do not break, and soft ones",
    p("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/></w:r>"),
  ],
  ["a page break within a paragraph", p('<w:r><w:t>I</w:t><w:br w:type="page"/><w:t>II</w:t></w:r>') + p(r("b"))],
  ["a page break alone", p('<w:r><w:br w:type="page"/></w:r>') + p(r("b"))],
  ["a nested table", table(p(r("1")) + table(p(r("2"))) + p(r("3")), p(r("4"))) + p(r("5"))],
  [
    "text moved elsewhere",
    p(`<w:moveFrom ${by}>${r("dời đi")}</w:moveFrom><w:moveTo ${by}>${r("dời đến")}</w:moveTo>`),
  ],
  [
    "a deletion within an insertion",
    p(`<w:ins ${by}>${r("THỰC HIỆN")}<w:del ${by}><w:r><w:delText>x</w:delText></w:r></w:del></w:ins>`),
  ],
  [
    "a field",
    p(
      fieldMark("begin") +
        "<w:r><w:instrText> PAGE </w:instrText></w:r>" +
        fieldMark("separate") +
        r("I. LÃNH ĐẠO\t1") +
        fieldMark("end") +
        r("sau"),
    ),
  ],
  ["a simple field", p(`<w:fldSimple w:instr="DATE">${r("15/6/2025")}</w:fldSimple>`)],
  ["a text box", p(`${r("a")}<w:r>${drawing}</w:r>${r("b")}`)],
  ["a note mark", p(`${r("a")}<w:r><w:footnoteReference w:id="1"/></w:r>${r("b")}`)],
  ["a sign of a symbol font", p(`${r("a")}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${r("b")}`)],
  ["an equation", p(`${r("a")}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${r("b")}`)],
  ["a hidden paragraph", p(r("ẩn", "<w:vanish/>")) + p(r("b"))],
  [
    "a content control in a cell",
    table(`<w:sdt><w:sdtPr/><w:sdtContent>${p(r("a"))}</w:sdtContent></w:sdt>${p("")}`) + p(""),
  ],
  ["a table at the end", p(r("a")) + table(p(r("b")))],
  ["a section break", p(`<w:pPr><w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr></w:pPr>${r("a")}`) + p(r("b"))],
];

describe("both readers", () => {
  it.each(fixtures)("see the same document in $name", async ({ bytes }) => {
    const { host, close } = await officeHostOf(bytes);
    const { paragraphs } = await host.read().finally(close);
    // How far the bold reaches is compared where both readers say it; Word does not say which cell is where.
    const read = readDocx(bytes).snapshot.paragraphs.map(({ boldUntil, cell: _cell, ...each }, at) =>
      paragraphs[at]?.boldUntil === undefined ? each : { ...each, boldUntil },
    );
    expect(paragraphs).toEqual(read);
  });

  it("say how deep automatic bullets stand, whatever their sign", async () => {
    const signs = ["\u2022", "o", "\uf0a7"];
    const levels = signs.map(
      (sign, at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${sign}"/></w:lvl>`,
    );
    const bytes = packDocx({
      body: signs
        .map((_, at) =>
          p(`<w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr>${r("Nội dung")}`),
        )
        .join(""),
      styles: "",
      numbering: `<w:abstractNum w:abstractNumId="0">${levels.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    });
    const { host, close } = await officeHostOf(bytes);
    const inWord = (await host.read().finally(close)).paragraphs;
    for (const paragraphs of [inWord, readDocx(bytes).snapshot.paragraphs])
      expect(paragraphs.map(({ listLabel, bullet }) => [listLabel, bullet])).toEqual([
        ["", 0],
        ["", 1],
        ["", 2],
      ]);
  });

  it.each([
    ["legal numbers", `<w:isLgl/>`, "", ["I.", "1.1.", "1.2.", "II.", "2.1.", "2.2."]],
    [
      "a list that says where it starts",
      "",
      `<w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride>`,
      ["I.", "I.1.", "I.4.", "II.", "II.1.", "II.2."],
    ],
  ])("count alike: %s", async (_what, legal, override, labels) => {
    const item = (level: number, list: number) =>
      p(`<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r("Nội dung")}`);
    const bytes = packDocx({
      body: item(0, 1) + item(1, 1) + item(1, 2) + item(0, 1) + item(1, 1) + item(1, 2),
      styles: "",
      numbering:
        `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>` +
        `<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${legal}<w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum>` +
        `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>${override}</w:num>`,
    });
    const { host, close } = await officeHostOf(bytes);
    const inWord = (await host.read().finally(close)).paragraphs;
    for (const paragraphs of [readDocx(bytes).snapshot.paragraphs, inWord])
      expect(paragraphs.map(({ listLabel }) => listLabel)).toEqual(labels);
  });

  it.each(forms)("give the same text for %s", async (_what, body) => {
    const bytes = packDocx({ body, styles: "" });
    const { host, close } = await officeHostOf(bytes);
    const { paragraphs } = await host.read().finally(close);
    const texts = (of: readonly Paragraph[]) => of.map(({ tableLevel, text }) => [tableLevel, text]);
    expect(texts(paragraphs)).toEqual(texts(readDocx(bytes).snapshot.paragraphs));
  });
});

describe("the .docx reader", () => {
  it.each(fixtures)("sees in $name what it was built from", ({ paragraphs, memory, bytes }) => {
    const { snapshot } = readDocx(bytes);
    // Word shows a paragraph after a table or a control that ends the document.
    const last = paragraphs.filter(({ where }) => (where ?? "body") === "body").at(-1);
    const shown = last?.cell || last?.control ? [...paragraphs, { text: "" }] : paragraphs;
    const seen = snapshot.paragraphs.map(({ index, text, style, outlineLevel, tableLevel, listLabel }) => ({
      index,
      text,
      style,
      outlineLevel,
      tableLevel,
      listLabel,
    }));
    expect(fixtureSnapshot(shown).paragraphs).toMatchObject(seen);
    const [built, read] = [fixtureSnapshot(shown), snapshot].map((each) => readSections(soNoiVu2025, each, memory));
    expect(read).toEqual(built);
  });
});
