/** @jest-environment jsdom */
import fc from "fast-check";
import { reportAsHtml, reportAsMarkdown, reportAsText, sendBackNote, type ExportInput } from "../../src/export";
import { finding, input, report } from "./sample";

const blocks = (text: string) => text.trim().split("\n\n");
const page = (html: string) => new DOMParser().parseFromString(html, "text/html");

describe("the result as text", () => {
  it("says everything that was found and everything that was not, with reasons", () => {
    expect(blocks(reportAsText(input))).toEqual([
      "KẾT QUẢ KIỂM TRA BÁO CÁO",
      "Văn bản: Bao cao xa An Bình.docx",
      "Đơn vị báo cáo: UBND xã An Bình",
      "Đề cương: Đề cương của Sở Nội vụ",
      "Ngày kiểm tra: 15/6/2025",
      "0/2 mục đã viết; 1 điểm phải sửa, 1 điểm nên sửa, 1 lưu ý.",
      "CÁC MỤC CỦA ĐỀ CƯƠNG",
      "I | CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI | Đã viết\n" +
        "I.1 | Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng | Còn ngắn | 12/30 | 1/2\n" +
        "I.4 | Hoạt động của Mặt trận Tổ quốc Việt Nam | Không áp dụng | 0/30\n" +
        "V | KIẾN NGHỊ, ĐỀ XUẤT (nếu có) | Thiếu mục | 0/15",
      "PHẢI SỬA (1)",
      "để nguyên thì báo cáo dễ bị trả lại",
      expect.stringMatching(/^- Thiếu mục V\n {4}Chỗ: Mục V\n {4}Vì sao: .+$/),
      "NÊN SỬA (1)",
      "báo cáo vẫn nhận được nhưng chưa đạt yêu cầu",
      expect.stringMatching(
        /^- Mục I\.1 còn ngắn\n {4}Chỗ: Mục I\.1, đoạn thứ 8\n {4}Yêu cầu: ít nhất 30 chữ\n {4}Đang có: 12\/30 chữ\n {4}Vì sao: .+$/,
      ),
      "LƯU Ý (1)",
      "để biết, không bắt buộc sửa",
      expect.stringMatching(/^- Lẫn hai cách bỏ dấu\n {4}Chỗ: Toàn văn bản/),
      "ĐÃ BỎ QUA (1)",
      expect.stringMatching(/^- Số liệu không khớp\n[^]*\n {4}Lý do: Đã đối chiếu với phụ lục$/),
      "ĐẠT (1)",
      expect.stringMatching(/^- /),
      "KHÔNG ÁP DỤNG (2)",
      expect.stringMatching(
        /^- Mục I\.4\. Hoạt động của Mặt trận Tổ quốc Việt Nam\n {4}Lý do: Đơn vị không có tổ chức này\n- .+ – Văn bản không có gợi ý$/,
      ),
      "KHÔNG KIỂM TRA ĐƯỢC (1)",
      "- rule-of-tomorrow – Word không cho biết khổ giấy",
      expect.stringContaining("không thay cho việc thẩm định"),
    ]);
  });

  it("says why a rule matters only once", () => {
    const text = reportAsText({ ...input, report: { ...report, findings: [finding({}), finding({ section: "V" })] } });
    expect(text.match(/Vì sao:/g)).toHaveLength(1);
  });

  it("keeps what is only for information out of the note, unless the section holds nothing", () => {
    const note = finding({
      rule: "missing-section",
      severity: "note",
      section: "V",
      message: { vi: "Không có mục V (nếu có)", en: "No section V" },
    });
    const text = sendBackNote(
      { ...input, report: { ...report, findings: [note, { ...note, section: "I.1" }] } },
      "text",
    );
    expect(text.match(/Không có mục V/g)).toHaveLength(1);
  });

  it("says so when nothing was found, and leaves out what is not known", () => {
    const text = reportAsText({
      ...input,
      report: { ...report, findings: [], ignored: [] },
      agency: "",
      day: "",
      document: "",
    });
    expect(text).toContain("Không có điểm nào phải sửa, nên sửa hay lưu ý trong những điều đã kiểm tra.");
    expect(text).toContain("ĐÃ BỎ QUA (0)\n\nKhông có.");
    expect(text).not.toContain("Đơn vị báo cáo");
    expect(text).not.toContain("Ngày kiểm tra");
  });

  it("names fixes and suggestions", () => {
    const fix = (vi: string) => ({ label: { vi, en: vi }, edits: [] });
    const mendable = finding({
      fix: fix("Xóa dòng gợi ý"),
      suggestions: [fix("Đổi thành năm 2025"), fix("Đổi thành năm 2026")],
    });
    const text = reportAsText({ ...input, report: { ...report, findings: [mendable] } });
    for (const label of ["Xóa dòng gợi ý", "Đổi thành năm 2025", "Đổi thành năm 2026"])
      expect(text).toContain(`Cách sửa: ${label}`);
  });

  it("speaks English throughout", () => {
    const text = reportAsText({ ...input, language: "en", agency: "", document: "" });
    expect(text).toContain("0 of 2 sections written; 1 to correct, 1 to improve, 1 to note.");
    expect(text).not.toMatch(/Phải sửa|Đạt|Lý do|Chỗ:/);
  });
});

