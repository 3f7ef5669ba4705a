import { author, paragraph, run, text, w } from "./wordprocessing";

/**
 * WordprocessingML of what can hang on words, on a paragraph and around
 * paragraphs; "#" stands for a number that no other block has.
 */
const drawingSpace = `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;
const graphic = `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="#" name="hinh.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rPicture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>`;
export const picture = `<w:drawing><wp:inline ${drawingSpace} distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="#" name="Hình #"/>${graphic}</wp:inline></w:drawing>`;
const floatingPicture = `<w:drawing><wp:anchor ${drawingSpace} distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251658240" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="360000" cy="360000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="#" name="Hình #"/><wp:cNvGraphicFramePr/>${graphic}</wp:anchor></w:drawing>`;
const boxed = `<w:txbxContent>${paragraph(run("Chữ trong hộp"))}</w:txbxContent>`;
const textBox = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor ${drawingSpace}><wp:extent cx="900000" cy="300000"/><wp:docPr id="#" name="Hộp #"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>${boxed}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent>`;
const oldTextBox = `<w:pict><v:shape id="s#"><v:textbox>${boxed}</v:textbox></v:shape></w:pict>`;
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const note = (kind: string) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="2"/></w:r>`;
const equation = `<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>`;
const inlineControl = (words: string, properties = "") =>
  `<w:sdt><w:sdtPr><w:tag w:val="o#"/><w:id w:val="#"/>${properties}</w:sdtPr><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`;

/**
 * Things that hang on words; each takes the words and gives the content
 * of a paragraph, so that the words stay what they are.
 */
