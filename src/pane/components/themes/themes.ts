export type ThemeName = "light" | "dark" | "contrast";

/**
 * What Fluent's provider is given as its theme: nothing. The tokens of each theme stand in the
 * stylesheet, for whatever names its theme in `data-theme` (scripts/build/theme-rules.mjs).
 */
export const inStylesheet = {};

/**
 * Office's theme by its background ("#292929"); high contrast is the
 * system's to say. Without an Office theme, the system's wish decides.
 */
export function themeName(
  background: string | undefined,
  system: { readonly dark: boolean; readonly forced: boolean },
): ThemeName {
  if (system.forced) return "contrast";
  const colour = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!colour) return system.dark ? "dark" : "light";
  const [red = 0, green = 0, blue = 0] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}
