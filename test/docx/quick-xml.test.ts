import fc from "fast-check";
import { quickParser } from "../../src/docx/xml/quick-xml";
import { strictParser } from "../../src/docx/xml/strict-xml";
import type { XmlParser, XmlReader } from "../../src/docx/xml/xml-reader";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const document = (inner: string) => `<w:document xmlns:w="${w}"><w:body>${inner}</w:body></w:document>`;

/** All that a parser tells, to the end or to what it refuses. `cuts`: where the text is parted. */
function told(
  make: (part: string, reader: Required<XmlReader>) => XmlParser,
  xml: string,
  cuts: readonly number[] = [],
): readonly string[] {
  const lines: string[] = [];
  const places = [0, ...[...new Set(cuts.map((cut) => cut % (xml.length + 1)))].sort((one, other) => one - other)];
  try {
    const parser = make("word/document.xml", {
      open(name, attribute, namespaceOf) {
        const values = ["val", "w", "space", "id", "Requires", ""].map((local) => attribute(local));
        lines.push(`open ${name} ${JSON.stringify(values)} ${namespaceOf("w")} ${namespaceOf("a")} ${namespaceOf("")}`);
      },
      close: (name) => lines.push(`close ${name}`),
      text: (text) => lines.push(`text ${JSON.stringify(text)}`),
    });
    places.forEach((from, at) => parser.write(xml.slice(from, places[at + 1] ?? xml.length)));
    parser.close();
  } catch (error) {
    lines.push(String(error));
  }
  // Nothing between the document and its edges is read by anybody.
  let depth = 0;
  return lines.filter((line) => {
    if (line.startsWith("open")) depth++;
    if (line.startsWith("close")) depth--;
    return depth > 0 || !line.startsWith("text");
  });
}

const same = (xml: string, cuts: readonly number[] = []) =>
  expect(told(quickParser, xml, cuts)).toEqual(told(strictParser, xml));

