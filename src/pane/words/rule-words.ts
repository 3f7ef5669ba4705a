import type { Bilingual } from "../../core/outline/language";
import type { RuleOutcome } from "../../core/check/report";
import { rules } from "../../core/check/rules/index";

const words = new Map(rules.map((rule) => [rule.id, rule.words]));

/** Why a rule matters; undefined for a rule this version does not know. */
export function whyOf(rule: string): Bilingual | undefined {
  return words.get(rule)?.why;
}

/** What an outcome says about the report, in the rule's own words. */
export function titleOf(outcome: RuleOutcome): Bilingual {
  const rule = words.get(outcome.rule);
  const id = { vi: outcome.rule, en: outcome.rule };
  return (outcome.outcome === "failed" ? rule?.failing : rule?.passing) ?? id;
}
