import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { webLightTheme } from "@fluentui/tokens";
import ts from "typescript";
import { buildAndWeigh } from "../../scripts/bench/bundle";
import { unused } from "../../scripts/build/lean-styles.mjs";

const built = resolve(".cache/weighed");

/**
 * The goals are 165 KB to open and write by and 240 KB in all (`npm run bench` prints them beside what
 * is weighed, `node scripts/weight.mjs` what each room and package takes). React and Fluent UI take 66
 * of the first. The first is reached, the second not: until it is, neither may grow unnoticed.
 *
 * "Everything" is the forms, the check, its exports, last period's report, looking where
 * Word lists less than it shows, and the English words. Reading files and choosing
 * outlines is fetched by who does so, with what unpacks them, and weighed apart.
 */
test("the pane weighs no more than is known: what must arrive before it is usable, and all of it", () => {
  const { opening, everything, files, styles } = buildAndWeigh(resolve("."), built);
  expect(opening).toBeGreaterThan(50_000);
  expect(opening).toBeLessThanOrEqual(162_680);
  expect(everything).toBeLessThanOrEqual(312_240);
  expect(files).toBeLessThanOrEqual(52_080);
  // Two thirds of it are Fluent's rules and themes: in the JavaScript they would weigh 12 KB
  // with what writes them into the page (scripts/build/style-sheet.mjs, theme-rules.mjs).
  expect(styles).toBeLessThanOrEqual(9_110);
}, 180_000);

test("every token of Fluent's that the pane uses is in each of its themes (scripts/build/theme-rules.mjs)", () => {
  const files = readdirSync(built).filter((name) => /\.(js|css)$/.test(name));
  const text = files.map((name) => readFileSync(join(built, name), "utf8")).join("\n");
  const used = new Set([...text.matchAll(/var\(--([a-z][A-Za-z0-9]+)\)/g)].map(([, name]) => name!));
  const tokens = Object.keys(webLightTheme).filter((name) => used.has(name));
  expect(tokens.length).toBeGreaterThan(50);
  // What all themes share is said once for all of them.
  const said = (name: string) => text.split(`--${name}:`).length - 1;
  expect(tokens.filter((name) => said(name) !== 1 && said(name) !== 3)).toEqual([]);
});

test("no component asks for a look of Fluent's that the build leaves out (scripts/build/lean-styles.mjs)", () => {
  const asked = componentFiles(resolve("src/pane")).flatMap((path) => looksAsked(path));
  expect(asked.length).toBeGreaterThan(40);
  expect(asked.filter(({ control, look }) => unused[control]!.includes(look))).toEqual([]);
});

test("no box is half ticked and no field wrong or right, so the icons for it are left out (scripts/build/lean-icons.mjs)", () => {
  const texts = componentFiles(resolve("src/pane")).map((path) => readFileSync(path, "utf8"));
  expect(texts.flatMap((text) => text.match(/validationState\W+\w+/g) ?? []).length).toBeGreaterThan(0);
  expect(texts.filter((text) => /validationState\W+(?!warning)\w|["']mixed["']/.test(text))).toEqual([]);
});

test("no control is asked to be another element, so what only others take is left out (scripts/build/lean-elements.mjs)", () => {
  const texts = componentFiles(resolve("src/pane")).map((path) => readFileSync(path, "utf8"));
  expect(texts.filter((text) => /\sas=|\bas: ["']|\bLink\b[^;]*from "@fluentui/.test(text))).toEqual([]);
});

test("every progress bar of the pane's says how far it is, every message how many lines it has, every provider that its theme is the stylesheet's (scripts/build/left-out.mjs)", () => {
  const asked = (control: string) =>
    componentFiles(resolve("src/pane")).flatMap((path) => [
      ...readFileSync(path, "utf8").matchAll(new RegExp(`<${control}\\b(?:=>|/>(?=})|[^>])*>`, "g")),
    ]);
  for (const [control, property] of [
    ["ProgressBar", /\svalue=/],
    ["MessageBar", /\slayout="(?!auto)/],
    ["FluentProvider", /\stheme=\{inStylesheet\}/],
  ] as const) {
    expect(asked(control).length).toBeGreaterThan(0);
    expect(asked(control).filter(([one]) => !property.test(one))).toEqual([]);
  }
});

test("no icon of the pane's is another one under the pointer, so the rules for such icons are left out (scripts/build/lean-styles.mjs)", () => {
  const files = componentFiles(resolve("src/pane")).filter((path) => readFileSync(path, "utf8").includes("bundleIcon"));
  expect(files).toEqual([]);
});

test("Griffel's classes stand under short names, each in one meaning, and their rules in the stylesheet alone (scripts/build/lean-styles.mjs, style-sheet.mjs)", () => {
  const sheet = readFileSync(join(built, "taskpane.css"), "utf8");
  const rules = new Set([...sheet.matchAll(/\.(_[0-9a-z]{3})(?![\w-])/g)].map(([, name]) => name!));
  expect(rules.size).toBeGreaterThan(150);
  const scripts = readdirSync(built).filter((name) => name.endsWith(".js"));
  const code = scripts.map((name) => readFileSync(join(built, name), "utf8")).join("\n");
  const classes = new Set([...code.matchAll(/:["'`](_[0-9a-z]{3})["'`]/g)].map(([, name]) => name!));
  expect([...classes].filter((name) => !rules.has(name))).toEqual([]);
  expect(classes.size).toBeGreaterThan(100);
  expect(code).not.toMatch(/insertCSSRules|\{[\w-]+:[^{}"'`]*var\(--\w+\);\}/);
});

test("the licences of what is shipped lie beside the pane, whatever is left out of the build (scripts/build/licences.mjs)", () => {
  const licences = readFileSync(join(built, "GIAY-PHEP-BEN-THU-BA.txt"), "utf8");
  for (const name of ["react", "react-dom", "@fluentui/react-button", "@griffel/core", "fflate"])
    expect(licences).toContain(`\n${name} `);
});

function componentFiles(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true }) as string[];
  return names.filter((name) => name.endsWith(".tsx")).map((name) => join(folder, name));
}

/** What stands in the properties that choose a control's look; of Badge, its appearance and colour as one. */
function looksAsked(path: string): readonly { readonly control: string; readonly look: string }[] {
  const found: { control: string; look: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningLikeElement(node)) {
      const name = node.tagName.getText();
      const control = name === "ActionButton" ? "Button" : name;
      const values = node.attributes.properties.filter(ts.isJsxAttribute).flatMap(looksIn);
      if (control in unused) found.push(...[...values, values.join("-")].map((look) => ({ control, look })));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

const ofLooks = new Set(
  "appearance size shape color intent layout labelPosition iconPosition resize orientation thickness inline".split(" "),
);

function looksIn(attribute: ts.JsxAttribute): readonly string[] {
  const name = attribute.name.getText();
  if (!ofLooks.has(name)) return [];
  if (attribute.initializer === undefined) return [name];
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(attribute.initializer);
  return texts;
}
