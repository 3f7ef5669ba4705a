import type { Bilingual, Language } from "../core/outline/language";
import type { Severity } from "../core/check/report";
import type { Status } from "../core/sections/section-state";

/** The words of exported results, in the reader's language. */
export function wordsOf(language: Language): Words {
  return words[language];
}

/** The half of a bilingual sentence that is wanted. */
export function inLanguage(sentence: Bilingual, language: Language): string {
  return sentence[language];
}

export type Words = typeof vi;

const vi = {
  reportTitle: "KẾT QUẢ KIỂM TRA BÁO CÁO",
  document: "Văn bản",
  outline: "Đề cương",
  agency: "Đơn vị báo cáo",
  checkedOn: "Ngày kiểm tra",
  summary: (written: number, required: number) => `${written}/${required} mục đã viết`,
  counts: (must: number, should: number, note: number) =>
    `${must} điểm phải sửa, ${should} điểm nên sửa, ${note} lưu ý`,
  sections: "Các mục của đề cương",
  columns: ["Mục", "Tên mục", "Trạng thái", "Âm tiết", "Nội dung đã nêu"],
  status: {
    missing: "Thiếu mục",
    empty: "Còn trống",
    unfilled: "Chưa viết",
    thin: "Còn ngắn",
    written: "Đã viết",
    unsure: "Cần xem lại",
    notApplicable: "Không áp dụng",
  } satisfies Record<Status, string>,
  severity: { must: "Phải sửa", should: "Nên sửa", note: "Lưu ý" } satisfies Record<Severity, string>,
  severityMeans: {
    must: "để nguyên thì báo cáo dễ bị trả lại",
    should: "báo cáo vẫn nhận được nhưng chưa đạt yêu cầu",
    note: "để biết, không bắt buộc sửa",
  } satisfies Record<Severity, string>,
  nothingFound: "Không có điểm nào phải sửa, nên sửa hay lưu ý trong những điều đã kiểm tra.",
  wholeReport: "Toàn văn bản",
  section: (id: string) => `Mục ${id}`,
  paragraph: (position: number) => `đoạn thứ ${position}`,
  place: "Chỗ",
  expected: "Cần",
  actual: "Đang có",
  why: "Vì sao",
  mend: "Cách sửa",
  reason: "Lý do",
  ignored: "Đã bỏ qua",
  passed: "Đạt",
  inapplicable: "Không áp dụng",
  notChecked: "Không kiểm tra được",
  none: "Không có.",
  file: "Tệp",
  unreadable: "không đọc được",
  totals: (files: number, complete: number, incomplete: number, unread: number) =>
    `${files} tệp: ${complete} đủ mục, ${incomplete} còn thiếu, ${unread} không đọc được`,
  colophon: "Kết quả do máy đối chiếu câu chữ của văn bản với đề cương; không thay cho việc thẩm định nội dung.",

  noteTitle: "PHIẾU ĐỀ NGHỊ BỔ SUNG BÁO CÁO",
  noteTo: "Kính gửi",
  noteThanks: (outline: string, written: number, required: number) =>
    `Cảm ơn quý cơ quan, đơn vị đã gửi báo cáo. Đối chiếu với “${outline}”, báo cáo đã viết ${written}/${required} mục.`,
  noteAsk: "Để báo cáo được tổng hợp đầy đủ, đề nghị quý cơ quan, đơn vị bổ sung, hoàn thiện các nội dung sau:",
  noteNothing: "Báo cáo đã có đủ các mục theo đề cương; chưa thấy nội dung nào phải bổ sung.",
  noteMust: "Cần bổ sung",
  noteShould: "Nên hoàn thiện thêm",
  noteUnchecked: "Những điểm sau máy chưa đối chiếu được, xin quý cơ quan, đơn vị tự rà lại:",
  noteNegative: "Nội dung không phát sinh trong kỳ, xin ghi rõ “Không phát sinh”; mục không áp dụng, xin nêu lý do.",
  noteUntil: "Đề nghị gửi lại báo cáo trước ngày ……/……/………… Trân trọng cảm ơn./.",
  noteSign: ["…………, ngày … tháng … năm ……", "NGƯỜI TIẾP NHẬN", "(Ký, ghi rõ họ tên)"],
  blank: "………………………………",
};

const en: Words = {
  reportTitle: "RESULT OF THE REPORT CHECK",
  document: "Document",
  outline: "Outline",
  agency: "Reporting office",
  checkedOn: "Checked on",
  summary: (written, required) => `${written} of ${required} sections written`,
  counts: (must, should, note) => `${must} to correct, ${should} to improve, ${note} to note`,
  sections: "Sections of the outline",
  columns: ["No.", "Section", "Status", "Syllables", "Contents reported"],
  status: {
    missing: "Missing",
    empty: "Empty",
    unfilled: "Not written",
    thin: "Short",
    written: "Written",
    unsure: "To be confirmed",
    notApplicable: "Not applicable",
  },
  severity: { must: "Must be corrected", should: "Should be improved", note: "For information" },
  severityMeans: {
    must: "the report would probably be sent back",
    should: "the report is accepted but does not meet the demand",
    note: "good to know, no change is required",
  },
  nothingFound: "Nothing to correct, improve or note in what was checked.",
  wholeReport: "Whole document",
  section: (id) => `Section ${id}`,
  paragraph: (position) => `paragraph ${position}`,
  place: "Place",
  expected: "Expected",
  actual: "Found",
  why: "Why",
  mend: "How to mend",
  reason: "Reason",
  ignored: "Ignored",
  passed: "Passed",
  inapplicable: "Not applicable",
  notChecked: "Could not be checked",
  none: "None.",
  file: "File",
  unreadable: "cannot be read",
  totals: (files, complete, incomplete, unread) =>
    `${files} files: ${complete} complete, ${incomplete} incomplete, ${unread} unreadable`,
  colophon:
    "The wording of the document was compared with the outline by machine; this does not replace a review of its contents.",

  noteTitle: "REQUEST FOR COMPLETION OF A REPORT",
  noteTo: "To",
  noteThanks: (outline, written, required) =>
    `Thank you for your report. Compared with “${outline}”, ${written} of ${required} sections are written.`,
  noteAsk: "So that it can be included in full, please complete the following:",
  noteNothing: "The report has all sections of the outline; nothing was found that must be completed.",
  noteMust: "To be completed",
  noteShould: "To be improved",
  noteUnchecked: "The following could not be checked by machine; please go through them yourself:",
  noteNegative:
    "Where nothing happened in the period, please say “Không phát sinh”; where a section does not apply, please give the reason.",
  noteUntil: "Please send the report again before ……/……/………… Thank you.",
  noteSign: ["……, date ……………………", "RECEIVED BY", "(Signature and full name)"],
  blank: "………………………………",
};

const words: Readonly<Record<Language, Words>> = { vi, en };
