import type { Bilingual } from "../outline/language";
import type { Status } from "./section-state";

/** What users read for each status, in the pane, in exports and on the command line: the one dictionary of them. */
export const statusNames: Readonly<Record<Status, Bilingual>> = {
  missing: { vi: "Thiếu mục", en: "Missing" },
  empty: { vi: "Còn trống", en: "Empty" },
  unfilled: { vi: "Chưa viết", en: "Not written" },
  thin: { vi: "Còn ngắn", en: "Short" },
  written: { vi: "Đã viết", en: "Written" },
  unsure: { vi: "Cần xem lại", en: "To confirm" },
  notApplicable: { vi: "Không áp dụng", en: "Not applicable" },
};
