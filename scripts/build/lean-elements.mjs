/** The elements that the pane's controls are, of those that take properties of their own. */
const elements = new Set(["label", "button", "input", "textarea", "select"]);

/**
 * webpack loader for what Fluent knows of elements: leaves out the properties that others take (a video, a table, a
 * form …). A test in test/laws/bundle-budget holds that no component asks for another element. 0.4 KB less to open by.
 */
export default function leanElements(source) {
  return source
    .replace(/^ {4}(\w+): \w+Properties,?\n/gm, (entry, element) => (elements.has(element) ? entry : ""))
    .replace(/= (?=toObjectMap\()/g, "= /*#__PURE__*/ ");
}
