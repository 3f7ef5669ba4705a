import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { skeletonEdits } from "../../src/core/insertion/skeleton";
import { emptyDetails } from "../../src/core/outline/details";
import { readSections } from "../../src/core/sections/read-sections";
import { soNoiVu2025 as outline } from "../../src/outlines";
import type { Faults } from "../stand-in/faults";
import { packDocx } from "../support/docx-package";
import { officeHostOf } from "../support/office-host";
import { validationErrors } from "../support/validate-docx";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const note = "Ghi chú của người soạn, đủ dài để là một câu văn chứ không phải một dòng ở phần đầu của văn bản.";

/**
 * What a style can do to letters and to paragraphs that Decree 30 does not ask for, each in the order of the schema.
 */
const letters =
  '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:b/><w:i/><w:caps/><w:smallCaps/><w:strike/><w:outline/><w:shadow/><w:emboss/><w:imprint/>' +
  '<w:color w:val="00B050"/><w:spacing w:val="40"/><w:w w:val="150"/><w:position w:val="6"/><w:sz w:val="40"/><w:u w:val="double"/>' +
  '<w:bdr w:val="single" w:sz="4" w:space="0" w:color="FF0000"/><w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/><w:vertAlign w:val="superscript"/>';
const paragraphs =
  '<w:keepNext/><w:keepLines/><w:pageBreakBefore/><w:numPr><w:numId w:val="1"/></w:numPr>' +
  '<w:pBdr><w:left w:val="single" w:sz="12" w:space="4" w:color="FF0000"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="DDEEFF"/>' +
  '<w:spacing w:before="480" w:after="480" w:line="480" w:lineRule="auto"/><w:ind w:left="567" w:right="567" w:hanging="567"/><w:contextualSpacing/><w:jc w:val="right"/>';
const style = (id: string, name: string, more = "") =>
  `<w:style w:type="paragraph" ${more} w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`;
const styles =
  style("Normal", "Normal", 'w:default="1"') + style("Heading1", "heading 1") + style("Heading2", "heading 2");
const plain = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`;
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

test("whatever the styles of the document do to letters and paragraphs is set back in all that is inserted", async () => {
  const used = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Phần của tôi</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Mục của tôi</w:t></w:r></w:p>`;
  const { inserted, file } = await skeletonIn(packDocx({ body: `${used}${sentence()}`, styles, numbering }));
  expect(validationErrors(file)).toEqual([]);
  const [ofLetters, ofParagraphs] = [letters, paragraphs].map((xml) =>
    [...parse(`<w:x xmlns:w="${w}">${xml}</w:x>`).childNodes].map(({ localName }) => localName!),
  );
  expect(inserted.length).toBeGreaterThan(40);
  for (const paragraph of inserted) {
    const own = child(paragraph, "pPr")!;
    expect(names(own)).toEqual(expect.arrayContaining(ofParagraphs!));
    expect(names(child(own, "pBdr")!)).toEqual(["top", "left", "bottom", "right"]);
    expect(child(child(own, "numPr")!, "numId")!.getAttributeNS(w, "val")).toBe("0");
    for (const run of paragraph.getElementsByTagNameNS(w, "r"))
      expect(names(child(run, "rPr")!)).toEqual(expect.arrayContaining(ofLetters!));
  }
});

