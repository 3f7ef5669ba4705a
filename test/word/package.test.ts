import { closeHistory } from "prosemirror-history";
import { blankDocument } from "./blank-document";
import { openHeadless } from "./live-document";
import { Parts } from "./parts";

const documentXml = (bytes: Uint8Array) => Parts.read(bytes).text("word/document.xml")!;

describe("một tệp được mở rồi lưu", () => {
  test("không sửa gì thì document.xml giữ nguyên từng ký tự", async () => {
    const bytes = blankDocument(hardBody);
    const live = await openHeadless(bytes);
    expect(documentXml(live.save())).toBe(documentXml(bytes));
  });

  test("gõ vào một đoạn thì chỉ đoạn ấy được viết lại", async () => {
    const bytes = blankDocument(hardBody);
    const live = await openHeadless(bytes);
    live.dispatch(closeHistory(live.state().tr).insertText("Xã An Bình ", 1));
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
});

const hardBody = [
  '<w:p w:rsidR="00AA"><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t>Thực hiện dân chủ ở cơ sở</w:t></w:r></w:p>',
  '<w:bookmarkStart w:id="1" w:name="dau"/><w:p><w:r><w:t xml:space="preserve">Số 12</w:t></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:t>BC</w:t></w:r></w:p><w:bookmarkEnd w:id="1"/>',
  '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr><w:sdt><w:sdtPr><w:tag w:val="o"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>trong ô</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>',
  '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p><w:r><w:t>trước</w:t><w:br w:type="page"/><w:t>sau</w:t></w:r></w:p><w:p/>',
].join("");
