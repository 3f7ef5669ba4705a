import { placesOf } from "./phrase-finder";
import { charKind, isVietnameseUnicode, letterFlag } from "./letters";

/**
 * How the letters of a paragraph are stored: Unicode, or one of the two
 * font encodings that offices used before 2001 and still copy from.
 */
export type Encoding = "unicode" | "tcvn3" | "vni";

/**
 * Tells the encoding by the font (".VnTime", "VNI-Times") and by the letters themselves, because
 * pasted text often lost its font. A text with one real Vietnamese Unicode letter is Unicode,
 * whatever its font says. `document`: what `encodingOfDocument` found, which lets one sign suffice.
 */
export function encodingOf(text: string, font: string | null, document: Encoding = "unicode"): Encoding {
  if (kindOfLetters(text) !== "high") return "unicode";
  const named = font === null ? null : encodingOfFont(font);
  if (named !== null) return named;
  const signs = countSigns(text);
  const letters = byLetters(text, signs);
  if (document === "unicode" || signs.tcvn3 + signs.vni === 0) return letters;
  return signs[other(document)] > Math.max(3, 3 * signs[document]) ? letters : document;
}

/**
 * The old encoding that a document, or a good part of it, is stored in:
 * told from all its paragraphs, since one may hold signs of both.
 */
export function encodingOfDocument(
  paragraphs: readonly { readonly text: string; readonly font: string | null }[],
): Encoding {
  const total = { tcvn3: 0, vni: 0 };
  for (const { text, font } of paragraphs) {
    const kind = kindOfLetters(text);
    if (kind === "plain") continue;
    const named = font === null ? null : encodingOfFont(font);
    const signs = countSigns(text);
    // Of a paragraph that was converted in part, the signs of TCVN3 that no Unicode text has.
    if (kind === "vietnamese") total.tcvn3 += (text.match(TCVN3_SYMBOLS) ?? []).length;
    else if (named !== null) total[named] += 10;
    else {
      const letters = byLetters(text, signs);
      if (letters !== "unicode") total[letters] += signs[letters];
    }
  }
  const likelier = total.vni > total.tcvn3 ? "vni" : "tcvn3";
  return total[likelier] >= ENOUGH ? likelier : "unicode";
}

/** Signs that a whole document must show. */
const ENOUGH = 4;

/** The text as its author meant it, NFC; for reading only. Unicode text comes back unchanged. */
export function decode(text: string, font: string | null, document: Encoding = "unicode"): string {
  const encoding = encodingOf(text, font, document);
  if (encoding === "unicode") return document === "unicode" ? withoutBrokenD(text) : decodeMixed(text, document);
  const plain = decodeAs(text, encoding);
  return font !== null && /^\.vn.*h$/i.test(font) ? plain.toUpperCase() : plain;
}

function decodeAs(text: string, encoding: "tcvn3" | "vni"): string {
  return encoding === "vni" ? decodeVni(text) : decodeTcvn3(text);
}

/**
 * A paragraph converted in part: the stretches of words without
 * Vietnamese Unicode that show signs of the document's encoding.
 */
function decodeMixed(text: string, encoding: "tcvn3" | "vni"): string {
  if (kindOfLetters(text) !== "vietnamese") return text;
  let mixed = "";
  let stretch = "";
  const end = () => {
    mixed += countSigns(stretch)[encoding] > 0 ? decodeAs(stretch, encoding) : stretch;
    stretch = "";
  };
  for (const piece of text.split(/(\s+)/u)) {
    if (kindOfLetters(piece) !== "vietnamese") stretch += piece;
    else {
      end();
      mixed += encoding === "tcvn3" ? piece.replace(TCVN3_SYMBOLS, decodeTcvn3) : piece;
    }
  }
  end();
  return mixed;
}

/** A conversion that left "ự" for "đ": "ựạt", "ựồng bào". No syllable begins so. */
export function hasBrokenD(text: string): boolean {
  return BROKEN_D.test(text);
}

function withoutBrokenD(text: string): string {
  if (!beginsWord("ự", text) && !beginsWord("Ự", text)) return text;
  return text.replace(new RegExp(BROKEN_D, "giu"), (sign) => (sign === "Ự" ? "Đ" : "đ"));
}

