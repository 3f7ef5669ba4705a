import { DocxError } from "../docx-error";
import { readXml } from "../xml/xml";
import { unpackWhole, type Zip } from "./zip";

/** Names of the parts we read, as the package's relationships give them; null when the file has none. */
export interface Parts {
  readonly main: string;
  readonly styles: string | null;
  readonly numbering: string | null;
  readonly theme: string | null;
  readonly settings: string | null;
  readonly comments: string | null;
  readonly commentsExtended: string | null;
  readonly headers: readonly string[];
  /** Headers, footers, notes. */
  readonly around: readonly string[];
  /** All custom XML parts, in the order of the file's relationships. */
  readonly customXml: readonly string[];
  /** Files that w:altChunk draws in, by the id of their relationship. */
  readonly imports: ReadonlyMap<string, string>;
}

/**
 * Finds the parts by relationship type, never by a fixed name (ECMA-376
 * part 2, 6.5); Transitional and Strict types end alike.
 */
export function findParts(zip: Zip): Parts {
  const main = relationships(zip, "").find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  if (!zip.has(main))
    throw isOpenDocument(zip) ? new DocxError("openDocument", "mimetype") : new DocxError("notDocument", `no ${main}`);
  const related = relationships(zip, main).filter(({ target }) => zip.has(target));
  const first = (wanted: string) => related.find(({ type }) => type === wanted)?.target ?? null;
  return {
    main,
    styles: first("styles"),
    numbering: first("numbering"),
    theme: first("theme"),
    settings: first("settings"),
    comments: first("comments"),
    commentsExtended: first("commentsExtended"),
    headers: related.filter(({ type }) => type === "header").map(({ target }) => target),
    around: related
      .filter(({ type }) => /^(?:header|footer|footnotes|endnotes)$/u.test(type))
      .map(({ target }) => target),
    customXml: [...new Set(related.filter(({ type }) => type === "customXml").map(({ target }) => target))],
    imports: new Map(related.filter(({ type }) => type === "aFChunk").map(({ id, target }) => [id, target])),
  };
}

/**
 * An OpenDocument file names its format in a part of its own, also when
 * it was renamed to .docx (OpenDocument 1.3, part 2, 3.3).
 */
function isOpenDocument(zip: Zip): boolean {
  if (!zip.has("mimetype")) return false;
  const type = new TextDecoder().decode(unpackWhole(zip, "mimetype", 1000));
  return type.startsWith("application/vnd.oasis.opendocument.text");
}

/** One relationship of a part to another of the same file. */
export interface Relationship {
  readonly id: string;
  /** Last piece of the type's address: "styles". */
  readonly type: string;
  readonly target: string;
}

/** The relationships of a part, of the whole package for ""; those that lead out of the file are left out. */
export function relationships(zip: Zip, source: string): readonly Relationship[] {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const part = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!zip.has(part)) return found;
  readXml(zip, part, {
    open(name, attribute) {
      if (name !== "rel:Relationship" || attribute("TargetMode") === "External") return;
      const type = attribute("Type") ?? "";
      found.push({
        id: attribute("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolve(folder, attribute("Target") ?? ""),
      });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
