import type { LiveDocument } from "../live-document";

const part = "word/webextensions/webextension1.xml";

/** The add-in's settings: JSON texts by name, kept in the file's web extension part. */
export class Settings {
  private readonly values: Record<string, string>;

  constructor(private readonly live: LiveDocument) {
    this.values = read(live.parts.text(part));
  }

  all(): Readonly<Record<string, string>> {
    return { ...this.values };
  }

  /** Replaces the whole set, as saveAsync sends it. */
  replace(pairs: readonly (readonly [string, string])[]): void {
    for (const name of Object.keys(this.values)) delete this.values[name];
    for (const [name, json] of pairs) this.values[name] = json;
    this.live.parts.set(part, write(this.values));
    this.live.parts.declare(part, "application/vnd.ms-office.webextension+xml");
  }
}

function read(xml: string | null): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [, name, value] of (xml ?? "").matchAll(/<we:property name="([^"]*)" value="([^"]*)"\/>/g))
    values[unescape(name!)] = unescape(value!);
  return values;
}

function write(values: Readonly<Record<string, string>>): string {
  const properties = Object.entries(values)
    .map(([name, value]) => `<we:property name="${escape(name)}" value="${escape(value)}"/>`)
    .join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{00000000-0000-4000-8000-000000000001}"><we:reference id="bao-cao-dan-chu" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/></we:webextension>`;
}

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
const unescape = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&amp;/g, "&");