export const hangings: Readonly<Record<string, (words: string) => string>> = {
  footnote: (words) => `${run(words)}${note("footnote")}`,
  endnote: (words) => `${run(words)}${note("endnote")}`,
  picture: (words) => `${run(words)}${w("r", "", picture)}`,
  floatingPicture: (words) => `${w("r", "", floatingPicture)}${run(words)}`,
  comment: (words) =>
    `<w:commentRangeStart w:id="1"/>${run(words)}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
  equation: (words) => `${run(words)}${equation}`,
  equationOnItsOwnLine: (words) => `${run(words)}<m:oMathPara>${equation}</m:oMathPara>`,
  hidden: (words) => `${run(words)}${run("ẩn", "<w:vanish/>")}`,
  deletion: (words) =>
    `${run(words)}<w:del w:id="#" ${author}><w:r><w:delText xml:space="preserve"> đã bỏ</w:delText></w:r></w:del>`,
  deletionWithin: (words) =>
    `${run(words.slice(0, 5))}<w:del w:id="#" ${author}><w:r><w:delText xml:space="preserve">bỏ </w:delText></w:r></w:del>${run(words.slice(5))}`,
  insertion: (words) => `${run(words.slice(0, 3))}<w:ins w:id="#" ${author}>${run(words.slice(3))}</w:ins>`,
  wholeInsertion: (words) => `<w:ins w:id="#" ${author}>${run(words)}</w:ins>`,
  insertedThenDeleted: (words) =>
    `${run(words)}<w:ins w:id="#" ${author}><w:del w:id="#1" ${author}><w:r><w:delText xml:space="preserve"> rồi thôi</w:delText></w:r></w:del></w:ins>`,
  changedLook: (words) =>
    `<w:r><w:rPr><w:b/><w:rPrChange w:id="#" ${author}><w:rPr/></w:rPrChange></w:rPr>${text(words)}</w:r>`,
  movedAway: (words) =>
    `${run(words)}<w:moveFromRangeStart w:id="#" w:name="m#" ${author}/><w:moveFrom w:id="#1" ${author}>${run(" chuyển đi")}</w:moveFrom><w:moveFromRangeEnd w:id="#"/>`,
  movedHere: (words) =>
    `<w:moveToRangeStart w:id="#" w:name="n#" ${author}/><w:moveTo w:id="#1" ${author}>${run(words)}</w:moveTo><w:moveToRangeEnd w:id="#"/>`,
  bookmark: (words) => `<w:bookmarkStart w:id="#" w:name="b#"/>${run(words)}<w:bookmarkEnd w:id="#"/>`,
  permission: (words) => `<w:permStart w:id="#" w:edGrp="everyone"/>${run(words)}<w:permEnd w:id="#"/>`,
  link: (words) => `<w:hyperlink r:id="rLink" w:history="1">${run(words)}</w:hyperlink>`,
  linkInside: (words) => `${run(words)}<w:hyperlink w:anchor="b1">${run(" (xem mục I)")}</w:hyperlink>`,
  inlineControl: (words) => inlineControl(words),
  lockedInlineControl: (words) => inlineControl(words, `<w:lock w:val="contentLocked"/>`),
  keptInlineControl: (words) => `${run(words)}${inlineControl(" xã", `<w:lock w:val="sdtLocked"/>`)}`,
  dateControl: (words) =>
    `${run(words)}${inlineControl(" 30/6/2025", `<w:date w:fullDate="2025-06-30T00:00:00Z"><w:dateFormat w:val="d/M/yyyy"/></w:date>`)}`,
  choiceControl: (words) =>
    `${run(words)}${inlineControl(" 6 tháng", `<w:dropDownList><w:listItem w:displayText="6 tháng" w:value="1"/></w:dropDownList>`)}`,
  field: (words) => `${run(words)}${field("PAGE", run("1"))}`,
  fieldInField: (words) => `${run(words)}${field("IF 1", field("PAGE", run("1")))}`,
  simpleField: (words) => `${run(words)}<w:fldSimple w:instr=" PAGE ">${run("1")}</w:fldSimple>`,
  textBox: (words) => `${run(words)}${w("r", "", textBox)}`,
  oldTextBox: (words) => `${w("r", "", oldTextBox)}${run(words)}`,
  smartTag: (words) => `<w:smartTag w:uri="urn:xa" w:element="place">${run(words)}</w:smartTag>`,
  customXml: (words) => `<w:customXml w:uri="urn:xa" w:element="ten">${run(words)}</w:customXml>`,
  symbol: (words) => `${run(words)}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`,
  pageBreak: (words) => `${run(words)}<w:r><w:br w:type="page"/></w:r>`,
  columnBreak: (words) => `${run(words)}<w:r><w:br w:type="column"/></w:r>`,
};

/**
 * What hangs on nothing and may be anywhere between plain runs: tabs,
 * line breaks, marks of the spelling checker, languages.
 */
export const plainWays: Readonly<Record<string, (words: string) => string>> = {
  oneRun: (words) => run(words),
  twoRuns: (words) => `${run(words.slice(0, 4))}${run(words.slice(4))}`,
  twoLooks: (words) => `${run(words.slice(0, 1), "<w:b/>")}${run(words.slice(1), "<w:i/>")}`,
  spelling: (words) => `<w:proofErr w:type="spellStart"/>${run(words)}<w:proofErr w:type="spellEnd"/>`,
  language: (words) => run(words, `<w:lang w:val="vi-VN"/>`),
  lineBreak: (words) => `${run(words)}<w:r><w:br/>${text("dòng dưới")}</w:r>`,
  tab: (words) => `${run(words)}<w:r><w:tab/>${text("12")}</w:r>`,
};

/** Properties of the paragraph that hang on it. */
export const markings: Readonly<Record<string, string>> = {
  sectionBreak: `<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>`,
  columnsEnd: `<w:sectPr><w:type w:val="continuous"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/><w:cols w:num="2" w:space="708"/></w:sectPr>`,
  deletedMark: `<w:rPr><w:del w:id="#" ${author}/></w:rPr>`,
  hiddenMark: `<w:rPr><w:vanish/></w:rPr>`,
  changedForm: `<w:jc w:val="center"/><w:pPrChange w:id="#" ${author}><w:pPr/></w:pPrChange>`,
  breakBefore: `<w:pageBreakBefore/>`,
};
