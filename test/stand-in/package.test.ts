import fc from "fast-check";
import { closeHistory } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { buildDocx } from "../support/docx-builder";
import type { FixtureParagraph } from "../support/fixture";
import { validationErrors } from "../support/validate-docx";
import { blankDocument } from "./blank-document";
import { blocksOf } from "./body-xml";
import { openHeadless, type LiveDocument } from "./live-document";
import { Parts } from "./parts";

describe("một tệp được mở rồi lưu", () => {
  test("không sửa gì thì document.xml giữ nguyên từng ký tự", async () => {
    const bytes = blankDocument(hardBody);
    const live = await openHeadless(bytes);
    expect(documentXml(live.save())).toBe(documentXml(bytes));
  });

  test("gõ vào một đoạn thì chỉ đoạn ấy được viết lại", async () => {
    const bytes = blankDocument(hardBody);
    const live = await openHeadless(bytes);
    live.dispatch(live.state().tr.insertText("Xã An Bình ", 1));
    const saved = documentXml(live.save());
    expect(saved).toContain("Xã An Bình ");
    expect(saved).toContain(hardBody.slice(hardBody.indexOf("</w:p>") + 6));
  });

  test("hoàn tác xong thì tệp lại như lúc mở", async () => {
    const bytes = blankDocument(hardBody);
    const live = await openHeadless(bytes);
    live.dispatch(live.state().tr.delete(0, live.state().doc.child(0).nodeSize));
    expect(live.undo()).toBe(true);
    expect(documentXml(live.save())).toBe(documentXml(bytes));
  });

  test("nội dung trong ô có hộp điều khiển vẫn đọc được", async () => {
    const live = await openHeadless(blankDocument(hardBody));
    expect(textOf(live.state().doc)).toContain("trong ô");
    expect(textOf(live.state().doc)).toContain("Số 12\u2011BC");
  });

  test("chữ gõ thêm vào đề mục không mang theo định dạng của kiểu", async () => {
    const heading = { text: "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", style: "Heading1" };
    const live = await openHeadless(buildDocx([heading, { text: "Nội dung." }]));
    live.dispatch(live.state().tr.insertText("x", 1));
    const [block] = blocksOf(documentXml(live.save())).blocks;
    expect(block).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(block).not.toMatch(/<w:(sz|b|rFonts)\b/);
  });

  test("phần đuôi trang do thiết lập trang thay thế được ghi vào tệp, các phần khác giữ nguyên", async () => {
    const bytes = blankDocument(hardBody);
    const live = await openHeadless(bytes);
    const wide = live.section().replace('w:left="1440"', 'w:left="1701"');
    live.setSection(wide);
    const saved = Parts.read(live.save());
    expect(saved.text("word/document.xml")).toContain(wide);
    for (const name of saved.names())
      if (name !== "word/document.xml") expect(saved.text(name)).toBe(Parts.read(bytes).text(name));
  });
});

