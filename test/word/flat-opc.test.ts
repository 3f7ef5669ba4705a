import fc from "fast-check";
import { DOMParser, type Element } from "@xmldom/xmldom";
import { blockLines } from "../../src/core/edits/block-lines";
import type { Block, TextRole } from "../../src/core/edits/blocks";
import { blocksToFlatOpc } from "../../src/wordprocessing/flat-opc";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const roles: readonly TextRole[] = [
  "title",
  "subject",
  "subject-rule",
  "addressee",
  "part",
  "section",
  "guidance",
  "room",
  "body",
  "kept",
];
/** Anything a person can paste: marks of XML, control characters, halves of emoji, every letter. */
const words = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("<w:p>", "]]>", "&amp;", "\"Ủy ban\" & 'xã'", "a\u0000b\u0008c", "\ud800", "ﬀ\ufffe", "Điều 5 <br/>"),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        kind: fc.constant("text" as const),
        role: fc.constantFrom(...roles),
        text: words,
        section: fc.constant(null),
      })
      .map((text) => (text.role === "room" ? { ...text, text: "" } : text)),
  },
  fc.record({
    kind: fc.constant("header" as const),
    parentAgency: words,
    agency: words,
    number: words,
    nation: words,
    motto: words,
    placeDate: words,
  }),
  fc.record({
    kind: fc.constant("signature" as const),
    recipients: fc.array(words, { maxLength: 4 }),
    authority: words,
    position: words,
    signer: words,
  }),
);
const blocks = fc.array(block, { minLength: 1, maxLength: 12 });

test("any text gives well-formed XML that says the text and nothing else", () => {
  fc.assert(
    fc.property(blocks, fc.boolean(), (given, separate) => {
      const body = parse(given, separate);
      const said = [...body.getElementsByTagNameNS(word, "p")]
        .map((paragraph) => paragraph.textContent)
        .filter(Boolean);
      const meant = given.flatMap((one) => blockLines(one).map(({ text }) => visible(text))).filter(Boolean);
      expect(said).toEqual(meant);
    }),
  );
});

test("the package begins and ends with a paragraph outside tables and has at least two", () => {
  fc.assert(
    fc.property(blocks, fc.boolean(), (given, separate) => {
      const children = [...parse(given, separate).childNodes].map(({ localName }) => localName);
      expect(children[0]).toBe("p");
      expect(children.at(-1)).toBe("p");
      expect(children.filter((name) => name === "p").length).toBeGreaterThanOrEqual(2);
    }),
  );
});

test("the last paragraph has no text and no style to lose", () => {
  fc.assert(
    fc.property(blocks, (given) => {
      const last = [...parse(given, false).childNodes].at(-1) as Element;
      expect(last.textContent).toBe("");
      expect(last.getElementsByTagNameNS(word, "pStyle")).toHaveLength(0);
    }),
  );
});

test("no section, numbering, header, control, image or field is in it", () => {
  fc.assert(
    fc.property(blocks, (given) => {
      const opc = blocksToFlatOpc(given);
      const body = parse(given, false);
      for (const name of ["sectPr", "sdt", "drawing", "pict", "fldSimple", "bookmarkStart", "ins", "del"]) {
        expect(body.getElementsByTagNameNS(word, name)).toHaveLength(0);
      }
      expect([...opc.matchAll(/pkg:name="([^"]+)"/gu)].map((match) => match[1])).toEqual([
        "/_rels/.rels",
        "/word/_rels/document.xml.rels",
        "/word/document.xml",
        "/word/styles.xml",
      ]);
    }),
  );
});

test("every style used is defined in the package", () => {
  const opc = blocksToFlatOpc(roles.map((role) => ({ kind: "text", role, text: "Chữ", section: null })));
  const used = new Set([...opc.matchAll(/<w:pStyle w:val="([^"]+)"/gu)].map((match) => match[1]));
  const defined = [...opc.matchAll(/w:styleId="([^"]+)"/gu)].map((match) => match[1]);
  expect(used.size).toBe(3);
  expect(defined).toEqual(expect.arrayContaining([...used]));
});

function parse(given: readonly Block[], separate: boolean): Element {
  const errors: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => errors.push(`${level}: ${message}`) });
  const document = parser.parseFromString(blocksToFlatOpc(given, { separate }), "text/xml");
  expect(errors).toEqual([]);
  return document.getElementsByTagNameNS(word, "body")[0]!;
}

/** What XML can hold of a text, line ends and tabs as blanks. */
function visible(text: string): string {
  return text.replace(/[\t\n\v\r]+/gu, " ").replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");
}
