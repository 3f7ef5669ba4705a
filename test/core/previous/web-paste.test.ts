import { check } from "../../../src/core/check/check";
import { readPrevious } from "../../../src/core/previous/read-previous";
import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { readHonestReports } from "../../support/honest-report";
import { snapshotOf } from "../../support/lines";

/**
 * How the same lines can stand in a document: a paragraph each, or
 * parted by manual line breaks as a web page pastes them.
 */
const forms: Readonly<Record<string, (lines: readonly string[]) => readonly string[]>> = {
  "mỗi dòng một đoạn": (lines) => lines,
  "từ đề mục đầu trong một đoạn": (lines) => {
    const first = lines.findIndex((line) => /^I\. /u.test(line));
    return [...lines.slice(0, first), lines.slice(first).join("\v")];
  },
  "mỗi phần một đoạn": (lines) => grouped(lines, (line) => /^[IVX]+\. /u.test(line)),
  "ba dòng một đoạn": (lines) => grouped(lines, (_, index) => index % 3 === 0),
};
const reports = readHonestReports(outline)
  .map(({ name, snapshot }) => ({ name, lines: linesOf(snapshot) }))
  .filter(({ lines }) => readPrevious(outline, snapshotOf(lines)).sections.length >= 10);

test("có báo cáo để thử", () => expect(reports.length).toBeGreaterThanOrEqual(3));

describe.each(reports.map(({ name, lines }) => [name, lines] as const))("%s", (_, lines) => {
  const usual = snapshotOf(lines);
  const last = readPrevious(outline, usual);

  test.each(Object.keys(forms))("đọc làm báo cáo kỳ trước, %s: từng mục nói như nhau", (form) => {
    const read = readPrevious(outline, snapshotOf(forms[form]!(lines)));
    expect(read.sections.map(({ section, paragraphs }) => [section, paragraphs])).toEqual(
      last.sections.map(({ section, paragraphs }) => [section, paragraphs]),
    );
    expect(read.print.sections).toEqual(last.print.sections);
  });

  test.each(Object.keys(forms))("làm báo cáo kỳ này, %s: câu chép được thấy như nhau, đúng chỗ", (form) => {
    const pasted = snapshotOf(forms[form]!(lines));
    expect(copies(pasted)).toEqual(copies(usual));
    expect(copies(usual).length).toBeGreaterThan(5);
  });

  /** Every sentence carried over, with the words its place holds. */
  function copies(snapshot: Snapshot) {
    const { findings } = check({ outline, snapshot, memory: null, previous: last.print });
    return findings
      .filter(({ rule }) => rule === "stale-copy")
      .map(({ section, message, actual, paragraph, range }) => ({
        section,
        message,
        actual,
        words: snapshot.paragraphs[paragraph!]!.text.slice(range!.from, range!.to),
      }));
  }
});

function linesOf({ paragraphs }: Snapshot): readonly string[] {
  return paragraphs
    .filter(({ tableLevel }) => tableLevel === 0)
    .map(({ text, listLabel }) => (listLabel ? `${listLabel} ${text}` : text));
}

function grouped(lines: readonly string[], begins: (line: string, index: number) => boolean): readonly string[] {
  const groups: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (groups.length === 0 || begins(line, index)) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups.map((group) => group.join("\v"));
}
