import { strToU8, unzipSync, zipSync } from "fflate";
import { packDocx } from "./docx-package";
import { rawZip } from "./raw-zip";

/** A file made to cost whoever reads it as much as possible, and what may be answered. */
export interface HostileFile {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  /** Kinds of error that are right; "read" when it may be judged like any other. */
  readonly answers: readonly string[];
}

const p = (inner: string) => `<w:p>${inner}</w:p>`;
const r = (inner: string) => `<w:r>${inner}</w:r>`;
const relationships = (items: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items}</Relationships>`;
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join("");
/** Text that packs some ten times, as XML does, so that a large part is no bomb by its ratio. */
function bulk(length: number): string {
  let state = 12345;
  let block = "";
  const pieces: string[] = [];
  for (let made = 0; made < length; made += 10 * 2000) {
    block = "";
    while (block.length < 2000) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      block += (state >>> 8).toString(36);
    }
    pieces.push(block.slice(0, 2000).repeat(10));
  }
  return pieces.join("").slice(0, length);
}
const million = 1_000_000;

export const hostileFiles: readonly HostileFile[] = [
  {
    what: "a million blanks inside one w:t",
    bytes: () => packDocx({ body: p(r(`<w:t>a${" ".repeat(million)}b</w:t>`)) }),
    answers: ["read"],
  },
  {
    what: "a million blanks and nothing else, many times",
    bytes: () =>
      packDocx({ body: times(6, () => p(r(`<w:t>${" ".repeat(million)}x${" \t".repeat(million / 2)}</w:t>`))) }),
    answers: ["read", "tooLarge"],
  },
  {
    what: "one paragraph of 20 million letters",
    bytes: () => packDocx({ body: p(r(`<w:t>${bulk(20 * million)}</w:t>`)) }),
    answers: ["read"],
  },
  {
    what: "one paragraph of four million words",
    bytes: () => packDocx({ body: p(r(`<w:t>${"dân chủ 12, ".repeat(million)}</w:t>`)) }),
    answers: ["read", "tooLarge"],
  },
  {
    what: "paragraphs of one sign 300,000 times, for each sign a reader looks for",
    bytes: () =>
      packDocx({
        body: [".", "(", "[", "…", "1.", "I.", "- ", "(1", "\u0301", "ngày ", "[a", "Điều 1, ", "«", "{{", "1/1 ", "%"]
          .map((piece) => p(r(`<w:t xml:space="preserve">${piece.repeat(300_000)}</w:t>`)) + p(r("<w:t>x</w:t>")))
          .join(""),
      }),
    answers: ["read", "tooLarge"],
  },
  {
    what: "a list label of a million %1",
    bytes: () =>
      packDocx({
        body: times(20_000, () => p('<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>')),
        numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3888"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${"%1".repeat(million)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      }),
    answers: ["read"],
  },
  {
    what: "50,000 lists that borrow from one another",
    bytes: () =>
      packDocx({
        body: times(50_000, (at) => p(`<w:pPr><w:numPr><w:numId w:val="${at + 1}"/></w:numPr></w:pPr>`)),
        numbering:
          times(
            50_000,
            (at) =>
              `<w:abstractNum w:abstractNumId="${at}"><w:numStyleLink w:val="s${at + 1}"/><w:styleLink w:val="s${at}"/></w:abstractNum>`,
          ) + times(50_000, (at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`),
      }),
    answers: ["read"],
  },
  {
    what: "100,000 tables inside one another",
    bytes: () =>
      packDocx({ body: "<w:tbl><w:tr><w:tc>".repeat(100_000) + p("") + "</w:tc></w:tr></w:tbl>".repeat(100_000) }),
    answers: ["tooLarge"],
  },
  {
    what: "one memory part named by 50,000 relationships",
    bytes: () =>
      packDocx({
        body: p(""),
        customXml: [`<memory xmlns="urn:bao-cao-dan-chu-co-so:memory:1">${" ".repeat(900_000)}{}</memory>`],
        parts: {
          "word/_rels/document.xml.rels": relationships(
            times(
              50_000,
              (at) => `<Relationship Id="r${at}" Type="${office}/customXml" Target="../customXml/item1.xml"/>`,
            ),
          ),
        },
      }),
    answers: ["read"],
  },
  {
    what: "2,000 custom XML parts of a megabyte",
    bytes: () => {
      const part = strToU8(
        `<memory xmlns="urn:bao-cao-dan-chu-co-so:memory:1">${bulk(1000)}${" ".repeat(999_000)}</memory>`,
      );
      const names = Array.from({ length: 2000 }, (_, at) => `customXml/item${at}.xml`);
      const items = names.map(
        (name, at) => `<Relationship Id="r${at}" Type="${office}/customXml" Target="../${name}"/>`,
      );
      return rawZip({
        ...unzipSync(packDocx({ body: p("") })),
        "word/_rels/document.xml.rels": strToU8(relationships(items.join(""))),
        ...Object.fromEntries(names.map((name) => [name, part])),
      });
    },
    answers: ["read", "tooLarge"],
  },
  {
    what: "a chain of 30,000 styles, each used once",
    bytes: () =>
      packDocx({
        styles: times(
          30_000,
          (at) =>
            `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="n${at}"/><w:basedOn w:val="s${at - 1}"/></w:style>`,
        ),
        body: times(30_000, (at) => p(`<w:pPr><w:pStyle w:val="s${29_999 - at}"/></w:pPr>${r("<w:t>a</w:t>")}`)),
      }),
    answers: ["read"],
  },
  {
    what: "200,000 fields that never end",
    bytes: () => packDocx({ body: p(times(200_000, () => r('<w:fldChar w:fldCharType="begin"/><w:t>a</w:t>'))) }),
    answers: ["read", "tooLarge"],
  },
  {
    what: "an element with 200,000 attributes, and their names declared",
    bytes: () => packDocx({ body: p(`<w:r ${times(200_000, (at) => `w:a${at}="" `)}><w:t>a</w:t></w:r>`) }),
    answers: ["read"],
  },
  {
    what: "200,000 namespaces on one element",
    bytes: () => packDocx({ body: p(`<w:r ${times(200_000, (at) => `xmlns:a${at}="u${at}" `)}><w:t>a</w:t></w:r>`) }),
    answers: ["read"],
  },
  {
    what: "300,000 tracked changes",
    bytes: () => packDocx({ body: p(times(300_000, (at) => `<w:ins w:author="${at}">${r("<w:t>a</w:t>")}</w:ins>`)) }),
    answers: ["read"],
  },
  {
    what: "300,000 paragraphs",
    bytes: () => packDocx({ body: p("").repeat(300_000) }),
    answers: ["tooLarge"],
  },
  {
    what: "199,000 headings",
    bytes: () => packDocx({ body: p(r("<w:t>1. Kết quả đạt được</w:t>")).repeat(199_000) }),
    answers: ["read", "tooSlow", "tooLarge"],
  },
  {
    what: "a body of 127 MB",
    bytes: () => packDocx({ body: times(31, () => p(r(`<w:t>${bulk(4 * million)}</w:t>`))) }),
    answers: ["read", "tooSlow", "tooLarge"],
  },
  {
    what: "five parts of 90 MB",
    bytes: () => {
      const files = unzipSync(packDocx({ body: "", styles: "", numbering: "", settings: "", comments: "" }));
      const filler = strToU8(`<!--${bulk(90 * million)}--><x/>`);
      const large = Object.keys(files).filter((name) => /^word\/(?!document)\w+\.xml$/u.test(name));
      return rawZip({
        ...files,
        ...Object.fromEntries(large.map((name) => [name, filler])),
        "word/document.xml": filler,
      });
    },
    answers: ["tooSlow", "tooLarge", "notDocument"],
  },
  {
    what: "one comment of 100 MB that never ends",
    bytes: () => packDocx({ body: `<!--${bulk(100 * million)}` }),
    answers: ["damaged", "tooSlow", "tooLarge"],
  },
  {
    what: "20,000 references to one imported file",
    bytes: () =>
      packDocx({
        body: '<w:altChunk r:id="c"/>'.repeat(20_000),
        parts: {
          "word/k.docx": packDocx({ body: p(r("<w:t>a</w:t>")).repeat(1000) }),
          "word/_rels/document.xml.rels": relationships(
            `<Relationship Id="c" Type="${office}/aFChunk" Target="k.docx"/>`,
          ),
        },
      }),
    answers: ["tooLarge"],
  },
  {
    what: "files imported in files imported in files",
    bytes: () => {
      let inner = packDocx({ body: p(r("<w:t>a</w:t>")) });
      for (let depth = 0; depth < 50; depth++)
        inner = packDocx({
          body: '<w:altChunk r:id="c"/>'.repeat(10),
          parts: {
            "word/k.docx": inner,
            "word/_rels/document.xml.rels": relationships(
              `<Relationship Id="c" Type="${office}/aFChunk" Target="k.docx"/>`,
            ),
          },
        });
      return inner;
    },
    answers: ["read"],
  },
  {
    what: "a million text boxes inside one another",
    bytes: () => packDocx({ body: p(r("<w:pict><v:textbox><w:txbxContent>".repeat(100_000))) }),
    answers: ["damaged", "tooLarge"],
  },
  {
    what: "a content control with a prompt in 200,000 pieces",
    bytes: () =>
      packDocx({
        body: `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(r("<w:t>nhập</w:t>").repeat(200_000))}</w:sdtContent></w:sdt>`,
      }),
    answers: ["read"],
  },
  {
    what: "a bomb of zeros",
    bytes: () => packDocx({ body: "", parts: { "word/document.xml": new Uint8Array(100 * 1024 * 1024) } }),
    answers: ["damaged", "tooLarge"],
  },
  {
    what: "entities that unpack without end",
    bytes: () =>
      packDocx({
        body: "",
        parts: {
          "word/document.xml": `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${times(20, (at) => `<!ENTITY b${at} "${"&a;".repeat(10)}">`)}]><x>&b19;</x>`,
        },
      }),
    answers: ["damaged"],
  },
  {
    what: "20,000 parts",
    bytes: () =>
      zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`a${at}`, new Uint8Array(0)])), {
        level: 0,
      }),
    answers: ["tooLarge"],
  },
];
