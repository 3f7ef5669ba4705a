/**
 * styles.xml stores built-in styles by English name in every language of Word ("heading 1" even under the
 * id "u1"), Office.js by `Word.BuiltInStyleName` ("Heading1"). Names outside that list stay as they are.
 */
export function neutralName(name: string): string {
  const key = name.toLowerCase();
  const numbered = /^(heading|toc) ([1-9])$/.exec(key);
  if (numbered !== null) return (numbered[1] === "toc" ? "Toc" : "Heading") + numbered[2];
  return builtIn[key] ?? name;
}

/** The level a built-in heading has even when its definition leaves it out; undefined for other styles. */
export function headingLevel(neutral: string): number | undefined {
  const level = /^Heading([1-9])$/.exec(neutral)?.[1];
  return level === undefined ? undefined : Number(level) - 1;
}

const builtIn: Readonly<Record<string, string>> = {
  normal: "Normal",
  title: "Title",
  subtitle: "Subtitle",
  header: "Header",
  footer: "Footer",
  caption: "Caption",
  quote: "Quote",
  "intense quote": "IntenseQuote",
  "no spacing": "NoSpacing",
  "list paragraph": "ListParagraph",
  "footnote text": "FootnoteText",
  "endnote text": "EndnoteText",
  "toc heading": "TocHeading",
  bibliography: "Bibliography",
};
