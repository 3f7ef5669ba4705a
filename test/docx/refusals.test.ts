import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import fc from "fast-check";
import { emptyMemory, memoryElement, parseMemory, serializeMemory } from "../../src/core/memory/memory-xml";
import { DocxError, readDocx } from "../../src/docx";
import { soNoiVu2025 } from "../../src/outlines";
import { openZip } from "../../src/docx/package/zip";
import { buildDocx } from "../support/docx-builder";
import { packDocx } from "../support/docx-package";
import { rawZip } from "../support/raw-zip";
import { zipLimits } from "../../src/docx/package/zip-limits";

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const good = buildDocx([{ text: "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO" }, { text: "Đảng ủy đã ban hành 12 văn bản." }]);

function compoundFile(stream: string): Uint8Array {
  return new Uint8Array([...compound, ...new Array<number>(1016).fill(0), ...Buffer.from(stream, "utf16le")]);
}

function kindOf(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
  } catch (error) {
    if (error instanceof DocxError) return error.kind;
    throw error;
  }
  return "read";
}

/** Changes 16 or 32 bits at every place where a signature stands, `offset` bytes behind it. */
function patch(bytes: Uint8Array, signature: number, offset: number, value: number, bits: 16 | 32): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++)
    if (view.getUint32(at, true) === signature) {
      if (bits === 16) view.setUint16(at + offset, value, true);
      else view.setUint32(at + offset, value, true);
    }
  return copy;
}

const central = 0x02014b50;

