/** See lean-styles.mjs. */
export const unused: Readonly<Record<string, readonly string[]>>;
