import type { Language } from "../core/outline/language";
import type { Report, Severity } from "../core/check/report";
import { aboutLine } from "../core/frame/about-report";
import { otherKindLine } from "../core/sections/document-kind";
import { oneLine } from "./as-text";
import type { ExportInput } from "./input";
import { wordsOf } from "./words";

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
  const findings = report.findings.map(({ severity, section, message, expected, actual }) => {
    const figures = [
      expected && `${words.expected.toLowerCase()}: ${expected[language]}`,
      actual && `${words.actual.toLowerCase()}: ${actual[language]}`,
    ].filter((figure) => figure !== null);
    const more = figures.length === 0 ? "" : ` (${figures.join("; ")})`;
    return [words.severity[severity], section ?? words.wholeReport, safe(message[language] + more)];
  });
  const other = otherKindLine(report.kind);
  if (other !== null) return `${safe(document)} – ${other[language]}\n(${safe(report.kind.why[language])})\n`;
  return [
    `${safe(document)} – ${words.summary(report.summary.written, report.summary.required)}`,
    safe(aboutLine(report.about)[language]),
    tableForTerminal([[number, status, syllables, title], ...rows]),
    ...(findings.length === 0 ? [] : ["", tableForTerminal(findings)]),
    "",
  ].join("\n");
}

/** What one line of the table over many files says; `report` null for a file that could not be read. */
export interface SummaryRow {
  readonly file: string;
  readonly counts: readonly [written: number, required: number, must: number, should: number, note: number] | null;
  /** What it is, for a file that is not the outline's report. */
  readonly other?: string;
}

/** The line of a report in the table over many files. */
export function summaryRow(file: string, { kind, summary, findings }: Report, language: Language): SummaryRow {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  const other = kind.kind === "other" ? { other: kind.name[language] } : {};
  return { file, counts: [summary.written, summary.required, count("must"), count("should"), count("note")], ...other };
}

/** The table over many files, with a line of totals. */
export function summaryForTerminal(rows: readonly SummaryRow[], language: ExportInput["language"]): string {
  const words = wordsOf(language);
  const { must, should, note } = words.severity;
  const body = rows.map(({ file, counts, other }) =>
    counts === null
      ? [safe(file), words.unreadable]
      : other !== undefined
        ? [safe(file), safe(other)]
        : [safe(file), `${counts[0]}/${counts[1]}`, ...counts.slice(2).map(String)],
  );
  const complete = rows.filter(({ counts }) => counts !== null && counts[0] === counts[1]).length;
  const unread = rows.filter(({ counts }) => counts === null).length;
  return [
    tableForTerminal([[words.file, words.status.written, must, should, note], ...body]),
    words.totals(rows.length, complete, rows.length - complete - unread, unread),
    "",
  ].join("\n");
}

/** Columns padded to what a terminal shows, not to how many code units the text has. */
export function tableForTerminal(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, shownWidth(cell))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - shownWidth(cell)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Made when it is first needed: a stored start of the command line cannot hold it. */
function graphemesOf(text: string): Intl.Segments {
  graphemes ??= new Intl.Segmenter("vi", { granularity: "grapheme" });
  return graphemes.segment(text);
}

let graphemes: Intl.Segmenter | null = null;

/** Columns a text takes: combining marks none, East Asian characters and emoji two. */
export function shownWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemesOf(text))
    if (!/^[\p{M}\p{Cf}]+$/u.test(segment)) width += wide.test(segment) ? 2 : 1;
  return width;
}

const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\p{Emoji_Presentation}]/u;

/** Text in which nothing can steer the terminal: control and direction signs are shown as their codes ("\\u001b"). Line breaks stay. */
export function shownSafely(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** As one line. */
function safe(text: string): string {
  return shownSafely(oneLine(text));
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
