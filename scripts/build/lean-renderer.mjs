/**
 * webpack loader for the file in which Griffel makes its renderer, which writes rules into
 * <style> elements as controls are drawn: the pane's stand in its stylesheet (style-sheet.mjs),
 * so there is nothing to write, and Fluent's provider asks the renderer for no more than
 * attributes it has none of. A control that had rules left to write would fail at once.
 */
export default function leanRenderer(source) {
  const made = "createDOMRenderer())";
  if (source.split(made).length !== 2)
    throw new Error("Griffel makes its renderer in another way: see lean-renderer.mjs.");
  return source.replace(made, "{})");
}
