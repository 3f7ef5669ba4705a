import { join } from "node:path";
import { check } from "../../../../src/core/check/check";
import type { Report } from "../../../../src/core/check/report";
import { timeName } from "../../../../src/core/outline/report-time";
import { soNoiVu2025 as outline } from "../../../../src/outlines";
import { holdApproved, type ApprovedPart } from "../../../support/approved-text";
import { readHonestReports, type HonestReport } from "../../../support/honest-report";
import { renderFinding } from "../../../support/rule-fixture";

/**
 * All that the check says of whole honest reports (reports.txt): of what unit and time each is, every finding as
 * in the fixtures of the rules, and below each section, with how it is written, what of its criteria is told:
 * "id paragraph “how its sentence begins … how it ends” | its figures"; "?" behind an id that is only mentioned,
 * last those that nothing speaks of. `npm run approve` takes anew what is found now: read what it changes.
 */
const path = join(__dirname, "reports.txt");
const reports = readHonestReports(outline);

holdApproved(path, reports, printed);

function printed({ name, title, snapshot, memory }: HonestReport): ApprovedPart {
  const report = check({ outline, snapshot, memory });
  const { unit, time } = report.about;
  const findings = report.findings.map((one) => `! ${one.rule} ${renderFinding(one, snapshot)}`);
  const sections = report.sections.flatMap((section) => [
    `${section.id} ${section.status}${section.paragraph === null ? "" : ` ${section.contentStart}-${section.contentEnd}`}, ${section.words} chữ`,
    ...criteriaOf(section.id, report),
  ]);
  const whole = [...new Set(report.criteria.map(({ section }) => section))]
    .filter((id) => report.sections.every((section) => section.id !== id))
    .flatMap((id) => [id, ...criteriaOf(id, report)]);
  return {
    name,
    lines: [
      title,
      `${unit.unitType} (${unit.known}), ${timeName(time).vi} (${time.known})`,
      ...findings,
      ...sections,
      ...whole,
    ],
  };
}

function criteriaOf(section: string, { criteria }: Report): readonly string[] {
  const own = criteria.filter((one) => one.section === section);
  const told = own.filter(({ outcome }) => outcome !== "notFound");
  const silent = own.filter(({ outcome }) => outcome === "notFound").map(({ id }) => id);
  return [
    ...told.map(({ id, outcome, paragraph, quote, figures, annex, asked }) =>
      [
        `  ${id}${outcome === "weak" ? "?" : ""} ${paragraph} “${ends(quote ?? "")}”`,
        ...figures.map(
          (one) => `${one.written} ${one.unit}${one.paragraph === paragraph ? "" : ` ở ${one.paragraph}`}`,
        ),
        ...(annex ? ["phụ lục"] : []),
        ...(asked.length === 0 ? [] : [`còn hỏi ${asked.join(", ")}`]),
      ].join(" | "),
    ),
    ...(silent.length === 0 ? [] : [`  chưa nêu: ${silent.join(" ")}`]),
  ];
}

/** Where it begins and where it ends, to be looked up. */
function ends(quote: string): string {
  return quote.length <= 60 ? quote : `${quote.slice(0, 36)} … ${quote.slice(-18)}`;
}
