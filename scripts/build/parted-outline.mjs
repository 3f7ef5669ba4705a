import ts from "typescript";

/** What a criterion says only when it is opened. */
const explanation = new Set(["basis", "example"]);
/** What finds it in the text, and is asked of everybody. */
const evidence = new Set(["text", "evidence", "figures", "specifics"]);

/**
 * webpack loader for the outlines' data: the pane opens with what is read and counted, and fetches the rest (src/pane/words/explanations.ts) when the first of it is asked for: the legal
 * bases and examples of the criteria, what changed around a section, the table of acts. In the layer "explanations" only that is left; everywhere else it is left out, the notes all but their
 * number.
 */
export default function partedOutline(source) {
  const explains = this._module.layer === "explanations";
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const cut = (value) => cuts.push([value.getStart(file), value.end, emptied(value)]);
  const visit = (node) => {
    const name = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) ? node.name.getText(file) : null;
    if (isLeftOut(node, name, explains)) cut(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), source);
}

function isLeftOut(node, name, explains) {
  if (name === null) return false;
  if (ts.isVariableDeclaration(node)) return name === "acts" && !explains;
  if (isRecord(node.parent, "id", "evidence")) return (explains ? evidence : explanation).has(name);
  return isRecord(node.parent, "vi", "en") && !explains;
}

function emptied(value) {
  return ts.isArrayLiteralExpression(value) ? "[]" : '""';
}

function isRecord({ properties }, ...names) {
  const own = properties?.map((property) => property.name?.getText()) ?? [];
  return names.every((name) => own.includes(name));
}
