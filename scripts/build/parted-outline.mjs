import ts from "typescript";

/** What a criterion says only when it is opened. */
const explanation = new Set(["basis", "example"]);
/** All that is left of it in the layer of explanations. */
const explaining = new Set(["id", ...explanation]);

/**
 * webpack loader for the outlines' data: the pane opens with what is read and counted, and fetches
 * the rest (src/pane/words/explanations.ts) when the first of it is asked for: the legal bases and
 * examples of the criteria, what changed around a section, the table of acts. In the layer
 * "explanations" only that is left; everywhere else it is left out, the notes all but their number.
 */
export default function partedOutline(source) {
  const explains = this._module.layer === "explanations";
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    const name = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) ? node.name.getText(file) : null;
    if (explains && isOfCriterion(node) && !explaining.has(name))
      cuts.push([node.getStart(file), source[node.end] === "," ? node.end + 1 : node.end, ""]);
    else if (!explains && isLeftOut(node, name)) {
      const value = node.initializer;
      cuts.push([value.getStart(file), value.end, emptied(value)]);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), source);
}

function isLeftOut(node, name) {
  if (name === null) return false;
  if (ts.isVariableDeclaration(node)) return name === "acts";
  return isOfCriterion(node) ? explanation.has(name) : isRecord(node.parent, "vi", "en");
}

function isOfCriterion(node) {
  return ts.isObjectLiteralElement(node) && isRecord(node.parent, "id", "evidence");
}

function emptied(value) {
  return ts.isArrayLiteralExpression(value) ? "[]" : '""';
}

function isRecord({ properties }, ...names) {
  const own = properties?.map((property) => property.name?.getText()) ?? [];
  return names.every((name) => own.includes(name));
}
