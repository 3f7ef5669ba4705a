import type { Bilingual } from "../../outline/language";
import { frameLines, type FrameLines } from "../readers/frame-lines";
import { headerSlips } from "../readers/header-slips";
import { say, type Found, type Rule } from "../rule";

export const headerFields: Rule = {
  id: "header-fields",
  severity: "must",
  words: {
    failing: say("Thiếu thành phần thể thức", "A formal element is missing"),
    passing: say(
      "Đủ các thành phần thể thức đầu và cuối văn bản",
      "Every formal element at the head and the end is there",
    ),
    why: say(
      "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II và Phụ lục III, mẫu 1.4: báo cáo có Quốc hiệu, Tiêu ngữ, cơ quan ban hành, số và ký hiệu, địa danh và ngày, tên loại và trích yếu, Kính gửi, dấu “./.”, Nơi nhận, quyền hạn và chức vụ người ký.",
      "Decree 30/2020/NĐ-CP, Annex I, II and Annex III, form 1.4: a report carries the state's name and motto, the agency, number, place and date, title and subject, addressee, the end mark “./.”, recipients and the signer's authority.",
    ),
    trigger: say(
      "Không thấy một thành phần ở phần đầu (trước mục I) hoặc phần cuối. “SỐ:”, số dưới 10 và ngày dưới 10, tháng 1, 2 thiếu số 0, Tiêu ngữ sai gạch nối được sửa ngay. Văn bản của Đảng theo thể thức riêng, không xét.",
      "An element is not found at the head (above section I) or at the end. “SỐ:”, a missing leading zero and wrong dashes in the motto are mended safely. Party documents have rules of their own and are not judged.",
    ),
    example: "UBND XÃ AN BÌNH\nSỐ: 5/BC-UBND\nAn Bình, ngày 5 tháng 6 năm 2025",
    mended:
      "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nSố: 05/BC-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Bình, ngày 05 tháng 6 năm 2025",
  },
  find: (context) => {
    const lines = frameLines(context);
    if (lines.party) {
      return {
        outcome: "inapplicable",
        reason: say(
          "Văn bản của Đảng trình bày theo quy định riêng của Đảng.",
          "Party documents follow the Party's own rules.",
        ),
      };
    }
    if (context.snapshot.paragraphs.every(({ text }) => text.trim() === "")) {
      return { outcome: "inapplicable", reason: say("Văn bản còn trống.", "The document is empty.") };
    }
    return [...missing(lines, head), ...missing(lines, end), ...headerSlips(context, lines)];
  },
};

interface Part {
  readonly none: Bilingual;
  readonly elements: readonly (readonly [keyof FrameLines, Bilingual, string])[];
}

const head: Part = {
  none: say("Chưa có phần đầu văn bản", "The head of the document is missing"),
  elements: [
    ["nation", say("Quốc hiệu", "the state's name"), "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["motto", say("Tiêu ngữ", "the motto"), "Độc lập - Tự do - Hạnh phúc"],
    ["agency", say("tên cơ quan ban hành", "the issuing agency"), "ỦY BAN NHÂN DÂN XÃ …"],
    ["number", say("số, ký hiệu", "the number"), "Số: …/BC-…"],
    ["placeDate", say("địa danh và ngày tháng", "place and date"), "…, ngày … tháng … năm …"],
    ["title", say("tên loại “BÁO CÁO”", "the title “BÁO CÁO”"), "BÁO CÁO"],
    ["subject", say("trích yếu nội dung", "the subject"), "Kết quả việc thực hiện dân chủ ở cơ sở …"],
    ["addressee", say("“Kính gửi”", "“Kính gửi”"), "Kính gửi: Sở Nội vụ"],
  ],
};

const end: Part = {
  none: say("Chưa có phần kết văn bản", "The end of the document is missing"),
  elements: [
    ["endMark", say("dấu kết thúc “./.”", "the end mark “./.”"), "./."],
    ["recipients", say("“Nơi nhận”", "“Nơi nhận”"), "Nơi nhận: - Như trên; - Lưu: VT."],
    [
      "signature",
      say("quyền hạn, chức vụ người ký", "the signer's authority and position"),
      "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH",
    ],
  ],
};

/** Each missing element is a finding; when the whole part is missing, that is one. */
function missing(lines: FrameLines, part: Part): Found[] {
  const absent = part.elements.filter(([element]) => lines[element] === null);
  if (absent.length === 0) return [];
  if (absent.length === part.elements.length) {
    const names = part.elements.map(([, name]) => name);
    return [
      {
        paragraph: null,
        section: null,
        own: part.none.vi,
        message: part.none,
        expected: say(names.map(({ vi }) => vi).join(", "), names.map(({ en }) => en).join(", ")),
      },
    ];
  }
  return absent.map(([element, name, form]) => ({
    paragraph: null,
    section: null,
    own: element,
    message: say(`Thiếu ${name.vi}`, `Missing: ${name.en}`),
    expected: say(form, form),
  }));
}
