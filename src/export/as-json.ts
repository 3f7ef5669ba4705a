import type { Bilingual, Language } from "../core/outline/language";
import type { Report, Severity } from "../core/check/report";
import { shownSafely } from "./terminal";
import type { MatchedBy, Status } from "../core/sections/section-state";

/** What programs read about one file. `paragraph` is an index in the body, or null. */
export interface JsonEntry {
  readonly file: string;
  readonly outline: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: Status;
    readonly words: number;
    readonly paragraph: number | null;
    readonly matchedBy: MatchedBy | null;
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
  { outline, sections, findings, summary }: Report,
  language: Language,
): JsonEntry {
  return {
    file,
    outline,
    sections: sections.map(({ id, title, status, words, paragraph, matchedBy }) => ({
      id,
      title,
      status,
      words,
      paragraph,
      matchedBy,
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
