import ts from "typescript";

/**
 * webpack loader for our own classes: members that TypeScript keeps private get names of a letter or two,
 * as the minifier gives to everything else that stays inside a file: 0.5 KB of what the pane opens with.
 *
 * A name is left alone where its file uses it in any other way than `this.name`, so that what is
 * renamed is that member and nothing else. The same name becomes the same short one everywhere.
 */
export default function shortPrivates(source) {
  if (!/\bprivate\b/.test(source)) return source;
  const kind = this.resourcePath.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true, kind);
  const names = privateNames(file);
  const changes = [];
  const change = (from, to, by) => changes.push([from, to, by]);
  const visit = (node) => {
    const name = node.name?.text;
    if (names.has(name)) {
      if (ts.isPropertyAccessExpression(node) || (isPrivate(node) && !ts.isParameter(node)))
        change(node.name.getStart(file), node.name.end, shortName(name));
    }
    if (ts.isConstructorDeclaration(node)) {
      const own = node.parameters.filter((one) => isPrivate(one) && names.has(one.name.text));
      // A parameter that is a member is written as the two that it is.
      for (const one of own) change(one.modifiers[0].getStart(file), one.name.getStart(file), "");
      const body = node.body.getStart(file) + 1;
      if (own.length > 0)
        change(body, body, own.map(({ name: { text } }) => ` this.${shortName(text)} = ${text};`).join(""));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return changes
    .sort(([one], [other]) => other - one)
    .reduce((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), source);
}

/**
 * The private members of a file's classes whose names stand in it as `this.name` and as their own declarations only.
 */
function privateNames(file) {
  const own = new Set();
  const elsewhere = new Set();
  const visit = (node) => {
    const { name } = node;
    if (name && ts.isIdentifier(name)) {
      if (isPrivate(node) && !node.modifiers.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword))
        own.add(name.text);
      else if (isOfOther(node) || ts.isClassElement(node) || isOpenMember(node)) elsewhere.add(name.text);
    }
    if (ts.isStringLiteralLike(node)) elsewhere.add(node.text);
    // What is taken out of an object or put into one under its name may be taken out of `this`.
    if (ts.isObjectBindingPattern(node))
      for (const { propertyName, name: bound } of node.elements) elsewhere.add((propertyName ?? bound).getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return new Set([...own].filter((name) => !elsewhere.has(name)));
}

function isOfOther(node) {
  return ts.isPropertyAccessExpression(node) && node.expression.kind !== ts.SyntaxKind.ThisKeyword;
}

/** A parameter that is a member others may see. */
function isOpenMember(node) {
  return ts.isParameter(node) && ts.isConstructorDeclaration(node.parent) && (node.modifiers?.length ?? 0) > 0;
}

function isPrivate(node) {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) ?? false;
}

const shortNames = new Map();

/** "$0", "$1" …: no name of ours begins so. */
function shortName(name) {
  if (!shortNames.has(name)) shortNames.set(name, `$${shortNames.size.toString(36)}`);
  return shortNames.get(name);
}
