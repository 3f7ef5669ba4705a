import { DOMParser } from "@xmldom/xmldom";

/** What a manifest may refer to: the size in pixels of a PNG by its path below the site root, or null when there is no such picture. */
export type ImageSize = (path: string) => { width: number; height: number } | null;

const order =
  "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides".split(
    " ",
  );
const resourceLists: Record<string, number> = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 };
const requiredIconSizes = ["16", "32", "80"];

/**
 * Checks an add-in-only manifest without any service: element order, resids, lengths, icons, https, GUID, version, locale overrides.
 * Returns one sentence a fault; an empty list means it is sound. The rules are those of Microsoft's manifest reference (element ordering,
 * resources.md, icon.md, iconurl.md, version.md), which its own validator checks only online and in part.
 */
export function manifestFaults(xml: string, imageSize: ImageSize): string[] {
  const faults: string[] = [];
  const root = parse(xml, faults);
  if (!root) return faults;
  const say = (fault: string) => faults.push(fault);

  checkBase(root, say, imageSize);
  checkResources(root, say, imageSize);
  checkControls(root, say);
  return faults;
}

function parse(xml: string, faults: string[]): Element | null {
  try {
    const document = new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    }).parseFromString(xml, "text/xml");
    return document.documentElement as unknown as Element;
  } catch (error) {
    faults.push(`The manifest is not well-formed XML: ${(error as Error).message}`);
    return null;
  }
}

type Say = (fault: string) => void;

function checkBase(root: Element, say: Say, imageSize: ImageSize): void {
  if (root.getAttribute("xmlns:xsi") !== "http://www.w3.org/2001/XMLSchema-instance") {
    say("xmlns:xsi must be http://www.w3.org/2001/XMLSchema-instance, with http.");
  }
  const names = children(root).map((child) => child.localName);
  for (const name of names) if (!order.includes(name)) say(`<${name}> is not an element of a task pane manifest.`);
  const sorted = [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (names.join() !== sorted.join()) say(`Elements are out of order: expected ${sorted.join(", ")}.`);
  for (const name of ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"]) {
    if (!names.includes(name)) say(`<${name}> is missing.`);
  }
  for (const name of ["HighResolutionIconUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions"]) {
    if (!names.includes(name)) say(`<${name}> is missing.`);
  }

  const id = text(root, "Id");
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) say(`Id "${id}" is not a GUID.`);
  const version = text(root, "Version");
  if (!/^\d{1,5}(\.\d{1,5}){3}$/.test(version)) say(`Version "${version}" needs four parts of at most five digits.`);
  if (text(root, "DefaultLocale") !== "vi-VN") say("DefaultLocale must be vi-VN.");

  for (const [name, limit] of [
    ["DisplayName", 125],
    ["Description", 250],
  ] as const) {
    for (const element of children(root).filter((child) => child.localName === name)) {
      checkString(name, element, limit, say);
    }
  }
  checkIcon("IconUrl", root, 32, say, imageSize);
  checkIcon("HighResolutionIconUrl", root, 64, say, imageSize);
  for (const element of descendants(root).filter((e) => e.hasAttribute("DefaultValue"))) {
    const value = element.getAttribute("DefaultValue")!;
    if (/^http:/i.test(value)) say(`${value} must use https.`);
  }
}

function checkIcon(name: string, root: Element, edge: number, say: Say, imageSize: ImageSize): void {
  const url = children(root)
    .find((child) => child.localName === name)
    ?.getAttribute("DefaultValue");
  if (url) checkImage(`<${name}>`, url, edge, say, imageSize);
}

function checkImage(place: string, url: string, edge: number, say: Say, imageSize: ImageSize): void {
  const path = url.replace(/^https?:\/\/[^/]+\//, "");
  const size = imageSize(path);
  if (!size) say(`${place}: there is no picture ${path}.`);
  else if (size.width !== edge || size.height !== edge) {
    say(`${place}: ${path} is ${size.width} x ${size.height}, expected ${edge} x ${edge}.`);
  }
}

function checkResources(root: Element, say: Say, imageSize: ImageSize): void {
  const resources = new Map<string, Element>();
  for (const [list, limit] of Object.entries(resourceLists)) {
    for (const holder of descendants(root).filter((e) => e.localName === list)) {
      for (const resource of children(holder)) {
        const id = resource.getAttribute("id") ?? "";
        if (id === "" || id.length > 32) say(`Resource id "${id}" must have 1 to 32 characters.`);
        if (resources.has(id)) say(`Resource id "${id}" is used twice.`);
        resources.set(id, resource);
        const value = resource.getAttribute("DefaultValue") ?? "";
        if (list === "ShortStrings" || list === "LongStrings") checkString(id, resource, limit, say);
        else if (!value.startsWith("https://")) say(`${id}: ${value} must use https.`);
      }
    }
  }

  const used = new Set<string>();
  for (const element of descendants(root).filter((e) => e.hasAttribute("resid"))) {
    const id = element.getAttribute("resid")!;
    used.add(id);
    const resource = resources.get(id);
    if (!resource) say(`<${element.localName} resid="${id}"> refers to a resource that does not exist.`);
    else if (element.localName === "Image") {
      const url = resource.getAttribute("DefaultValue") ?? "";
      checkImage(id, url, Number(element.getAttribute("size")), say, imageSize);
    }
  }
  for (const id of resources.keys()) if (!used.has(id)) say(`Resource "${id}" is never used.`);
}

/** Every string has an en-US translation, and neither is too long. */
function checkString(name: string, element: Element, limit: number, say: Say): void {
  const overrides = children(element).filter((child) => child.localName === "Override");
  const english = overrides.find((child) => child.getAttribute("Locale") === "en-US");
  if (!english) say(`${name} has no en-US override.`);
  for (const override of overrides) {
    const expected = element.namespaceURI;
    if (override.namespaceURI !== expected) say(`${name}: its Override is in another namespace than the string.`);
  }
  for (const value of [element, ...overrides].map((e) => e.getAttribute("DefaultValue") ?? e.getAttribute("Value"))) {
    if (!value) say(`${name} has an empty value.`);
    else if (value.length > limit) say(`${name} has ${value.length} characters, at most ${limit} are allowed.`);
  }
}

function checkControls(root: Element, say: Say): void {
  const ids = new Set<string>();
  for (const element of descendants(root).filter((e) => ["Control", "Group"].includes(e.localName))) {
    const id = element.getAttribute("id") ?? "";
    if (id === "" || ids.has(id)) say(`<${element.localName}> needs an id of its own, not "${id}".`);
    ids.add(id);
    const icon = children(element).find((child) => child.localName === "Icon");
    const sizes = icon ? children(icon).map((image) => image.getAttribute("size")) : [];
    for (const size of requiredIconSizes) if (!sizes.includes(size)) say(`${id} has no ${size} px icon.`);
  }
}

const children = (element: Element): Element[] =>
  Array.from(element.childNodes).filter((node) => node.nodeType === 1) as Element[];

const descendants = (element: Element): Element[] =>
  children(element).flatMap((child) => [child, ...descendants(child)]);

const text = (root: Element, name: string): string =>
  children(root)
    .find((child) => child.localName === name)
    ?.textContent?.trim() ?? "";
