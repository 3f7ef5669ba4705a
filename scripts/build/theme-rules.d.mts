type Tokens = Readonly<Record<string, string>>;

/** See theme-rules.mjs. */
export const themes: Readonly<Record<"light" | "dark" | "contrast", Tokens>>;
export function themeRules(): string;