describe("what is inserted has the size of the text that stands there, as far as Decree 30 has it", () => {
  test.each([
    ["13 points", sentence(26), 13],
    ["13.5 points", sentence(27), 13.5],
    ["14 points", sentence(28), 14],
    ["smaller than it may be", sentence(22), 13],
    ["larger than it may be", sentence(32), 14],
    ["mostly 13 points", sentence(26) + sentence(26) + sentence(28), 13],
    [
      "nothing but a line of 12 points",
      `<w:p><w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t>UBND xã An Bình</w:t></w:r></w:p>`,
      14,
    ],
  ])("%s", async (_, body, points) => {
    const { inserted } = await skeletonIn(packDocx({ body }));
    const sizeOf = (beginning: string) => {
      const line = inserted.find(({ textContent }) => textContent!.startsWith(beginning))!;
      return Number(line.getElementsByTagNameNS(w, "sz")[0]!.getAttributeNS(w, "val")) / 2;
    };
    for (const line of ["Thực hiện Công văn", "I. CÔNG TÁC", "1. Công tác lãnh đạo", "- Công tác quán triệt"])
      expect(sizeOf(line)).toBe(points);
    expect(sizeOf("BÁO CÁO")).toBe(14);
    expect(sizeOf("- Lưu: VT.")).toBe(11);
  });
});

test("the signature is as wide as the text, whatever the margins", async () => {
  const { file } = await skeletonIn(packDocx({ body: sentence() }));
  const table = [...main(file).getElementsByTagNameNS(w, "tbl")].at(-1)!;
  const widths = [...table.getElementsByTagNameNS(w, "tcW")].map((one) => Number(one.getAttributeNS(w, "w")));
  expect(table.getElementsByTagNameNS(w, "tblW")[0]!.getAttributeNS(w, "type")).toBe("pct");
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(5000);
});

test("a Word that takes no OOXML gives the paragraphs nothing of the marks and measures of their neighbour either", async () => {
  const marked = `<w:p><w:pPr><w:spacing w:line="360" w:lineRule="auto"/><w:ind w:right="1567"/></w:pPr><w:r><w:rPr><w:strike/><w:sz w:val="26"/><w:highlight w:val="yellow"/></w:rPr><w:t>${note}</w:t></w:r></w:p>`;
  const { close } = await skeletonIn(packDocx({ body: marked, styles: plain }), { insertOoxml: "NotAllowed" }, false);
  await Word.run(async (context) => {
    const all = context.document.body.paragraphs;
    all.load("text,rightIndent,lineSpacing,font/size,font/strikeThrough,font/highlightColor");
    await context.sync();
    const line = all.items.find(({ text }) => text.startsWith("Thực hiện Công văn"))!;
    expect([line.rightIndent, line.lineSpacing, line.font.size]).toEqual([0, 12, 13]);
    expect([line.font.strikeThrough, line.font.highlightColor]).toEqual([false, null]);
  });
  await close();
});

function sentence(halfPoints?: number): string {
  const size = halfPoints === undefined ? "" : `<w:rPr><w:sz w:val="${halfPoints}"/></w:rPr>`;
  return `<w:p><w:r>${size}<w:t>${note}</w:t></w:r></w:p>`;
}

/** The whole skeleton put into a document; what is inserted are all paragraphs that set a font themselves. */
async function skeletonIn(bytes: Uint8Array, faults: Faults = {}, closed = true) {
  const { host, office, close } = await officeHostOf(bytes, { faults });
  const before = await host.read();
  const choice = { what: "report", guidance: true, at: "neighbours" } as const;
  await host.apply(
    skeletonEdits(outline, emptyDetails(outline.defaults), readSections(outline, before, null), before, choice),
  );
  const file = office.save();
  if (closed) await close();
  const inserted = [...main(file).getElementsByTagNameNS(w, "p")].filter(
    (paragraph) => paragraph.getElementsByTagNameNS(w, "rFonts").length > 0,
  );
  return { inserted, file, close };
}

function main(file: Uint8Array): Element {
  return parse(strFromU8(unzipSync(file)["word/document.xml"]!));
}

function parse(xml: string): Element {
  return new DOMParser().parseFromString(xml, "text/xml").documentElement!;
}

function child(element: Element, name: string): Element | undefined {
  return [...element.childNodes].find(({ localName }) => localName === name) as Element | undefined;
}

function names(element: Element): readonly string[] {
  return [...element.childNodes].map(({ localName }) => localName!);
}
