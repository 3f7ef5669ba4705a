import type { Bilingual } from "../../core/outline/language";

/** What is said of a file that was not read to its end, besides what the reader of .docx says itself. */
export const troubles = {
  tooSlow: {
    vi: "Đọc quá 10 giây chưa xong nên đã dừng để không giữ các tệp khác. Hãy mở tệp bằng Word, lưu lại thành .docx rồi thử lại.",
    en: "Not finished within 10 seconds, so it was stopped. Open the file in Word, save it as .docx and try again.",
  },
  stopped: {
    vi: "Trình duyệt đã dừng khi đọc tệp này (có thể hết bộ nhớ). Hãy thử lại riêng tệp này.",
    en: "The browser stopped while reading this file (perhaps out of memory). Try this file alone.",
  },
  unreachable: {
    vi: "Không đọc được tệp: tệp đã bị dời, đổi tên, sửa sau khi chọn, hoặc không được phép đọc. Hãy chọn lại tệp.",
    en: "The file cannot be read: it was moved, renamed or changed after it was chosen. Choose it again.",
  },
  internal: {
    vi: "Chương trình gặp lỗi với tệp này; tệp có thể vẫn tốt. Hãy gửi phần “Chi tiết” cho người hỗ trợ.",
    en: "The program failed on this file; the file may be sound. Send the details to your support.",
  },
  tooLarge: {
    vi: "Tệp lớn hơn 256 MB nên không mở. Hãy xin đơn vị giảm cỡ ảnh rồi gửi lại.",
    en: "The file is larger than 256 MB and was not opened. Ask the unit to shrink its pictures and send it again.",
  },
  notWord: {
    vi: "Không phải tệp Word. Nếu đây là báo cáo, hãy xin đơn vị gửi tệp .docx.",
    en: "Not a Word document. If it is a report, ask the unit for a .docx file.",
  },
} satisfies Readonly<Record<string, Bilingual>>;
