import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/tokens";

const root = resolve(import.meta.dirname, "../..");
const themes = { webLightTheme, webDarkTheme, teamsHighContrastTheme };

/**
 * webpack loader for the files that make one of Fluent UI's themes of colour tables: writes down the theme as it comes out, with the tokens that anything in the pane
 * uses, a third of them. A test (test/laws/bundle-budget) holds that no token is used which no theme has.
 */
export default function leanTheme(text) {
  const name = Object.keys(themes).find((one) => text.includes(`const ${one} =`));
  if (name === undefined) return text;
  const kept = Object.fromEntries(Object.entries(themes[name]).filter(([token]) => used().has(token)));
  return `export const ${name} = ${JSON.stringify(kept)};`;
}

let found = null;

/** Names behind "var(--" or "tokens." in the pane's own files (src/page.css among them) and in the styles of those controls of Fluent UI that it shows. */
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
