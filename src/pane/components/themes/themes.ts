import { webLightTheme, type Theme } from "@fluentui/react-components";

export type ThemeName = "light" | "dark" | "contrast";

const loaded = new Map<ThemeName, Theme>([["light", roomy(webLightTheme)]]);

/** Fetches a theme; most people need the light one, which is there from the beginning. */
export async function loadTheme(name: ThemeName): Promise<Theme> {
  const known = loaded.get(name);
  if (known) return known;
  const others = await import(/* webpackChunkName: "themes" */ "./other-themes");
  const theme = roomy(others[name === "dark" ? "dark" : "contrast"]);
  loaded.set(name, theme);
  return theme;
}

/** A theme's tokens; those of the light one until it is there. */
export function themeTokens(name: ThemeName): Theme {
  return loaded.get(name) ?? loaded.get("light")!;
}

/** Fluent's own line heights are 1.33 to 1.43 of the font size; ế, ộ and ữ need 1.4. All themes are written in one typeface. */
function roomy(theme: Theme): Theme {
  const { fontFamilyBase } = webLightTheme;
  return { ...theme, fontFamilyBase, lineHeightBase200: "18px", lineHeightBase300: "21px", lineHeightBase400: "24px" };
}

/** Office's theme by its background ("#292929"); high contrast is the system's to say. Without an Office theme, the system's wish decides. */
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
