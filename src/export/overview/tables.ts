import { figuresTable, type FigureColumn } from "../../core/overview/figures-table";
import type { Overview } from "../../core/overview/overview";
import type { OverviewRow } from "../../core/overview/row";
import type { Language } from "../../core/outline/language";
import type { Outline } from "../../core/outline/outline";
import { timeName } from "../../core/outline/report-time";
import type { Status } from "../../core/sections/section-state";
import { wordsOf } from "../words";
import type { Table, TableCell } from "./table";
import { overviewWords } from "./words";

/** "Tổng hợp": one line a file, unit by section; below it who has not handed in, and how many have each section in which state. */
export function summaryTable(outline: Outline, overview: Overview, language: Language): Table {
  const words = overviewWords[language];
  const { status } = wordsOf(language);
  const nameOf = new Map(overview.units.flatMap(({ name, rows }) => rows.map(({ file }) => [file, name] as const)));
  const sections = leaves(outline);
  const rows = overview.rows.map((row): readonly TableCell[] => [
    nameOf.get(row.file) ?? (row.unit || null),
    words.standing[overview.standing.get(row.file) ?? "counted"],
    row.file,
    row.kind === "report" && row.time !== null ? timeName(row.time)[language] : null,
    ...(row.kind === "report" ? [row.written, row.required, row.must, row.should] : [null, null, null, null]),
    ...sections.map(({ id }) => (row.outline === outline.id ? statusCell(row, id, status) : null)),
    row.remark?.[language] ?? null,
  ]);
  const missing = overview.missing.map((unit): readonly TableCell[] => [
    unit,
    { value: words.notHandedIn, mark: "bad" },
  ]);
  const totals = (Object.keys(status) as Status[]).map((each): readonly TableCell[] => [
    { value: `${words.total}: ${status[each]}`, mark: "sum" },
    ...Array.from({ length: 7 }, () => null),
    ...sections.map(({ id }) => overview.sections.find(({ section }) => section === id)?.counts[each] ?? 0),
  ]);
  return {
    name: words.summarySheet,
    columns: [30, 14, 34, 20, 8, 8, 8, 8, ...sections.map(() => 14), 50].map((width) => ({ width })),
    heads: [[...words.summaryColumns, ...sections.map(({ id }) => id), words.remark]],
    rows: [...rows, ...missing, ...totals],
  };
}

/** "Điểm cần sửa": one line a finding. */
export function pointsTable(overview: Overview, language: Language): Table {
  const words = overviewWords[language];
  const { severity, wholeReport } = wordsOf(language);
  const rows = overview.rows.flatMap((row) =>
    row.points.map((point): readonly TableCell[] => [
      row.unit,
      row.file,
      point.section ?? wholeReport,
      point.severity === "must" ? { value: severity.must, mark: "bad" } : severity[point.severity],
      point.message[language],
      point.expected?.[language] ?? null,
      point.actual?.[language] ?? null,
    ]),
  );
  return {
    name: words.pointsSheet,
    columns: [30, 34, 14, 12, 60, 40, 40].map((width) => ({ width })),
    heads: [words.pointColumns],
    rows,
  };
}

/** "Số liệu": units by criteria; a gap is an empty cell, what is unclear stands as it is written, and sums are of what is clear. */
export function figuresSheet(outline: Outline, overview: Overview, language: Language): Table {
  const words = overviewWords[language];
  const columns = figuresTable(outline, overview.units);
  const cells = columns.map((column) => new Map(column.cells.map((cell) => [cell.at, cell])));
  const rows = overview.units.map(({ name }, at): readonly TableCell[] => [
    name,
    ...columns.map((_, place): TableCell => {
      const cell = cells[place]!.get(at);
      if (cell === undefined) return null;
      if (cell.kind === "unclear") return { value: `${cell.written} (${words.unclear})`, mark: "warn" };
      return cell.outlier ? { value: cell.value!, mark: "bad" } : cell.value!;
    }),
  ]);
  const sum = [
    { value: words.sum, mark: "sum" } as const,
    ...columns.map((column) => (column.sum === null ? null : ({ value: column.sum, mark: "sum" } as const))),
  ];
  const count = [{ value: words.reported, mark: "sum" } as const, ...columns.map(({ reported }) => reported)];
  return {
    name: words.figuresSheet,
    columns: [{ width: 30 }, ...columns.map(() => ({ width: 16 }))],
    heads: [
      [words.unit, ...columns.map(({ criterion }) => criterion)],
      [words.what, ...columns.map(nameOfColumn)],
      [words.measure, ...columns.map(({ measure }) => measure)],
    ],
    rows: [...rows, sum, count],
  };
}

/** Every figure on a line of its own, with the sentence and the file it was read in. */
export function figureSourcesTable(outline: Outline, overview: Overview, language: Language): Table {
  const words = overviewWords[language];
  const rows = figuresTable(outline, overview.units).flatMap((column) =>
    column.cells.flatMap((cell) =>
      cell.readings.map(({ file, written, sentence }): readonly TableCell[] => [
        cell.unit,
        column.section,
        column.criterion,
        nameOfColumn(column),
        cell.value,
        column.measure,
        written,
        cell.kind === "unclear"
          ? { value: words.unclear, mark: "warn" }
          : cell.outlier
            ? { value: words.outlier, mark: "bad" }
            : null,
        sentence,
        file,
      ]),
    ),
  );
  return {
    name: words.sourcesSheet,
    columns: [30, 8, 12, 30, 12, 14, 14, 24, 80, 34].map((width) => ({ width })),
    heads: [words.sourceColumns],
    rows,
  };
}

/** The sheets of the workbook, in their order. */
export function overviewTables(outline: Outline, overview: Overview, language: Language): readonly Table[] {
  return [
    summaryTable(outline, overview, language),
    pointsTable(overview, language),
    figuresSheet(outline, overview, language),
    figureSourcesTable(outline, overview, language),
  ];
}

function nameOfColumn({ names, text }: FigureColumn): string {
  const about = /^([^:.]{3,80}):/u.exec(text)?.[1] ?? "";
  return about === "" ? names.join(", ") : `${about}: ${names.join(", ")}`;
}

function leaves({ sections }: Outline): Outline["sections"] {
  const parents = new Set(sections.map(({ parent }) => parent));
  return sections.filter(({ id }) => !parents.has(id));
}

function statusCell({ kind, statuses }: OverviewRow, id: string, names: Readonly<Record<Status, string>>): TableCell {
  const status = statuses[id];
  if (kind !== "report" || status === undefined) return null;
  if (status === "missing" || status === "empty" || status === "unfilled") return { value: names[status], mark: "bad" };
  return status === "thin" || status === "unsure" ? { value: names[status], mark: "warn" } : names[status];
}
