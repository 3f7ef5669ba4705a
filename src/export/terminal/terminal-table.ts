import type { Language } from "../../core/outline/language";
import { oneLine } from "../as-text";
import { wordsOf } from "../words";

/** What one line of the table over many files says; `report` null for a file that could not be read. */
export interface SummaryRow {
  readonly file: string;
  readonly counts: readonly [written: number, required: number, must: number, should: number, note: number] | null;
  /** What it is, for a file that is not the outline's report. */
  readonly other?: string;
}

/** The table over many files, with a line of totals. */
export function summaryForTerminal(rows: readonly SummaryRow[], language: Language): string {
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
export function graphemesOf(text: string): Intl.Segments {
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

/**
 * Text in which nothing can steer the terminal: control and direction
 * signs are shown as their codes ("\\u001b"). Line breaks stay.
 */
export function shownSafely(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The same as one line. */
export function safe(text: string): string {
  return shownSafely(oneLine(text));
}
