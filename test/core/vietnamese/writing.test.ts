import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { blanksIn } from "../../../src/core/snapshot/blanks";
import { afterLine, linesOf } from "../../../src/core/snapshot/lines";
import { plainText } from "../../../src/core/snapshot/plain-text";
import { withoutPeriod } from "../../../src/core/vietnamese/abbreviations";
import { changingFacts } from "../../../src/core/vietnamese/changing-facts";
import { figuresIn } from "../../../src/core/vietnamese/figures";
import { fold, wordsOf } from "../../../src/core/vietnamese/fold";
import { decode, encodingOf } from "../../../src/core/vietnamese/legacy-fonts";
import { readNumber } from "../../../src/core/vietnamese/heading-number";
import { deniesAll, deniesSubject, isDenied, negativeAnswer } from "../../../src/core/vietnamese/negative-answer";
import { snapshotOf } from "../../support/lines";

/**
 * What each reader of writing makes of a line (writing.txt): "=== reader", a line each,
 * and below it "= …" for what is found. "\v" is a break of the line, "\t" a tab, "\uXXXX"
 * a sign that cannot be seen. UPDATE_FIXTURES=1 writes what is found now: read it.
 */
type Reader = (text: string) => readonly string[];

const readers: Readonly<Record<string, Reader>> = {
  figures: (text) =>
    [...figuresIn(fold(text))].map(
      ({ written, value, unit, from, to }) => `${written} (${value} ${unit}) ở “${fold(text).slice(from, to)}”`,
    ),
  facts: (text) => changingFacts(text).map(({ from, to, kind }) => `${kind} “${text.slice(from, to)}”`),
  answers: (text) => {
    const answer = negativeAnswer(fold(text));
    if (answer === null) return ["không phải câu trả lời rằng không có"];
    const titles = ["hoạt động của ban chỉ đạo", "kiến nghị, đề xuất", "thực hiện dân chủ ở doanh nghiệp"];
    return [
      `không có: ${answer.denied.join(" ") || "(gì cả)"}${answer.outOfScope ? "; ngoài phạm vi" : ""}; đề mục: ${titles.filter((title) => deniesSubject(answer, [title])).join(", ")}; trọn: ${titles.filter((title) => answer.denied.length > 0 && deniesAll(answer, [title])).join(", ")}`,
    ];
  },
  // What stands between the bars is what is asked about.
  denied: (text) => {
    const folded = fold(text);
    const [from, to] = [folded.indexOf("|"), folded.lastIndexOf("|") - 1];
    return [isDenied(folded.replaceAll("|", ""), from, to) ? "không có" : "không nói là không có"];
  },
  numbers: (text) => {
    const { readings, rest } = readNumber(fold(text));
    return [
      `${readings.map(({ kind, values }) => `${kind} ${values.join(".")}`.trim()).join(" / ") || "không số"} | ${rest}`,
    ];
  },
  tones: (text) => [wordsOf(fold(text)).join(" ")],
  old: (text) => {
    const encoding = encodingOf(text, null);
    return [encoding === "unicode" ? "Unicode" : `${encoding}: ${decode(text, null)}`];
  },
  periods: (text) => [withoutPeriod(wordsOf(fold(text))).join(" ")],
  blanks: (text) => blanksIn(text).map(({ from, to }) => `“${text.slice(from, to)}”`),
  lines: (text) =>
    linesOf(snapshotOf([text]), 0).map(({ from, to, folded }) => `[${from}-${to}, ${afterLine(text, to)}] ${folded}`),
  plain: (text) => {
    const { text: plain, toRaw } = plainText(text);
    const back = [...plain].map((_, at) => toRaw(at, at + 1)).map(({ from, to }) => `${from}-${to}`);
    return [`“${plain}” ${back.join(" ")}`];
  },
};

const path = join(__dirname, "writing.txt");
const parts = readFileSync(path, "utf8")
  .split(/^=== /mu)
  .slice(1)
  .map((part) => {
    const [name = "", ...lines] = part.replace(/\n+$/u, "").split("\n");
    return { name, given: lines.filter((line) => line !== "" && !line.startsWith("= ")), expected: lines.join("\n") };
  });

function read(name: string, given: readonly string[]): string {
  return given
    .flatMap((line) => [line, ...readers[name]!(unescaped(line)).map((found) => `= ${escaped(found)}`)])
    .join("\n");
}

function unescaped(line: string): string {
  return line
    .replaceAll("\\v", "\v")
    .replaceAll("\\t", "\t")
    .replace(/\\u([0-9a-f]{4})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function escaped(text: string): string {
  return text.replaceAll("\v", "\\v").replaceAll("\t", "\\t");
}

if (process.env.UPDATE_FIXTURES)
  writeFileSync(path, parts.map(({ name, given }) => `=== ${name}\n${read(name, given)}\n`).join("\n"));

it.each(parts.map((part) => [part.name, part] as const))(
  "%s are read as their list says",
  (name, { given, expected }) => {
    expect(read(name, given)).toBe(expected);
  },
);
