import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Period } from "../../../src/core/outline/outline";
import { check } from "../../../src/core/check/check";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { findingsOf, soundReport, type ReportWith } from "../../support/sound-report";

/** One sentence added to a sound report: which rule speaks of it, and which rightly says nothing. See the head of sentences.tsv. */
const rows = ["sentences.tsv", "sentences-kept-out.tsv", "more-sentences.tsv"]
  .flatMap((file) => readFileSync(join(__dirname, file), "utf8").split("\n"))
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, "fires" | "silent", string, string, string]);

const periods: Readonly<Record<string, Period>> = { đầu: "firstHalf", cuối: "secondHalf", cả: "fullYear" };

/** "đầu 2025", "cả 2025, ký 08 tháng 01 năm 2026". */
function given(section: string, when: string, sentence: string): ReportWith {
  const [, half, year, signed] = /^(\S+) (\d{4})(?:, ký (.+))?$/u.exec(when)!;
  return { period: periods[half!]!, year: Number(year), section, sentence, ...(signed && { signed }) };
}

const ofStatus = / written$/u;

it.each(rows.filter(([rule]) => !ofStatus.test(rule)))(
  "%s %s: %s, %s: %s",
  (rule, expected, section, when, sentence) => {
    const found = findingsOf(rule, given(section, when, sentence));
    expect(found.length === 0 ? "silent" : "fires").toBe(expected);
  },
);

it.each(rows.filter(([rule]) => ofStatus.test(rule)))("%s%s: %s, %s: %s", (_, __, section, when, sentence) => {
  const snapshot = soundReport({ ...given(section, when, sentence), alone: true });
  const { sections } = check({ outline, snapshot, memory: null }, []);
  expect(sections.find(({ id }) => id === section)!.status).toBe("written");
});
