import ts from "typescript";

/** Words of a rule that only its page in docs/rules prints. */
const pageWords = new Set(["trigger", "example", "mended"]);

/**
 * webpack loader for src/core/check/rules: leaves out of the pane what only the documentation says.
 * Only properties of the record named `words` are touched; the rules' code stays as it is written.
 */
export default function withoutPageWords(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest, true);
  const cuts = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && pageWords.has(node.name.getText(file)) && isInWords(node)) {
      cuts.push([node.getStart(file), source[node.end] === "," ? node.end + 1 : node.end]);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), source);
}

function isInWords(property) {
  const holder = property.parent.parent;
  return ts.isPropertyAssignment(holder) && holder.name.getText() === "words";
}
