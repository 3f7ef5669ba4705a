import type { Bilingual, Language } from "../core/outline/language";
import type { Report, RuleOutcome } from "../core/check/report";
import { rules } from "../core/check/rules/index";
import type { RuleWords } from "../core/check/rule";

/** What an export is made from, with the words of rules that all of them print. */

/** What an export is made from. The caller gives the day, because nothing here has a clock. */
export interface ExportInput {
  readonly report: Report;
  readonly outlineName: Bilingual;
  readonly language: Language;
  /** File name or title of the document; "" when it has none yet. */
  readonly document: string;
  /** Cơ quan ban hành, as typed in "Thông tin báo cáo"; "" when unknown. */
  readonly agency: string;
  /** The day as it is to be read ("15/6/2025"); "" leaves it out. */
  readonly day: string;
}

/** What people read about a rule; null for one this version does not know. */
export function ruleWords(id: string): RuleWords | null {
  return rules.find((rule) => rule.id === id)?.words ?? null;
}

/** Title of a rule in the tone of its outcome, its id when unknown. */
export function outcomeTitle({ rule, outcome }: RuleOutcome, language: Language): string {
  const words = ruleWords(rule);
  if (words === null) return rule;
  return (outcome === "passed" ? words.passing : words.failing)[language];
}
