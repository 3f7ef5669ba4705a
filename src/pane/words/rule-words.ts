import type { Bilingual } from "../../core/outline/language";
import type { RuleOutcome } from "../../core/check/report";
import { rules } from "../../core/check/rules/index";

const words = new Map(rules.map((rule) => [rule.id, rule.words]));

/** Why a rule matters; undefined for a rule this version does not know. */
export function whyOf(rule: string): Bilingual | undefined {
  return words.get(rule)?.why;
}

/** What holds when a rule finds nothing. */
export function passingTitle({ rule }: RuleOutcome): Bilingual {
  return words.get(rule)?.passing ?? { vi: rule, en: rule };
}
