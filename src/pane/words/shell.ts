import type { Language } from "../../core/outline/language";

/** What the pane can say before its dictionary is there. */
export const shellWords: Readonly<
  Record<Language, Readonly<Record<"product" | "starting" | "outside" | "incomplete" | "retry", string>>>
> = {
  vi: {
    product: "Báo cáo dân chủ cơ sở",
    starting: "Đang kết nối với Word…",
    outside:
      "Trang này làm việc bên trong Word. Hãy mở Word, chọn thẻ Trang đầu (Home) rồi bấm “Báo cáo dân chủ cơ sở”.",
    incomplete:
      "Chưa tải được đủ ngăn tác vụ. Hãy kiểm tra kết nối mạng rồi thử lại. Văn bản của bạn không bị thay đổi.",
    retry: "Thử lại",
  },
  en: {
    product: "Grassroots democracy report",
    starting: "Connecting to Word…",
    outside: "This page works inside Word. Open Word, choose the Home tab and press “Democracy report”.",
    incomplete:
      "The pane could not be loaded in full. Check the network, then try again. Your document has not changed.",
    retry: "Try again",
  },
};
