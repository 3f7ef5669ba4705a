import type { Parts } from "./parts";

/** Where the stand-in, and the editor under it, look for the body. */
export const mainPart = "word/document.xml";

/**
 * Gives the main part the name everything here knows. Word on the web names it document2.xml;
 * which part it is, the package's relationships say. A file without one is left as it is.
 */
export function withKnownMainPart(parts: Parts): void {
  const type = /<Relationship\b[^>]*\/officeDocument"[^>]*>/u.exec(parts.text("_rels/.rels") ?? "")?.[0] ?? "";
  const named = /\bTarget="\/?([^"]+)"/u.exec(type)?.[1];
  if (named === undefined || named === mainPart || parts.has(mainPart) || !parts.has(named)) return;
  const [folder, name] = [named.slice(0, named.lastIndexOf("/") + 1), named.slice(named.lastIndexOf("/") + 1)];
  // Targets are relative to the folder; another one would need every one of them rewritten.
  if (folder !== "word/") return;
  move(parts, named, mainPart);
  move(parts, `${folder}_rels/${name}.rels`, "word/_rels/document.xml.rels");
  for (const part of ["_rels/.rels", "[Content_Types].xml"])
    parts.set(part, (parts.text(part) ?? "").replaceAll(`word/${name}"`, `${mainPart}"`));
}

function move(parts: Parts, from: string, to: string): void {
  const content = parts.bytes(from);
  if (content === null) return;
  parts.set(to, content);
  parts.delete(from);
}
