import { inLanguage, type Language } from "../core/outline/language";
import { outcomeNames } from "../core/check/outcome-names";
import { severityMeanings, severityNames } from "../core/check/severity";
import { statusNames } from "../core/sections/status-names";

/** The words of exported results, in the reader's language. */
export function wordsOf(language: Language): Words {
  return words[language];
}

export type Words = typeof vi;

const vi = {
  reportTitle: "KẾT QUẢ KIỂM TRA BÁO CÁO",
  document: "Văn bản",
  outline: "Đề cương",
  agency: "Đơn vị báo cáo",
  checkedOn: "Ngày kiểm tra",
  summary: (written: number, required: number) => `${written}/${required} mục đã viết`,
  sharedWith: (section: string) => `viết chung với ${section}`,
  counts: (must: number, should: number, note: number) =>
    `${must} điểm phải sửa, ${should} điểm nên sửa, ${note} lưu ý`,
  sections: "Các mục của đề cương",
  columns: ["Mục", "Tên mục", "Trạng thái", "Chữ", "Nội dung đã nêu"],
  status: inLanguage(statusNames, "vi"),
  severity: inLanguage(severityNames, "vi"),
  severityMeans: inLanguage(severityMeanings, "vi"),
  nothingFound: "Không có điểm nào phải sửa, nên sửa hay lưu ý trong những điều đã kiểm tra.",
  wholeReport: "Toàn văn bản",
  section: (id: string) => `Mục ${id}`,
  paragraph: (position: number) => `đoạn thứ ${position}`,
  place: "Chỗ",
  expected: "Yêu cầu",
  actual: "Đang có",
  quoted: "Trong câu",
  why: "Vì sao",
  mend: "Cách sửa",
  reason: "Lý do",
  ...inLanguage(outcomeNames, "vi"),
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
  noteUntil: (until: string) =>
    `Đề nghị gửi lại báo cáo trước ngày ${until === "" ? "……/……/…………" : `${until}.`} Trân trọng cảm ơn./.`,
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
  sharedWith: (section) => `written together with ${section}`,
  counts: (must, should, note) => `${must} to correct, ${should} to improve, ${note} to note`,
  sections: "Sections of the outline",
  columns: ["No.", "Section", "Status", "Words", "Contents reported"],
  status: inLanguage(statusNames, "en"),
  severity: inLanguage(severityNames, "en"),
  severityMeans: inLanguage(severityMeanings, "en"),
  nothingFound: "Nothing to correct, improve or note in what was checked.",
  wholeReport: "Whole document",
  section: (id) => `Section ${id}`,
  paragraph: (position) => `paragraph ${position}`,
  place: "Place",
  expected: "Expected",
  actual: "Found",
  quoted: "Where it stands",
  why: "Why",
  mend: "How to mend",
  reason: "Reason",
  ...inLanguage(outcomeNames, "en"),
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
  noteUntil: (until) => `Please send the report again before ${until === "" ? "……/……/…………" : `${until}.`} Thank you.`,
  noteSign: ["……, date ……………………", "RECEIVED BY", "(Signature and full name)"],
  blank: "………………………………",
};

const words: Readonly<Record<Language, Words>> = { vi, en };