/** Nearly every paragraph has an "ự", as in "thực hiện"; nearly none begins a word with it. */
function beginsWord(sign: string, text: string): boolean {
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1))
    if (at === 0 || (charKind(text.charCodeAt(at - 1)) & letterFlag) === 0) return true;
  return false;
}

const BROKEN_D = /(?<!\p{L})[ựỰ](?=[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ])/iu;

/**
 * "vietnamese": holds a letter that only Unicode has; "high": only
 * letters of the upper half of one byte; "plain": neither.
 */
function kindOfLetters(text: string): "vietnamese" | "high" | "plain" {
  let high = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xa1) continue;
    if (isVietnameseUnicode(unit) || (unit >= 0x300 && unit <= 0x36f)) return "vietnamese";
    if (unit <= 0xff || (unit >= 0xf0a1 && unit <= 0xf0ff)) high = true;
  }
  return high ? "high" : "plain";
}

function countSigns(text: string): Record<"tcvn3" | "vni", number> {
  return { tcvn3: (text.match(TCVN3_SIGNS) ?? []).length, vni: (text.match(VNI_SIGNS) ?? []).length };
}

function other(encoding: "tcvn3" | "vni"): "tcvn3" | "vni" {
  return encoding === "vni" ? "tcvn3" : "vni";
}

function encodingOfFont(font: string): Exclude<Encoding, "unicode"> | null {
  if (/^\.vn/i.test(font)) return "tcvn3";
  return /^vni[- ]/i.test(font) ? "vni" : null;
}

/**
 * Without a known font: letters that only one of the encodings uses, each beside letters it can
 * stand beside. Two are asked for, as many as such text really has, and of TCVN3 one that is no
 * letter anywhere else, so that "Noël", "Müller", "±" or "«Dân vận khéo»" stay what they are.
 */
function byLetters(text: string, { tcvn3, vni }: Record<"tcvn3" | "vni", number>): Encoding {
  const least = Math.max(2, placesOf(" ", text).length / 8);
  if (vni >= least && vni > tcvn3) return "vni";
  return tcvn3 >= least && TCVN3_SYMBOL.test(text) ? "tcvn3" : "unicode";
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
    if (pair !== undefined) i++;
    const letter = pair ?? VNI.get(char.toLowerCase()) ?? char;
    plain += char === char.toLowerCase() ? letter : letter.toUpperCase();
  }
  return plain;
}

/**
 * TCVN 5712:1993 VN3, the ".Vn" fonts: position -> letter. Capitals with a
 * tone exist only as lower-case positions of a font whose name ends in H.
 */
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

/**
 * VNI Windows: a letter and a mark behind it, or one letter of its own;
 * lower case, the upper-case rows run in parallel.
 */
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

/**
 * A vowel with a mark of VNI behind it that can follow it in no
 * Vietnamese syllable, or VNI's đ and ư beside other letters.
 */
const VNI_SIGNS = /[aeouyôö][øûõïåäëü]|a[àáâãèéêú]|e[àáâã]|oâ|ñ(?=[aeiouyöô])|ö(?=[nmuôøùûõï])/gi;
/**
 * Positions of TCVN3 that Unicode Vietnamese never uses, next to a letter; of the quotes « » only one within a word.
 */
const TCVN3_SIGNS =
  /[¨©ª¬®µ¶·¸¹¼½¾ÆÇËÎÏÑÖØÜÞåæçëîïñ÷øûüþ\u00ad](?=[a-zA-Z])|[a-zA-Z](?:[¨©ª¬®µ¶·¸¹¼½¾ÆÇËÎÏÑÖØÜÞåæçëîïñ÷øûüþ]|[«»](?=[a-zA-Z]))/g;
/** Those of them that are no letter in any other writing. */
const TCVN3_SYMBOL = /[¨©ª¬®µ¶·¸¹¼½¾÷](?=[a-zA-Z])|[a-zA-Z][¨©ª¬®µ¶·¸¹¼½¾÷]|[a-zA-Z]\u00ad[a-zA-Zª«¬]/;
const TCVN3_SYMBOLS = /[¨©ª¬®µ¶·¸¹¼½¾](?=\p{L})/gu;
