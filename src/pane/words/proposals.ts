import { counted } from "../../core/outline/counted";
/** What is said where changes are shown before they are made; fetched with that. */
const vi = {
  apply: "Áp dụng",
  fix: "Sửa…",
  insert: "Chèn…",
  insertTitle: "Sẽ chèn:",
  fixAll: (count: number) => `Sửa tự động ${count} chỗ…`,
  fixAllTitle: (count: number) => `Sẽ sửa ${count} chỗ:`,
  clean: (count: number) => `Xóa ${count} dòng gợi ý còn lại…`,
  cleanTitle: (count: number) => `Sẽ xóa ${count} dòng gợi ý chưa sửa chữ nào:`,
  cleanKeep: "Chỗ bạn đã gõ thêm hoặc sửa thì giữ nguyên.",
  becomes: "thành",
  emptyText: "(dòng trống)",
  updateTitle: (places: number) => `Sẽ cập nhật ${places} chỗ:`,
  updateLeft: "Bỏ chọn chỗ muốn giữ nguyên.",
  draftTitle: (sections: number) => `Sẽ đưa vào ${sections} mục còn trống, dưới đề mục:`,
};

const en: typeof vi = {
  apply: "Apply",
  fix: "Fix…",
  insert: "Insert…",
  insertTitle: "Will be inserted:",
  fixAll: (count) => `Fix ${counted(count, "place")} automatically…`,
  fixAllTitle: (count) => `${counted(count, "place")} will be fixed:`,
  clean: (count) => `Remove ${counted(count, "leftover guidance line")}…`,
  cleanTitle: (count) => `${counted(count, "untouched guidance line")} will be removed:`,
  cleanKeep: "Anything you added or changed stays.",
  becomes: "becomes",
  emptyText: "(empty line)",
  updateTitle: (places) => `${counted(places, "place")} will be updated:`,
  updateLeft: "Untick what is to stay as it is.",
  draftTitle: (sections) =>
    `Below the ${sections === 1 ? "heading" : "headings"} of ${counted(sections, "empty section")}:`,
};

export const proposalsWords = { vi, en };
