import { decode } from "../../src/core/vietnamese/legacy-fonts";

/**
 * A line as it was stored before Unicode: TCVN3 has no capitals with tones, so
 * a line of capitals is stored in small letters in a font whose name ends in H.
 */
export function inTcvn3(text: string): { readonly text: string; readonly font: string } {
  const capitals = text === text.toUpperCase() && /[À-ỹ]/u.test(text);
  const stored = [...(capitals ? text.toLowerCase() : text)].map((letter) => positions.get(letter) ?? letter).join("");
  return { text: stored, font: capitals ? ".VnTimeH" : ".VnTime" };
}

/** The same letters, each followed by its marks: as some keyboards leave them. */
export function inNfd(text: string): { readonly text: string } {
  return { text: text.normalize("NFD") };
}

const positions = new Map<string, string>();
for (let unit = 0xa1; unit <= 0xff; unit++) {
  const stored = String.fromCharCode(unit);
  const letter = decode(stored, ".VnTime");
  if (letter !== stored && !positions.has(letter)) positions.set(letter, stored);
}

/** The same in VNI, whose letters with marks are often two signs. */
export function inVni(text: string): { readonly text: string; readonly font: string } {
  const stored = [...text].map((letter) => vniSigns.get(letter) ?? letter).join("");
  return { text: stored, font: "VNI-Times" };
}

const vniSigns = new Map<string, string>();
const signs = Array.from({ length: 0x40 }, (_, at) => String.fromCharCode(0xc0 + at));
for (const stored of [...signs, ...[..."aeiouyAEIOUYôöÔÖ"].flatMap((base) => signs.map((sign) => base + sign))]) {
  const letter = decode(stored, "VNI-Times");
  if (letter.length === 1 && letter !== stored && !vniSigns.has(letter)) vniSigns.set(letter, stored);
}
