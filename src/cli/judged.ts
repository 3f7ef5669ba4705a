import type { PreviousPrint } from "../core/memory/previous-print";
import type { Bilingual, Language } from "../core/outline/language";
import type { SectionId } from "../core/outline/outline";
import type { OverviewRow } from "../core/overview/row";
import type { Reported } from "../core/previous/pair";
import type { SummaryRow } from "../export/terminal/terminal-table";
import type { CommentedDraft } from "./outputs/commented-copies";
import type { PreviousFiles } from "./previous";

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
    /**
     * A folder for a copy of the file with its findings as comments, "" for
     * none. It is left there as a draft, which has to be given its name.
     */
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
