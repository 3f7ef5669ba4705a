import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/core/check/report";
import type { Memory } from "../../src/core/memory/memory";
import { emptyDetails } from "../../src/core/outline/details";
import type { Outline, UnitType } from "../../src/core/outline/outline";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { fixtureFolder, fixtureSnapshot, parseFixture } from "./fixture-file";

/**
 * A whole report as a conscientious office writes it (test/documents/honest),
 * and what a competent clerk says of what the rules may find.
 */
export interface HonestReport {
  readonly name: string;
  readonly title: string;
  readonly snapshot: Snapshot;
  readonly memory: Memory;
  readonly verdicts: readonly Verdict[];
}

/** "true missing-criterion II.1 | Chưa nêu": the clerk agrees; "debatable": one clerk would say it, another not. */
export interface Verdict {
  readonly verdict: "true" | "debatable";
  readonly rule: string;
  readonly section: string;
  /** The finding's message begins with it. */
  readonly words: string;
}

export function readHonestReports(outline: Outline): HonestReport[] {
  const folder = join(fixtureFolder, "honest");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), "utf8");
      const head = source.slice(0, source.indexOf("\n---\n")).split("\n");
      const { title, paragraphs } = parseFixture(
        name,
        source.replace("\n---\n", "\nexpect:\n* missing\n---\n"),
        outline,
      );
      const unit = head.find((line) => line.startsWith("unit: "))!.slice("unit: ".length) as UnitType;
      return {
        name,
        title,
        snapshot: fixtureSnapshot(paragraphs),
        memory: remembering(outline, unit),
        verdicts: head.flatMap((line) => verdictOf(line)),
      };
    });
}

/** What the verdicts say of a finding; "false" when nothing. */
export function judged(
  { rule, section, message }: Finding,
  verdicts: readonly Verdict[],
): Verdict["verdict"] | "false" {
  const known = verdicts.find(
    (one) => one.rule === rule && one.section === (section ?? "-") && message.vi.startsWith(one.words),
  );
  return known?.verdict ?? "false";
}

function verdictOf(line: string): Verdict[] {
  const [, verdict, rule, section, words] = /^(true|debatable) (\S+) (\S+) \| (.*)$/.exec(line) ?? [];
  if (verdict === undefined || rule === undefined || section === undefined || words === undefined) return [];
  return [{ verdict: verdict as Verdict["verdict"], rule, section, words }];
}

/** Only the unit is known: period and year are to be read from the report. */
function remembering(outline: Outline, unitType: UnitType): Memory {
  return {
    version: 1,
    outline: outline.id,
    details: { ...emptyDetails(outline.defaults), unitType, unitChosen: true },
    ticks: [],
    notApplicable: [],
    ignored: [],
    answers: [],
  };
}