describe("what the quick parser tells", () => {
  it.each([
    [
      "a document as Word writes it",
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${document("<w:p/>")}`,
    ],
    [
      "single quotation marks",
      `<?xml version='1.0' encoding='UTF-8'?>\n${document("<w:t w:val='a\"b'>Dân chủ</w:t>")}`,
    ],
    ["named entities", document('<w:t w:val="a &amp; b">&lt;Điều 1&gt; &quot;xã&quot; &apos;thôn&apos;</w:t>')],
    ["characters by number", document("<w:t>xã &#272;ông</w:t><w:t>B&#x1EAF;c</w:t>")],
    ["an entity nobody declared", document("<w:t>a &nbsp; b</w:t>")],
    ["a sign > in the text", document("<w:t>a > b</w:t>")],
    ["the end of CDATA in the text", document("<w:t>a ]]> b</w:t>")],
    ["CDATA", document("<w:t>a<![CDATA[ <b> ]]>c</w:t>")],
    ["a comment and an instruction", document("<!-- a --><w:p/><?b c?><w:p/>")],
    ["a comment behind the end", `${document("<w:p/>")}\n<!-- a -->\n`],
    ["a second element", `${document("")}<w:a/>`],
    ["words behind the end", `${document("")} a`],
    ["blanks before the beginning", `\n \t${document("")}`],
    ["words before the beginning", `a${document("")}`],
    ["nothing at all", ""],
    ["a document that is cut off", `<w:document xmlns:w="${w}"><w:p>`],
    ["a tag that is cut off", `<w:document xmlns:w="${w}"><w:p w:val="1`],
    ["tags closed in the wrong order", document("<w:p><w:r></w:p></w:r>")],
    ["a blank in the closing tag", document("<w:p></w:p ><w:r ></w:r>")],
    ["a prefix nobody declared", document("<a:p/>")],
    ["an attribute with a prefix nobody declared", document('<w:p a:val="1"/>')],
    ["an attribute twice", document('<w:p w:val="1" w:val="2"/>')],
    ["an attribute twice by two prefixes", document(`<w:p xmlns:v="${w}" w:val="1" v:val="2"/>`)],
    ["one local name in two namespaces", document('<w:p xmlns:a="b" a:val="1" w:val="2" val="3"/>')],
    ["attributes without a blank between", document('<w:p w:val="1"w:id="2"/>')],
    ["an attribute without quotation marks", document("<w:p w:val=1/>")],
    ["a sign < in an attribute", document('<w:p w:val="<"/>')],
    ["a sign > in an attribute", document('<w:p w:val="a > b" w:id="1">x</w:p>')],
    ["a line break in an attribute", document('<w:p w:val="a\nb\tc"/>')],
    ["blanks around the equals sign", document('<w:p w:val = "a"/>')],
    ["carriage returns", document("<w:t>a\r\nb\rc</w:t>")],
    ["a sign that may not stand in XML", document("<w:t>a\u0001b</w:t>")],
    ["a sign that may not stand in an attribute", document('<w:t w:val="a\uffffb"/>')],
    ["signs beyond the first plane", document("<w:t>\u{1f600} \u{20000}</w:t>")],
    ["a namespace that is declared inside", document('<a:b xmlns:a="c"><a:d/><w:p xmlns:w="e"/><w:p/></a:b><w:p/>')],
    ["a namespace that ends with its element", document('<a:b xmlns:a="c"/><a:d/>')],
    ["a default namespace", `<document xmlns="${w}"><p val="1"/><b xmlns="c"><p/></b><b xmlns=""><p/></b></document>`],
    ["a prefix that is undeclared", document('<w:p xmlns:a=""/>')],
    ["the prefixes of XML itself", document('<w:p xmlns:xml="a"/>')],
    ["xmlns as a prefix", document("<xmlns:p/>")],
    ["a namespace called like a property of objects", document('<a:p xmlns:a="constructor"/>')],
    ["a name of other letters", document('<w:đoạn w:số="1">a</w:đoạn>')],
    ["a name with two colons", document("<w:a:b/>")],
    ["a document type", `<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>`],
    ["XML 1.1", `<?xml version="1.1"?>${document("<w:t>a\u0085b\u2028c</w:t>")}`],
    ["a declaration that is none", `<?xml encoding="UTF-8"?>${document("")}`],
    ["empty signs of a tag", document("<></>< /><w:p/ >")],
  ])("is what the strict one tells: %s", (_what, xml) => {
    same(xml);
    for (let cut = 1; cut < xml.length; cut++) same(xml, [cut]);
  });

  const names = fc.constantFrom("w:p", "w:r", "w:t", "a:b", "p", "w:đ", "v:p");
  const values = fc.constantFrom("", "1", "a b", "&amp;", "&#10;", "<", ">", "'", "\n", w, "c", "\u0000");
  const attributes = fc
    .array(
      fc.tuple(
        fc.constantFrom("w:val", "val", "w:id", "a:val", "xmlns:a", "xmlns:v", "xmlns", "xml:space", "xmlns:w"),
        fc.oneof(values, fc.constantFrom(w, "c", "1")),
      ),
      { maxLength: 3 },
    )
    .map((list) => list.map(([name, value]) => ` ${name}="${value}"`).join(""));
  const texts = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("Dân chủ ở cơ sở", " ", "\n", "", "12 cuộc họp", "\u{1f600}") },
    fc.constantFrom(
      "&amp;",
      "&lt;xã&gt;",
      "&#65;",
      "&x;",
      "&",
      ">",
      "]]>",
      "\r\n",
      "\u0002",
      "<!--a-->",
      "<![CDATA[b]]>",
    ),
  );
  const { element } = fc.letrec<{ element: string; inner: string }>((tie) => ({
    inner: fc.array(fc.oneof(texts, tie("element")), { maxLength: 4 }).map((pieces) => pieces.join("")),
    element: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.tuple(names, attributes).map(([name, written]) => `<${name}${written}/>`),
      fc
        .tuple(names, attributes, tie("inner"))
        .map(([name, written, inner]) => `<${name}${written}>${inner}</${name}>`),
    ),
  }));

  it("is what the strict one tells, whatever stands in a document and wherever it is parted", () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 4 }), fc.array(fc.nat(), { maxLength: 5 }), (elements, cuts) =>
        same(document(elements.join("")), cuts),
      ),
      { numRuns: 2000 },
    );
  });

  it("is what the strict one tells of a document with a sign too many, too few or changed", () => {
    const sound = document(
      '<w:p w:val="1"><w:r xmlns:a="c"><a:b/><w:t xml:space="preserve">Xã An Bình &amp; thôn</w:t></w:r></w:p>',
    );
    fc.assert(
      fc.property(
        fc.nat(sound.length - 1),
        fc.nat(2),
        fc.constantFrom("", "<", ">", "/", '"', "&", "=", ":", " ", "\n", "x", "\u0001", "</w:t>", "xmlns:w=''"),
        fc.array(fc.nat(), { maxLength: 3 }),
        (at, without, sign, cuts) => same(sound.slice(0, at) + sign + sound.slice(at + without), cuts),
      ),
      { numRuns: 2000 },
    );
  });

  it("is one text, however many pieces it comes in", () => {
    const xml = document(`<w:t>${"chữ ".repeat(500)}</w:t>`);
    const every = Array.from({ length: xml.length }, (_, at) => at);
    expect(told(quickParser, xml, every).filter((line) => line.startsWith("text"))).toHaveLength(1);
  });

  it("goes on in the strict one when a tag is longer than any that word processors write", () => {
    const long = Array.from({ length: 3000 }, (_, at) => ` a${at}="${at}"`).join("");
    same(document(`<w:p${long}>a</w:p>`), [300, 20_000, 25_000]);
  });
});
