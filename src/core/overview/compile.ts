import type { Block, TextBlock, TextRole } from "../edits/blocks";
import { fillFields } from "../outline/fields";
import type { Criterion, Outline, Period, Section } from "../outline/outline";
import { formatNumber } from "../vietnamese/numbers";
import { figuresTable, type FigureColumn } from "./figures-table";
import type { OverviewRow } from "./row";

export interface CompileOptions {
  readonly period: Period;
  readonly year: number;
  /** Most sentences of the units under one heading; the rest is counted, never dropped in silence. */
  readonly sentences: number;
}

/**
 * A draft of the compiled report by the same outline: under every heading the sums where a sum means something ("theo báo cáo của 142/168 đơn vị"), then the
 * units' own sentences with their source, best covered first, then what nobody reported. Everything is marked as a draft; nothing in it was written by us but the words
 * around the figures.
 */
export function compileDraft(
  outline: Outline,
  rows: readonly OverviewRow[],
  options: CompileOptions,
): readonly Block[] {
  const columns = figuresTable(outline, rows);
  const parents = new Set(outline.sections.map(({ parent }) => parent));
  const blocks: Block[] = [
    text("body", `[BẢN DỰ THẢO TỔNG HỢP TỪ BÁO CÁO CỦA ${rows.length} ĐƠN VỊ: cần biên tập trước khi trình]`, null),
  ];
  for (const section of outline.sections) {
    const title = fillFields(section.title, options);
    blocks.push(text(section.parent === null ? "part" : "section", `${section.number} ${title}`, section.id));
    if (!parents.has(section.id)) blocks.push(...sectionBlocks(section, rows, columns, options));
  }
  return blocks;
}

function sectionBlocks(
  section: Section,
  rows: readonly OverviewRow[],
  columns: readonly FigureColumn[],
  { sentences }: CompileOptions,
): readonly TextBlock[] {
  const own = columns.filter((column) => column.section === section.id && column.sum !== null);
  const sums = own.map((column) => sumLine(column, rows.length));
  const told = section.criteria.flatMap((criterion) => sentencesOn(criterion, rows));
  const shown = evenly(told, sentences);
  const gaps = section.criteria.filter(({ id }) => !told.some(({ criterion }) => criterion === id));
  return [
    ...sums.map((line) => text("body", line, section.id)),
    ...shown.map(({ sentence, unit }) => text("body", `- ${sentence} [${unit}]`, section.id)),
    ...(told.length > shown.length
      ? [text("body", `[Còn ${told.length - shown.length} câu của các đơn vị khác, xem bảng tổng hợp]`, section.id)]
      : []),
    ...(gaps.length > 0
      ? [
          text(
            "body",
            `[Chưa đơn vị nào nêu: ${gaps.map((gap) => gap.text.replace(/[.…]+$/u, "")).join("; ")}]`,
            section.id,
          ),
        ]
      : []),
  ];
}

/** "Số lượt công dân: 1.234 lượt người (theo báo cáo của 142/168 đơn vị)." */
function sumLine({ names, unit, sum, reported }: FigureColumn, all: number): string {
  const what = names.join(", ");
  return `${what.charAt(0).toLocaleUpperCase("vi")}${what.slice(1)}: ${formatNumber(sum ?? 0, 2)} ${unit} (theo báo cáo của ${reported}/${all} đơn vị).`;
}

interface Told {
  readonly criterion: string;
  readonly sentence: string;
  readonly unit: string;
}

/** Covered before weak: a sentence with figures says more. One sentence is told once, however many criteria it serves. */
function sentencesOn({ id }: Criterion, rows: readonly OverviewRow[]): readonly Told[] {
  const rank = { covered: 0, weak: 1, notFound: 2 } as const;
  return rows
    .flatMap((row) =>
      row.said
        .filter((said) => said.criterion === id && said.sentence !== null && said.outcome !== "notFound")
        .map((said) => ({
          criterion: id,
          sentence: said.sentence!.replace(/\s+/gu, " ").trim(),
          unit: row.unit || row.file,
          rank: rank[said.outcome],
        })),
    )
    .sort((one, other) => one.rank - other.rank);
}

/** At most `limit`, one of each criterion in turn, so that no criterion crowds out another; the same sentence of a unit only once. */
function evenly(told: readonly Told[], limit: number): readonly Told[] {
  const queues = new Map<string, Told[]>();
  for (const each of told) queues.set(each.criterion, [...(queues.get(each.criterion) ?? []), each]);
  const shown: Told[] = [];
  const seen = new Set<string>();
  for (let turn = 0; shown.length < limit; turn++) {
    const round = [...queues.values()].map((queue) => queue[turn]).filter((each): each is Told => each !== undefined);
    if (round.length === 0) break;
    for (const each of round) {
      const key = `${each.unit}\n${each.sentence}`;
      if (shown.length < limit && !seen.has(key)) shown.push(each);
      seen.add(key);
    }
  }
  const order = new Map(told.map((each, at) => [each, at]));
  return shown.sort((one, other) => order.get(one)! - order.get(other)!);
}

function text(role: TextRole, content: string, section: string | null): TextBlock {
  return { kind: "text", role, text: content, section };
}
