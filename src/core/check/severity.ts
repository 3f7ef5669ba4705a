import type { Bilingual } from "../outline/language";
import type { Severity } from "./report";

/** The three severities, by rank, name and meaning. */

/** From the gravest to the mildest, as findings are listed. */
export const severities: readonly Severity[] = ["must", "should", "note"];

/** What users read for each severity, in the pane, in exports and on the command line: the one dictionary of them. */
export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  must: { vi: "Phải sửa", en: "To fix" },
  should: { vi: "Nên sửa", en: "To improve" },
  note: { vi: "Lưu ý", en: "To note" },
};

/** What each severity means for the report (docs/severity.md). */
export const severityMeanings: Readonly<Record<Severity, Bilingual>> = {
  must: {
    vi: "để nguyên thì báo cáo dễ bị trả lại",
    en: "as it is, the report is likely to be sent back",
  },
  should: {
    vi: "báo cáo vẫn nhận được nhưng chưa đạt yêu cầu",
    en: "the report is acceptable but falls short",
  },
  note: { vi: "để biết, không bắt buộc sửa", en: "for information, need not be changed" },
};
