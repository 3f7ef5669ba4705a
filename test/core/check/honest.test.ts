import { check } from "../../../src/core/check/check";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { judged, readHonestReports } from "../../support/honest-report";

const reports = readHonestReports(outline);
const table: Record<string, Record<string, number>> = {};

describe("an honest report", () => {
  it.each(reports.map((report) => [report.name, report] as const))("%s", (name, { snapshot, memory, verdicts }) => {
    const { findings, sections } = check({ outline, snapshot, memory });
    const wrong: string[] = [];
    for (const f of findings) {
      const v = judged(f, verdicts);
      ((table[f.rule] ??= {})[v] ??= 0), table[f.rule]![v]!++;
      if (v === "false") wrong.push(`${f.rule} ${f.section ?? "-"} | ${f.message.vi} | ${f.actual?.vi ?? ""} | exp ${f.expected?.vi ?? ""}`);
    }
    console.log(name + "\n" + sections.filter(s=>s.status!=="written").map(s=>`${s.id} ${s.status}`).join(", ") + "\n" + wrong.join("\n"));
  });
});
afterAll(() => console.log(JSON.stringify(table, null, 1)));
