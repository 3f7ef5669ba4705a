import type { Finding, RuleOutcome, Severity } from "../../core/check/report";
import type { SectionState } from "../../core/sections/section-state";
import { severities } from "../../core/check/severity";
import { outcomeTitle, ruleWords, type ExportInput } from "../input";
import type { Sheet, SheetBlock, SheetDetail, SheetItem } from "./sheet";
import { wordsOf, type Words } from "../words";

/**
 * Everything a check found, and everything it did not: what passed, does
 * not apply, was ignored or could not be checked, with reasons.
 */
export function reportSheet(input: ExportInput): Sheet {
  const { report, language } = input;
  const words = wordsOf(language);
  const outcomes = (wanted: RuleOutcome["outcome"]) =>
    report.outcomes.filter(({ outcome }) => outcome === wanted).map((outcome) => outcomeItem(outcome, input));
  return {
    language,
    title: words.reportTitle,
    blocks: [
      ...facts(input, words),
      { kind: "heading", text: words.sections },
      sectionTable(input, words),
      ...severities.flatMap((severity) => findingBlocks(severity, input, words)),
      ...(report.findings.length === 0 ? [{ kind: "paragraph" as const, text: words.nothingFound }] : []),
      ...listed(
        words.ignored,
        report.ignored.map((finding) =>
          findingItem(finding, input, words, [{ label: words.reason, text: finding.reason }]),
        ),
        words,
      ),
      ...listed(words.passed, outcomes("passed"), words),
      ...listed(
        words.inapplicable,
        [...report.sections.flatMap((section) => inapplicableItem(section, input, words)), ...outcomes("inapplicable")],
        words,
      ),
      ...listed(words.notChecked, outcomes("notChecked"), words),
      { kind: "paragraph", text: words.colophon },
    ],
  };
}

function facts(
  { report, outlineName, language, document, agency, day }: ExportInput,
  words: Words,
): readonly SheetBlock[] {
  const count = (severity: Severity) => report.findings.filter((finding) => finding.severity === severity).length;
  const details: readonly SheetDetail[] = [
    { label: words.document, text: document },
    { label: words.agency, text: agency },
    { label: words.outline, text: outlineName[language] },
    { label: words.checkedOn, text: day },
  ];
  return [
    ...details
      .filter(({ text }) => text !== "")
      .map(({ label, text }) => ({ kind: "paragraph" as const, text: `${label}: ${text}` })),
    {
      kind: "paragraph",
      text: `${words.summary(report.summary.written, report.summary.required)}; ${words.counts(count("must"), count("should"), count("note"))}.`,
    },
  ];
}

function sectionTable({ report }: ExportInput, words: Words): SheetBlock {
  return {
    kind: "table",
    columns: words.columns,
    rows: report.sections.map((section) => {
      const criteria = report.criteria.filter((criterion) => criterion.section === section.id);
      const covered = criteria.filter(({ outcome }) => outcome === "covered").length;
      return [
        section.id,
        section.title,
        words.status[section.status],
        section.minimumWords === null ? "" : `${section.words}/${section.minimumWords}`,
        criteria.length === 0 ? "" : `${covered}/${criteria.length}`,
      ];
    }),
  };
}

function findingBlocks(severity: Severity, input: ExportInput, words: Words): readonly SheetBlock[] {
  const findings = input.report.findings.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  return [
    { kind: "heading", text: `${words.severity[severity]} (${findings.length})` },
    { kind: "paragraph", text: words.severityMeans[severity] },
    { kind: "list", items: explainOnce(findings, input, words) },
  ];
}

/** Why a rule matters is said with its first finding only. */
function explainOnce(findings: readonly Finding[], input: ExportInput, words: Words): readonly SheetItem[] {
  const explained = new Set<string>();
  return findings.map((finding) => {
    const why = explained.has(finding.rule) ? undefined : ruleWords(finding.rule)?.why[input.language];
    explained.add(finding.rule);
    return findingItem(finding, input, words, why === undefined ? [] : [{ label: words.why, text: why }]);
  });
}

function findingItem(
  finding: Finding,
  { language }: ExportInput,
  words: Words,
  more: readonly SheetDetail[],
): SheetItem {
  const section = finding.section === null ? words.wholeReport : words.section(finding.section);
  const details: readonly (SheetDetail | null)[] = [
    {
      label: words.place,
      text: finding.paragraph === null ? section : `${section}, ${words.paragraph(finding.paragraph + 1)}`,
    },
    finding.expected && { label: words.expected, text: finding.expected[language] },
    finding.actual && { label: words.actual, text: finding.actual[language] },
    finding.place === null ? null : { label: words.quoted, text: finding.place },
    ...[finding.fix, ...finding.suggestions].map((fix) => fix && { label: words.mend, text: fix.label[language] }),
    ...more,
  ];
  return { text: finding.message[language], details: details.filter((detail) => detail !== null) };
}

function outcomeItem(outcome: RuleOutcome, { language }: ExportInput): SheetItem {
  const title = outcomeTitle(outcome, language);
  return { text: outcome.reason === null ? title : `${title} – ${outcome.reason[language]}`, details: [] };
}

function inapplicableItem(section: SectionState, { language }: ExportInput, words: Words): readonly SheetItem[] {
  if (section.status !== "notApplicable") return [];
  const title = `${words.section(section.id)}. ${section.title}`;
  return [
    { text: title, details: section.reason === null ? [] : [{ label: words.reason, text: section.reason[language] }] },
  ];
}

/** A list that is always there: "none" is an answer too. */
function listed(title: string, items: readonly SheetItem[], words: Words): readonly SheetBlock[] {
  return [
    { kind: "heading", text: `${title} (${items.length})` },
    items.length === 0 ? { kind: "paragraph", text: words.none } : { kind: "list", items },
  ];
}
