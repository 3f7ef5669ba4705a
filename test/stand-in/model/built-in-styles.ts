/** "heading 1" -> "Heading1"; "Other" for a style that Word does not ship (Word.Style). */
export function builtInName(english: string): string {
  const joined = english
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return known.has(joined) ? joined : "Other";
}

/** The name Word shows. Only the heading names are known for certain in Vietnamese ("Đầu đề 1"). */
export function displayName(english: string, language: string): string {
  const heading = /^heading ([1-9])$/i.exec(english);
  if (heading && /^vi\b/i.test(language)) return `Đầu đề ${heading[1]}`;
  if (builtInName(english) === "Other") return english;
  return /^(heading|toc) \d$|^(header|footer|caption|footnote text|endnote text|title|subtitle)$/i.test(english)
    ? english.replace(/^./, (first) => first.toUpperCase())
    : english;
}

/** A built-in paragraph style as Word writes it when it is first used in a document that does not define it. */
export function latentStyle(wanted: (english: string) => boolean): { name: string; xml: string } | null {
  const name = Object.keys(latent).find(wanted);
  return name === undefined ? null : { name, xml: latent[name]! };
}

const known = new Set([
  "Normal",
  ...Array.from({ length: 9 }, (_, index) => `Heading${index + 1}`),
  ...Array.from({ length: 9 }, (_, index) => `Toc${index + 1}`),
  ..."FootnoteText Header Footer Caption FootnoteReference EndnoteReference EndnoteText Title Subtitle Hyperlink Strong Emphasis NoSpacing ListParagraph Quote IntenseQuote SubtleEmphasis IntenseEmphasis SubtleReference IntenseReference BookTitle Bibliography TocHeading TableGrid".split(
    " ",
  ),
]);

const paragraphStyle = (name: string, id: string, paragraph: string, run: string) =>
  `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const latent: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [
      `heading ${index + 1}`,
      paragraphStyle(
        `heading ${index + 1}`,
        `Heading${index + 1}`,
        `<w:keepNext/><w:keepLines/><w:spacing w:before="${index === 0 ? 240 : 40}" w:after="0"/><w:outlineLvl w:val="${index}"/>`,
        `<w:rFonts w:ascii="Calibri Light" w:hAnsi="Calibri Light"/><w:color w:val="2F5496"/>${index === 0 ? '<w:sz w:val="32"/>' : ""}`,
      ),
    ]),
  ),
  Title: paragraphStyle("Title", "Title", "<w:contextualSpacing/>", '<w:sz w:val="56"/>'),
  Subtitle: paragraphStyle("Subtitle", "Subtitle", "", '<w:color w:val="5A5A5A"/>'),
  "List Paragraph": paragraphStyle(
    "List Paragraph",
    "ListParagraph",
    '<w:ind w:left="720"/><w:contextualSpacing/>',
    "",
  ),
  "No Spacing": paragraphStyle(
    "No Spacing",
    "NoSpacing",
    '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    "",
  ),
  Quote: paragraphStyle("Quote", "Quote", "", "<w:i/>"),
};
