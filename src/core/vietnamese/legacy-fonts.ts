import { isVietnameseUnicode } from "./letters";

/** How the letters of a paragraph are stored: Unicode, or one of the two font encodings that offices used before 2001 and still copy from. */
export type Encoding = "unicode" | "tcvn3" | "vni";

/**
 * Tells the encoding by the font (".VnTime", "VNI-Times") and by the letters themselves, because pasted text often lost its font. A paragraph with one real
 * Vietnamese Unicode letter is Unicode, whatever its font says.
 */
export function encodingOf(text: string, font: string | null): Encoding {
  let high = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xa1) continue;
    if (isVietnameseUnicode(unit) || (unit >= 0x300 && unit <= 0x36f)) return "unicode";
    if (unit <= 0xff || (unit >= 0xf0a1 && unit <= 0xf0ff)) high++;
  }
  if (high === 0) return "unicode";
  const named = font === null ? null : encodingOfFont(font);
  return named ?? byLetters(text);
}

/** The text as its author meant it, NFC; for reading only. Unicode text comes back unchanged. */
export function decode(text: string, font: string | null): string {
  const encoding = encodingOf(text, font);
  if (encoding === "unicode") return text;
  const plain = encoding === "vni" ? decodeVni(text) : decodeTcvn3(text);
  return font !== null && /^\.vn.*h$/i.test(font) ? plain.toUpperCase() : plain;
}

function encodingOfFont(font: string): Encoding | null {
  if (/^\.vn/i.test(font)) return "tcvn3";
  return /^vni[- ]/i.test(font) ? "vni" : null;
}

/**
 * Without a known font: letters that only one of the encodings uses, each beside letters it can stand beside. Two are asked for, or one in a text
 * of a few letters, so that "Noël", "±" or "°" in a foreign phrase stays what it is.
 */
function byLetters(text: string): Encoding {
  const vni = (text.match(VNI_SIGNS) ?? []).length;
  const tcvn3 = (text.match(TCVN3_SIGNS) ?? []).length;
  if (vni < 2 && tcvn3 < 2) return "unicode";
  return vni > tcvn3 ? "vni" : "tcvn3";
}

function decodeTcvn3(text: string): string {
  let plain = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Symbol-font runs store the same bytes in the private area.
    const byte = unit >= 0xf020 && unit <= 0xf0ff ? unit - 0xf000 : unit;
    plain += TCVN3.get(byte) ?? String.fromCharCode(byte);
  }
  return plain;
}

function decodeVni(text: string): string {
  let plain = "";
  for (let i = 0; i < text.length; i++) {
    const char = text[i] as string;
    const pair = VNI.get((char + (text[i + 1] ?? "")).toLowerCase());
    if (pair !== undefined && i + 1 < text.length) i++;
    const letter = pair ?? VNI.get(char.toLowerCase()) ?? char;
    plain += char === char.toLowerCase() ? letter : letter.toUpperCase();
  }
  return plain;
}

/** TCVN 5712:1993 VN3, the ".Vn" fonts: position -> letter. Capitals with a tone exist only as lower-case positions of a font whose name ends in H. */
const TCVN3 = new Map<number, string>();
const TCVN3_ROWS: readonly (readonly [number, string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];
for (const [start, letters] of TCVN3_ROWS) {
  for (let i = 0; i < letters.length; i++) TCVN3.set(start + i, letters[i] as string);
}

/** VNI Windows: a letter and a mark behind it, or one letter of its own; lower case, the upper-case rows run in parallel. */
const VNI = new Map<string, string>();
const TONE_MARKS = "øùûõï";
const VNI_TONED: readonly (readonly [string, string])[] = [
  ["a", "àáảãạ"],
  ["e", "èéẻẽẹ"],
  ["o", "òóỏõọ"],
  ["u", "ùúủũụ"],
  ["y", "ỳýỷỹ"],
  ["ô", "ờớởỡợ"],
  ["ö", "ừứửữự"],
];
for (const [letter, toned] of VNI_TONED) {
  for (let i = 0; i < toned.length; i++) VNI.set(`${letter}${TONE_MARKS[i]}`, toned[i] as string);
}
const CIRCUMFLEX_MARKS = "âàáåãä";
for (const [letter, row] of [
  ["a", "âầấẩẫậ"],
  ["e", "êềếểễệ"],
  ["o", "ôồốổỗộ"],
] as const) {
  for (let i = 0; i < row.length; i++) VNI.set(`${letter}${CIRCUMFLEX_MARKS[i]}`, row[i] as string);
}
const BREVE_MARKS = "êèéúüë";
for (let i = 0; i < BREVE_MARKS.length; i++) VNI.set(`a${BREVE_MARKS[i]}`, "ăằắẳẵặ"[i] as string);
for (const [stored, letter] of ["ìì", "íí", "æỉ", "óĩ", "òị", "ôơ", "öư", "îỵ", "ñđ"] as const) {
  VNI.set(stored as string, letter as string);
}

/** A vowel with a mark of VNI behind it that can follow it in no Vietnamese syllable, or VNI's đ and ư beside other letters. */
const VNI_SIGNS = /[aeouyôö][øûõïåäëü]|a[àáâãèéêú]|e[àáâã]|oâ|ñ(?=[aeiouyöô])|ö(?=[nmuôøùûõï])/gi;
/** Positions of TCVN3 that Unicode Vietnamese never uses, next to a letter. */
const TCVN3_SIGNS =
  /[¨©ª«¬®µ¶·¸¹»¼½¾ÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþ\u00ad](?=[a-zA-Z])|[a-zA-Z][¨©ª«¬®µ¶·¸¹»¼½¾ÆÇËÎÏÑÖ×ØÜÞßäåæçëîïñö÷øûüþ]/g;
