import { check } from "../../../src/core/check/check";
import { fillFields } from "../../../src/core/outline/fields";
import { readDocx } from "../../../src/docx";
import { soNoiVu2025 } from "../../../src/outlines";
import { packDocx } from "../../support/docx-package";
import { paragraph as p, run as r } from "../../support/wordprocessing";

const sections = soNoiVu2025.sections.filter(({ id }) => ["IV", "V"].includes(id));

/** Sections IV and V, with this below the heading of IV, and that hanging on the heading itself. */
function reportWith(content: string, hanging = "") {
  const [four, five] = sections.map(({ id, number, title }) =>
    p(r(`${number} ${fillFields(title, soNoiVu2025.defaults)}`) + (id === "IV" ? hanging : "")),
  );
  const { snapshot } = readDocx(packDocx({ body: `${four}${content}${five}${p(r("Không có kiến nghị."))}` }));
  const report = check({ outline: soNoiVu2025, snapshot, memory: null });
  const section = report.sections.find(({ id }) => id === "IV");
  const findings = report.findings
    .filter(({ section: of }) => of === "IV")
    .map(({ rule, message }) => `${rule}: ${message.vi}`);
  return { status: section?.status, words: section?.words, findings };
}

describe("a section that holds more than its reader can read", () => {
  it.each([
    ["a picture", "<w:pict><v:shape><v:imagedata/></v:shape></w:pict>", "có hình, không đọc được chữ trong hình"],
    [
      "an object",
      "<w:object><v:shape><v:imagedata/></v:shape></w:object>",
      "có đối tượng nhúng, không đọc được nội dung trong đó",
    ],
  ])("is not called empty for %s; what was not read is said", (_what, drawing, words) => {
    const { status, findings } = reportWith(p(`<w:r>${drawing}</w:r>`));
    expect(status).toBe("thin");
    expect(findings.join("\n")).toContain(words);
  });

  it("is not called empty for a text box that hangs on its heading", () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p(r("Tiếp tục công khai."))}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const { status, findings } = reportWith("", box);
    expect(status).toBe("thin");
    expect(findings.join("\n")).toContain("có khung chữ không đọc được");
  });

  it("is written as it is where a picture hangs on its heading and words stand below", () => {
    const picture = "<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>";
    const words = p(r("Tiếp tục công khai đủ 14 nội dung và tổ chức 02 hội nghị nhân dân ở 09 thôn trong quý III."));
    expect(reportWith(words, picture)).toMatchObject({ status: "written", words: 22 });
  });

  it("is empty when there is only a line drawn", () => {
    expect(reportWith(p("<w:r><w:pict><v:line/></w:pict></w:r>")).status).toBe("empty");
  });

  it("is read from a text box that stands alone in it", () => {
    const box = p(r("Tiếp tục công khai đủ 14 nội dung và tổ chức 02 hội nghị nhân dân ở 09 thôn trong quý III."));
    const { status, words } = reportWith(
      p(`<w:r><w:pict><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></w:pict></w:r>`),
    );
    expect(words).toBe(22);
    expect(["thin", "written"]).toContain(status);
  });
});

describe("a section of blanks only", () => {
  const control = (prompt: string) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(r(prompt))}</w:sdtContent></w:sdt>`;
  it.each([
    [
      "the prompt of a content control, in any language",
      control("Bấm hoặc gõ nhẹ vào đây để nhập văn bản.") + control("Klicken Sie hier."),
    ],
    ["fields of a mail merge", p(r("«noi_dung_iv»"))],
    ["tags", p(r("&lt;Nội dung&gt;")) + p(r("{{noi_dung}}"))],
    ["numbered rows of dots", p(r("1. ……………")) + p(r("a) ……………")) + p(r("+ ……………"))],
  ])("is not written: %s", (_what, content) => {
    const { status, words } = reportWith(content);
    expect({ status, words }).toEqual({ status: "unfilled", words: 0 });
  });

  it("is written when a remark stands in brackets", () => {
    expect(reportWith(p(r("Giải quyết 12 đơn [giảm 160 lượt so với cùng kỳ] trong quý I."))).words).toBe(14);
  });
});
