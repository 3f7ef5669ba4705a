/**
 * The only reader of where a sentence ends, folded or as written: true for the mark at that offset
 * when it ends one. Not the dot in "1.234", of "v.v. ", "TP. Hà Nội" or "TM. "; that of "IV. " does.
 */
export function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 46 && code !== 63 && code !== 33) return false;
  if (at + 1 < text.length && !/\s/u.test(text[at + 1]!)) return false;
  return !mayEndAbbreviation(text.charCodeAt(at - 1)) || !ABBREVIATED.test(text.slice(Math.max(0, at - 5), at));
}

const ABBREVIATED = /v\.v$|(?:^|\s)(?:tp|tt|ths|ts|(?![IVX]+$)[A-ZĐ]{1,3})$/u;

/** One of the letters that the abbreviations above end with: few sentences do. */
function mayEndAbbreviation(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || "vptsĐ".includes(String.fromCharCode(unit));
}
