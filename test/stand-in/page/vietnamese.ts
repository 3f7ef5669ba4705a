import { deepMerge, en, type Translations } from "@eigenpal/docx-editor-i18n";

/** The editor's own buttons in Vietnamese, as Word names them; what is seldom met stays in English. */
export const vietnamese = deepMerge(en, {
  _lang: "vi",
  common: { cancel: "Hủy", insert: "Chèn", apply: "Áp dụng", close: "Đóng", delete: "Xóa", save: "Lưu" },
  toolbar: {
    ariaLabel: "Thanh công cụ định dạng",
    format: "Định dạng",
    insert: "Chèn",
    image: "Hình ảnh",
    table: "Bảng",
    break: "Ngắt",
    pageBreak: "Ngắt trang",
    sectionBreakNextPage: "Ngắt phần (trang sau)",
    sectionBreakContinuous: "Ngắt phần (liên tục)",
    tableOfContents: "Mục lục",
    symbol: "Ký hiệu",
    watermark: "Hình mờ",
  },
  formattingBar: {
    undoShortcut: "Hoàn tác (Ctrl+Z)",
    redoShortcut: "Làm lại (Ctrl+Y)",
    boldShortcut: "Đậm (Ctrl+B)",
    italicShortcut: "Nghiêng (Ctrl+I)",
    underlineShortcut: "Gạch chân (Ctrl+U)",
    strikethrough: "Gạch ngang",
    fontColor: "Màu chữ",
    highlightColor: "Màu tô sáng",
    insertLinkShortcut: "Chèn liên kết (Ctrl+K)",
    clearFormatting: "Xóa định dạng",
  },
  styles: { selectAriaLabel: "Kiểu đoạn văn", normalText: "Bình thường", title: "Tiêu đề", subtitle: "Phụ đề" },
  font: { selectAriaLabel: "Phông chữ", other: "Khác", documentFonts: "Phông trong văn bản" },
} as unknown as Translations) as unknown as Translations;
