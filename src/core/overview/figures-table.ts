import type { Criterion, Outline, SectionId } from "../outline/outline";
import { dealingNamed, dealingWords, type Dealing } from "./dealings";
import { Claims, counts } from "./figure-claims";
import { outliersAmong } from "./outliers";
import type { OverviewUnit } from "./overview";
import type { OverviewRow } from "./row";
import { partsOf, type Dealt, type ReadFigure } from "./whole-and-part";

/** The figures that all reports give for one criterion and one unit of measure. */
export interface FigureColumn {
  readonly section: SectionId;
  readonly criterion: string;
  readonly text: string;
  /** What is counted, as the criterion names it; several when it asks for more than one thing in this unit of measure. */
  readonly names: readonly string[];
  /** "cuộc", "lượt người", "%". */
  readonly measure: string;
  /** Null: what came in, or was done. Else what was dealt with of it: "kiến nghị" and "kiến nghị đã giải quyết" are two columns. */
  readonly dealt: Dealt | null;
  /** How much of what came in was dealt with, in percent, over the units that give both once; null elsewhere. */
  readonly share: number | null;
  /** Only units that give something; the others are gaps. */
  readonly cells: readonly FigureCell[];
  /** Sum over the units that give exactly one figure; null where it would mean nothing: rates, a criterion that counts two things in one unit of measure, no figure at all. */
  readonly sum: number | null;
  /** Smallest and largest of the plain figures; null when there are none. */
  readonly range: { readonly least: number; readonly middle: number; readonly most: number } | null;
  /** How many units give exactly one figure. */
  readonly reported: number;
}

/** What tells a column from the others. */
export type ColumnKey = Pick<FigureColumn, "criterion" | "measure" | "dealt">;

export function columnKey({ criterion, measure, dealt }: ColumnKey): string {
  return `${criterion} ${measure} ${dealt ?? ""}`;
}

export interface FigureCell {
  /** Its place in `overview.units`. */
  readonly at: number;
  readonly unit: string;
  /** Null when it is given in more ways than one, or cannot be read in one way. */
  readonly value: number | null;
  /** As written; several, parted by "; ", when there are. */
  readonly written: string;
  /** `plain` one figure; `unclear` several, an approximate one, one that can be read in two ways, or two versions of a report that differ: never summed. */
  readonly kind: "plain" | "unclear";
  /** Far from all the others (see `outliersAmong`): worth a look, never left out by itself. */
  readonly outlier: boolean;
  /** Where it was read. Never empty. */
  readonly readings: readonly FigureReading[];
}

export interface FigureReading {
  readonly file: string;
  readonly written: string;
  readonly sentence: string;
}

/** Figures by criterion over all units, in the outline's order; columns without any figure are left out. Nothing is invented: what is not given exactly once is shown as it stands. */
export function figuresTable(outline: Outline, units: readonly OverviewUnit[]): readonly FigureColumn[] {
  const claims = new Claims(outline);
  return outline.sections.flatMap(({ id, criteria }) =>
    criteria
      .flatMap((criterion) =>
        measuresOf(criterion).flatMap((measure) => columns(id, criterion, measure, units, claims)),
      )
      .filter(({ cells }) => cells.length > 0),
  );
}

/** Units in which a criterion can be counted; documents and days are no quantities. */
function measuresOf({ figures }: Criterion): readonly string[] {
  return [...new Set(figures.map(({ unit }) => unit))].filter((unit) => !["", "văn bản", "ngày"].includes(unit));
}

/**
 * What a criterion counts in one measure: one column, and one more for each way in which what came in was dealt with. Columns are drawn from the figures as each report has them, those that two
 * criteria claim given to one.
 */
