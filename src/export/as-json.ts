import type { Bilingual, Language } from "../core/outline/language";
import type { Report, Severity } from "../core/check/report";
import { kindName, kindReasons } from "../core/sections/words/kind-words";
import { timeName } from "../core/outline/report-time";
import { shownSafely } from "./terminal/terminal-table";
import type { MatchedBy, Status } from "../core/sections/section-state";

/** The result of a check for programs, one entry a file. */

/** What programs read about one file. `paragraph` is an index in the body, or null. */
export interface JsonEntry {
  readonly file: string;
  readonly outline: string;
  /**
   * `report`: of the kind the outline asks for; `other`: another document
   * (`kindName` says which), of which nothing is judged. Null when it was not read.
   */
  readonly kind: "report" | "other" | null;
  readonly kindName: string | null;
  /** What spoke for that. */
  readonly why: string | null;
  /**
   * Kind of unit that reports: `chosen` in the document, guessed from the `header`
   * (`from` says which name), or only a `guess`; null when the file was not read.
   */
  readonly unit: { readonly type: string; readonly known: string; readonly from: string | null } | null;
  /**
   * What the report is about: `chosen` in the document, read in the `title`, `heading` or `date`, or only a `guess`.
   */
  readonly period: {
    readonly period: string;
    readonly year: number;
    readonly name: string;
    readonly known: string;
  } | null;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: Status;
    readonly words: number;
    readonly paragraph: number | null;
    readonly matchedBy: MatchedBy | null;
    /** The section under whose heading it is written as well. */
    readonly sharedWith?: string;
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly section: string | null;
    readonly paragraph: number | null;
    readonly message: string;
  }[];
  readonly summary: { readonly written: number; readonly required: number };
  /** Only for a file that could not be read; the lists are then empty. */
  readonly error?: { readonly kind: string; readonly message: string };
}

export function reportAsJson(
  file: string,
  { outline, kind, about, sections, findings, summary }: Report,
  language: Language,
): JsonEntry {
  return {
    file,
    outline,
    kind: kind.kind,
    kindName: kindName(kind)[language],
    why: kindReasons(kind)[language],
    unit: { type: about.unit.unitType, known: about.unit.known, from: about.unit.from },
    period: {
      period: about.time.period,
      year: about.time.year,
      name: timeName(about.time)[language],
      known: about.time.known,
    },
    sections: sections.map(({ id, title, status, words, paragraph, matchedBy, sharedWith }) => ({
      id,
      title,
      status,
      words,
      paragraph,
      matchedBy,
      ...(sharedWith !== undefined && { sharedWith }),
    })),
    findings: findings.map(({ rule, severity, section, paragraph, message }) => ({
      rule,
      severity,
      section,
      paragraph,
      message: message[language],
    })),
    summary: { written: summary.written, required: summary.required },
  };
}

/** The entry of a file that could not be read, in the same shape. */
export function failureAsJson(
  file: string,
  outline: string,
  kind: string,
  line: Bilingual,
  language: Language,
): JsonEntry {
  return {
    file,
    outline,
    kind: null,
    kindName: null,
    why: null,
    unit: null,
    period: null,
    sections: [],
    findings: [],
    summary: { written: 0, required: 0 },
    error: { kind, message: line[language] },
  };
}

/** One line of JSON that is also safe to show in a terminal: a code such as "\\u001b" means the same in JSON. */
export function jsonLine(entry: JsonEntry): string {
  return shownSafely(JSON.stringify(entry));
}
