import { relationships } from "../package/parts";
import type { Zip } from "../package/zip";
import { readPart, type PartText } from "./part-text";

/** True when the file carries a digital signature (ECMA-376 part 2, 12), valid or not. */
export function isSigned(zip: Zip): boolean {
  return origins(zip).length > 0;
}

/**
 * What changes when the file is to be no longer a signed one: any other change would leave
 * a signature that Word calls invalid. Null where there is none that could be taken out.
 *
 * @param types the part [Content_Types].xml, as it is to be otherwise
 */
export function withoutSignatures(zip: Zip, types: string): Unsigned | null {
  const roots = origins(zip);
  const relations = readPart(zip, "_rels/.rels");
  const text = relations.text.replace(elements("Relationship"), (element) => (ORIGIN.test(element) ? "" : element));
  if (roots.length === 0 || text === relations.text) return null;
  const found = new Set(roots);
  // Grows while it is gone through: signatures hang on the origin, certificates on signatures.
  for (const part of found) for (const { target } of relationships(zip, part)) found.add(target);
  // Whatever a file calls its signature, nothing of the document is left out.
  const own = [...found].filter((part) => /^_xmlsignatures\//iu.test(part));
  return {
    gone: new Set(own.flatMap((part) => [part, relationsName(part)])),
    types: types.replace(elements("Override"), (element) => {
      const name = /PartName\s*=\s*["']\/([^"']*)["']/u.exec(element)?.[1];
      return name !== undefined && own.includes(name) ? "" : element;
    }),
    relations: { ...relations, text },
  };
}

export interface Unsigned {
  /** Parts that are to be left out. */
  readonly gone: ReadonlySet<string>;
  readonly types: string;
  /** The part _rels/.rels. */
  readonly relations: PartText;
}

const ORIGIN = /Type\s*=\s*["'][^"']*\/digital-signature\/origin["']/u;

function origins(zip: Zip): readonly string[] {
  return relationships(zip, "")
    .filter(({ type, target }) => type === "origin" && zip.has(target))
    .map(({ target }) => target);
}

function relationsName(part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Elements without content, or with none but blanks. */
function elements(name: string): RegExp {
  const tag = `(?:[\\w.-]+:)?${name}`;
  return new RegExp(`<${tag}\\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:/>|>\\s*</${tag}\\s*>)`, "gu");
}
