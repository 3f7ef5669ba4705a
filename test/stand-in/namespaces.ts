/** The opening of document.xml with every namespace declared that the content uses. `head` ends with `<w:body>`. */
export function withNamespaces(head: string, content: string): string {
  const root = /<(\w+:)?document\b[^>]*>/.exec(head);
  if (!root) throw new Error("word/document.xml has no document element");
  const used = new Set([...content.matchAll(/[<\s](\w+):\w+(?=[\s=/>])/g)].map((match) => match[1]!));
  const missing = Object.entries(known).filter(
    ([prefix]) => used.has(prefix) && !new RegExp(`\\sxmlns:${prefix}=`).test(root[0]),
  );
  let tag = root[0];
  for (const [prefix, uri] of missing) tag = addAttribute(tag, `xmlns:${prefix}="${uri}"`);
  const ignorable = missing.map(([prefix]) => prefix).filter((prefix) => /^w(p)?1\d$/.test(prefix));
  return head.replace(root[0], () => ignore(tag, ignorable));
}

/** Readers of the first edition of the standard skip what these prefixes name instead of refusing the file. */
function ignore(tag: string, prefixes: readonly string[]): string {
  if (prefixes.length === 0) return tag;
  if (/\smc:Ignorable="/.test(tag))
    return tag.replace(
      /(\smc:Ignorable=")([^"]*)"/,
      (_, start: string, list: string) => `${start}${[list, ...prefixes].join(" ").trim()}"`,
    );
  const declared = /\sxmlns:mc=/.test(tag) ? tag : addAttribute(tag, `xmlns:mc="${known.mc}"`);
  return addAttribute(declared, `mc:Ignorable="${prefixes.join(" ")}"`);
}

function addAttribute(tag: string, attribute: string): string {
  return tag.replace(/\s*\/?>$/, (end) => ` ${attribute}${end.trim()}`);
}

const known = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  w14: "http://schemas.microsoft.com/office/word/2010/wordml",
  w15: "http://schemas.microsoft.com/office/word/2012/wordml",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  wp14: "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  wpg: "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
  v: "urn:schemas-microsoft-com:vml",
  o: "urn:schemas-microsoft-com:office:office",
} as const;

/** Every namespace the serializer uses, as attributes of a wrapper. */
export const namespaceDeclarations = Object.entries(known)
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");
