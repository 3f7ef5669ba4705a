import type { Edit } from "../../../src/core/edits/edits";
import { planFixes } from "../../../src/core/check/fixes";
import type { Finding } from "../../../src/core/check/report";

describe("planning fixes", () => {
  const replace = (paragraph: number, from: number, to: number): Edit => ({
    kind: "replace",
    paragraph,
    text: "một hai ba",
    from,
    to,
    insert: "x",
  });
  const finding = (rule: string, ...edits: Edit[]) =>
    ({ rule, fix: { label: { vi: rule, en: rule }, edits }, suggestions: [] }) as unknown as Finding;

  it("keeps the earlier of two fixes that touch the same text", () => {
    const plan = planFixes({
      findings: [finding("một", replace(4, 0, 3)), finding("hai", replace(4, 2, 5)), finding("ba", replace(1, 0, 1))],
    });
    expect(plan.findings.map(({ rule }) => rule)).toEqual(["một", "ba"]);
    expect(plan.edits.map((edit) => "paragraph" in edit && edit.paragraph)).toEqual([1, 4]);
  });

  it("puts the edits into the order of the document, within a paragraph as well, and what comes at its end last", () => {
    const atEnd: Edit = { kind: "insert", at: { where: "end" }, blocks: [] };
    const { edits } = planFixes({
      findings: [
        finding("một", atEnd, replace(4, 7, 10)),
        finding("hai", replace(4, 0, 3)),
        finding("ba", replace(1, 4, 7)),
      ],
    });
    expect(edits).toEqual([replace(1, 4, 7), replace(4, 0, 3), replace(4, 7, 10), atEnd]);
  });

  it("takes no suggestion", () => {
    const suggestion = {
      ...finding("gợi ý"),
      fix: null,
      suggestions: [{ label: { vi: "", en: "" }, edits: [replace(0, 0, 1)] }],
    };
    expect(planFixes({ findings: [suggestion] }).edits).toEqual([]);
  });
});
