import type { ThemeFonts } from "./formatting";
import { readXml } from "../xml/xml";
import type { Zip } from "../package/zip";

/** Reads the Latin typefaces of a theme part; null part, null fonts. */
export function readTheme(zip: Zip, part: string | null): ThemeFonts {
  const fonts: { minor: string | null; major: string | null } = { minor: null, major: null };
  if (part === null) return fonts;
  let kind: "minor" | "major" | null = null;
  readXml(zip, part, {
    open(name, attribute) {
      if (name === "a:minorFont") kind = "minor";
      else if (name === "a:majorFont") kind = "major";
      else if (name === "a:latin" && kind !== null) fonts[kind] ??= attribute("typeface");
    },
    close(name) {
      if (name === "a:minorFont" || name === "a:majorFont") kind = null;
    },
  });
  return fonts;
}
