import { aboutReport } from "../frame/about-report";
import type { CriterionState } from "../criteria/evaluate-criteria";
import type { Snapshot } from "../snapshot/snapshot";
import type { Memory } from "../memory/memory";
import type { PreviousPrint } from "../memory/previous-print";
import type { Act } from "../outline/act";
import type { Outline } from "../outline/outline";
import { otherKindLine } from "../sections/words/kind-words";
import { readReport } from "../sections/read-sections";
import { summarise } from "../sections/section-state";
import type { Finding, Report, RuleOutcome } from "./report";
import { asFindings, inOrder, withoutDuplicates } from "./findings";
import { RuleContext } from "./readers/context";
import { rules as everyRule } from "./rules/index";
import { bilingual, type NotLooked, type Rule } from "./rule";

export interface CheckInput {
  readonly outline: Outline;
  readonly snapshot: Snapshot;
  /** Null when the document remembers nothing. */
  readonly memory: Memory | null;
  /** The acts to judge by, where the outline comes without them. */
  readonly acts?: readonly Act[];
  /** Last period's report, when one was chosen now; else what the document remembers of it. */
  readonly previous?: PreviousPrint | null;
}

/** How far a check has come; `rule` is the one just done. */
export interface CheckStep {
  readonly done: number;
  readonly total: number;
  readonly rule: string;
}

/** Judges a document in one go. Never throws for what a document holds. */
export function check(input: CheckInput, rules: readonly Rule[] = everyRule): Report {
  const steps = checkSteps(input, rules);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, pausing after each rule, so that the caller can show
 * progress, let the user type, or stop by not asking for the next step.
 */
export function* checkSteps(input: CheckInput, rules: readonly Rule[] = everyRule): Generator<CheckStep, Report, void> {
  const { outline, snapshot, memory } = input;
  const { sections, kind } = readReport(outline, snapshot, memory);
  const about = aboutReport(snapshot, memory?.details ?? null, outline.defaults);
  const report = (judged: Pick<Report, "criteria" | "findings" | "ignored" | "outcomes">): Report => ({
    outline: outline.id,
    kind,
    about,
    sections,
    ...judged,
    summary: summarise(sections),
  });
  // Of another kind of document nothing is said but what it is: what a report lacks is no fault of a plan.
  if (kind.kind === "other") {
    const reason = otherKindLine(kind);
    const outcomes = rules.map(({ id }) => ({ rule: id, outcome: "inapplicable" as const, reason }));
    return report({ criteria: [], findings: [], ignored: [], outcomes });
  }
  const context = new RuleContext({
    outline,
    acts: input.acts,
    snapshot,
    memory,
    previous: input.previous ?? memory?.previous ?? null,
    sections,
  });
  const results: RuleResult[] = [];
  for (const [index, rule] of rules.entries()) {
    results.push(run(rule, context));
    yield { done: index + 1, total: rules.length, rule: rule.id };
  }
  const all = inOrder(withoutDuplicates(results.flatMap(({ findings }) => findings)), outline);
  const reasons = new Map(memory?.ignored.map(({ fingerprint, reason }) => [fingerprint, reason]));
  const findings = all.filter(({ fingerprint }) => !reasons.has(fingerprint));
  const ignored = all.flatMap((finding) => {
    const reason = reasons.get(finding.fingerprint);
    return reason === undefined ? [] : [{ ...finding, reason }];
  });
  return report({
    criteria: criteriaIn(context),
    findings,
    ignored,
    outcomes: results.map((result) => outcomeOf(result, findings, ignored)),
  });
}

interface RuleResult {
  readonly rule: string;
  readonly findings: readonly Finding[];
  readonly notLooked: NotLooked | null;
}

function run(rule: Rule, context: RuleContext): RuleResult {
  try {
    const result = rule.find(context);
    const notLooked = "outcome" in result ? result : null;
    const found = "outcome" in result ? (result.found ?? []) : result;
    return { rule: rule.id, findings: asFindings(rule, found, context), notLooked };
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const reason = bilingual(`Không kiểm tra được: ${what}`, `Could not be checked: ${what}`);
    return { rule: rule.id, findings: [], notLooked: { outcome: "notChecked", reason } };
  }
}

function outcomeOf(
  { rule, notLooked }: RuleResult,
  findings: readonly Finding[],
  ignored: readonly Finding[],
): RuleOutcome {
  if (findings.some((finding) => finding.rule === rule))
    return { rule, outcome: "failed", reason: notLooked?.reason ?? null };
  if (notLooked !== null) return { rule, outcome: notLooked.outcome, reason: notLooked.reason };
  const passedOver = ignored.filter((finding) => finding.rule === rule).length;
  const reason = passedOver === 0 ? null : bilingual(`${passedOver} điểm đã được bỏ qua`, `${passedOver} ignored`);
  return { rule, outcome: "passed", reason };
}

/** None where they cannot be worked out; the rules that need them have said so already. */
function criteriaIn(context: RuleContext): readonly CriterionState[] {
  try {
    return context.criteria;
  } catch {
    return [];
  }
}
