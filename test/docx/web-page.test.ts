import { readWebPage } from "../../src/docx/body/web-page";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) =>
  readWebPage(bytes(text))?.map(({ text, bold, boldUntil, tableLevel, outlineLevel }) => [
    text,
    bold,
    boldUntil,
    tableLevel,
    outlineLevel,
  ]);

describe("a web page within a .docx", () => {
  it.each([
    [
      "is read paragraph by paragraph, with what is bold",
      "<html><head><title>Tệp</title><style>p { x: y }</style></head><body><!-- <p>ẩn</p> --><p><b>I. ĐÁNH GIÁ</b></p><p><strong>1. Kết quả:</strong> đạt <i>tốt</i>.</p><p>Còn <b>chậm</b>.</p></body></html>",
      [
        ["I. ĐÁNH GIÁ", true, undefined, 0, null],
        ["1. Kết quả: đạt tốt.", null, 12, 0, null],
        ["Còn chậm.", null, undefined, 0, null],
      ],
    ],
    [
      "keeps line breaks, headings and how deep a cell stands",
      "<h2>II. KẾT QUẢ</h2><table><tr><td>Họp<br>02 cuộc</td></tr></table>sau bảng",
      [
        ["II. KẾT QUẢ", true, undefined, 0, 2],
        ["Họp\v02 cuộc", false, undefined, 1, null],
        ["sau bảng", false, undefined, 0, null],
      ],
    ],
    [
      "knows letters by their names and numbers, and a bold that a style sets",
      '<p style="margin:0"><span style="font-weight: 700">K&#7871;t qu&#x1EA3;</span></p><p>D&acirc;n ch&uacute;ng &amp; x&atilde;&nbsp;An</p>',
      [
        ["Kết quả", true, undefined, 0, null],
        ["Dân chúng & xã\u00a0An", false, undefined, 0, null],
      ],
    ],
  ])("%s", (_, page, paragraphs) => expect(read(page)).toEqual(paragraphs));

  it.each([
    ["as it is", "8bit", "<p>Kết quả</p>"],
    ["quoted", "quoted-printable", '<p title=3D"x">K=E1=BA=BFt =\r\nqu=E1=BA=A3</p>'],
    ["in base64", "base64", Buffer.from("<p>Kết quả</p>").toString("base64")],
  ])("is found in an archive, %s", (_, encoding, body) => {
    const head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="==b"\r\n\r\n--==b\r\n';
    expect(
      read(
        `${head}Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--==b--`,
      ),
    ).toEqual([["Kết quả", false, undefined, 0, null]]);
  });

  it("is nothing else", () => {
    expect(readWebPage(bytes("PK\u0003\u0004 <p>"))).toBeNull();
    expect(readWebPage(bytes("{\\rtf1 text}"))).toBeNull();
  });
});
