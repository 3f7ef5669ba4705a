import type { Outline } from "../../core/outline/outline";
import { acts } from "../acts";
import { sectionCriteria, wholeReport } from "./criteria";
import { printedOutline } from "./lines";

/**
 * "Đề cương báo cáo kết quả việc thực hiện dân chủ ở cơ sở 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm
 * 2025" with its criteria. The printed lines alone are in `lines.ts`, for whoever needs them before the criteria.
 */
export const soNoiVu2025: Outline = {
  ...printedOutline,
  sections: printedOutline.sections.map((section) => ({ ...section, criteria: sectionCriteria[section.id] ?? [] })),
  wholeReport,
  acts,
};
