import type { Paragraph } from "../core/document";
import { foldedText } from "../core/reading";
import type { Memory } from "../core/memory";
import type { SectionId } from "../core/outline";
import type { Finding } from "../core/report";

/** Changes of the document's memory, one a user action; each returns a new memory. */

export function tick(memory: Memory, criterion: string, on: boolean): Memory {
  const others = memory.ticks.filter((id) => id !== criterion);
  return { ...memory, ticks: on ? [...others, criterion] : others };
}

export function notApplicable(memory: Memory, section: SectionId, reason: string): Memory {
  return {
    ...applicable(memory, section),
    notApplicable: [...applicable(memory, section).notApplicable, { section, reason }],
  };
}

export function applicable(memory: Memory, section: SectionId): Memory {
  return { ...memory, notApplicable: memory.notApplicable.filter((entry) => entry.section !== section) };
}

export function ignore(memory: Memory, finding: Pick<Finding, "fingerprint" | "rule">, reason: string): Memory {
  const { fingerprint, rule } = finding;
  return { ...memory, ignored: [...takeBack(memory, fingerprint).ignored, { fingerprint, rule, reason }] };
}

export function takeBack(memory: Memory, fingerprint: string): Memory {
  return { ...memory, ignored: memory.ignored.filter((entry) => entry.fingerprint !== fingerprint) };
}

/** The answer to "is this heading that section?"; a later answer about the same heading and section replaces the earlier one. */
export function answer(memory: Memory, section: SectionId, paragraph: Paragraph, isIt: boolean): Memory {
  const heading = foldedText(paragraph);
  const others = memory.answers.filter((entry) => entry.section !== section || entry.heading !== heading);
  return { ...memory, answers: [...others, { section, heading, isIt }] };
}
