import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { unknownFacts, type Paragraph, type Snapshot } from "../../src/core/snapshot/snapshot";
import { emptyDetails } from "../../src/core/outline/details";
import { fillFields } from "../../src/core/outline/fields";
import type { Memory } from "../../src/core/memory/memory";
import type { Outline, SectionId, UnitType } from "../../src/core/outline/outline";
import type { MatchedBy, Status } from "../../src/core/sections/section-state";
import { fold } from "../../src/core/vietnamese/fold";
import { builtFont, builtSize } from "./docx-builder";
import { listLabel, type FixtureList, type FixtureParagraph, type FixtureRun } from "./fixture";

/** A report of test/documents (its README says how one is written). */
export interface FixtureFile {
  readonly name: string;
  readonly title: string;
  readonly paragraphs: readonly FixtureParagraph[];
  readonly memory: Memory | null;
  /** One entry a section of the outline: nothing is left unsaid. */
  readonly expected: readonly Expectation[];
}

export interface Expectation {
  readonly id: SectionId;
  readonly status: Status;
  /** Null for a section that is nowhere. */
  readonly matchedBy: MatchedBy | null;
  /** How its heading begins, so that a right status at a wrong place is a failure. */
  readonly heading: string | null;
}

export const fixtureFolder = resolve("test/documents");

/** Every report of test/documents, by name. */
export function readFixtures(outline: Outline): FixtureFile[] {
  return readdirSync(fixtureFolder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => parseFixture(name, readFileSync(join(fixtureFolder, name), "utf8"), outline));
}

export function parseFixture(name: string, source: string, outline: Outline): FixtureFile {
  const cut = source.indexOf("\n---\n");
  if (cut < 0) throw new Error(`${name}: no line "---" between the expectation and the document`);
  const head = source.slice(0, cut).split("\n");
  const body = source
    .slice(cut + 5)
    .replace(/\n$/, "")
    .split("\n");
  return {
    name,
    title: valueOf(head, "title") ?? name,
    ...writtenReport(head, body, outline),
    expected: expectations(name, head, outline),
  };
}

/** The paragraphs of a document written line by line, and what the lines above it say that it remembers. */
export function writtenReport(
  head: readonly string[],
  body: readonly string[],
  outline: Outline,
): Pick<FixtureFile, "paragraphs" | "memory"> {
  return { paragraphs: body.flatMap((line) => paragraphsOf(line, outline)), memory: memoryOf(head, outline) };
}

/** The Snapshot both readers must make of it. */
export function fixtureSnapshot(paragraphs: readonly FixtureParagraph[]): Snapshot {
  const body = paragraphs.filter(({ where }) => (where ?? "body") === "body");
  return {
    paragraphs: body.map((paragraph, index) => ({
      index,
      text: visibleText(paragraph),
      style: paragraph.style ?? "Normal",
      outlineLevel: paragraph.outlineLevel ?? levelOf(paragraph.style),
      tableLevel: paragraph.cell ? 1 : 0,
      listLabel: paragraph.list ? listLabel(paragraph.list) : null,
      font: paragraph.font ?? builtFont,
      size: paragraph.size ?? builtSize,
      ...boldOf(paragraph),
      highlighted: paragraph.highlighted ?? false,
    })),
    facts: unknownFacts,
  };
}

/** What a reader of the document sees: without hidden and deleted pieces. */
export function visibleText({ text, runs }: FixtureParagraph): string {
  if (runs === undefined) return text;
  return runs
    .filter(({ hidden, deleted }) => hidden !== true && deleted !== true)
    .map((run) => run.text)
    .join("");
}

function boldOf({ text, bold, runs }: FixtureParagraph): Pick<Paragraph, "bold" | "boldUntil"> {
  const shown = (runs ?? [{ text }]).filter(({ hidden, deleted }) => hidden !== true && deleted !== true);
  const looks = new Set(shown.map((run: FixtureRun) => run.bold ?? bold ?? false));
  if (looks.size < 2) return { bold: [...looks][0] ?? bold ?? false };
  const until = boldReach(shown.map((run) => [run.text, run.bold ?? bold ?? false]));
  return { bold: null, ...(until !== null && { boldUntil: until }) };
}

/** Offset of the first letter or digit that is not bold, when one that is stands before it. */
export function boldReach(pieces: readonly (readonly [text: string, bold: boolean])[]): number | null {
  let offset = 0;
  let begun = false;
  for (const [text, bold] of pieces) {
    const first = text.search(/[\p{L}\d]/u);
    if (first >= 0 && !bold) return begun ? offset + first : null;
    begun ||= first >= 0;
    offset += text.length;
  }
  return null;
}

function levelOf(style: string | undefined): number | null {
  const level = /^Heading([1-9])$/.exec(style ?? "")?.[1];
  return level === undefined ? null : Number(level);
}

function valueOf(head: readonly string[], key: string): string | undefined {
  return head.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2);
}

/** "I.1 written exact | 1. Công tác" a line; "* missing" for all that are not named. */
function expectations(name: string, head: readonly string[], outline: Outline): Expectation[] {
  const start = head.indexOf("expect:");
  if (start < 0) throw new Error(`${name}: no "expect:"`);
  const said = new Map<string, Expectation>();
  for (const line of head.slice(start + 1).filter((entry) => entry.trim() !== "")) {
    const [before = "", heading] = line.split(" | ");
    const [id = "", status, matchedBy] = before.trim().split(/\s+/);
    if (id !== "*" && !outline.sections.some((section) => section.id === id))
      throw new Error(`${name}: no section ${id}`);
    said.set(id, {
      id,
      status: status as Status,
      matchedBy: (matchedBy as MatchedBy) ?? null,
      heading: heading?.trim() ?? null,
    });
  }
  return outline.sections.map(({ id }) => {
    const entry = said.get(id) ?? said.get("*");
    if (entry === undefined) throw new Error(`${name}: nothing is said about ${id}`);
    return { ...entry, id };
  });
}

