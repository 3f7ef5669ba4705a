/** Texts in capitals, and the letter a sentence begins with. */

/**
 * True for a text that has letters, all of them capitals; marked ones
 * may have lost their case on the way from TCVN3: "BáO CáO".
 */
export function isCapitals(text: string): boolean {
  // Almost every text shows with its first word that it is not.
  if (/[a-z]/.test(text.slice(0, 12))) return false;
  const small = text.toLowerCase();
  return text !== small && (text === text.toUpperCase() || (!/[a-z]/.test(text) && /(?:[A-Z][^A-Z]*){4}/.test(text)));
}

/** With a capital at its head, as a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a small letter at its head, as inside a sentence. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
