import { shownFindings } from "../../core/check/finding-kinds";
import type { Language } from "../../core/outline/language";
import type { Report, Severity } from "../../core/check/report";
import { aboutLine } from "../../core/frame/about-report";
import { kindName, kindReasons, otherKindLine } from "../../core/sections/words/kind-words";
import type { ExportInput } from "../input";
import { graphemesOf, safe, shownWidth, tableForTerminal, type SummaryRow } from "./terminal-table";
import { wordsOf } from "../words";

/** One report for a terminal: a line with the counts, a table of the sections, the findings. */
export function reportForTerminal({ report, document, language }: ExportInput): string {
  const words = wordsOf(language);
  const [number = "", title = "", status = "", syllables = ""] = words.columns;
  const rows = report.sections.map((section) => [
    section.id,
    words.status[section.status],
    section.minimumWords === null ? "" : `${section.words}/${section.minimumWords}`,
    shorten(section.title, 72) + (section.sharedWith === undefined ? "" : ` (${words.sharedWith(section.sharedWith)})`),
  ]);
  const findings = report.findings.map(({ severity, section, message, expected, actual, place }) => {
    const figures = [
      expected && `${words.expected.toLowerCase()}: ${expected[language]}`,
      actual && `${words.actual.toLowerCase()}: ${actual[language]}`,
      place && `${words.quoted.toLowerCase()}: ${place}`,
    ].filter((figure) => figure !== null);
    const more = figures.length === 0 ? "" : ` (${figures.join("; ")})`;
    return [words.severity[severity], section ?? words.wholeReport, safe(message[language] + more)];
  });
  const other = otherKindLine(report.kind);
  if (other !== null) return `${safe(document)} – ${other[language]}\n(${safe(kindReasons(report.kind)[language])})\n`;
  return [
    `${safe(document)} – ${words.summary(report.summary.written, report.summary.required)}`,
    safe(aboutLine(report.about)[language]),
    tableForTerminal([[number, status, syllables, title], ...rows]),
    ...(findings.length === 0 ? [] : ["", tableForTerminal(findings)]),
    "",
  ].join("\n");
}

/** The line of a report in the table over many files. */
export function summaryRow(file: string, report: Report, language: Language): SummaryRow {
  const { kind, summary } = report;
  const shown = shownFindings(report);
  const count = (wanted: Severity) => shown.filter(({ severity }) => severity === wanted).length;
  const other = kind.kind === "other" ? { other: kindName(kind)[language] } : {};
  return { file, counts: [summary.written, summary.required, count("must"), count("should"), count("note")], ...other };
}

function shorten(text: string, width: number): string {
  const clean = safe(text);
  if (shownWidth(clean) <= width) return clean;
  let kept = "";
  let used = 0;
  for (const { segment } of graphemesOf(clean)) {
    used += shownWidth(segment);
    if (used >= width) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
