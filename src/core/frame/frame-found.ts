import type { Snapshot } from "../snapshot/snapshot";

/** True when there is nothing in the body but blank paragraphs outside tables. */
export function isBlankDocument(snapshot: Snapshot): boolean {
  return snapshot.paragraphs.every((paragraph) => paragraph.tableLevel === 0 && paragraph.text.trim() === "");
}

/** True when quốc hiệu is already written anywhere in the body. */
export function hasHeader(snapshot: Snapshot): boolean {
  return snapshot.paragraphs.some((paragraph) => plain(paragraph.text).includes("cong hoa xa hoi chu nghia viet nam"));
}

/** True when a line of the body is the document's type: "BÁO CÁO". */
export function hasTitle(snapshot: Snapshot): boolean {
  return snapshot.paragraphs.some((paragraph) => /^(de cuong )?bao cao$/u.test(plain(paragraph.text)));
}

export function hasSignature(snapshot: Snapshot): boolean {
  return signatureStart(snapshot) !== null;
}

/** Index of the first paragraph that closes the report: a lone "./." or "Nơi nhận", with the table it stands in; null when there is none. */
export function frameStart(snapshot: Snapshot): number | null {
  const signature = signatureStart(snapshot);
  if (signature === null) {
    const end = snapshot.paragraphs.findLast((paragraph) => paragraph.text.trim() === "./.");
    return end ? end.index : null;
  }
  let start = signature;
  while (start > 0 && isBlankOrEnd(snapshot.paragraphs[start - 1]?.text ?? "")) start--;
  // Blank lines above "Nơi nhận" are room of the last section, unless "./." stands above them.
  const closes = snapshot.paragraphs.slice(start, signature).findIndex((paragraph) => paragraph.text.trim() === "./.");
  return closes < 0 ? signature : start + closes;
}

function signatureStart(snapshot: Snapshot): number | null {
  const label = snapshot.paragraphs.findLast((paragraph) => plain(paragraph.text).startsWith("noi nhan"));
  if (!label) return null;
  let start = label.index;
  if (label.tableLevel > 0) while ((snapshot.paragraphs[start - 1]?.tableLevel ?? 0) > 0) start--;
  return start;
}

function isBlankOrEnd(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === "" || trimmed === "./.";
}

/** Letters without marks: enough to know these few fixed lines however they were typed. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[Đđ]/gu, "d")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .trim();
}
