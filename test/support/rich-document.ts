import fc from "fast-check";
import { guidanceStyle } from "../../src/core/sections/guidance";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { fillFields } from "../../src/core/outline/fields";
import { namespaces, packDocx } from "./docx-package";
import { hangings, markings, picture, plainWays } from "./rich-hangings";
import { author, paragraph, run, styled, w } from "./wordprocessing";

/**
 * Documents as rich as people make them: every kind of thing that can hang on a paragraph or
 * stand around it, drawn at random. Each says which of its guidance lines are nothing but ours.
 */
export interface RichDocument {
  readonly bytes: Uint8Array;
  /** Children of w:body but the last section, as they stand in the file. */
  readonly blocks: readonly string[];
  readonly localized: boolean;
  /** Changes are being tracked in it. */
  readonly tracked: boolean;
}

/** One block of the body before ids are given; `#` stands for a number that no other block has. */
type Template = string;

const guidance = outline.sections.flatMap((section) =>
  section.guidance.map((line) => `- ${fillFields(line, outline.defaults).trim()}`),
);
const words = fc.constantFrom(
  "Đã ban hành 05 văn bản chỉ đạo.",
  "Uỷ ban nhân dân xã An Bình đã niêm yết 12 nội dung; uỷ quyền cho 3 thôn.",
  "UBND xã &amp; các &lt;thôn&gt; họp 4 lần",
  "…………",
  "Kết quả: 12/12 thôn, đạt 100%",
);
const looks = fc.constantFrom(
  "",
  "<w:b/>",
  `<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="24"/>`,
  `<w:highlight w:val="yellow"/>`,
);
const lines = fc.constantFrom(...guidance.filter((line) => !/[&<>]/u.test(line)));
const hanging = fc.constantFrom(...Object.values(hangings));
const plainParagraph: fc.Arbitrary<Template> = fc
  .tuple(
    fc.array(fc.tuple(words, looks), { maxLength: 3 }),
    fc.constantFrom("", `<w:jc w:val="center"/>`, `<w:keepNext/>`),
  )
  .map(([runs, properties]) => paragraph(runs.map(([some, look]) => run(some, look)).join(""), properties));
const hungParagraph: fc.Arbitrary<Template> = fc.tuple(words, hanging).map(([some, hang]) => paragraph(hang(some)));
const plainGuidance: fc.Arbitrary<Template> = lines.map((line) => paragraph(run(line), styled("BcGoiY")));
const plainWay = fc.constantFrom(...Object.values(plainWays));
/** Words in one of the ways in which nothing hangs on them. */
const pieced: fc.Arbitrary<Template> = fc.tuple(words, plainWay).map(([some, way]) => paragraph(way(some)));
/** Ends of sections, tracked marks and the like on any paragraph. */
const marked: fc.Arbitrary<Template> = fc
  .tuple(words, fc.constantFrom(...Object.values(markings)))
  .map(([some, marking]) => paragraph(run(some), marking));
const hungGuidance: fc.Arbitrary<Template> = fc.oneof(
  fc.tuple(lines, hanging).map(([line, hang]) => paragraph(hang(line), styled("BcGoiY"))),
  fc
    .tuple(lines, fc.constantFrom(...Object.values(markings)))
    .map(([line, marking]) => paragraph(run(line), `${styled("BcGoiY")}${marking}`)),
  lines.map((line) =>
    paragraph(run(line), `${styled("BcGoiY")}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`),
  ),
);
const heading: fc.Arbitrary<Template> = fc
  .constantFrom(...outline.sections)
  .map(({ number, title, parent }) =>
    paragraph(
      run(`${number} ${fillFields(title, outline.defaults)}`),
      styled(parent === null ? "Heading1" : "Heading2"),
    ),
  );
