/** See named-requires.mjs. */
export function namesAsked(text: string): ReadonlyMap<string, readonly string[]>;
