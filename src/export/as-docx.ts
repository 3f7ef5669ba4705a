import { strToU8, Zip, ZipPassThrough } from "fflate";
import { documentXml, pageHeaderXml } from "./docx-xml";
import type { Sheet } from "./sheets/sheet";

/** A .docx in the type of official documents (Nghị định 30/2020: A4, margins 20/20/30/15 mm, Times New Roman, number at the top from page 2). */
export function asDocx(sheet: Sheet): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([["header", "header1.xml"]]),
    "word/document.xml": documentXml(sheet),
    "word/header1.xml": pageHeaderXml,
  };
  return stored(parts);
}

/** The parts in a .zip that packs nothing: a result is small, and packing would cost the pane more than it saves. */
function stored(parts: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, xml] of Object.entries(parts)) {
    const part = new ZipPassThrough(name);
    zip.add(part);
    part.push(strToU8(xml), true);
  }
  zip.end();
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  pieces.reduce((at, piece) => (whole.set(piece, at), at + piece.length), 0);
  return whole;
}

const office = "http://schemas.openxmlformats.org";
const wordPart = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const contentTypes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordPart}.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="${wordPart}.header+xml"/></Types>`;

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="${office}/package/2006/relationships">${all.join("")}</Relationships>`;
}
