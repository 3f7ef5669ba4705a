import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../../src/core/check/check";
import { rules } from "../../../../src/core/check/rules";
import type { Finding } from "../../../../src/core/check/report";
import { soNoiVu2025 as outline } from "../../../../src/outlines";
import { holdApproved } from "../../../support/approved-text";
import { parseCases, read } from "../../../support/rule-fixture";

/**
 * What every rule says in English of its own fixtures (english.txt), each sentence once: the other printed
 * texts tell only the Vietnamese. `npm run approve` takes anew what is said now: read what it changes.
 */
const fixtures = join(__dirname, "../rules");
const named = rules.map(({ id }) => ({ name: id }));

holdApproved(join(__dirname, "english.txt"), named, ({ name: id }) => {
  const cases = parseCases(readFileSync(join(fixtures, `${id}.txt`), "utf8"));
  const said = cases.flatMap(({ input }) => {
    const { snapshot, memory, previous } = read(input);
    const { findings, outcomes } = check(
      { outline, snapshot, memory, previous },
      rules.filter((rule) => rule.id === id),
    );
    const reasons = outcomes.flatMap(({ reason }) => (reason === null ? [] : [`= ${reason.en}`]));
    return [...reasons, ...findings.map(told)];
  });
  return { name: id, lines: [...new Set(said)] };
});

function told({ message, brief, expected, actual, fix, suggestions }: Finding): string {
  const texts = [
    message,
    ...(brief.en === message.en ? [] : [brief]),
    expected,
    actual,
    fix?.label ?? null,
    ...suggestions.map(({ label }) => label),
  ];
  return texts.flatMap((text) => (text === null ? [] : [text.en])).join(" | ");
}
