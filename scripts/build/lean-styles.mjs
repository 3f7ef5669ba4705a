import { readFileSync } from "node:fs";
import { basename } from "node:path";
import ts from "typescript";
import { joinedStyles } from "./joined-styles.mjs";
import { keepRules } from "./style-sheet.mjs";

/**
 * The looks of Fluent UI's controls that this pane never shows, by the file that styles
 * them. A test (test/laws/bundle-budget) holds that no component asks for one of them.
 */
export const unused = {
  Button: ["outline", "transparent", "square", "large", "largeWithIcon"],
  Badge: [
    ...["tiny", "extra-small", "large", "extra-large", "fontSmallToTiny", "square", "rounded", "roundedSmallToTiny"],
    ...[
      "filled",
      "ghost",
      "outline",
      "borderGhost",
      ...withColours("filled"),
      ...withColours("ghost"),
      ...withColours("outline"),
    ],
    ...withColours("tint").filter((name) => name !== "tint-informative"),
    ...["beforeText", "afterText", "beforeTextXL", "afterTextXL"],
  ],
  Input: ["large", "underline", "underlineInteractive", ...filled(), ...besideContent()],
  Select: ["small", "large", "underline", "disabledUnderline", "invalidUnderline", ...filled()],
  Textarea: ["small", "large", "none", "both", "horizontal", ...filled()],
  Checkbox: ["large", "circular", "mixed", "before"],
  Field: ["horizontal", "horizontalNoLabel", "horizontalSmall", "horizontalLarge", "verticalLarge"],
  Label: ["small", "large"],
  MessageBar: ["square"],
  ProgressBar: ["square", "large", "error", "warning", "success"],
  Spinner: ["inverted", "vertical", "rtlTail", "tiny", "extra-small", "small", "large", "extra-large", "huge"],
  Link: ["inline", "subtle", "disabled", "inverted", "brand"],
};

/**
 * webpack loader for the compiled styles of Fluent UI's controls: leaves out the looks above, everything for text that
 * runs from right to left, and the rules nobody is left to use. Token names are written out ("var(--name)"), so that
 * their table is not needed. The classes stay; their rules are handed to the page's stylesheet (style-sheet.mjs).
 *
 * What Griffel compiled is two literals a call, `__styles({ slot: { property: class } }, {
 * bucket: rules })`, a class being `[left-to-right, right-to-left]` where the two differ.
 */
export default function leanStyles(source) {
  const { text, calls } = readStyles(this.resourcePath, source);
  const control = controlOf(this.resourcePath);
  const slots = calls.filter(({ values }) => values.length < 3);
  const joined = joinedStyles(
    slots.map(({ values }) => values),
    besideStyles(this.resourcePath, control),
  );
  slots.forEach((call, at) => (call.values = joined[at]));
  const written = calls.map(({ from, to, values }) => ({ from, to, made: withRules(named(values)) }));
  keepRules(
    this._module,
    written.map(({ made: { rules } }) => rules),
  );
  const classesOnly = written.reduceRight(
    (so, { from, to, made: { classes } }) =>
      so.slice(0, from) + classes.map((one) => JSON.stringify(one)).join(", ") + so.slice(to),
    text,
  );
  return classesOnly.replace(/\b__styles\b/g, "__css").replace(/\b__resetStyles\b/g, "__resetCSS");
}

/** The classes of a call apart from the rules by bucket; those of a reset may stand in a list, which is bucket "r". */
function withRules(made) {
  const [rules = {}] = made.splice(typeof made[0] === "string" ? 2 : 1);
  return { classes: made, rules: Array.isArray(rules) ? { r: rules } : rules };
}

