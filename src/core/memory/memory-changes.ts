import type { IgnoredFinding, Memory } from "./memory";
import type { SectionId } from "../outline/outline";

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

export function ignore(memory: Memory, finding: Omit<IgnoredFinding, "reason">, reason: string): Memory {
  const { fingerprint, rule } = finding;
  return { ...memory, ignored: [...takeBack(memory, fingerprint).ignored, { fingerprint, rule, reason }] };
}

export function takeBack(memory: Memory, fingerprint: string): Memory {
  return { ...memory, ignored: memory.ignored.filter((entry) => entry.fingerprint !== fingerprint) };
}

/**
 * The answer to "is this heading that section?", keyed by the heading's
 * folded text; a later answer about the same two replaces the earlier one.
 */
export function answer(memory: Memory, section: SectionId, heading: string, isIt: boolean): Memory {
  const others = memory.answers.filter((entry) => entry.section !== section || entry.heading !== heading);
  return { ...memory, answers: [...others, { section, heading, isIt }] };
}
