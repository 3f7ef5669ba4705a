import { check } from "../../../src/core/check/check";
import type { Finding } from "../../../src/core/check/report";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { judged, readHonestReports } from "../../support/honest-report";

const reports = readHonestReports(outline);

/** Rules that are still being mended on these reports. */
const pending = new Set([
  "wrong-period",
  "header-fields",
  "malformed-citation",
  "missing-criterion",
  "criterion-without-figure",
  "missing-section",
  "thin-section",
  "unsure-section",
]);

describe("an honest report", () => {
  const table = new Map<string, Record<string, number>>();

  it.each(reports.map((report) => [report.name, report] as const))(
    "%s: nothing is said of it that a competent clerk would call wrong",
    (name, { snapshot, memory, verdicts }) => {
      const { findings } = check({ outline, snapshot, memory });
      const wrong: string[] = [];
      for (const finding of findings) {
        const verdict = judged(finding, verdicts);
        const row = table.get(finding.rule) ?? {};
        table.set(finding.rule, { ...row, [verdict]: (row[verdict] ?? 0) + 1 });
        if (verdict === "false") wrong.push(described(finding));
      }
      if (process.env.PRINT_HONEST) console.log([name, ...wrong].join("\n"));
      expect(wrong.filter((line) => !pending.has(line.split(" ")[0]!))).toEqual([]);
    },
  );

  afterAll(() => console.log(["rule: findings by verdict", ...[...table].map(row)].join("\n")));
});

function row([rule, counts]: readonly [string, Record<string, number>]): string {
  return `${rule}: ${["true", "false", "debatable"].map((verdict) => `${verdict} ${counts[verdict] ?? 0}`).join(", ")}`;
}

function described({ rule, section, message, actual, expected }: Finding): string {
  return `${rule} ${section ?? "-"} | ${message.vi} | ${actual?.vi ?? ""} | ${expected?.vi ?? ""}`;
}
