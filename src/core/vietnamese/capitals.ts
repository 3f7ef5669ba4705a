/** Texts in capitals, and the letter a sentence begins with. */

/** True for a text that has letters, all of them capitals. */
export function isCapitals(text: string): boolean {
  // Almost every text shows with its first word that it is not.
  const first = text.slice(0, 12);
  return first === first.toUpperCase() && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** With a capital at its head, as a sentence begins. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With a small letter at its head, as inside a sentence. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