describe("the send-back note", () => {
  it("asks courteously, by section, for what must and should be completed, and for nothing else", () => {
    expect(blocks(sendBackNote(input, "text"))).toEqual([
      "PHIẾU ĐỀ NGHỊ BỔ SUNG BÁO CÁO",
      "Kính gửi: UBND xã An Bình",
      "Văn bản: Bao cao xa An Bình.docx",
      "Ngày kiểm tra: 15/6/2025",
      "Cảm ơn quý cơ quan, đơn vị đã gửi báo cáo. Đối chiếu với “Đề cương của Sở Nội vụ”, báo cáo đã viết 0/2 mục.",
      "Để báo cáo được tổng hợp đầy đủ, đề nghị quý cơ quan, đơn vị bổ sung, hoàn thiện các nội dung sau:",
      "CẦN BỔ SUNG",
      "Mục V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có) – Thiếu mục",
      "- Thiếu mục V",
      "NÊN HOÀN THIỆN THÊM",
      "Mục I.1. Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng – Còn ngắn",
      "- Còn ngắn\n    Yêu cầu: ít nhất 30 chữ\n    Đang có: 12/30 chữ",
      "Nội dung không phát sinh trong kỳ, xin ghi rõ “Không phát sinh”; mục không áp dụng, xin nêu lý do.",
      "Những điểm sau máy chưa đối chiếu được, xin quý cơ quan, đơn vị tự rà lại:",
      "- rule-of-tomorrow",
      "Đề nghị gửi lại báo cáo trước ngày ……/……/………… Trân trọng cảm ơn./.",
      "…………, ngày … tháng … năm ……\nNGƯỜI TIẾP NHẬN\n(Ký, ghi rõ họ tên)",
    ]);
  });

  it("asks for nothing when nothing is missing, and leaves room for the name", () => {
    const note = sendBackNote({ ...input, agency: "", report: { ...report, findings: [], outcomes: [] } }, "text");
    expect(note).toContain("Kính gửi: …");
    expect(note).toContain("chưa thấy nội dung nào phải bổ sung");
    expect(note).not.toContain("Đề nghị gửi lại");
  });
});

/** Whatever stands in a report as a string, put everywhere a string may stand. */
function everywhere(text: string): ExportInput {
  const both = { vi: text, en: text };
  return {
    ...input,
    document: text,
    agency: text,
    day: text,
    outlineName: both,
    report: {
      ...report,
      sections: report.sections.map((section) => ({ ...section, title: text, reason: both })),
      findings: report.findings.map((each) => ({ ...each, message: both, expected: both, actual: both })),
      ignored: report.ignored.map((each) => ({ ...each, message: both, reason: text })),
      outcomes: report.outcomes.map((each) => ({ ...each, reason: both })),
    },
  };
}

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title>",
    "&lt;b&gt;",
    "<!--",
    "]]>",
    "javascript:alert(1)",
    "\u0000\u001b[31m",
  ),
);

