/** See plain-syntax.mjs. */
export default function plainSyntax(source: string): string;
