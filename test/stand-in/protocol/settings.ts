import { XMLSerializer } from "@xmldom/xmldom";
import type { LiveDocument } from "../live-document";
import { parseXml } from "../parts";

const part = "word/webextensions/webextension1.xml";
const panes = "word/webextensions/taskpanes.xml";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office2011 = "http://schemas.microsoft.com/office/2011/relationships";

/** The add-in's settings: JSON texts by name, kept in the file's web extension part as Word keeps them. */
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
    const { parts } = this.live;
    parts.set(part, write(this.values));
    if (parts.has(panes)) return;
    parts.set(panes, taskPanes);
    parts.set(
      "word/webextensions/_rels/taskpanes.xml.rels",
      `<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${office2011}/webextension" Target="webextension1.xml"/></Relationships>`,
    );
    parts.declare(part, "application/vnd.ms-office.webextension+xml");
    parts.declare(panes, "application/vnd.ms-office.webextensiontaskpanes+xml");
    const rels = parseXml(parts.text("_rels/.rels")!);
    const relationship = rels.createElementNS(packageRelationships, "Relationship");
    relationship.setAttribute("Id", "rIdTaskPanes");
    relationship.setAttribute("Type", `${office2011}/webextensiontaskpanes`);
    relationship.setAttribute("Target", panes);
    rels.documentElement!.appendChild(relationship);
    parts.set("_rels/.rels", new XMLSerializer().serializeToString(rels));
  }
}

const taskPanes = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

function read(xml: string | null): Record<string, string> {
  const properties = xml === null ? [] : [...parseXml(xml).getElementsByTagName("we:property")];
  return Object.fromEntries(properties.map((one) => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]));
}

function write(values: Readonly<Record<string, string>>): string {
  const properties = Object.entries(values)
    .map(([name, value]) => `<we:property name="${escape(name)}" value="${escape(value)}"/>`)
    .join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{00000000-0000-4000-8000-000000000001}"><we:reference id="bao-cao-dan-chu" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties>${properties}</we:properties><we:bindings/></we:webextension>`;
}

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
