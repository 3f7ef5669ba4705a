import { basename } from "node:path";
import { check } from "../core/check/check";
import { unitName } from "../core/frame/details-from-frame";
import { findFrame } from "../core/frame/find-frame";
import { answer } from "../core/memory/memory-changes";
import type { Memory } from "../core/memory/memory";
import type { PreviousPrint } from "../core/memory/previous-print";
import { emptyMemory, parseMemory } from "../core/memory/read-memory";
import type { Bilingual } from "../core/outline/language";
import type { Outline } from "../core/outline/outline";
import { overviewRow } from "../core/overview/row";
import { readPrevious } from "../core/previous/read-previous";
import { foldedParagraph } from "../core/snapshot/reading";
import type { Snapshot } from "../core/snapshot/snapshot";
import { fold } from "../core/vietnamese/fold";
import { splitNumber } from "../core/vietnamese/heading-number";
import { DocxError, readDocx, type NativeUnpacker } from "../docx";
import { sendBackNote } from "../export";
import { jsonLine, reportAsJson } from "../export/as-json";
import { reportForTerminal, summaryRow } from "../export/terminal/terminal";
import { shownSafely } from "../export/terminal/terminal-table";
import { outlineFor } from "../outlines/outline-for";
import { commentedDraft } from "./outputs/commented-copies";
import { explain } from "./explain";
import { failed } from "./failed";
import { readFile } from "./files";
import { internal, traceOf, type HeadingWord, type Judged, type Wishes } from "./judged";
import { paired, reportedBy } from "./previous";

/** Reads and judges one file. Never throws: what goes wrong is told as `failed` does. */
export function judge(file: string, wishes: Wishes, read = readFile, unpacker?: NativeUnpacker): Judged {
  try {
    const { language, want } = wishes;
    const bytes = read(file);
    const { snapshot, memory: text, signed } = readDocx(bytes, unpacker);
    const { memory: remembered, problem } = parseMemory(text);
    const lines = problem === null ? [] : [`${file}: ${memoryProblems[problem][language]}`];
    const { outline, problem: otherOutline } = outlineFor(wishes.outline, remembered);
    if (otherOutline !== null) lines.push(`${file}: ${otherOutline[language]}`);
    const memory = withWords(wishes.headings, remembered, outline, snapshot, (heading) =>
      lines.push(`${file}: ${notFound[language]} "${heading}"`),
    );
    if (want.print === true) return printed(file, snapshot, readPrevious(outline, snapshot).print);
    const pair = wishes.previous && paired(wishes.previous, file, outline, snapshot, memory?.details ?? null);
    for (const line of pair?.lines ?? []) lines.push(`${file}: ${line[language]}`);
    const report = check({ outline, snapshot, memory, previous: pair?.print });
    const row = want.overview || want.commented ? overviewRow(file, { report, snapshot, memory, signed }) : null;
    const input = {
      report,
      outlineName: outline.name,
      language,
      document: basename(file),
      agency: unitName(findFrame(snapshot), memory?.details),
      get day() {
        return new Intl.DateTimeFormat("vi-VN").format();
      },
    };
    return {
      row: summaryRow(file, report, language),
      json: want.json ? jsonLine(reportAsJson(file, report, language)) : null,
      text: want.explanation
        ? `${shownSafely(file)}\n${explain(outline, snapshot, memory, language)}`
        : want.text
          ? reportForTerminal(input)
          : null,
      note: want.note ? sendBackNote(input) : null,
      ...(row !== null && want.overview && { overview: row }),
      ...(row !== null && want.commented && commentedDraft(want.commented, row, bytes, language)),
      ...(typeof pair?.file === "string" && { comparedWith: pair.file }),
      lines,
      code: report.summary.written < report.summary.required ? 1 : 0,
    };
  } catch (error) {
    if (error instanceof DocxError) return failed(file, wishes, error.kind, error.lines, error.detail);
    return failed(file, wishes, "internal", internal, traceOf(error));
  }
}

function printed(file: string, snapshot: Snapshot, print: PreviousPrint): Judged {
  const reported = reportedBy(file, snapshot, print.time);
  return { row: { file, counts: null }, json: null, text: null, note: null, print, reported, lines: [], code: 0 };
}

/** The memory with what was said at the command line; it is written nowhere. */
function withWords(
  words: readonly HeadingWord[],
  remembered: Memory | null,
  outline: Outline,
  snapshot: Snapshot,
  missing: (heading: string) => void,
): Memory | null {
  let memory = remembered;
  for (const { section, heading, isIt } of words) {
    const wanted = fold(heading);
    const bare = splitNumber(wanted).rest;
    const found = snapshot.paragraphs
      .map((_, at) => foldedParagraph(snapshot, at))
      .find((folded) => folded === wanted || (folded !== "" && splitNumber(folded).rest === bare));
    if (found === undefined) missing(heading);
    else memory = answer(memory ?? emptyMemory(outline), section, found, isIt);
  }
  return memory;
}

const notFound: Bilingual = { vi: "không thấy đề mục", en: "there is no heading" };

const memoryProblems: Readonly<Record<"damaged" | "newer", Bilingual>> = {
  damaged: {
    vi: "thông tin lưu trong văn bản bị hỏng một phần; phần còn lại được đối chiếu bình thường.",
    en: "what the document remembers is partly damaged; the rest is checked as usual.",
  },
  newer: {
    vi: "thông tin trong văn bản do bản mới hơn ghi; chỉ dùng phần đọc được.",
    en: "what the document remembers was written by a newer version; only what can be read is used.",
  },
};
