import {
  takeParagraphProperty,
  takeRunProperty,
  type ParagraphFormat,
  type RunFormat,
  type ThemeFonts,
} from "./formatting";
import { neutralName } from "./style-names";
import { readXml } from "./xml";
import type { Zip } from "./zip";

/** A paragraph style with everything it inherits. */
export interface ParagraphStyle {
  /** Language-neutral for built-in styles ("Heading1"), else its own. */
  readonly name: string;
  readonly paragraph: Readonly<ParagraphFormat>;
  /** Document defaults included. */
  readonly run: Readonly<RunFormat>;
}

export interface Styles {
  /** The default paragraph style when there is none of that id, as Word does. */
  paragraph(id: string | undefined): ParagraphStyle;
  character(id: string): Readonly<RunFormat>;
}

interface Definition {
  name: string;
  basedOn: string | null;
  paragraph: ParagraphFormat;
  run: RunFormat;
}

/** Reads styles.xml. `part` null gives Word's own defaults. */
export function readStyles(zip: Zip, part: string | null, theme: ThemeFonts): Styles {
  // Without a size anywhere, Word falls back to 10 points (ISO 29500-1, 17.3.2.38).
  const defaults: RunFormat = { size: 10 };
  const definitions = { paragraph: new Map<string, Definition>(), character: new Map<string, Definition>() };
  const standard = part === null ? null : readDefinitions(zip, part, theme, defaults, definitions);
  const paragraphs = new Map<string, ParagraphStyle>();
  const resolve = (id: string): ParagraphStyle => {
    const known = paragraphs.get(id);
    if (known !== undefined) return known;
    const chain = chainOf(definitions.paragraph, id);
    const style: ParagraphStyle = {
      name: neutralName(chain.at(-1)?.name ?? "Normal"),
      paragraph: Object.assign({}, ...chain.map((each) => each.paragraph)) as ParagraphFormat,
      run: Object.assign({}, defaults, ...chain.map((each) => each.run)) as RunFormat,
    };
    paragraphs.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => resolve(id !== undefined && definitions.paragraph.has(id) ? id : (standard ?? "")),
    character: (id) => Object.assign({}, ...chainOf(definitions.character, id).map((each) => each.run)) as RunFormat,
  };
}

/** From the root of the chain to the style itself; a circle is cut where it closes. */
function chainOf(definitions: ReadonlyMap<string, Definition>, id: string): readonly Definition[] {
  const chain: Definition[] = [];
  const seen = new Set<string>();
  for (let next: string | null = id; next !== null && !seen.has(next);) {
    seen.add(next);
    const definition = definitions.get(next);
    if (definition === undefined) break;
    chain.unshift(definition);
    next = definition.basedOn;
  }
  return chain;
}

/** Returns the id of the default paragraph style. */
function readDefinitions(
  zip: Zip,
  part: string,
  theme: ThemeFonts,
  defaults: RunFormat,
  definitions: Record<"paragraph" | "character", Map<string, Definition>>,
): string | null {
  let standard: string | null = null;
  let current: Definition | null = null;
  const path: string[] = [];
  readXml(zip, part, {
    open(name, attribute) {
      const parent = path.at(-1);
      path.push(name);
      if (name === "w:style") {
        const type = attribute("type") ?? "paragraph";
        const id = attribute("styleId");
        if ((type !== "paragraph" && type !== "character") || id === null) return;
        current = { name: id, basedOn: null, paragraph: {}, run: {} };
        definitions[type].set(id, current);
        if (type === "paragraph" && ["1", "true", "on"].includes(attribute("default") ?? "")) standard = id;
      } else if (current === null) {
        if (parent === "w:rPr" && path.includes("w:rPrDefault")) takeRunProperty(defaults, name, attribute, theme);
      } else if (parent === "w:style") {
        if (name === "w:name") current.name = attribute("val") ?? current.name;
        else if (name === "w:basedOn") current.basedOn = attribute("val");
      } else if (path.at(-3) === "w:style") {
        if (parent === "w:pPr") takeParagraphProperty(current.paragraph, name, attribute);
        else if (parent === "w:rPr") takeRunProperty(current.run, name, attribute, theme);
      } else if (parent === "w:numPr" && path.at(-4) === "w:style")
        takeParagraphProperty(current.paragraph, name, attribute);
    },
    close(name) {
      path.pop();
      if (name === "w:style") current = null;
    },
  });
  return standard;
}
