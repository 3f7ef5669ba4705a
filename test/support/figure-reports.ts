import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../src/core/check/check";
import { overviewRow, type OverviewRow } from "../../src/core/overview/row";
import { fillFields } from "../../src/core/outline/fields";
import { unknownFacts } from "../../src/core/snapshot/snapshot";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { fixtureSnapshot } from "./fixture-file";
import type { FixtureParagraph } from "./fixture";

export const figureSets = [
  "in",
  "out",
  "fresh",
  "dealt",
  "dealt-fresh",
  "named",
  "named-fresh",
  "named-kept",
  "varied",
  "clauses",
  "clauses-kept",
  "clauses-fresh",
  "wholes",
  "wholes-kept",
  "rows",
  "tables",
  "labels",
  "again",
] as const;
export type FigureSet = (typeof figureSets)[number];

/** A report with the figures that a clerk would put into a table; null: the text does not say it in one way. */
export interface FigureReport {
  readonly unit: string;
  readonly kept: FigureSet;
  readonly row: OverviewRow;
  readonly expected: readonly ExpectedFigure[];
}

export interface ExpectedFigure {
  readonly criterion: string;
  /** "đơn", whichever of several; "đơn/đơn tiếp nhận" this one; "đơn/settled" what was dealt with of it. */
  readonly measure: string;
  readonly value: number | null;
  /** The paragraph it was read in. */
  readonly text: string;
}

/** The reports of test/documents/figures (its README says how they are written), judged as any other. */
export function figureReports(): readonly FigureReport[] {
  const source = readFileSync(join(__dirname, "../documents/figures/reports.txt"), "utf8");
  return source
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [head = "", ...lines] = part.trimEnd().split("\n");
      const [unit = "", , kept] = head.split(" | ");
      return {
        unit,
        kept: kept as FigureSet,
        row: rowOf(unit, lines),
        expected: expectedIn(lines),
      };
    });
}

function rowOf(unit: string, lines: readonly string[]): OverviewRow {
  const title = ["Số: 11/BC-UBND", "BÁO CÁO", "Kết quả việc thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025"];
  const body = lines.filter((line) => !line.startsWith("= ")).flatMap((line, at) => paragraphsOf(line, at));
  const all: readonly FixtureParagraph[] = [...[unit, ...title].map((text) => ({ text, bold: true })), ...body];
  const paragraphs = fixtureSnapshot(all).paragraphs.map((paragraph, at) => {
    const { cell } = all[at]!;
    return cell === undefined ? paragraph : { ...paragraph, cell: cell.row * 100 + cell.column };
  });
  const snapshot = { paragraphs, facts: unknownFacts };
  return overviewRow(unit, { report: check({ outline, snapshot, memory: null }), snapshot, memory: null });
}

function paragraphsOf(line: string, at: number): readonly FixtureParagraph[] {
  if (line.startsWith("# ")) {
    const section = outline.sections.find(({ id }) => id === line.slice(2))!;
    const part = outline.sections.find(({ id }) => id === section.parent);
    return [...(part === undefined ? [] : [part]), section].map(({ number, title }) => ({
      text: `${number} ${fillFields(title, outline.defaults)}`,
      bold: true,
    }));
  }
  if (!line.startsWith("| ")) return [{ text: line }];
  const cells = line.slice(2).replace(/ \|$/u, "").split(" | ");
  return cells.map((text, column) => ({ text, cell: { table: "số liệu", row: at, column } }));
}

function expectedIn(lines: readonly string[]): readonly ExpectedFigure[] {
  let text = "";
  return lines.flatMap((line): readonly ExpectedFigure[] => {
    const [, criterion, measure, value] = /^= (\S+) (.+) (\S+)$/u.exec(line) ?? [];
    if (criterion === undefined || measure === undefined) {
      text = line;
      return [];
    }
    return [{ criterion, measure, value: value === "?" ? null : Number(value), text }];
  });
}
