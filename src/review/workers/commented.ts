import { overviewRow } from "../../core/overview/row";
import { commentLines } from "../../export/overview";
import { commentedCopy } from "../../docx";
import { judged } from "./judge-file";
import type { JudgeSettings, JudgeTask } from "./messages";

/** A copy of a report with what is to be mended as comments of Word; not a word of it is touched. */
export function commented(
  { file, previous, unticked, language }: Extract<JudgeTask, { type: "comments" }>,
  bytes: Uint8Array,
  settings: JudgeSettings,
): Uint8Array {
  const out = new Set(unticked);
  const { points } = overviewRow(file, judged(bytes, settings, previous));
  const asked = points.filter(({ fingerprint, severity }) => severity !== "note" && !out.has(fingerprint));
  return commentedCopy(bytes, commentLines(asked, language), {
    author: "Kiểm tra báo cáo",
    initials: "KT",
    date: null,
  });
}
