import type { Bilingual } from "../outline/language";
import type { RuleOutcome } from "./report";

/** What users read for what became of a check, in the pane and in exports; a finding passed over is "ignored". */
export const outcomeNames: Readonly<Record<Exclude<RuleOutcome["outcome"], "failed"> | "ignored", Bilingual>> = {
  ignored: { vi: "Đã bỏ qua", en: "Ignored" },
  passed: { vi: "Đạt", en: "Passed" },
  inapplicable: { vi: "Không áp dụng", en: "Not applicable" },
  notChecked: { vi: "Không kiểm tra được", en: "Could not be checked" },
};
