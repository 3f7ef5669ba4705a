import { parseXml } from "../parts";
import { invalid } from "../dispatcher/failure";
import { mainBody } from "./body-object";
import { collectionKind, objectOf, type Kind, type ObjectHandle } from "./objects";
import type { Session } from "./session";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A section. Each has the whole body and the properties of the last: only how many there are is modelled. */
const sectionKind: Kind<null> = {
  name: "Section",
  objects: { Body: () => mainBody() },
  methods: {
    GetHeader: (_self, [type]) => headerOrFooter("header", type),
    GetFooter: (_self, [type]) => headerOrFooter("footer", type),
    GetNext: () => null,
    GetNextOrNullObject: () => null,
  },
};

const sectionCollectionKind = collectionKind("SectionCollection");

export function sectionObject(): ObjectHandle {
  return objectOf(sectionKind, null);
}

export function sections(): ObjectHandle {
  return objectOf(sectionCollectionKind, {
    list: ({ live, doc }) => {
      const ends = live.documentXml(doc).match(/<w:sectPr[\s>]/gu)?.length ?? 1;
      return Array.from({ length: Math.max(1, ends) }, sectionObject);
    },
  });
}

interface HeaderOrFooter {
  readonly kind: "header" | "footer";
  /** "default", "first" or "even", as the file says it. */
  readonly type: string;
}

/** A header or footer can be read, not written: the editor shows the body only. */
const headerBodyKind: Kind<HeaderOrFooter> = {
  name: "Body",
  scalars: {
    Type: { get: (self) => (self.kind === "header" ? "Header" : "Footer") },
    Text: { get: (self, session) => textOf(self, session) },
  },
};

function headerOrFooter(kind: "header" | "footer", given: unknown): ObjectHandle {
  const type = types[String(given)];
  if (type === undefined) throw invalid("header type");
  return objectOf(headerBodyKind, { kind, type });
}

const types: Readonly<Record<string, string>> = { Primary: "default", FirstPage: "first", EvenPages: "even" };

function textOf({ kind, type }: HeaderOrFooter, session: Session): string {
  const section = session.live.section();
  if (section === "") return "";
  const declared = parseXml(`<section xmlns:w="${w}" xmlns:r="${r}">${section}</section>`);
  const reference = [...declared.getElementsByTagNameNS(w, `${kind}Reference`)].find(
    (one) => one.getAttributeNS(w, "type") === type,
  );
  const part = reference && partOf(session, reference.getAttributeNS(r, "id") ?? "");
  const xml = part ? session.live.parts.text(part) : null;
  if (!xml) return "";
  const paragraphs = [...parseXml(xml).getElementsByTagNameNS(w, "p")];
  return paragraphs
    .map((one) => [...one.getElementsByTagNameNS(w, "t")].map((text) => text.textContent).join(""))
    .join("\n");
}

function partOf(session: Session, id: string): string | null {
  const rels = session.live.parts.text("word/_rels/document.xml.rels");
  if (!rels) return null;
  const found = [...parseXml(rels).getElementsByTagName("Relationship")].find((one) => one.getAttribute("Id") === id);
  const target = found?.getAttribute("Target");
  return target ? (target.startsWith("/") ? target.slice(1) : `word/${target}`) : null;
}
