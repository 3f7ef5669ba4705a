/** Adds an element at the end of the root, which may be closed in itself. */
export function beforeEnd(xml: string, root: string, element: (prefix: string) => string): string {
  const end = new RegExp(`</((?:[\\w.-]+:)?)${root}\\s*>(?!.*</)`, "su").exec(xml);
  if (end !== null) return xml.slice(0, end.index) + element(end[1] ?? "") + xml.slice(end.index);
  const alone = new RegExp(`<((?:[\\w.-]+:)?)${root}(\\s[^<>]*?)?/>`, "su").exec(xml);
  if (alone === null) return xml;
  const [whole, prefix = "", attributes = ""] = alone;
  const open = `<${prefix}${root}${attributes}>${element(prefix)}</${prefix}${root}>`;
  return xml.slice(0, alone.index) + open + xml.slice(alone.index + whole.length);
}
