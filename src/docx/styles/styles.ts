import {
  takeParagraphProperty,
  takeRunProperty,
  type ParagraphFormat,
  type RunFormat,
  type ThemeFonts,
} from "./formatting";
import { neutralName } from "./style-names";
import { readXml } from "../xml/xml";
import type { Zip } from "../package/zip";

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
  const bottom: Inherited = { name: "Normal", paragraph: {}, run: defaults };
  const paragraphs = inheritance(definitions.paragraph, bottom);
  const characters = inheritance(definitions.character, { ...bottom, run: {} });
  const known = new Map<Inherited, ParagraphStyle>();
  return {
    paragraph(id) {
      const own = paragraphs(id !== undefined && definitions.paragraph.has(id) ? id : (standard ?? ""));
      let style = known.get(own);
      if (style === undefined) known.set(own, (style = { ...own, name: neutralName(own.name) }));
      return style;
    },
    character: (id) => characters(id).run,
  };
}

type Inherited = Pick<Definition, "name" | "paragraph" | "run">;

/** Gives each style with all it inherits, computed once; a circle is cut where it closes. */
function inheritance(definitions: ReadonlyMap<string, Definition>, bottom: Inherited): (id: string) => Inherited {
  const resolved = new Map<string, Inherited>();
  return (id) => {
    // Asked for every paragraph: nearly always of a style that is known already, or of none.
    const own = definitions.has(id) ? resolved.get(id) : bottom;
    if (own !== undefined) return own;
    const chain: string[] = [];
    const seen = new Set<string>();
    let base = bottom;
    for (let next: string | null = id; next !== null && !seen.has(next);) {
      const known = resolved.get(next);
      if (known !== undefined) {
        base = known;
        break;
      }
      const definition = definitions.get(next);
      if (definition === undefined) break;
      seen.add(next);
      chain.push(next);
      next = definition.basedOn;
    }
    for (const each of chain.reverse()) {
      const { name, paragraph, run } = definitions.get(each) as Definition;
      base = { name, paragraph: { ...base.paragraph, ...paragraph }, run: { ...base.run, ...run } };
      resolved.set(each, base);
    }
    return base;
  };
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