function columns(
  section: SectionId,
  criterion: Criterion,
  measure: string,
  units: readonly OverviewUnit[],
  claims: Claims,
): readonly FigureColumn[] {
  const names = criterion.figures.filter((figure) => figure.unit === measure).map(({ name }) => name);
  // Where only what was dealt with is asked for, there is no whole to part it from.
  const parted = measure !== "%" && !names.every((name) => dealingNamed(name) !== null);
  const read = units.map(({ rows }) => {
    const figures = rows.flatMap((row) => figuresOf(row, criterion, measure, names, claims));
    return parted ? partsOf(figures) : new Map<Dealt | null, readonly ReadFigure[]>([[null, figures]]);
  });
  const cellsOf = (dealt: Dealt | null) =>
    units.flatMap(({ name }, at) => {
      const figures = read[at]!.get(dealt) ?? [];
      return figures.length === 0 ? [] : [cell(at, name, figures)];
    });
  const about = { section, criterion: criterion.id, text: criterion.text, measure };
  const wholes = cellsOf(null);
  const found = parted ? DEALT.map((dealt) => ({ dealt, cells: cellsOf(dealt) })) : [];
  const parts = found.filter(({ cells }) => cells.length > 0);
  const apart = new Set<Dealing | null>(parts.map(({ dealt }) => dealt));
  return [
    column({ ...about, dealt: null, names: names.filter((name) => !apart.has(dealingNamed(name))) }, wholes, null),
    ...parts.map(({ dealt, cells }) => {
      const own = names.filter((name) => dealingNamed(name) === dealt);
      return column(
        { ...about, dealt, names: own.length === 1 ? own : [`${measure}: ${dealingWords[dealt]}`] },
        cells,
        shareOf(cells, wholes),
      );
    }),
  ];
}

const DEALT: readonly Dealt[] = ["settled", "accepted", "reconciled"];

function column(
  about: Pick<FigureColumn, "section" | "criterion" | "text" | "measure" | "dealt" | "names">,
  found: readonly FigureCell[],
  share: number | null,
): FigureColumn {
  const plain = found.filter(({ kind }) => kind === "plain");
  const values = plain.map(({ value }) => value!);
  const far = outliersAmong(values, about.measure === "%" ? "rate" : "count");
  const marked = new Set(plain.filter((_, at) => far[at]));
  const summable = about.measure !== "%" && about.names.length === 1 && values.length > 0;
  const sorted = [...values].sort((one, other) => one - other);
  return {
    ...about,
    share,
    cells: found.map((each) => (marked.has(each) ? { ...each, outlier: true } : each)),
    sum: summable ? rounded(values.reduce((one, other) => one + other, 0)) : null,
    range:
      sorted.length === 0
        ? null
        : { least: sorted[0]!, middle: sorted[Math.floor((sorted.length - 1) / 2)]!, most: sorted.at(-1)! },
    reported: values.length,
  };
}

/** Part of whole over the units that give both. */
function shareOf(parts: readonly FigureCell[], wholes: readonly FigureCell[]): number | null {
  const whole = new Map(wholes.map(({ at, value }) => [at, value]));
  let [part, all] = [0, 0];
  for (const { at, value } of parts) {
    const of = whole.get(at) ?? null;
    if (value === null || of === null) continue;
    part += value;
    all += of;
  }
  return all === 0 ? null : Math.round((part / all) * 1000) / 10;
}

function cell(at: number, unit: string, read: readonly ReadFigure[]): FigureCell {
  const totals = read.filter(({ part }) => part !== true);
  const found = totals.length > 0 ? totals : read;
  const different = new Map(found.map((figure) => [`${figure.value} ${figure.written}`, figure]));
  const [only] = different.values();
  const files = new Set(found.map(({ file }) => file));
  const plain =
    different.size === 1 &&
    found.length === files.size &&
    only!.value !== null &&
    !only!.approximate &&
    !only!.contested;
  return {
    at,
    unit,
    value: plain ? only!.value : null,
    written: [...different.values()].map(({ written }) => written).join("; "),
    kind: plain ? "plain" : "unclear",
    outlier: false,
    readings: found.map(({ file, written, sentence }) => ({ file, written, sentence })),
  };
}

function figuresOf(
  row: OverviewRow,
  { id }: Criterion,
  measure: string,
  names: readonly string[],
  claims: Claims,
): readonly ReadFigure[] {
  const state = row.said.find((each) => each.criterion === id);
  if (state === undefined) return [];
  return state.figures
    .filter(({ unit }) => counts(unit, measure, names))
    .map((figure) => {
      const sentence = figure.sentence ?? state.sentence;
      return { ...figure, file: row.file, sentence, contested: !claims.isOwn(row, id, sentence, figure.written) };
    });
}

/** Sums of decimals as they are written, without the rest of binary fractions. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
