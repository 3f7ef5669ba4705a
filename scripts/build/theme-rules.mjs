import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/tokens";

const root = resolve(import.meta.dirname, "../..");

/** Fluent's own themes by the pane's names for them (src/pane/components/themes). */
export const themes = {
  light: roomy(webLightTheme),
  dark: roomy(webDarkTheme),
  contrast: roomy(teamsHighContrastTheme),
};

/**
 * Fluent's own line heights are 1.33 to 1.43 of the font size; ế, ộ and
 * ữ need 1.4. All themes are written in one typeface.
 */
function roomy(theme) {
  const { fontFamilyBase } = webLightTheme;
  return { ...theme, fontFamilyBase, lineHeightBase200: "18px", lineHeightBase300: "21px", lineHeightBase400: "24px" };
}

/**
 * The themes as rules of the page's stylesheet, for the element that names its theme in `data-theme`:
 * from there on its tokens are handed down as custom properties, as those are that Fluent's provider
 * writes when it is given a theme as an object. So the pane need not carry three tables of them in
 * its JavaScript, and a dark one has nothing more to fetch. Those tokens only that anything in the
 * pane uses, a third; a test (test/laws/bundle-budget) holds that none is used which no theme has.
 */
export function themeRules() {
  const names = Object.keys(themes.light).filter((name) => used().has(name));
  const isSame = (name) => Object.values(themes).every((theme) => theme[name] === themes.light[name]);
  const rule = (selector, theme, kept) => `${selector}{${kept.map((name) => `--${name}:${theme[name]};`).join("")}}`;
  const own = names.filter((name) => !isSame(name));
  return [
    rule("[data-theme]", themes.light, names.filter(isSame)),
    ...Object.entries(themes).map(([name, theme]) => rule(`[data-theme="${name}"]`, theme, own)),
  ].join("\n");
}

let found = null;

/**
 * Names behind "var(--" or "tokens." in the pane's own files (src/page.css
 * among them) and in the styles of those controls of Fluent UI that it shows.
 */
function used() {
  if (found !== null) return found;
  const files = [join(root, "src/page.css"), ...below(join(root, "src/pane")), ...controls.map(stylesOf)];
  const names = (file) => [...source(file).matchAll(/(?:--|\btokens\.)([a-z][A-Za-z0-9]+)/g)].map(([, name]) => name);
  return (found = new Set(files.flatMap(names)));
}

const controls = [
  ...["Button", "Badge", "Checkbox", "Field", "Input", "Label", "Link", "MessageBar", "MessageBarActions"],
  ...["MessageBarBody", "MessageBarTitle", "ProgressBar", "Select", "Spinner", "Textarea", "FluentProvider"],
];

/** Of packages side by side, the one named in the middle of the control's folder. */
function stylesOf(control) {
  const packages = readdirSync(join(root, "node_modules/@fluentui"));
  const paths = packages.map((name) =>
    join(root, "node_modules/@fluentui", name, "lib/components", control, `use${control}Styles.styles.js`),
  );
  return paths.find((path) => source(path) !== "");
}

function below(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => /\.(css|tsx?)$/.test(basename(path)));
}

function source(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
