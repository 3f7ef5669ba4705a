import type { OverviewRow, OverviewSaid } from "../../src/core/overview/row";
import { unreadRow } from "../../src/core/overview/row";

/** A row of a report, with only what a test is about said of it. */
export function overviewRowWith(own: Partial<OverviewRow> & { readonly file: string }): OverviewRow {
  return {
    ...unreadRow(own.file, "so-noi-vu-2025", { vi: "", en: "" }),
    kind: "report",
    remark: null,
    unitType: { unitType: "commune", known: "header", from: own.unit ?? "" },
    print: own.file,
    speaksOf: own.said?.length ?? 0,
    ...own,
  };
}

/** What a report says of one criterion, with figures of one unit of measure. */
export function said(
  criterion: string,
  section: string,
  sentence: string,
  unit: string,
  ...values: readonly number[]
): OverviewSaid {
  return {
    criterion,
    section,
    sentence,
    outcome: values.length > 0 ? "covered" : "weak",
    figures: values.map((value) => ({ written: String(value), value, unit, approximate: false })),
  };
}