describe("the result as a page", () => {
  const known = new Set(
    "HTML HEAD META TITLE STYLE BODY MAIN H1 H2 H3 P UL LI DL DIV DT DD TABLE THEAD TBODY TR TH TD BR".split(" "),
  );

  it.each([reportAsHtml, sendBackNote])("shows as text whatever the document holds, never as markup", (write) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { documentElement } = page(write(everywhere(text)));
        const elements = [documentElement, ...documentElement.querySelectorAll("*")];
        expect(elements.map(({ tagName }) => tagName).filter((name) => !known.has(name))).toEqual([]);
        expect(
          elements.flatMap((each) => each.getAttributeNames()).filter((name) => /^on|src|href|action/i.test(name)),
        ).toEqual([]);
        const shown = text
          .replace(/\s+/gu, " ")
          .trim()
          .replace(/[\p{Cc}\p{Cs}]/gu, "");
        expect(documentElement.querySelector("main")?.textContent).toContain(shown);
      }),
      { numRuns: 60 },
    );
  });

  it("stands alone: no script, nothing loaded, a policy that forbids both", () => {
    const html = reportAsHtml(input);
    const policy = page(html).querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content");
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(html).not.toMatch(/<script|<link|url\(|https?:/);
    expect(page(html).documentElement.lang).toBe("vi");
  });

  it("gives its table headings for rows and columns", () => {
    const table = page(reportAsHtml(input)).querySelector("table");
    expect([...(table?.querySelectorAll("thead th[scope=col]") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Mục",
      "Tên mục",
      "Trạng thái",
      "Chữ",
      "Nội dung đã nêu",
    ]);
    expect([...(table?.querySelectorAll("tbody th[scope=row]") ?? [])].map(({ textContent }) => textContent)).toEqual([
      "I",
      "I.1",
      "I.4",
      "V",
    ]);
  });
});

describe("the result as Markdown", () => {
  it("has headings, a table and nested points", () => {
    const markdown = reportAsMarkdown(input);
    expect(markdown).toContain("# KẾT QUẢ KIỂM TRA BÁO CÁO\n\n");
    expect(markdown).toContain(
      "| Mục | Tên mục | Trạng thái | Chữ | Nội dung đã nêu |\n| --- | --- | --- | --- | --- |\n| I | CÔNG TÁC",
    );
    expect(markdown).toContain("- Mục I.1 còn ngắn\n  - *Chỗ:* Mục I.1, đoạn thứ 8\n");
  });

  it.each([
    ["**đậm** _nghiêng_ `mã`", "\\*\\*đậm\\*\\* \\_nghiêng\\_ \\`mã\\`"],
    ["[Điền số] <b> & | # \\", "\\[Điền số\\] \\<b\\> \\& \\| \\# \\\\"],
    ["1. không là danh sách", "1\\. không là danh sách"],
    ["- không là gạch đầu dòng", "\\- không là gạch đầu dòng"],
    ["hai\n\n# dòng", "hai \\# dòng"],
  ])("shows %j as it reads", (text, escaped) => {
    const markdown = reportAsMarkdown({
      ...input,
      report: { ...report, findings: [finding({ message: { vi: text, en: text } })] },
    });
    expect(markdown).toContain(`\n- ${escaped}\n`);
  });

  it("keeps a table row on one line whatever its cells hold", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rows = reportAsMarkdown(everywhere(text))
          .split("\n")
          .filter((line) => line.startsWith("| "));
        expect(rows.map((row) => row.replace(/\\\\|\\\|/g, "").split("|").length)).toEqual(rows.map(() => 7));
      }),
      { numRuns: 60 },
    );
  });
});