describe("a file that is not a readable .docx", () => {
  const document = (xml: string) => packDocx({ body: "", parts: { "word/document.xml": xml } });
  it.each<[string, Uint8Array, string]>([
    ["a PDF renamed", strToU8("%PDF-1.7 …"), "notWord"],
    ["plain text", strToU8("BÁO CÁO"), "notWord"],
    ["an empty file", new Uint8Array(), "damaged"],
    ["an old .doc", compoundFile("WordDocument"), "oldFormat"],
    ["a rich text file", strToU8("{\\rtf1 B}"), "oldFormat"],
    ["a file with a password", compoundFile("EncryptedPackage"), "encrypted"],
    ["a zip with a password", patch(good, central, 8, 1, 16), "encrypted"],
    ["a zip without a document", zipSync({ "a.txt": strToU8("a") }), "notDocument"],
    [
      "a workbook",
      packDocx({
        body: "",
        parts: {
          "_rels/.rels": null,
          "word/document.xml": '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
        },
      }),
      "notDocument",
    ],
    ["a torn file", good.subarray(0, good.length - 200), "damaged"],
    ["a file torn to its first bytes", good.subarray(0, 30), "damaged"],
    [
      "XML cut off",
      document("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p>"),
      "damaged",
    ],
    [
      "XML with a tag closed twice",
      document("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'></w:body>"),
      "damaged",
    ],
    [
      "bytes that are no UTF-8",
      packDocx({ body: "", parts: { "word/document.xml": new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0xff]) } }),
      "damaged",
    ],
    [
      "a document type, which could declare entities without end",
      document('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      "damaged",
    ],
    ["a wrong checksum", patch(good, central, 16, 12345, 32), "damaged"],
    ["an unknown compression", patch(good, central, 10, 99, 16), "damaged"],
    ["offsets beyond the end", patch(good, central, 42, 0x7fffffff, 32), "damaged"],
    ["a directory that points nowhere", patch(good, 0x06054b50, 16, 0xfffffff0, 32), "damaged"],
  ])("is told from others: %s", (_what, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it("is explained in both languages, with what to do", () => {
    const error = new DocxError("encrypted", "EncryptedPackage");
    expect(error.lines.vi).toContain("bỏ mật khẩu");
    expect(error.lines.en).toContain("remove the password");
  });

  it("never causes another error, wherever a sound file is damaged", () => {
    const damage = fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        damage,
        fc.oneof(fc.constant(good.length), fc.integer({ min: 1, max: good.length })),
        (changes, length) => {
          const bytes = good.slice(0, length);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          expect(["read", "notWord", "damaged", "encrypted", "notDocument", "tooLarge"]).toContain(kindOf(bytes));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a zip bomb", () => {
  const blanks = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(0x20);
  const bomb = packDocx({ body: "", parts: { "word/document.xml": blanks(24) } });

  it("is refused by what comes out of it, long before it is unpacked", () => {
    expect(kindOf(bomb)).toBe("tooLarge");
    let unpacked = 0;
    expect(() =>
      openZip(bomb).unpack("word/document.xml", (piece) => {
        unpacked += piece.length;
      }),
    ).toThrow(DocxError);
    expect(unpacked).toBeLessThanOrEqual(zipLimits.ratioFrom);
  });

  it("is refused also when it declares a small size", () => {
    expect(kindOf(patch(bomb, central, 24, 100, 32))).toBe("tooLarge");
  });

  it("is refused in any part that would be read", () => {
    expect(kindOf(packDocx({ body: "", styles: "", parts: { "word/styles.xml": blanks(24) } }))).toBe("tooLarge");
  });

  it("does no harm in a part that is never unpacked", () => {
    expect(kindOf(packDocx({ body: "<w:p/>", parts: { "word/media/image1.png": blanks(40) } }))).toBe("read");
  });

  it("is refused when it is made of entries", () => {
    const files: Zippable = {};
    for (let index = 0; index <= zipLimits.entries; index++) files[`${index}`] = new Uint8Array();
    expect(kindOf(zipSync(files, { level: 0 }))).toBe("tooLarge");
  });

  it("is refused when it is made of paragraphs", () => {
    expect(
      kindOf(
        packDocx({
          body: `<w:p/>${Array.from({ length: 210_000 }, (_, index) => `<w:p w:rsidR="${(index * 7919) % 99991}"/>`).join("")}`,
        }),
      ),
    ).toBe("tooLarge");
  });

  it("is not seen in an honest report, however repetitive", () => {
    const paragraphs = Array.from({ length: 5000 }, () => ({ text: "Không phát sinh." }));
    expect(kindOf(buildDocx(paragraphs))).toBe("read");
  });
});

describe("what is no ordinary .docx archive", () => {
  const report = packDocx({ body: "<w:p><w:r><w:t>Báo cáo</w:t></w:r></w:p>" });

  it("is read when its sizes and places stand in 64-bit records only", () => {
    const { paragraphs } = readDocx(rawZip(unzipSync(report), true)).snapshot;
    expect(paragraphs.map(({ text }) => text)).toEqual(["Báo cáo"]);
  });

  it("is damaged, never waited for, when those records say what cannot be", () => {
    const bytes = rawZip(unzipSync(report), true);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 8; at += 7) {
      const changed = Uint8Array.from(bytes);
      new DataView(changed.buffer).setBigUint64(at, view.getBigUint64(at, true) ^ 0x7fff_ffff_ffff_ffffn, true);
      expect(["read", "damaged", "notDocument", "encrypted", "tooLarge", "notWord"]).toContain(kindOf(changed));
    }
  });

  it("is named when it is an OpenDocument text, whatever its name", () => {
    const of = (type: string) => kindOf(rawZip({ mimetype: strToU8(type), "content.xml": strToU8("<x/>") }));
    expect(of("application/vnd.oasis.opendocument.text")).toBe("openDocument");
    expect(of("application/vnd.oasis.opendocument.text-template")).toBe("openDocument");
    expect(of("application/vnd.oasis.opendocument.spreadsheet")).toBe("notDocument");
  });
});

describe("our part of the document's memory", () => {
  const text = '{"version":1,"outline":"so-noi-vu-2025"}';
  const ours = memoryElement(text);
  const recalled = (...customXml: readonly string[]) => readDocx(packDocx({ body: "", customXml })).memory;

  it("is found among other parts, its text alone", () => {
    expect(recalled("<other/>", ours, "<b:Sources xmlns:b='x'/>")).toBe(text);
  });

  it("is null when there is none", () => {
    expect(readDocx(good).memory).toBeNull();
    expect(recalled("<memory>{}</memory>", "no XML at all", "<")).toBeNull();
  });

  it.each([
    ["a byte order mark and a declaration", (xml: string) => `\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n${xml}`],
    [
      "a prefix",
      (xml: string) => xml.replace("<memory xmlns=", "<m:memory xmlns:m=").replace("</memory>", "</m:memory>"),
    ],
    ["quotes written as entities", (xml: string) => xml.replace(/"(?=[,:}])/g, "&quot;")],
    ["letters as references", (xml: string) => xml.replace("so-noi", "s&#x6f;-noi")],
    ["CDATA", () => ours.replace("{", "<![CDATA[{").replace("}", "}]]>")],
    ["a comment", (xml: string) => xml.replace("{", "<!-- ghi chú -->{")],
  ])("is read also after another program has rewritten it with %s", (_what, rewrite) => {
    expect(recalled(rewrite(ours))).toBe(text);
  });

  it("keeps the signs that look like line ends, written raw or escaped", () => {
    const reason = "dòng một\u0085hai\u2028ba\u2029bốn";
    const memory = { ...emptyMemory(soNoiVu2025), notApplicable: [{ section: "V", reason }] };
    for (const json of [JSON.stringify(memory), serializeMemory(memory)])
      expect(parseMemory(recalled(memoryElement(json))).memory?.notApplicable).toEqual(memory.notApplicable);
  });

  it("is damaged, not a reason to refuse the file, when it is broken or far too large", () => {
    for (const xml of [ours.replace("</memory>", ""), memoryElement(text + " ".repeat(1_000_001))])
      expect(parseMemory(recalled(xml))).toEqual({ memory: null, problem: "damaged" });
  });

  it("costs nothing for what was made to be slow", () => {
    const nests = `<memory xmlns="urn:bao-cao-dan-chu-co-so:memory:1">${"<m:memory ".repeat(100_000)}`;
    const started = performance.now();
    for (const xml of [nests, "<memory ".repeat(100_000), `${ours.slice(0, -9)}${"</memory ".repeat(100_000)}`])
      parseMemory(recalled(xml));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
