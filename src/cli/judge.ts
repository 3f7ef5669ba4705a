import { basename } from "node:path";
import { check } from "../core/check/check";
import { unitName } from "../core/frame/details-from-frame";
import { findFrame } from "../core/frame/find-frame";
import { answer } from "../core/memory/memory-changes";
import type { Memory } from "../core/memory/memory";
import type { PreviousPrint } from "../core/memory/previous-print";
import { emptyMemory, parseMemory } from "../core/memory/memory-xml";
import type { Bilingual, Language } from "../core/outline/language";
import type { Outline, SectionId } from "../core/outline/outline";
import { overviewRow, unreadRow, type OverviewRow } from "../core/overview/row";
import type { Reported } from "../core/previous/pair";
import { readPrevious } from "../core/previous/read-previous";
import { foldedParagraph } from "../core/snapshot/reading";
import type { Snapshot } from "../core/snapshot/snapshot";
import { fold } from "../core/vietnamese/fold";
import { splitNumber } from "../core/vietnamese/heading-number";
import { DocxError, readDocx } from "../docx";
import { sendBackNote } from "../export";
import { failureAsJson, jsonLine, reportAsJson } from "../export/as-json";
import { reportForTerminal, shownSafely, summaryRow, type SummaryRow } from "../export/terminal";
import { paired, reportedBy, type PreviousFiles } from "./previous";
import { commentedDraft, type CommentedDraft } from "./commented-copies";
import { outlineFor } from "../outlines/outline-for";
import { explain } from "./explain";
import { readFile } from "./files";

/** "III=Nhận xét, đánh giá": what the person at the command line says of a heading. */
export interface HeadingWord {
  readonly section: SectionId;
  readonly heading: string;
  readonly isIt: boolean;
}

/** What is asked about each file. */
export interface Wishes {
  /** An id, or an outline file's text; null: the one the document remembers or carries, else the first. */
  readonly outline: string | null;
  readonly language: Language;
  readonly headings: readonly HeadingWord[];
  /** Reports of last period to compare with; absent when none were given. */
  readonly previous?: PreviousFiles;
  readonly want: {
    readonly json: boolean;
    readonly text: boolean;
    readonly note: boolean;
    readonly explanation: boolean;
    /** What is kept of the file to be put beside others. */
    readonly overview?: boolean;
    /** A folder for a copy of the file with its findings as comments, "" for none. It is left there as a draft, which has to be given its name. */
    readonly commented?: string;
    /** The light form of the file, as of a report of last period; nothing is judged. */
    readonly print?: boolean;
  };
}

/** Everything told about one file, ready to be written: nothing but strings and counts passes between threads. */
export interface Judged {
  readonly row: SummaryRow;
  readonly json: string | null;
  readonly text: string | null;
  readonly note: string | null;
  readonly overview?: OverviewRow;
  /** The copy with comments, and whether the file was signed. */
  readonly copy?: CommentedDraft;
  readonly print?: PreviousPrint;
  /** Whose it is, told along with the print. */
  readonly reported?: Reported;
  /** The file of last period it was compared with. */
  readonly comparedWith?: string;
  /** Lines for the error stream. */
  readonly lines: readonly string[];
  /** 0 every required section is written, 1 something is missing, 2 not read. */
  readonly code: 0 | 1 | 2;
}

/** Reads and judges one file. Never throws: what goes wrong is told as `failed` does. */
export function judge(file: string, wishes: Wishes): Judged {
  try {
    const { language, want } = wishes;
    const bytes = readFile(file);
    const { snapshot, memory: text, signed } = readDocx(bytes);
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
      day: new Intl.DateTimeFormat("vi-VN").format(),
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

/** What is told of a file that could not be judged. */
export function failed(file: string, wishes: Wishes, kind: string, line: Bilingual, detail: string): Judged {
  const { outline } = outlineFor(wishes.outline, null);
  return {
    row: { file, counts: null },
    json: wishes.want.json ? jsonLine(failureAsJson(file, outline.id, kind, line, wishes.language)) : null,
    text: null,
    note: null,
    ...(wishes.want.overview && { overview: unreadRow(file, outline.id, line) }),
    lines: [`${file}: ${line[wishes.language]} [${kind}: ${detail}]`],
    code: 2,
  };
}

/** A fault of ours: the version, the error and where it happened are what whoever mends it needs. */
export const internal: Bilingual = {
  vi: "Chương trình gặp lỗi với tệp này; tệp có thể vẫn tốt. Hãy gửi nguyên dòng này cho người hỗ trợ.",
  en: "The program failed on this file; the file may be sound. Send this whole line to your support.",
};

export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /([\w.-]+:\d+:\d+)\)?$/mu.exec(error.stack ?? "")?.[1];
  return `${error.name}: ${error.message}${place === undefined ? "" : `, ${place}`}, Node ${process.version}`;
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
