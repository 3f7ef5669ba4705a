import type { Attributes } from "../xml/xml";

/** What a run's own properties say; undefined when they say nothing. */
export interface RunFormat {
  font?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  hidden?: boolean;
  /** Struck through by hand: whoever does so takes it back. */
  struck?: boolean;
  highlighted?: boolean;
}

/** What a paragraph's own properties say. */
export interface ParagraphFormat {
  style?: string;
  /** 0-based as stored; 9 is body text. */
  outlineLevel?: number;
  list?: string;
  listLevel?: number;
}

/** Typefaces behind `minorHAnsi`, `majorHAnsi` …; empty when the file has no theme. */
export interface ThemeFonts {
  readonly minor: string | null;
  readonly major: string | null;
}

/** Takes one child of a w:rPr. */
export function takeRunProperty(format: RunFormat, name: string, attribute: Attributes, theme: ThemeFonts): void {
  switch (name) {
    case "w:rFonts": {
      const font =
        themed(attribute("asciiTheme"), theme) ??
        attribute("ascii") ??
        themed(attribute("hAnsiTheme"), theme) ??
        attribute("hAnsi");
      if (font !== null) format.font = font;
      break;
    }
    case "w:sz": {
      const halfPoints = Number(attribute("val"));
      if (halfPoints > 0) format.size = halfPoints / 2;
      break;
    }
    case "w:b":
      format.bold = isOn(attribute);
      break;
    case "w:vanish":
      format.hidden = isOn(attribute);
      break;
    case "w:strike":
      format.struck = isOn(attribute);
      break;
    // Other programs write both, one of them as off.
    case "w:dstrike":
      if (isOn(attribute)) format.struck = true;
      break;
    case "w:highlight":
      // White on white paper marks nothing: what was pasted from a page often brings it.
      format.highlighted = attribute("val") !== "none" && attribute("val") !== "white";
      break;
  }
}

/** Takes one child of a w:pPr, or of a w:numPr in it. */
export function takeParagraphProperty(format: ParagraphFormat, name: string, attribute: Attributes): void {
  switch (name) {
    case "w:pStyle":
      format.style = attribute("val") ?? undefined;
      break;
    case "w:outlineLvl":
      format.outlineLevel = Number(attribute("val"));
      break;
    case "w:numId":
      format.list = attribute("val") ?? undefined;
      break;
    case "w:ilvl":
      format.listLevel = Number(attribute("val"));
      break;
  }
}

/** An on/off property is on when its value is left out (ISO 29500-1, 17.17.4). */
export function isOn(attribute: Attributes): boolean {
  const value = attribute("val");
  return value === null || !["0", "false", "off"].includes(value);
}

function themed(reference: string | null, theme: ThemeFonts): string | null {
  if (reference === null) return null;
  return reference.startsWith("major") ? theme.major : theme.minor;
}
