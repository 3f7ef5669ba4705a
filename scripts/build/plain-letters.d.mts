/** See plain-letters.mjs. */
export function escapedLetters(
  code: string,
): readonly { readonly from: number; readonly to: number; readonly letter: string }[];
