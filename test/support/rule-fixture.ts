import { applyEdits } from "./apply-edits";
import { check } from "../../src/core/check/check";
import { emptyDetails } from "../../src/core/outline/details";
import { unknownFacts, type DocumentFacts, type Paragraph, type Snapshot } from "../../src/core/snapshot/snapshot";
import { fillFields } from "../../src/core/outline/fields";
import { guidanceStyle } from "../../src/core/sections/guidance";
import { readPrevious } from "../../src/core/previous/read-previous";
import type { PreviousPrint } from "../../src/core/memory/previous-print";
import type { Memory } from "../../src/core/memory/memory";
import type { Period, UnitType } from "../../src/core/outline/outline";
import type { Finding, Fix } from "../../src/core/check/report";
import { rules } from "../../src/core/check/rules";
import { soNoiVu2025 as outline } from "../../src/outlines";

/**
 * Fixtures of one rule, a text file that carries its own expectations:
 *
 *     === tên trường hợp
 *     @ period firstHalf 2025          facts and details; see `directive`
 *     {style=Heading1; table}Đoạn văn  a paragraph, its form in braces when it matters; "\t" a tab
 *     {prompt=Nhập ở đây; picture}     … with the prompt of a control nobody filled in, with a picture
 *     < Câu của kỳ trước             a paragraph of last period's report; a heading of it opens its section
 *     @ before firstHalf 2024          its time; the second half of 2024 when left out, none when it stands bare
 *     ! must II.1: message | mong: expected | thấy: actual | sửa: paragraph after the fix | gợi ý: …
 *     = passed                         the rule's outcome
 *
 * The section of a finding stands behind its severity, when it has one. A finding stands below its
 * paragraph, or below the outcome when it concerns the whole document. What is not listed must not be found.
 */
export interface RuleCase {
  readonly name: string;
  readonly input: readonly string[];
  readonly expected: string;
}

export function parseCases(file: string): readonly RuleCase[] {
  return file
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [name = "", ...lines] = part.replace(/\s+$/u, "").split("\n");
      const input = lines.filter((line) => !/^[!=] /u.test(line));
      return { name, input, expected: lines.join("\n") };
    });
}

/** The case as it should be written, given what the rule finds now. */
export function renderCase(rule: string, { input }: RuleCase): string {
  const { snapshot, memory, previous, lines } = read(input);
  const only = rules.filter(({ id }) => id === rule);
  if (only.length === 0) throw new Error(`no rule named ${rule}`);
  const report = check({ outline, snapshot, memory, previous }, only);
  const at = (paragraph: number | null) =>
    report.findings
      .filter((finding) => finding.paragraph === paragraph)
      .map((finding) => `! ${renderFinding(finding, snapshot)}`);
  const outcome = report.outcomes[0]!;
  return [
    ...lines.flatMap(({ line, paragraphs }) => [line, ...paragraphs.flatMap(at)]),
    `= ${outcome.outcome}${outcome.reason === null ? "" : `: ${outcome.reason.vi}`}`,
    ...at(null),
  ].join("\n");
}

export function renderFinding(finding: Finding, snapshot: Snapshot): string {
  const { severity, section, message, expected, actual, fix, suggestions, range, paragraph } = finding;
  const part = range === null ? "" : ` [${snapshot.paragraphs[paragraph!]!.text.slice(range.from, range.to)}]`;
  return [
    `${severity}${section === null ? "" : ` ${section}`}: ${message.vi}${part}`,
    ...(expected === null ? [] : [`mong: ${expected.vi}`]),
    ...(actual === null ? [] : [`thấy: ${actual.vi}`]),
    ...(fix === null ? [] : [`sửa: ${renderFix(fix, snapshot)}`]),
    ...suggestions.map((suggestion) => `gợi ý: ${suggestion.label.vi}: ${renderFix(suggestion, snapshot)}`),
  ].join(" | ");
}

/** What the touched paragraphs read afterwards; "xóa" for those that are gone. */
function renderFix({ edits }: Fix, snapshot: Snapshot): string {
  const after = applyEdits(snapshot, edits).paragraphs.map(({ text }) => text);
  const before = new Set(snapshot.paragraphs.map(({ text }) => text));
  const changed = after.filter((text) => !before.has(text));
  const removed = snapshot.paragraphs.length - after.length;
  return [...changed, ...(removed > 0 ? [`xóa ${removed} đoạn`] : [])].join(" / ");
}

interface Reading {
  readonly snapshot: Snapshot;
  readonly memory: Memory | null;
  readonly previous: PreviousPrint | null;
  readonly lines: readonly { readonly line: string; readonly paragraphs: readonly number[] }[];
}

