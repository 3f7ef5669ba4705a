import { check } from "../../../src/core/check/check";
import type { Finding } from "../../../src/core/check/report";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { judged, readHonestReports, type Verdict } from "../../support/honest-report";

const reports = readHonestReports(outline);

describe("an honest report", () => {
  const table = new Map<string, Record<string, number>>();

  it.each(reports.map((report) => [report.name, report] as const))(
    "%s: nothing is said of it that a competent clerk would call wrong",
    (_, { snapshot, memory, verdicts }) => {
      const { findings } = check({ outline, snapshot, memory });
      const wrong: string[] = [];
      for (const finding of findings) {
        const verdict = judged(finding, verdicts);
        const row = table.get(finding.rule) ?? {};
        table.set(finding.rule, { ...row, [verdict]: (row[verdict] ?? 0) + 1 });
        if (verdict === "false") wrong.push(described(finding));
      }
      expect(wrong).toEqual([]);
      const found = (one: Verdict) => findings.some((finding) => judged(finding, [one]) === one.verdict);
      expect(verdicts.filter((one) => one.verdict === "true" && !found(one))).toEqual([]);
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
