import type { Attributes } from "../xml/xml";

/** The text that an element of a run other than w:t stands for; null when it stands for none. */
export function signOf(name: string, attribute: Attributes): string | null {
  if (name === "w:br") return breakSign(attribute("type"));
  if (name === "w:sym") return symbol(attribute("char"));
  return signs[name] ?? null;
}

/** Word drops blanks around a w:t that does not ask to keep them. */
export function withoutBlanksAround(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlankSign(text.charCodeAt(from))) from++;
  while (to > from && isBlankSign(text.charCodeAt(to - 1))) to--;
  return text.slice(from, to);
}

function isBlankSign(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}

/** Elements of a run that stand for one character. */
const signs: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u2011",
  "w:softHyphen": "\u00ad",
};

/**
 * Only a line break is part of the text; a page or column break is a
 * place in the layout, as the live reader has it too.
 */
function breakSign(type: string | null): string {
  return type === "page" || type === "column" ? "" : "\v";
}

/** Characters of a symbol font have no meaning outside it. */
function symbol(hexadecimal: string | null): string {
  const code = parseInt(hexadecimal ?? "", 16);
  const meaningful = code > 0x20 && code < 0xd800;
  return meaningful ? String.fromCharCode(code) : "";
}
