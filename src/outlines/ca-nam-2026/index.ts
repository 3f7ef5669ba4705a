import type { Outline, Section } from "../../core/outline/outline";
import { acts } from "../acts";
import { sectionCriteria, wholeReport } from "../so-noi-vu-2025/criteria";
import { printedOutline } from "../so-noi-vu-2025/lines";

/**
 * The same report for a whole year after 01/7/2025. No office issued it: sections and guidance
 * are those of the outline of May 2025, its names of units and of the steering committee brought
 * to what they are called since. What is ours and not printed anywhere is said in its name.
 */
export const wholeYear2026: Outline = {
  ...printedOutline,
  id: "ca-nam-2026",
  name: {
    vi: "Báo cáo thực hiện dân chủ ở cơ sở, cả năm (phần bổ trợ soạn theo đề cương Sở Nội vụ 2025)",
    en: "Grassroots democracy report, whole year (adapted by the add-in from the outline of 2025)",
  },
  defaults: { period: "fullYear", year: 2026 },
  opening: printedOutline.opening.filter(({ role }) => role !== "issued-with"),
  sections: printedOutline.sections.map(renamed),
  closingNote: "",
  wholeReport,
  acts,
};

function renamed(section: Section): Section {
  const title = since2025(section.title);
  return {
    ...section,
    title,
    otherTitles: title === section.title ? section.otherTitles : [...section.otherTitles, section.title],
    guidance: section.guidance.map(since2025),
    criteria: sectionCriteria[section.id] ?? [],
  };
}

function since2025(text: string): string {
  return text
    .replace("xã, phường, thị trấn", "xã, phường, đặc khu")
    .replace("Ban chỉ đạo thực hiện QCDC ở cơ sở", "Ban Chỉ đạo thực hiện dân chủ ở cơ sở");
}
