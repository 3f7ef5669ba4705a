import { charKind, compatibleFlag, dropCode, markFlag, spelledOut } from "../letters";

/**
 * Drops what is invisible, spells out signs that stand for others, then joins
 * loose marks to their letters (NFD); marks that fit no letter are noise.
 */
export function cleaned(text: string): string {
  let plain = "";
  for (let i = 0; i < text.length; i++) {
    const kind = charKind(text.charCodeAt(i));
    const code = kind & 0xffff;
    if (code !== dropCode) plain += String.fromCharCode(code);
    else if (kind & markFlag) plain += text[i];
    else if (kind & compatibleFlag) plain += spelledOut(text[i] as string);
  }
  // Lower case once more: that of "İ" is a letter with a loose mark behind it.
  return plain.normalize("NFC").replace(MARKS, "").toLowerCase().replace(MARKS, "");
}

const MARKS = /[\u0300-\u036f]/g;