function memoryOf(head: readonly string[], outline: Outline): Memory | null {
  const unit = valueOf(head, "unit");
  const skipped = head.filter((line) => line.startsWith("not-applicable: "));
  const answers = head.filter((line) => line.startsWith("answer: "));
  if (unit === undefined && skipped.length === 0 && answers.length === 0) return null;
  return {
    version: 1,
    outline: outline.id,
    details: {
      ...emptyDetails(outline.defaults),
      unitType: (unit as UnitType | undefined) ?? "commune",
      unitChosen: unit !== undefined,
    },
    ticks: [],
    notApplicable: skipped.map((line) => {
      const [, section = "", reason = ""] = /^not-applicable: (\S+) (.*)$/.exec(line) ?? [];
      return { section, reason };
    }),
    ignored: [],
    answers: answers.map((line) => {
      const [, section = "", word, heading = ""] = /^answer: (\S+) (yes|no) (.*)$/.exec(line) ?? [];
      return { section, isIt: word === "yes", heading: fold(heading) };
    }),
  };
}

/**
 * One line of the document: "@40" prose of 40 words, "@II.1" the
 * guidance of a section, else a paragraph with its form in braces.
 */
function paragraphsOf(line: string, outline: Outline): FixtureParagraph[] {
  const macro = /^@(\S+)$/.exec(line)?.[1];
  if (macro === undefined) return [paragraphOf(line)];
  if (/^\d+$/.test(macro)) return [{ text: prose(Number(macro)) }];
  const section = outline.sections.find(({ id }) => id === macro);
  if (!section) throw new Error(`no section ${macro} whose guidance could be written`);
  return section.guidance.map((text) => ({ text: `- ${fillFields(text, outline.defaults)}` }));
}

function paragraphOf(line: string): FixtureParagraph {
  const form = /^\{([^}]*)\} ?/.exec(line);
  const words = (form?.[1] ?? "").split(/\s+/).filter((word) => word !== "");
  const source = characters(form ? line.slice(form[0].length) : line);
  const text = words.includes("nfd") ? source.normalize("NFD") : source;
  const pieces = runsOf(text);
  return {
    text: pieces.map((run) => run.text).join(""),
    ...(pieces.length > 1 || pieces[0]?.hidden || pieces[0]?.deleted || pieces[0]?.inserted || pieces[0]?.bold
      ? { runs: pieces }
      : {}),
    ...Object.assign({}, ...words.map(formOf)),
  };
}

function formOf(word: string): Partial<FixtureParagraph> {
  const [name = "", value = ""] = word.split("=");
  switch (name) {
    case "bold":
      return { bold: true };
    case "highlighted":
      return { highlighted: true };
    case "control":
      return { control: true };
    case "header":
    case "footer":
      return { where: name };
    case "style":
      return { style: value.replaceAll("_", " ") };
    case "font":
      return { font: value.replaceAll("_", " ") };
    case "size":
      return { size: Number(value) };
    case "list":
      return { list: listOf(value) };
    case "cell": {
      const [, table = "", row, column] = /^(\w+):(\d+),(\d+)$/.exec(value) ?? [];
      return { cell: { table, row: Number(row), column: Number(column) } };
    }
    case "nfd":
      return {};
    default:
      throw new Error(`unknown form "${word}"`);
  }
}

/** "II." "3)" "b." or "•". */
function listOf(label: string): FixtureList {
  if (label === "•") return { format: "bullet", number: 1, suffix: "" };
  const [, mark = "", suffix = ""] = /^(\w+)(\W*)$/.exec(label) ?? [];
  const roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"].indexOf(mark);
  if (roman >= 0) return { format: "upperRoman", number: roman + 1, suffix };
  if (/^\d+$/.test(mark)) return { format: "decimal", number: Number(mark), suffix };
  return { format: "lowerLetter", number: mark.charCodeAt(0) - 96, suffix };
}

/** ⏎ a manual line break, ⇥ a tab, <U+00A0> any character that cannot be seen in an editor. */
function characters(text: string): string {
  return text
    .replaceAll("⏎", "\v")
    .replaceAll("⇥", "\t")
    .replace(/<U\+([0-9A-F]{4})>/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** "⟦deleted:…⟧", "⟦hidden:…⟧", "⟦inserted:…⟧" and the plain text between. */
function runsOf(text: string): FixtureRun[] {
  const pieces = text.split(/(⟦(?:deleted|hidden|inserted|bold):[^⟧]*⟧)/u).filter((piece) => piece !== "");
  return pieces.map((piece) => {
    const mark = /^⟦(\w+):([^⟧]*)⟧$/u.exec(piece);
    return mark ? { text: mark[2] as string, [mark[1] as string]: true } : { text: piece };
  });
}

/** Neutral report prose of so many words; no title of the outline, no figure to check. */
export function prose(words: number): string {
  const source = PROSE.split(" ");
  const text = Array.from({ length: words }, (_, at) => source[at % source.length]).join(" ");
  return `${text}.`;
}

const PROSE =
  "Trong kỳ, đơn vị đã tổ chức phổ biến văn bản mới đến từng thôn, khu dân cư và toàn thể cán bộ; niêm yết đầy đủ tại trụ sở, thông báo trên hệ thống truyền thanh, lắng nghe góp ý của bà con và trả lời đúng hạn; phân công người theo dõi từng việc, họp rút kinh nghiệm hằng tháng, ghi biên bản và lưu hồ sơ theo quy định";
