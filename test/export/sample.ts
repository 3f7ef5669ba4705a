import type { CriterionState } from "../../src/core/criteria/evaluate-criteria";
import type { Finding, Report } from "../../src/core/check/report";
import type { SectionState } from "../../src/core/sections/section-state";
import type { ExportInput } from "../../src/export";

const section = (id: string, title: string, more: Partial<SectionState>): SectionState => ({
  id,
  parent: id.includes(".") ? id.replace(/\..*/, "") : null,
  number: "",
  title,
  status: "written",
  words: 0,
  minimumWords: null,
  paragraph: null,
  contentStart: null,
  contentEnd: null,
  matchedBy: null,
  reason: null,
  guidanceParagraphs: [],
  ...more,
});

const criterion = (id: string, outcome: CriterionState["outcome"]): CriterionState => ({
  id,
  section: "I.1",
  outcome,
  paragraph: 8,
  quote: "",
  range: null,
  figures: [],
  annex: false,
  asked: [],
});

export const finding = (more: Partial<Finding>): Finding => ({
  rule: "thin-section",
  severity: "should",
  section: "I.1",
  paragraph: 7,
  range: null,
  message: { vi: "Mục I.1 còn ngắn", en: "Section I.1 is short" },
  brief: more.message ?? { vi: "Còn ngắn", en: "Is short" },
  expected: { vi: "ít nhất 30 chữ", en: "at least 30 words" },
  actual: { vi: "12/30 chữ", en: "12/30 words" },
  place: null,
  fingerprint: "f1",
  fix: null,
  suggestions: [],
  ...more,
});

const missing = finding({
  rule: "missing-section",
  severity: "must",
  section: "V",
  paragraph: null,
  message: { vi: "Thiếu mục V", en: "Section V is missing" },
  expected: null,
  actual: null,
});

/** A report with one of everything. */
export const report: Report = {
  about: {
    unit: { unitType: "commune", known: "header", from: "Ủy ban nhân dân xã An Bình" },
    time: { period: "firstHalf", year: 2025, known: "title" },
  },
  kind: {
    kind: "report",
    named: "báo cáo",
    evidence: [{ sign: "titledReport", weight: 2 }],
  },
  outline: "so-noi-vu-2025",
  sections: [
    section("I", "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI", {}),
    section("I.1", "Công tác lãnh đạo, chỉ đạo của cấp ủy, tổ chức đảng", {
      status: "thin",
      words: 12,
      minimumWords: 30,
      paragraph: 7,
    }),
    section("I.4", "Hoạt động của Mặt trận Tổ quốc Việt Nam", {
      status: "notApplicable",
      reason: { vi: "Đơn vị không có tổ chức này", en: "The unit has no such organisation" },
      minimumWords: 30,
    }),
    section("V", "KIẾN NGHỊ, ĐỀ XUẤT (nếu có)", { status: "missing", minimumWords: 15 }),
  ],
  criteria: [criterion("I.1-1", "covered"), criterion("I.1-2", "weak")],
  findings: [
    missing,
    finding({}),
    finding({
      rule: "mixed-tone-marks",
      severity: "note",
      section: null,
      paragraph: null,
      message: { vi: "Lẫn hai cách bỏ dấu", en: "Two ways of placing tone marks" },
      expected: null,
      actual: null,
    }),
  ],
  ignored: [
    {
      ...finding({ rule: "figure-mismatch", message: { vi: "Số liệu không khớp", en: "Figures do not agree" } }),
      reason: "Đã đối chiếu với phụ lục",
    },
  ],
  outcomes: [
    { rule: "missing-section", outcome: "failed", reason: null },
    { rule: "section-order", outcome: "passed", reason: null },
    {
      rule: "leftover-guidance",
      outcome: "inapplicable",
      reason: { vi: "Văn bản không có gợi ý", en: "The document has no prompts" },
    },
    {
      rule: "rule-of-tomorrow",
      outcome: "notChecked",
      reason: { vi: "Word không cho biết khổ giấy", en: "Word does not tell the page size" },
    },
  ],
  summary: { written: 0, required: 2 },
};

export const input: ExportInput = {
  report,
  outlineName: { vi: "Đề cương của Sở Nội vụ", en: "Outline of the Department of Home Affairs" },
  language: "vi",
  document: "Bao cao xa An Bình.docx",
  agency: "UBND xã An Bình",
  day: "15/6/2025",
};
