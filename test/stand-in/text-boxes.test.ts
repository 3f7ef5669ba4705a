import { canonicalBlocks } from "../support/canonical-xml";
import { pack } from "../support/rich-document";
import { paragraph as p, run as t } from "../support/wordprocessing";
import { openHeadless, type Headless } from "./harness/open-headless";

const boxed = `<w:txbxContent>${p(t("Chữ &amp; trong hộp"))}</w:txbxContent>`;
const drawing = (content: string) =>
  `<w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="900000" cy="300000"/><wp:docPr id="9" name="Hộp"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${content}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;
const shape = `<wps:wsp xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx>${boxed}</wps:txbx></wps:wsp>`;
const alternate = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing(shape)}</mc:Choice><mc:Fallback><w:pict><v:textbox>${boxed}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
const vml = `<w:pict><v:shape id="s1"><v:textbox>${boxed}</v:textbox></v:shape></w:pict>`;
const group = `<mc:AlternateContent><mc:Choice Requires="wpg">${drawing(`<wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">${shape}</wpg:wgp>`)}</mc:Choice></mc:AlternateContent>`;
const inRun = (box: string) => `<w:r><w:rPr><w:b/></w:rPr>${box}</w:r>`;

let word: Headless;
afterEach(() => word.close());
const open = async (body: string) => {
  word = await openHeadless(pack(`${body}${p(t("Hết."))}`));
  return canonicalBlocks(word.save());
};
const atFirst = (act: (paragraph: Word.Paragraph) => void) =>
  Word.run(async (context) => {
    act(context.document.body.paragraphs.getFirst());
    await context.sync();
  });

describe("Hộp chữ ở lại với đoạn của nó khi đoạn được viết lại", () => {
  test.each([
    ["vẽ theo cách mới, có bản dự phòng", p(`${t("Trước")}${inRun(alternate)}${t(" sau")}`)],
    ["vẽ theo cách cũ", p(`${t("Trước")}${inRun(vml)}${t(" sau")}`)],
    ["trong một nhóm hình", p(`${t("Trước")}${inRun(group)}${t(" sau")}`)],
    ["cùng lượt chữ với lời", p(`<w:r><w:t>Trước</w:t>${alternate}<w:t xml:space="preserve"> sau</w:t></w:r>`)],
    ["trong liên kết", p(`<w:hyperlink r:id="rLink">${t("Trước")}${inRun(alternate)}</w:hyperlink>${t(" sau")}`)],
    ["đứng một mình", p(inRun(alternate))],
    [
      "trong ô bảng",
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p(`${t("Trước")}${inRun(alternate)}`)}</w:tc></w:tr></w:tbl>`,
    ],
    [
      "trong điều khiển nội dung",
      `<w:sdt><w:sdtPr><w:id w:val="3"/></w:sdtPr><w:sdtContent>${p(`${t("Trước")}${inRun(alternate)}`)}</w:sdtContent></w:sdt>`,
    ],
  ])("%s", async (_, body) => {
    const [before] = await open(body);
    await atFirst((paragraph) => paragraph.insertText(" thêm", "End"));
    const [after] = canonicalBlocks(word.save());
    expect(after).toContain("thêm");
    expect(after!.split("<w:txbxContent>")).toHaveLength(before!.split("<w:txbxContent>").length);
    expect(after).toContain('<w:txbxContent><w:p><w:r><w:t xml:space="preserve">Chữ & trong hộp</></></></>');
  });
});

test("ngắt trang giữa đoạn ở nguyên trong đoạn khi đoạn được viết lại, và chèn bên dưới thì xuống dưới nó", async () => {
  await open(p(`${t("Trước")}<w:r><w:br w:type="page"/></w:r>${t(" sau")}`));
  await atFirst((paragraph) => {
    paragraph.insertText(" thêm", "End");
    paragraph.insertParagraph("Dưới", "After");
  });
  const [first, second] = canonicalBlocks(word.save());
  expect(first).toMatch(/Trước.*<w:br w:type="page">.*sau.*thêm/u);
  expect(second).toContain("Dưới");
});

test("xóa đoạn thì hộp chữ đi theo; chèn lên trên thì hộp chữ ở lại bên dưới", async () => {
  await open(`${p(`${t("Có hộp")}${inRun(alternate)}`)}${p(t("Dưới"))}`);
  await atFirst((paragraph) => paragraph.insertParagraph("Trên", "Before"));
  const blocks = canonicalBlocks(word.save());
  expect(blocks.flatMap((block, index) => (block.includes("txbxContent") ? [index] : []))).toEqual([1]);
  await atFirst((paragraph) => paragraph.getNext().delete());
  expect(canonicalBlocks(word.save()).some((block) => block.includes("txbxContent"))).toBe(false);
});

test("trong bảng có một ô được sửa, đoạn của các ô khác giữ nguyên từng dấu", async () => {
  const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
  const other = p(
    `<w:r><w:rPr><w:lang w:val="vi-VN"/></w:rPr><w:t>Ô khác</w:t></w:r><w:proofErr w:type="spellStart"/>`,
  );
  const before = await open(
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid><w:tr>${cell(p(t("Ô sửa")))}${cell(other)}</w:tr></w:tbl>`,
  );
  await atFirst((paragraph) => paragraph.insertText(" thêm", "End"));
  const kept = /<w:p><w:r><w:rPr><w:lang.*?proofErr[^>]*><\/><\/>/u.exec(before[0]!)![0];
  expect(canonicalBlocks(word.save())[0]).toContain(kept);
});
