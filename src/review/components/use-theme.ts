import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

export type ThemeName = keyof typeof themes;

/** The theme that the system asks for, followed as it changes. */
export function useTheme(): { readonly name: ThemeName; readonly tokens: Theme } {
  const name = useSyncExternalStore(subscribe, wanted);
  return { name, tokens: themes[name] };
}

/** Fluent's own line heights are 1.33 to 1.43 of the font size; ế, ộ and ữ need 1.4. */
const roomy = (theme: Theme): Theme => ({
  ...theme,
  lineHeightBase200: "18px",
  lineHeightBase300: "21px",
  lineHeightBase400: "24px",
});

const themes = { light: roomy(webLightTheme), dark: roomy(webDarkTheme), contrast: roomy(teamsHighContrastTheme) };

const dark = matchMedia("(prefers-color-scheme: dark)");
const forced = matchMedia("(forced-colors: active)");

function wanted(): ThemeName {
  return forced.matches ? "contrast" : dark.matches ? "dark" : "light";
}

function subscribe(listener: () => void): () => void {
  for (const media of [dark, forced]) media.addEventListener("change", listener);
  return () => {
    for (const media of [dark, forced]) media.removeEventListener("change", listener);
  };
}