const listed: fc.Arbitrary<Template> = fc
  .tuple(words, fc.constantFrom([0, 1], [1, 1], [0, 2]))
  .map(([some, [level, list]]) =>
    paragraph(run(some), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`),
  );
const simple = fc.oneof(
  { weight: 4, arbitrary: plainParagraph },
  { weight: 3, arbitrary: plainGuidance },
  { weight: 3, arbitrary: hungGuidance },
  { weight: 3, arbitrary: hungParagraph },
  { weight: 2, arbitrary: heading },
  { weight: 2, arbitrary: pieced },
  marked,
  listed,
);

const cell = (content: string, properties = "") =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
const rowsOf = (columns: number, rows: string) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${`<w:gridCol w:w="4000"/>`.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`;
const tableOf = (cells: readonly string[]) =>
  rowsOf(cells.length, `<w:tr>${cells.map((content) => cell(content)).join("")}</w:tr>`);
const inner = fc
  .array(fc.oneof(plainParagraph, plainGuidance, hungParagraph), { minLength: 1, maxLength: 2 })
  .map((some) => some.join(""));
const table: fc.Arbitrary<Template> = fc.oneof(
  fc.array(inner, { minLength: 1, maxLength: 2 }).map(tableOf),
  fc.tuple(inner, inner).map(([outer, nested]) => tableOf([`${outer}${tableOf([nested])}<w:p/>`])),
  // Cells joined across and down.
  fc
    .tuple(inner, inner, inner)
    .map(([one, two, three]) =>
      rowsOf(
        2,
        `<w:tr>${cell(one, `<w:gridSpan w:val="2"/>`)}</w:tr><w:tr>${cell(two, `<w:vMerge w:val="restart"/>`)}${cell(three)}</w:tr><w:tr>${cell("<w:p/>", "<w:vMerge/>")}${cell("<w:p/>")}</w:tr>`,
      ),
    ),
  // A row that was inserted, one that was deleted while changes were tracked.
  fc
    .tuple(inner, fc.constantFrom("ins", "del"))
    .map(([content, kind]) =>
      rowsOf(1, `<w:tr><w:trPr><w:${kind} w:id="#" ${author}/></w:trPr>${cell(content)}</w:tr>`),
    ),
  // A control inside a cell.
  inner.map((content) =>
    tableOf([
      `<w:sdt><w:sdtPr><w:tag w:val="c#"/><w:id w:val="#"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
    ]),
  ),
);
const control: fc.Arbitrary<Template> = fc
  .tuple(
    fc.array(fc.oneof(plainParagraph, plainGuidance, heading), { minLength: 1, maxLength: 2 }),
    fc.constantFrom(
      "",
      `<w:lock w:val="sdtLocked"/>`,
      `<w:lock w:val="contentLocked"/>`,
      `<w:lock w:val="sdtContentLocked"/>`,
    ),
  )
  .map(([content, lock]) => controlAround(content.join(""), lock));
/** A control in a control. */
const nestedControl: fc.Arbitrary<Template> = fc
  .tuple(plainParagraph, plainGuidance)
  .map(([above, within]) => controlAround(`${above}${controlAround(within, "", "1")}`));

function controlAround(content: string, properties = "", last = ""): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="Ô #"/><w:tag w:val="t#${last}"/><w:id w:val="#${last}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}
const tocLine = (line: string, index: number, all: readonly string[]) => {
  const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
  const end = `<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const words = index % 2 === 0 ? run(line) : `<w:hyperlink w:anchor="_Toc#">${run(line)}</w:hyperlink>`;
  return paragraph(`${index === 0 ? begin : ""}${words}${index === all.length - 1 ? end : ""}`);
};
const contents: fc.Arbitrary<Template> = fc
  .tuple(fc.array(fc.constantFrom(...outline.sections), { minLength: 2, maxLength: 3 }), fc.boolean())
  .map(([sections, inControl]) => {
    const toc = sections
      .map(({ number, title }) => `${number} ${fillFields(title, outline.defaults)}`)
      .map(tocLine)
      .join("");
    return inControl
      ? `<w:sdt><w:sdtPr><w:id w:val="#"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${toc}</w:sdtContent></w:sdt>`
      : toc;
  });
const across: fc.Arbitrary<Template> = fc
  .tuple(
    fc.array(fc.oneof(plainParagraph, plainGuidance), { minLength: 1, maxLength: 3 }),
    fc.constantFrom("bookmark", "comment", "innerBookmark"),
  )
  .map(([some, kind]) => {
    if (kind === "bookmark") return `<w:bookmarkStart w:id="#" w:name="c#"/>${some.join("")}<w:bookmarkEnd w:id="#"/>`;
    const start = kind === "comment" ? `<w:commentRangeStart w:id="1"/>` : `<w:bookmarkStart w:id="#" w:name="d#"/>`;
    const end =
      kind === "comment"
        ? `<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`
        : `<w:bookmarkEnd w:id="#"/>`;
    return `${paragraph(`${start}${run("Từ đây")}`)}${some.join("")}${paragraph(`${run("đến đây")}${end}`)}`;
  });

const block: fc.Arbitrary<Template> = fc.oneof(
  { weight: 10, arbitrary: simple },
  { weight: 2, arbitrary: table },
  { weight: 2, arbitrary: control },
  nestedControl,
  contents,
  across,
);
const body = fc.oneof(
  { weight: 12, arbitrary: fc.array(block, { minLength: 1, maxLength: 9 }) },
  { weight: 1, arbitrary: fc.constantFrom([], ["<w:p/>"], ["<w:p/>", "<w:p/>"]) },
  // What only looks empty.
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        paragraph(w("r", "", picture)),
        paragraph(`<w:r><w:footnoteReference w:id="2"/></w:r>`),
        paragraph(run("ẩn", "<w:vanish/>")),
        paragraph(`<w:del w:id="#" ${author}><w:r><w:delText>đã bỏ</w:delText></w:r></w:del>`),
        `<w:sdt><w:sdtPr><w:tag w:val="t#"/><w:id w:val="#"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>`,
        paragraph("", markings["sectionBreak"]),
      )
      .map((only) => [only, "<w:p/>"]),
  },
);

/** Any document. */
export const richDocuments: fc.Arbitrary<RichDocument> = fc
  .record({
    body,
    closes: fc.constantFrom("", paragraph(run("Hết."))),
    localized: fc.boolean(),
    tracked: fc.integer({ min: 0, max: 9 }).map((some) => some === 0),
  })
  .map(({ body, closes, localized, tracked }) => {
    const filled = [...body, ...(closes === "" ? [] : [closes])].map((one, index) => numbered(one, index + 10));
    const blocks = localized ? filled.map((one) => one.replace(/w:val="Heading([12])"/gu, 'w:val="u$1"')) : filled;
    const bytes = pack(blocks.join(""), localized, tracked);
    // Not listed when a failing document is printed.
    return Object.defineProperty({ blocks, localized, tracked }, "bytes", { value: bytes }) as unknown as RichDocument;
  });

/** Ids of its own for every block; "#1" is one more than "#". */
function numbered(template: Template, index: number): string {
  return template.replace(/#1/gu, String(index * 100 + 1)).replace(/#/gu, String(index * 100));
}

/** Closes the body of a document with a paragraph of its own when asked, with everything its blocks refer to. */
export function pack(body: string, localized = false, tracked = false, settings = ""): Uint8Array {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const note = (kind: string) =>
    `<w:${kind} w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind} w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${kind}><w:${kind} w:id="2">${paragraph(run("Theo báo cáo của Công an xã."))}</w:${kind}>`;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const parts = ["styles", "numbering", "settings", "comments", "footnotes", "endnotes"] as const;
  return packDocx({
    body,
    styles: styles(localized),
    numbering: `${listOf(0, ["decimal", "%1."], ["decimal", "%1.%2."])}${listOf(1, ["bullet", "-"])}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`,
    settings: `${tracked ? "<w:trackRevisions/>" : ""}${settings}`,
    comments: `<w:comment w:id="1" ${author} w:initials="NK">${paragraph(run("Cần bổ sung"))}</w:comment>`,
    footnotes: note("footnote"),
    parts: {
      "word/endnotes.xml": `${declaration}<w:endnotes ${namespaces}>${note("endnote")}</w:endnotes>`,
      "word/media/hinh.png": Uint8Array.from(atob(onePixel), (letter) => letter.charCodeAt(0)),
      "word/_rels/document.xml.rels": `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${parts
        .map((name, index) => `<Relationship Id="rId${index + 1}" Type="${office}/${name}" Target="${name}.xml"/>`)
        .join(
          "",
        )}<Relationship Id="rPicture" Type="${office}/image" Target="media/hinh.png"/><Relationship Id="rLink" Type="${office}/hyperlink" Target="https://example.invalid/" TargetMode="External"/></Relationships>`,
      "[Content_Types].xml": `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${parts
        .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`)
        .join("")}</Types>`,
    },
  });
}

function listOf(id: number, ...levels: readonly (readonly [string, string])[]): string {
  const written = levels.map(
    ([format, label], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/><w:lvlJc w:val="left"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${written.join("")}</w:abstractNum>`;
}

function styles(localized: boolean): string {
  const id = (level: number) => (localized ? `u${level}` : `Heading${level}`);
  const headings = [1, 2].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="${id(level)}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
  );
  return (
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${headings.join("")}` +
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="BcGoiY"><w:name w:val="${guidanceStyle}"/><w:basedOn w:val="Normal"/></w:style>`
  );
}

const onePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
