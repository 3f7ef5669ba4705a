import type { Outline, SectionId } from "../outline/outline";
import { fingerprintOf } from "./fingerprint";
import type { RuleContext } from "./readers/context";
import type { Finding } from "./report";
import { quoteAround, type Found, type Rule } from "./rule";
import { severities } from "./severity";
import { storedFix, storedRange } from "./stored";

/**
 * What a rule found, as findings: each with its section, its place in the
 * document as stored, and a fingerprint by which an author may pass over it.
 */
export function asFindings(rule: Rule, found: readonly Found[], context: RuleContext): Finding[] {
  const occurrences = new Map<string, number>();
  return found.map((each) => {
    const { paragraph } = each;
    const section = sectionOf(each, context);
    const own = each.own ?? (paragraph === null ? "" : context.text(paragraph));
    const first = fingerprintOf(rule.id, section, own, 0);
    const occurrence = occurrences.get(first) ?? 0;
    occurrences.set(first, occurrence + 1);
    return {
      rule: rule.id,
      severity: each.severity ?? rule.severity,
      section,
      paragraph,
      range: paragraph === null || !each.range ? null : storedRange(context.snapshot, paragraph, each.range),
      message: each.message ?? rule.words.failing,
      brief: each.brief ?? each.message ?? rule.words.failing,
      expected: each.expected ?? null,
      actual: each.actual ?? null,
      place: placeOf(each, context),
      fingerprint: occurrence === 0 ? first : fingerprintOf(rule.id, section, own, occurrence),
      fix: each.fix === undefined ? null : storedFix(context.snapshot, each.fix),
      suggestions: (each.suggestions ?? []).flatMap((fix) => storedFix(context.snapshot, fix) ?? []),
    };
  });
}

/** One finding for one place: the first of those that a rule reports for the same words with the same message. */
export function withoutDuplicates(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, section, paragraph, range, message }) => {
    const key = `${rule}|${section}|${paragraph}|${range?.from}-${range?.to}|${message.vi}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Severity, then section in outline order (the whole document first),
 * then position; equal ones as the rules are listed.
 */
export function inOrder(findings: readonly Finding[], outline: Outline): readonly Finding[] {
  const rank = new Map(outline.sections.map(({ id }, index) => [id, index]));
  const place = ({ section }: Finding) => (section === null ? -1 : (rank.get(section) ?? -1));
  return [...findings].sort(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      place(one) - place(other) ||
      (one.paragraph ?? -1) - (other.paragraph ?? -1) ||
      (one.range?.from ?? 0) - (other.range?.from ?? 0),
  );
}

function placeOf({ paragraph, range, actual }: Found, context: RuleContext): string | null {
  return paragraph === null || !range || actual?.vi.includes("“") ? null : quoteAround(context.text(paragraph), range);
}

function sectionOf({ section, paragraph, range }: Found, context: RuleContext): SectionId | null {
  if (section !== undefined) return section;
  return paragraph === null ? null : context.sectionOf(paragraph, range?.from);
}
