import { join } from "node:path";
import { check } from "../../../../src/core/check/check";
import type { Snapshot } from "../../../../src/core/snapshot/snapshot";
import { statusNames } from "../../../../src/core/sections/status-names";
import { soNoiVu2025 as outline } from "../../../../src/outlines";
import { approve, approvedParts, isApproving, type ApprovedPart } from "../../../support/approved-text";
import { paragraph, renderFinding } from "../../../support/rule-fixture";
import { soundReportOf, timesOf, type PlacedSentence, type ReportTimes } from "../../../support/sound-report";

/** What is found without them, by the time of the report. */
const known = new Map<string, ReadonlySet<string>>();

/**
 * All that the whole check says of sentences put into a sound report (sentences.txt): below each a line
 * "! rule severity section: …" as in the fixtures of the rules for every finding, nothing below one
 * that is right. Above them "@ sections | when | how": the sentences of a part stand in these sections
 * in turn, all in one report; "riêng": each in a report of its own; "một mình": each is all that stands
 * in its section, and "= …" tells the section's status. What is said of a whole section beside them is
 * left to reports.txt. `npm run approve` takes anew what is found now: read what it changes.
 */
const path = join(__dirname, "sentences.txt");
const parts = approvedParts(path);
if (isApproving) approve(path, parts.map(judged));

it.each(parts.map((part) => [part.name, part] as const))("%s", (_, part) => {
  expect(judged(part).lines.join("\n")).toBe(part.lines.join("\n"));
});

function judged({ name, lines: [given = "", ...lines] }: ApprovedPart): ApprovedPart {
  const [places = "", when = "", how = ""] = given.slice(2).split(" | ");
  const sections = places.split(" ");
  const sentences = lines
    .filter((line) => !/^[!=] /u.test(line))
    .map((sentence, at): PlacedSentence => ({ section: sections[at % sections.length]!, sentence }));
  const alone = how.includes("một mình");
  const together = how.includes("riêng") ? 1 : alone ? sections.length : sentences.length;
  const reports = Array.from({ length: Math.ceil(sentences.length / together) }, (_, at) =>
    sentences.slice(at * together, (at + 1) * together),
  );
  const times = timesOf(when);
  return { name, lines: [given, ...reports.flatMap((each) => toldOf(times, each, alone))] };
}

function toldOf(times: ReportTimes, sentences: readonly PlacedSentence[], alone: boolean): readonly string[] {
  const snapshot = soundReportOf(times, sentences, alone);
  const report = check({ outline, snapshot, memory: null });
  const known = withoutSentences(times);
  const added = report.findings.filter(({ fingerprint }) => !known.has(fingerprint));
  const places = placesOf(snapshot, sentences);
  return sentences.flatMap(({ section, sentence }, at) => {
    const { status } = report.sections.find(({ id }) => id === section)!;
    const own = added.filter((one) => one.paragraph === places[at] || (alone && one.section === section));
    return [
      sentence,
      ...(alone ? [`= ${statusNames[status].vi}`] : []),
      ...own.map((one) => `! ${one.rule} ${renderFinding(one, snapshot)}`),
    ];
  });
}

/** Where each sentence stands. */
function placesOf({ paragraphs }: Snapshot, sentences: readonly PlacedSentence[]): readonly number[] {
  const taken = new Set<number>();
  return sentences.map(({ sentence }) => {
    const { index } = paragraphs.find(({ text, index }) => text === paragraph(sentence, 0).text && !taken.has(index))!;
    taken.add(index);
    return index;
  });
}

function withoutSentences(times: ReportTimes): ReadonlySet<string> {
  const key = JSON.stringify(times);
  const found =
    known.get(key) ??
    new Set(
      check({ outline, snapshot: soundReportOf(times, []), memory: null }).findings.map((one) => one.fingerprint),
    );
  known.set(key, found);
  return found;
}
