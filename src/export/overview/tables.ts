import { criterionLabel, isAdvice } from "../../core/overview/criterion-label";
import { figuresOf, type FigureTotals } from "../../core/overview/figures/figures-table";
import type { Overview } from "../../core/overview/overview";
import type { OverviewHead } from "../../core/overview/row";
import type { Language } from "../../core/outline/language";
import type { Outline } from "../../core/outline/outline";
import { timeName } from "../../core/outline/report-time";
import type { Status } from "../../core/sections/section-state";
import { wordsOf } from "../words";
import { withoutCommonFolder } from "./file-names";
import type { Table, TableCell } from "./table";
import { unfitReason } from "./unfit";
import { overviewWords } from "./words";

/**
 * "Tổng hợp": one line a file, unit by section; below it who has not
 * handed in, and how many have each section in which state.
 */
export function summaryTable(outline: Outline, overview: Overview, language: Language): Table {
  const words = overviewWords[language];
  const { status } = wordsOf(language);
  const nameOf = new Map(overview.units.flatMap(({ name, rows }) => rows.map(({ file }) => [file, name] as const)));
  const sections = leaves(outline);
  const short = shortNames(overview);
  const rows = overview.rows.map((row): readonly TableCell[] => [
    short(nameOf.get(row.file) ?? "") || row.unit || null,
    words.standing[overview.standing.get(row.file) ?? "counted"],
    short(row.file),
    row.kind === "report" && row.time !== null ? timeName(row.time)[language] : null,
    ...(row.kind === "report" ? [row.written, row.required, row.must, row.should] : [null, null, null, null]),
    ...sections.map(({ id }) => (row.outline === outline.id ? statusCell(row, id, status) : null)),
    row.remark?.[language] ?? null,
  ]);
  const missing = overview.missing.map((unit): readonly TableCell[] => [
    unit,
    { value: words.notHandedIn, mark: "bad" },
  ]);
  // Where a header names the unit, the line of its file tells of it already.
  const unfit = overview.unfit
    .filter(({ files }) => files.every(({ head, why }) => head.unit === "" || why === "otherUnit"))
    .map(({ unit, files }): readonly TableCell[] => [
      unit,
      { value: words.cameUnfit, mark: "warn" },
      files.map(({ head }) => short(head.file)).join("; "),
      ...Array.from({ length: 5 + sections.length }, () => null),
      files.map((file) => unfitReason(file, language)).join("; "),
    ]);
  const totals = (Object.keys(status) as Status[]).map((each): readonly TableCell[] => [
    { value: `${words.total}: ${status[each]}`, mark: "sum" },
    ...Array.from({ length: 7 }, () => null),
    ...sections.map(({ id }) => overview.sections.find(({ section }) => section === id)?.counts[each] ?? 0),
  ]);
  return {
    name: words.summarySheet,
    columns: [30, 24, 34, 20, 8, 8, 8, 8, ...sections.map(() => 14), 70].map((width) => ({ width })),
    heads: [[...words.summaryColumns, ...sections.map(({ id }) => id), words.remark]],
    rows: [...rows, ...missing, ...unfit, ...totals],
  };
}

/** "Điểm cần sửa": one line a finding. */
export function pointsTable(overview: Overview, language: Language): Table {
  const words = overviewWords[language];
  const { severity, wholeReport } = wordsOf(language);
  const short = shortNames(overview);
  const rows = again(function* () {
    for (const head of overview.rows)
      for (const point of overview.whole(head).points)
        yield [
          head.unit,
          short(head.file),
          point.section ?? wholeReport,
          point.severity === "must" ? { value: severity.must, mark: "bad" } : severity[point.severity],
          point.message[language],
          point.expected?.[language] ?? null,
          point.actual?.[language] ?? null,
          point.place,
        ];
  });
  return {
    name: words.pointsSheet,
    columns: [30, 34, 14, 12, 60, 40, 40, 60].map((width) => ({ width })),
    heads: [words.pointColumns],
    rows,
  };
}

/**
 * "Số liệu": units by criteria; a gap is an empty cell, what is unclear
 * stands as it is written, and sums are of what is clear.
 */
