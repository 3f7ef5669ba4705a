import { check } from "../../core/check/check";
import { parseMemory } from "../../core/memory/read-memory";
import type { PreviousPrint } from "../../core/memory/previous-print";
import type { Outline } from "../../core/outline/outline";
import { overviewRow, unreadRow } from "../../core/overview/row";
import { readPrevious } from "../../core/previous/read-previous";
import { readDocx } from "../../docx";
import { outlineFor } from "../../outlines/outline-for";
import type { FileTrouble, JudgeSettings, KeptFile, OpenedReport, Side } from "./messages";
import { troubleOf } from "./trouble-of";

/** A file and what is asked about it. */
export interface FileToJudge {
  readonly file: string;
  readonly side: Side;
  readonly bytes: Uint8Array;
  /** Last period's report of the same unit. */
  readonly previous: PreviousPrint | null;
}

/** Reads and judges one file for the table. Never throws: what goes wrong is told as its row. */
export function judgeFile(
  { file, side, bytes, previous }: FileToJudge,
  settings: JudgeSettings,
): { readonly kept: KeptFile; readonly outline: Outline | null } {
  try {
    const { report, snapshot, memory, outline, problem, signed } = judged(bytes, settings, previous);
    const print = side === "before" && report.kind.kind === "report" ? readPrevious(outline, snapshot).print : null;
    const row = overviewRow(file, { report, snapshot, memory, signed });
    return { kept: { side, row, trouble: null, outlineProblem: problem, print }, outline };
  } catch (error) {
    return { kept: unreadFile(file, side, troubleOf(error)), outline: null };
  }
}

/**
 * Judges one file again, to be looked at; `previous` is last period's
 * report of the same unit. Throws what cannot be read (see `troubleOf`).
 */
export function openReport(
  file: string,
  bytes: Uint8Array,
  settings: JudgeSettings,
  previous: PreviousPrint | null,
): OpenedReport {
  const { report } = judged(bytes, settings, previous);
  // What would mend it is the author's business; it only makes the message heavy.
  const findings = report.findings.map((finding) => ({ ...finding, fix: null, suggestions: [] }));
  return { file, report: { ...report, findings, ignored: [] } };
}

/** What is kept of a file that was not judged. */
export function unreadFile(file: string, side: Side, trouble: FileTrouble): KeptFile {
  return { side, row: unreadRow(file, "", trouble.says), trouble, outlineProblem: null, print: null };
}

/** A file read and judged. Throws what cannot be read (see `troubleOf`). */
export function judged(bytes: Uint8Array, { outline: asked }: JudgeSettings, previous: PreviousPrint | null) {
  const { snapshot, memory: text, signed } = readDocx(bytes);
  const { memory } = parseMemory(text);
  const { outline, problem } = outlineFor(asked, memory);
  return { snapshot, memory, signed, outline, problem, report: check({ outline, snapshot, memory, previous }) };
}
