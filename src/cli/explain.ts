import type { Memory } from "../core/memory/memory";
import type { Language } from "../core/outline/language";
import type { Outline } from "../core/outline/outline";
import { evidenceWords } from "../core/sections/words/kind-words";
import { decisionsIn, type Decision } from "../core/sections/decisions";
import { recognise } from "../core/sections/recognise";
import type { Snapshot } from "../core/snapshot/snapshot";
import { shownSafely, tableForTerminal } from "../export/terminal/terminal-table";

/**
 * For every line that may be a heading: the sections it was compared with, the scores, and why it was taken, asked
 * about or refused. At most a few sections a line, the likeliest first. Then what spoke for the kind of document.
 */
export function explain(outline: Outline, snapshot: Snapshot, memory: Memory | null, language: Language): string {
  const { kind } = recognise(outline, snapshot, memory);
  const { candidates, decisions: all, shift } = decisionsIn(outline, snapshot, memory);
  const words = language === "vi" ? vietnamese : english;
  const blocks = candidates.map((candidate) => {
    const place = `${candidate.start.paragraph + 1}${candidate.start.offset > 0 ? `+${candidate.start.offset}` : ""}`;
    const compared = all
      .filter((decision) => decision.candidate === candidate)
      .sort((a, b) => rank(a) - rank(b) || b.score.total - a.score.total)
      .slice(0, MOST_SECTIONS);
    const rows = compared.map(({ section, score, margin, outcome, why }) => [
      `   ${section}`,
      `${words.text} ${score.text.toFixed(2)}`,
      `${words.number} ${signed(score.number)}`,
      `${words.form} ${signed(score.form)}`,
      `${words.total} ${signed(score.total)}`,
      margin > 0 ? `${words.margin} ${signed(margin)}` : "",
      `${words.outcome[outcome]}: ${words.why[why]}`,
    ]);
    const line = shownSafely(candidate.line.readable.trim().replace(/\s+/gu, " ")).slice(0, LONGEST);
    return [`${place}  ${line}`, rows.length === 0 ? `   ${words.none}` : tableForTerminal(rows)].join("\n");
  });
  const evidence = kind.evidence.map((one) => `   ${signed(one.weight)}  ${evidenceWords(one, kind)[language]}`);
  const numbering = shift === 0 ? [] : [`${words.shift} ${signed(shift, 0)}`];
  return [...blocks, ...numbering, `${words.kind}: ${words.is[kind.kind]}`, ...evidence, ""].join("\n");
}

const MOST_SECTIONS = 3;
const LONGEST = 110;

function rank({ outcome }: Decision): number {
  return outcome === "refused" ? 1 : 0;
}

function signed(value: number, digits = 2): string {
  return `${value > 0 ? "+" : ""}${value.toFixed(digits)}`;
}

const vietnamese = {
  text: "lời",
  number: "số",
  form: "dạng",
  total: "tổng",
  margin: "hơn cách hiểu khác",
  none: "không gần mục nào",
  shift: "các phần đánh số lệch so với đề cương:",
  kind: "Loại văn bản",
  is: { report: "báo cáo theo đề cương", other: "văn bản khác" },
  outcome: { taken: "nhận", asked: "hỏi lại", refused: "không" },
  why: {
    answer: "người dùng đã trả lời",
    inOrder: "khớp thứ tự của đề cương",
    outOfOrder: "đứng sai thứ tự nhưng đủ giống",
    unlikely: "chưa đủ giống",
    otherIsBetter: "cách hiểu khác hợp hơn",
    denied: "người dùng đã nói không phải",
  },
};

const english: typeof vietnamese = {
  text: "words",
  number: "number",
  form: "form",
  total: "total",
  margin: "ahead of other readings by",
  none: "near no section",
  shift: "the parts are numbered on by",
  kind: "Kind of document",
  is: { report: "a report by the outline", other: "another document" },
  outcome: { taken: "taken", asked: "asked", refused: "no" },
  why: {
    answer: "the user said so",
    inOrder: "fits the outline's order",
    outOfOrder: "out of order but like enough",
    unlikely: "not like enough",
    otherIsBetter: "another reading fits better",
    denied: "the user said it is not",
  },
};
