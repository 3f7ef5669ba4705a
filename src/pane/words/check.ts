import { counted } from "../../core/outline/counted";
import { kindNames } from "../../core/check/finding-kinds";
import { outcomeNames } from "../../core/check/outcome-names";
import { severityMeanings, severityNames } from "../../core/check/severity";
import { inLanguage } from "../../core/outline/language";

/**
 * What the check, its walk and what is taken away of it say; fetched
 * with them, so that nobody else waits for these words.
 */
const vi = {
  again: "Kiểm tra lại",
  intro: "Tìm những điểm khiến báo cáo có thể bị trả lại: mục thiếu, chữ mẫu, số liệu, căn cứ, thể thức.",
  severities: inLanguage(severityNames, "vi"),
  severityMeans: inLanguage(severityMeanings, "vi"),
  nothing: "Không còn điểm nào cần sửa trong những điều đã kiểm tra.",
  noneOfSeverity: "Không có điểm nào ở mức này.",
  kinds: { ...inLanguage(kindNames, "vi"), unwritten: (count: number) => `${count} mục chưa viết` },
  inSection: (section: string) => `mục ${section}`,
  inSections: (sections: number) => `ở ${sections} mục`,
  filterLabel: "Chỉ hiện một mức",
  wholeReport: "Toàn văn bản",
  expected: "Yêu cầu",
  actual: "Đang có",
  why: "Vì sao",
  goTo: "Tới chỗ này",
  openSection: (number: string) => `Mở mục ${number}`,
  suggestions: "Chọn một cách sửa",
  ignore: "Bỏ qua…",
  ignoreReason: "Lý do bỏ qua",
  commonReasons: ["Đơn vị không có nội dung này", "Đã xem lại, đúng như văn bản", "Sẽ bổ sung sau"],
  takeBack: "Bỏ “bỏ qua”",
  previous: "Điểm trước",
  next: "Điểm sau",
  walk: "Đi lần lượt qua các điểm",
  position: (position: number, all: number) => `${position}/${all}`,
  ...inLanguage(outcomeNames, "vi"),
  reviewed: "Tác giả đã rà soát",
  toHold: (title: string) => `Điều cần đạt: ${title}`,
  takeAway: "Xuất kết quả",
  openInWord: "Mở thành văn bản Word",
  copy: "Chép",
  download: "Tải tệp",
  downloadHtml: "Tải dạng trang web (.html)",
  pastPeriod: (time: string) =>
    `Văn bản này ghi kỳ ${time}. Nếu dùng bản cũ để viết báo cáo kỳ mới thì đổi kỳ ở “Thông tin”; nếu chỉ xem lại thì không cần làm gì.`,
  downloadMarkdown: "Tải dạng văn bản thuần (.md)",
  sendBack: "Phiếu đề nghị bổ sung",
  sendBackIntro: "Gửi đơn vị báo cáo; bỏ chọn điểm không cần nêu.",
  manyReports: "Nhận nhiều báo cáo? Kiểm tra cả thư mục…",
  resultFileName: "ket-qua-kiem-tra",
  sendBackFileName: "phieu-de-nghi-bo-sung",
};

const en: typeof vi = {
  again: "Check again",
  intro: "Finds what may get the report sent back: missing sections, template text, figures, legal basis, layout.",
  severities: inLanguage(severityNames, "en"),
  severityMeans: inLanguage(severityMeanings, "en"),
  nothing: "Nothing is left to fix among the points that were checked.",
  noneOfSeverity: "Nothing of this severity.",
  kinds: {
    ...inLanguage(kindNames, "en"),
    unwritten: (count) => `${counted(count, "section")} not written`,
  },
  inSection: (section) => `section ${section}`,
  inSections: (sections) => `in ${counted(sections, "section")}`,
  filterLabel: "Show one severity only",
  wholeReport: "Whole document",
  expected: "Wanted",
  actual: "Found",
  why: "Why",
  goTo: "Go there",
  openSection: (number) => `Open section ${number}`,
  suggestions: "Choose a fix",
  ignore: "Ignore…",
  ignoreReason: "Reason for ignoring",
  commonReasons: ["Our unit has nothing of the kind", "Looked at again: right as written", "Will be added later"],
  takeBack: "Stop ignoring",
  previous: "Previous point",
  next: "Next point",
  walk: "Walk through the points",
  position: (position, all) => `${position} of ${all}`,
  ...inLanguage(outcomeNames, "en"),
  reviewed: "Reviewed by the author",
  toHold: (title) => `To hold: ${title}`,
  takeAway: "Export the result",
  openInWord: "Open as a Word document",
  copy: "Copy",
  download: "Download",
  downloadHtml: "Download as a web page (.html)",
  pastPeriod: (time) =>
    `This document is about the ${time}. To write a new report from it, change the period under “Details”; to read it again there is nothing to do.`,
  downloadMarkdown: "Download as plain text (.md)",
  sendBack: "Request for completion",
  sendBackIntro: "For the reporting unit; untick what need not be said.",
  manyReports: "Many reports? Check a whole folder…",
  resultFileName: "check-result",
  sendBackFileName: "request-for-completion",
};

export const checkWords = { vi, en };