describe("mọi văn bản, mọi chuỗi sửa đổi", () => {
  test("đoạn không ai đụng tới giữ nguyên XML, chữ trong tệp đúng bằng chữ trên màn hình, hoàn tác trả lại tệp", async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.array(edit, { minLength: 1, maxLength: 6 }), async (content, edits) => {
        const bytes = buildDocx(content);
        const source = blocksOf(documentXml(bytes)).blocks;
        const live = await openHeadless(bytes);
        const first = live.state().doc;
        const steps = edits.filter((one) => change(live, one)).length;

        const saved = live.save();
        const blocks = blocksOf(documentXml(saved)).blocks;
        const untouched = source.filter((_, index) => survives(first, live.state().doc, index));
        expect(blocks.filter((block) => untouched.includes(block)).length).toBeGreaterThanOrEqual(untouched.length);
        const again = await openHeadless(saved);
        expect(textOf(again.state().doc)).toBe(textOf(live.state().doc));

        for (let step = 0; step < steps; step++) live.undo();
        expect(documentXml(live.save())).toBe(documentXml(bytes));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe("bộ kiểm tra Open XML SDK", () => {
  test("không thấy lỗi nào trong tài liệu trống, và cũng không sau khi sửa từng khối", async () => {
    expect(validationErrors(blankDocument())).toEqual([]);
    const live = await openHeadless(blankDocument(hardBody));
    expect(validationErrors(live.save())).toEqual([]);
    live.state().doc.forEach((_, at) => {
      const inside = live.state().doc.resolve(at + 1);
      if (inside.parent.isTextblock) live.dispatch(closeHistory(live.state().tr).insertText("ấ", at + 1));
    });
    expect(validationErrors(live.save())).toEqual([]);
  });
});

const documentXml = (bytes: Uint8Array) => Parts.read(bytes).text("word/document.xml")!;

/**
 * Text of all paragraphs, one a line, without empty ones: the reader adds one behind a table that ends the document.
 */
function textOf(doc: Node): string {
  const lines: string[] = [];
  doc.descendants((node) => {
    if (!node.isTextblock) return true;
    lines.push(node.textBetween(0, node.content.size, "", (leaf) => `<${leaf.type.name}>`));
    return false;
  });
  return lines.filter(Boolean).join("\n");
}

type EditKind = "type" | "remove" | "split" | "add";

interface RandomEdit {
  readonly kind: EditKind;
  /** Which top-level node, as a share of the document. */
  readonly where: number;
}

const edit: fc.Arbitrary<RandomEdit> = fc.record({
  kind: fc.constantFrom<EditKind>("type", "remove", "split", "add"),
  where: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

/** Makes one edit as one undo step; false when it cannot be made there. */
function change(live: LiveDocument, { kind, where }: RandomEdit): boolean {
  const { doc, schema } = live.state();
  const index = Math.floor(where * doc.childCount);
  let at = 0;
  for (let before = 0; before < index; before++) at += doc.child(before).nodeSize;
  const node = doc.child(index);
  const tr = closeHistory(live.state().tr);
  if (kind === "add") tr.insert(at, schema.node("paragraph", null, [schema.text("Đoạn thêm vào")]));
  else if (kind === "remove" && doc.childCount > 1) tr.delete(at, at + node.nodeSize);
  else if (kind === "type" && node.isTextblock) tr.insertText("chữ mới ", at + 1);
  else if (kind === "split" && node.isTextblock && node.content.size > 1) tr.split(at + 2);
  else return false;
  live.dispatch(tr);
  return true;
}

/** Whether the block's node is still in the document as the same object. Built documents have one node a block. */
function survives(first: Node, now: Node, index: number): boolean {
  let found = false;
  now.forEach((node) => {
    if (node === first.child(index)) found = true;
  });
  return found;
}

const text = fc.constantFrom(
  "Thực hiện dân chủ ở cơ sở",
  'Số liệu < 5% & "đạt"',
  "Hoà giải cơ sở: 12 vụ việc",
  "a\tb\vc",
  "- Kết quả thực hiện những nội dung công khai",
  "",
);

const paragraphs: fc.Arbitrary<FixtureParagraph[]> = fc.array(
  fc.record(
    {
      text,
      style: fc.constantFrom("Heading1", "Heading2", "Normal"),
      control: fc.boolean(),
      bold: fc.boolean(),
      size: fc.constantFrom(13, 14),
      font: fc.constantFrom("Times New Roman", ".VnTime"),
      cell: fc.record({ table: fc.constantFrom("a", "b"), row: fc.nat(1), column: fc.nat(1) }),
    },
    { requiredKeys: ["text"] },
  ),
  { minLength: 1, maxLength: 12 },
);

const hardBody = [
  '<w:p w:rsidR="00AA12BC"><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>Thực hiện dân chủ ở cơ sở</w:t></w:r></w:p>',
  '<w:bookmarkStart w:id="1" w:name="dau"/><w:p><w:r><w:t xml:space="preserve">Số 12</w:t></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:t>BC</w:t></w:r></w:p><w:bookmarkEnd w:id="1"/>',
  '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:tag w:val="o"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>trong ô</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>',
  '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:t>trước</w:t><w:br w:type="page"/><w:t>sau</w:t></w:r></w:p><w:p/>',
].join("");
