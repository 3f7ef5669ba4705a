import ts from "typescript";

/** What a criterion says only when it is opened. */
const explanation = new Set(["basis"]);
/** What finds it in the text, and is asked of everybody. The example too: while its placeholders stand, it is known as ours. */
const evidence = new Set(["text", "evidence", "figures", "specifics", "example"]);

/**
 * webpack loader for the criteria of src/outlines: the pane opens with what is read and counted, and fetches the legal bases when the first of
 * them is opened. In the layer "explanations" only those are left, everywhere else they are left out.
 */
export default function partedCriteria(source) {
  const left = this._module.layer === "explanations" ? evidence : explanation;
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && left.has(node.name.getText(file)) && isCriterion(node.parent)) {
      cuts.push([node.initializer.getStart(file), node.initializer.end, emptied(node.initializer)]);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, [from, to, by]) => text.slice(0, from) + by + text.slice(to), source);
}

function emptied(value) {
  return ts.isArrayLiteralExpression(value) ? "[]" : '""';
}

function isCriterion(record) {
  const names = record.properties.map((property) => property.name?.getText());
  return names.includes("id") && names.includes("evidence");
}