export function figuresSheet(outline: Outline, overview: Overview, language: Language): Table {
  const words = overviewWords[language];
  const figures = figuresOf(outline, overview);
  const { columns } = figures;
  const short = shortNames(overview);
  const bold = (value: string | number | null): TableCell => (value === null ? null : { value, mark: "sum" });
  const rows = again(function* () {
    for (const [at, { name }] of overview.units.entries()) {
      const cells = figures.cellsOf(at);
      yield [
        short(name),
        ...columns.map((_, place): TableCell => {
          const cell = cells.get(place);
          if (cell === undefined) return null;
          if (cell.kind === "unclear") return { value: `${cell.written} (${words.unclear})`, mark: "warn" };
          return cell.outlier ? { value: cell.value!, mark: "bad" } : cell.value!;
        }),
      ];
    }
    yield [bold(words.sum), ...columns.map(({ sum }) => bold(sum))];
    yield [bold(words.reported), ...columns.map(({ reported }) => reported)];
    if (columns.some(({ share }) => share !== null))
      yield [bold(words.share), ...columns.map(({ share }) => bold(share))];
  });
  return {
    name: words.figuresSheet,
    columns: [{ width: 30 }, ...columns.map(() => ({ width: 16 }))],
    heads: [
      [words.unit, ...columns.map(({ section }) => wordsOf(language).section(section))],
      [words.what, ...columns.map(nameOfColumn)],
      [words.measure, ...columns.map(({ measure }) => measure)],
    ],
    rows,
  };
}

/**
 * Every figure on a line of its own, unit by unit, with the sentence and the file it was
 * read in; `codes` of the criteria are for programs, people read what they stand for.
 */
export function figureSourcesTable(outline: Outline, overview: Overview, language: Language, codes = false): Table {
  const words = overviewWords[language];
  const short = shortNames(overview);
  const figures = figuresOf(outline, overview);
  const rows = again(function* () {
    for (let at = 0; at < overview.units.length; at++)
      for (const [place, cell] of [...figures.cellsOf(at)].sort(([one], [other]) => one - other)) {
        const column = figures.columns[place]!;
        for (const { file, written, sentence } of cell.readings)
          yield [
            short(cell.unit),
            column.section,
            criterionLabel(column),
            column.names.join(", "),
            cell.value,
            column.measure,
            written,
            cell.kind === "unclear"
              ? { value: words.unclear, mark: "warn" }
              : cell.outlier
                ? { value: words.outlier, mark: "bad" }
                : null,
            sentence,
            short(file),
            ...(codes ? [column.criterion] : []),
          ];
      }
  });
  return {
    name: words.sourcesSheet,
    columns: [30, 8, 34, 30, 12, 14, 14, 24, 80, 34].map((width) => ({ width })),
    heads: [[...words.sourceColumns, ...(codes ? [words.criterionCode] : [])]],
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

function shortNames({ rows, unfit }: Overview): (file: string) => string {
  return withoutCommonFolder(
    [...rows, ...unfit.flatMap(({ files }) => files.map(({ head }) => head))].map(({ file }) => file),
  );
}

/** Rows that are made as they are written, and made anew for whoever asks again. */
function again(make: () => Generator<readonly TableCell[]>): Table["rows"] {
  return { [Symbol.iterator]: make };
}

function nameOfColumn({ names, text }: FigureTotals): string {
  return isAdvice({ text }) ? names.join(", ") : `${criterionLabel({ text })}: ${names.join(", ")}`;
}

function leaves({ sections }: Outline): Outline["sections"] {
  const parents = new Set(sections.map(({ parent }) => parent));
  return sections.filter(({ id }) => !parents.has(id));
}

function statusCell({ kind, statuses }: OverviewHead, id: string, names: Readonly<Record<Status, string>>): TableCell {
  const status = statuses[id];
  if (kind !== "report" || status === undefined) return null;
  if (status === "missing" || status === "empty" || status === "unfilled") return { value: names[status], mark: "bad" };
  return status === "thin" || status === "unsure" ? { value: names[status], mark: "warn" } : names[status];
}