/** The document that the lines of a case write down. */
export function read(input: readonly string[]): Reading {
  const made: Paragraph[] = [];
  const before: Paragraph[] = [];
  const state: State = { facts: unknownFacts, memory: null, before: { period: "secondHalf", year: 2024 } };
  const lines = input.map((line) => {
    const first = made.length;
    if (line.startsWith("@ ")) directive(line.slice(2).split(" "), state, made);
    else if (line.startsWith("< ")) before.push(paragraph(line.slice(2), before.length));
    else made.push(paragraph(line, made.length));
    return { line, paragraphs: made.slice(first).map(({ index }) => index) };
  });
  return {
    snapshot: { paragraphs: made, facts: state.facts },
    memory: state.memory,
    previous: previousOf(before, state.before),
    lines,
  };
}

function previousOf(paragraphs: readonly Paragraph[], time: PreviousPrint["time"]): PreviousPrint | null {
  if (paragraphs.length === 0) return null;
  return { ...readPrevious(outline, { paragraphs, facts: unknownFacts }).print, time };
}

interface State {
  facts: DocumentFacts;
  memory: Memory | null;
  /** The time of last period's report. */
  before: PreviousPrint["time"];
}

function directive([name, ...values]: readonly string[], state: State, made: Paragraph[]): void {
  const details = () => state.memory?.details ?? emptyDetails(outline.defaults);
  const remember = (more: Partial<Memory>) => {
    state.memory = { ...emptyMemory, details: details(), ...state.memory, ...more };
  };
  switch (name) {
    case "period":
      return remember({
        details: { ...details(), period: values[0] as Period, year: Number(values[1]), timeChosen: true },
      });
    case "before":
      state.before = values.length === 0 ? null : { period: values[0] as Period, year: Number(values[1]) };
      return;
    case "unit":
      return remember({ details: { ...details(), unitType: values[0] as UnitType, unitChosen: true } });
    case "revisions":
    case "comments":
      state.facts = { ...state.facts, [name]: Number(values[0]) };
      return;
    case "page": {
      const [width = 0, height = 0, top = 0, bottom = 0, left = 0, right = 0] = values.map(Number);
      state.facts = { ...state.facts, page: { width, height, top, bottom, left, right } };
      return;
    }
    case "sections":
      for (const text of sectionsWithout(values)) made.push(paragraph(text, made.length));
      return;
    default:
      throw new Error(`unknown directive ${name}`);
  }
}

/** Every heading of the outline with enough text below it, but for the sections named. */
function sectionsWithout(without: readonly string[]): string[] {
  return outline.sections
    .filter(({ id }) => !without.includes(id))
    .flatMap((section) => [
      `${section.number} ${fillFields(section.title, outline.defaults)}`,
      ...(section.minimumWords === null ? [] : [filler(section.minimumWords)]),
    ]);
}

function filler(words: number): string {
  const sentence =
    "Đơn vị đã bàn bạc thống nhất phân công rõ người rõ việc và thực hiện nghiêm túc theo kế hoạch đề ra";
  return `${Array.from({ length: Math.ceil((words + 1) / 21) }, () => sentence).join("; ")}.`;
}

const emptyMemory = {
  version: 1,
  outline: outline.id,
  ticks: [],
  notApplicable: [],
  ignored: [],
  answers: [],
} as const;

export function paragraph(line: string, index: number): Paragraph {
  const [, form = "", rest = ""] = /^(?:\{([^}]*)\})?(.*)$/su.exec(line)!;
  const values = new Map(
    form.split(";").map((each): [string, string] => {
      const [name = "", value = ""] = each.trim().split("=");
      return [name, value];
    }),
  );
  return {
    index,
    text: unescaped(rest),
    style: values.has("gợi ý") ? guidanceStyle : (values.get("style") ?? "Normal"),
    outlineLevel: null,
    tableLevel: values.has("table") ? 1 : 0,
    listLabel: values.get("list") ?? null,
    font: values.get("font") ?? null,
    size: values.has("size") ? Number(values.get("size")) : null,
    bold: null,
    highlighted: values.has("highlighted"),
    ...(values.has("prompt") && { prompts: [values.get("prompt")!] }),
    ...(values.has("picture") && { unread: ["picture" as const] }),
  };
}

/** "\\t", "\\v" and "\\u0301" as they are written in a fixture. */
function unescaped(text: string): string {
  return text
    .replaceAll("\\t", "\t")
    .replaceAll("\\v", "\v")
    .replace(/\\u([0-9a-f]{4})/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
