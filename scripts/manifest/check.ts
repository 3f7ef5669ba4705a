import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { validateXML } from "xmllint-wasm";

/**
 * What a manifest may refer to: the size in pixels of a PNG by its path
 * below the site root, or null when there is no such picture.
 */
export type ImageSize = (path: string) => { width: number; height: number } | null;

/** A set of schemas: the one to judge by first, then those it imports by file name. */
export type Schemas = readonly { readonly fileName: string; readonly contents: string }[];

/**
 * Checks an add-in-only manifest on this machine, without Microsoft's online service. Returns one sentence a
 * fault; an empty list means it is sound. Form (elements, order, lengths, addresses, versions, translations,
 * resids) is the schema's; what no schema can say is looked at here: that every picture exists in the size
 * it is named for, that every button has the sizes Office requires, and that no resource is left over.
 */
export async function manifestFaults(xml: string, imageSize: ImageSize): Promise<string[]> {
  const faults = await schemaFaults(xml, ourSchemas());
  if (faults.length > 0) return faults;
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement as unknown as Element;
  return [...pictureFaults(root, imageSize), ...requiredSizeFaults(root), ...leftoverFaults(root)];
}

/** What a set of schemas has to say of a manifest: one sentence a fault, with its line. */
export async function schemaFaults(xml: string, [schema, ...imported]: Schemas): Promise<string[]> {
  const manifest = { fileName: "manifest.xml", contents: xml };
  const { errors } = await validateXML({ xml: [manifest], schema: [schema!], preload: imported });
  return errors.map(({ message, loc }) => `${loc ? `line ${loc.lineNumber}: ` : ""}${withoutNamespaces(message)}`);
}

/** The schemas kept beside this file: the manifest of this add-in, closed where Microsoft leaves more open. */
export function ourSchemas(): Schemas {
  return ["office-app.xsd", "version-overrides.xsd", "basic-types.xsd"].map((fileName) => ({
    fileName,
    contents: readFileSync(join(import.meta.dirname, fileName), "utf8"),
  }));
}

const withoutNamespaces = (message: string) => message.replace(/\{http:\/\/schemas\.microsoft\.com\/[^}]*\}/g, "");

function pictureFaults(root: Element, imageSize: ImageSize): string[] {
  const resources = new Map(elements(root, "Image").map((image) => [image.getAttribute("id"), image]));
  const wanted = elements(root, "Image")
    .filter((image) => image.hasAttribute("resid"))
    .map((image) => {
      const id = image.getAttribute("resid")!;
      const url = resources.get(id)?.getAttribute("DefaultValue") ?? "";
      return { name: id, url, edge: Number(image.getAttribute("size")) };
    });
  for (const [name, edge] of Object.entries({ IconUrl: 32, HighResolutionIconUrl: 64 })) {
    wanted.push({ name, url: elements(root, name)[0]!.getAttribute("DefaultValue")!, edge });
  }
  // The pictures lie where the pages lie, which may be a folder of a host that serves other things too.
  const site = new URL(".", elements(root, "SourceLocation")[0]!.getAttribute("DefaultValue")!).href;
  return wanted.flatMap(({ name, url, edge }) => {
    const path = url.startsWith(site) ? url.slice(site.length) : url;
    const size = imageSize(path);
    if (!size) return [`${name}: there is no picture ${path}.`];
    if (size.width === edge && size.height === edge) return [];
    return [`${name}: ${path} is ${size.width} x ${size.height}, expected ${edge} x ${edge}.`];
  });
}

function requiredSizeFaults(root: Element): string[] {
  return [...elements(root, "Group"), ...elements(root, "Control")].flatMap((owner) => {
    const icon = elements(owner, "Icon").find((one) => one.parentNode === owner);
    const sizes = icon ? elements(icon, "Image").map((image) => image.getAttribute("size")) : [];
    return ["16", "32", "80"]
      .filter((size) => !sizes.includes(size))
      .map((size) => `${owner.getAttribute("id")} has no ${size} px icon.`);
  });
}

function leftoverFaults(root: Element): string[] {
  const all = [...elements(root, "*")];
  const used = new Set(all.map((element) => element.getAttribute("resid")));
  return ["Image", "Url", "String"]
    .flatMap((name) => elements(root, name))
    .map((resource) => resource.getAttribute("id"))
    .filter((id) => id && !used.has(id))
    .map((id) => `Resource "${id}" is never used.`);
}

const elements = (parent: Element, name: string): Element[] => Array.from(parent.getElementsByTagNameNS("*", name));
