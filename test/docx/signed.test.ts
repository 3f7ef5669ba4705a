import { unzipSync, zipSync } from "fflate";
import { commentedCopy, readDocx } from "../../src/docx";
import { copyName } from "../../src/export/overview";
import { buildDocx } from "../support/docx-builder";
import { validationErrors } from "../support/validate-docx";

const plain = buildDocx([{ text: "BÁO CÁO" }, { text: "Xã tiếp 41 lượt công dân." }]);
const by = { author: "Sở Nội vụ", initials: "SNV", date: null };
const comments = [{ paragraph: 1, lines: ["Chưa nêu số vụ việc."] }];
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const bytesOf = (content: string) => new TextEncoder().encode(content);

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const relations = (type: string, target: string) =>
  `<Relationships xmlns="${namespace}"><Relationship Id="rId1" Type="${namespace}/digital-signature/${type}" Target="${target}"/></Relationships>`;

/** As Office signs a file: an origin, one signature, its certificate. `origin` is what the package says its origin is. */
function signed(origin = "_xmlsignatures/origin.sigs"): Uint8Array {
  const parts = unzipSync(plain);
  const types = text(parts["[Content_Types].xml"]).replace(
    "</Types>",
    `<Default Extension="sigs" ContentType="application/vnd.openxmlformats-package.digital-signature-origin"/><Override PartName="/_xmlsignatures/sig1.xml" ContentType="application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"/></Types>`,
  );
  const root = text(parts["_rels/.rels"]).replace(
    "</Relationships>",
    `<Relationship Id="rIdKy" Type="${namespace}/digital-signature/origin" Target="${origin}"></Relationship></Relationships>`,
  );
  return zipSync({
    ...parts,
    "[Content_Types].xml": bytesOf(types),
    "_rels/.rels": bytesOf(root),
    "_xmlsignatures/origin.sigs": new Uint8Array(),
    "_xmlsignatures/_rels/origin.sigs.rels": bytesOf(relations("signature", "sig1.xml")),
    "_xmlsignatures/sig1.xml": bytesOf(`<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>`),
    "_xmlsignatures/_rels/sig1.xml.rels": bytesOf(relations("certificate", "cert.cer")),
    "_xmlsignatures/cert.cer": bytesOf("x"),
  });
}

describe("a file with a digital signature", () => {
  it("is known as one", () => expect([signed(), plain].map((bytes) => readDocx(bytes).signed)).toEqual([true, false]));

  it("is copied with comments as a file without one, which Word then does not call invalid; its words stay", () => {
    const copy = commentedCopy(signed(), comments, by);
    const parts = unzipSync(copy);
    expect(Object.keys(parts).filter((name) => name.includes("_xmlsignatures"))).toEqual([]);
    expect(text(parts["[Content_Types].xml"])).not.toContain("_xmlsignatures");
    expect(readDocx(copy)).toMatchObject({
      signed: false,
      snapshot: readDocx(commentedCopy(plain, comments, by)).snapshot,
    });
    expect(validationErrors(copy)).toEqual([]);
  });

  it("is not touched where there is nothing to comment on", () =>
    expect(readDocx(commentedCopy(signed(), [], by)).signed).toBe(true));

  it("loses nothing of the document, whatever it calls its signature", () => {
    for (const origin of ["word/document.xml", "/word/styles.xml", "[Content_Types].xml", "_rels/.rels"]) {
      const copy = commentedCopy(signed(origin), comments, by);
      const kept = Object.keys(unzipSync(plain)).filter((name) => !(name in unzipSync(copy)));
      expect([origin, kept]).toEqual([origin, []]);
      expect(readDocx(copy).snapshot.paragraphs).toEqual(readDocx(plain).snapshot.paragraphs);
    }
  });
});

it("a copy keeps the ending by which Word knows what it opens", () =>
  expect(
    ["a/b/bao-cao.DOCM", "bao cao.docx", "C:\\nop\\x.dotx", "khong-duoi"].map((file) => copyName(file, "có chú thích")),
  ).toEqual([
    "bao-cao - có chú thích.docm",
    "bao cao - có chú thích.docx",
    "x - có chú thích.dotx",
    "khong-duoi - có chú thích.docx",
  ]));