/** What Griffel compiled in a file, as much of it as is needed, and where it stands in the text. */
function readStyles(path, source) {
  const dropped = new Set(unused[controlOf(path)] ?? []);
  const text = source.replace(/\btokens\.([A-Za-z0-9]+)/g, '"var(--$1)"');
  const calls = [];
  const visit = (node) => {
    const values = ts.isCallExpression(node) ? lean(node, dropped) : null;
    if (values === null) ts.forEachChild(node, visit);
    else calls.push({ from: node.arguments.pos, to: node.arguments.end, values });
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return { text, calls };
}

function controlOf(path) {
  return /^use(\w+)Styles\.styles\.js$/.exec(basename(path))?.[1];
}

/** Controls that hand their classes to another one of them: their styles meet on one element. */
const together = ["Label", "Field", "Checkbox", "Spinner"];

function besideStyles(path, control) {
  if (!together.includes(control)) return [];
  const others = together
    .filter((one) => one !== control)
    .map((one) =>
      path.replaceAll(control, one).replace(/@fluentui([\\/])[\w-]+/, `@fluentui$1react-${one.toLowerCase()}`),
    );
  return others
    .flatMap((other) => readStyles(other, readFileSync(other, "utf8")).calls)
    .map(({ values: [slots] }) => slots)
    .filter((slots) => typeof slots === "object");
}

/** The arguments of a call of Griffel's, as little as is needed of them; null for any other call. */
function lean(call, dropped) {
  const name = call.expression.getText();
  if (name !== "__styles" && name !== "__resetStyles") return null;
  const values = new Function(`return [${call.arguments.map((argument) => argument.getText()).join(",")}]`)();
  return name === "__styles" ? leanSlots(values, dropped) : leanReset(values);
}

/** Icons that are filled under the pointer: the pane has none (`bundleIcon`). */
const FILLED_ICON = /\.fui-Icon-(filled|regular)\b/;

function leanSlots([slots, rules], dropped) {
  const forFilled = new Set(
    Object.values(rules ?? {})
      .flat()
      .map((rule) => (Array.isArray(rule) ? rule[0] : rule))
      .filter((rule) => FILLED_ICON.test(rule))
      .flatMap((rule) => [...rule.matchAll(/\.(f[0-9a-z]+)/g)].map(([, name]) => name)),
  );
  const kept = Object.fromEntries(
    Object.entries(slots)
      .filter(([slot]) => !dropped.has(slot))
      .map(([slot, classes]) => [
        slot,
        Object.fromEntries(
          Object.entries(classes)
            .map(([property, one]) => [property, Array.isArray(one) ? one[0] : one])
            .filter(([, one]) => !forFilled.has(one)),
        ),
      ]),
  );
  const used = new Set(Object.values(kept).flatMap((classes) => Object.values(classes)));
  return rules === undefined ? [kept] : [kept, onlyOf(used, rules)];
}

function leanReset([leftToRight, , rules]) {
  const used = new Set([leftToRight]);
  const kept = Array.isArray(rules) ? rules.filter((rule) => isOf(used, rule)) : onlyOf(used, rules);
  return [leftToRight, null, kept];
}

/** The short name of each class, and who has it. */
const shortNames = new Map();
const taken = new Set();

/**
 * Griffel names a class by a hash of seven letters, which no packer makes smaller; the
 * first three tell the classes apart as well. One whose beginning another has already
 * keeps its whole name. The underscore keeps them from meeting a class of the pane's own.
 */
function named(made) {
  const classes = new Set(
    typeof made[0] === "string" ? [made[0]] : Object.values(made[0]).flatMap((slot) => Object.values(slot)),
  );
  const short = (name) => {
    if (!shortNames.has(name)) {
      const wanted = `_${name.slice(1, 4)}`;
      shortNames.set(name, taken.has(wanted) ? name : wanted);
      taken.add(wanted);
    }
    return shortNames.get(name);
  };
  const text = JSON.stringify(made).replace(/(?<=["'.])[fr][0-9a-z]{4,}(?![0-9a-zA-Z_-])/g, (name) =>
    classes.has(name) ? short(name) : name,
  );
  return JSON.parse(text);
}

/** Keyframes ("k") have no class: those are kept that a rule which stays still names. */
function onlyOf(used, buckets) {
  const kept = Object.entries(buckets)
    .filter(([bucket]) => bucket !== "k")
    .map(([bucket, rules]) => [bucket, rules.filter((rule) => isOf(used, Array.isArray(rule) ? rule[0] : rule))])
    .filter(([, rules]) => rules.length > 0);
  const text = JSON.stringify(kept);
  const frames = (buckets.k ?? []).filter((rule) => text.includes(/@(?:-webkit-)?keyframes (\w+)/.exec(rule)[1]));
  return { ...Object.fromEntries(kept), ...(frames.length > 0 && { k: frames }) };
}

function isOf(used, rule) {
  return [...rule.matchAll(/\.([fr][0-9a-z]+)/g)].some(([, name]) => used.has(name)) || !/\.[fr][0-9a-z]+/.test(rule);
}

function withColours(appearance) {
  const colours = ["brand", "danger", "important", "informative", "severe", "subtle", "success", "warning"];
  return colours.map((colour) => `${appearance}-${colour}`);
}

function filled() {
  return [
    "filled",
    "filledInteractive",
    "filled-darker",
    "filled-lighter",
    "filled-darker-shadow",
    "filled-lighter-shadow",
  ];
}

function besideContent() {
  return ["small", "medium", "large"].flatMap((size) => [`${size}WithContentBefore`, `${size}WithContentAfter`]);
}
