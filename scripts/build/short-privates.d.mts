/** See short-privates.mjs. */
export default function shortPrivates(this: { readonly resourcePath: string }, source: string): string;
