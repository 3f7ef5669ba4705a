import { unzipSync, zipSync } from "fflate";

/**
 * A .docx file with the parts by which Office signs: an origin, one signature,
 * its certificate. `origin` is what the package says its origin is.
 */
export function signed(plain: Uint8Array, origin = "_xmlsignatures/origin.sigs"): Uint8Array {
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

const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const relations = (type: string, target: string) =>
  `<Relationships xmlns="${namespace}"><Relationship Id="rId1" Type="${namespace}/digital-signature/${type}" Target="${target}"/></Relationships>`;
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const bytesOf = (content: string) => new TextEncoder().encode(content);
