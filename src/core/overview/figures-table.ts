import type { Criterion, Outline, SectionId } from "../outline/outline";
import type { OverviewRow } from "./row";

/** The figures that all reports give for one criterion and one unit of measure. */
export interface FigureColumn {
  readonly section: SectionId;
  readonly criterion: string;
  readonly text: string;
  /** What is counted, as the criterion names it; several when it asks for more than one thing in this unit of measure. */
  readonly names: readonly string[];
  /** "cuộc", "lượt người", "%". */
  readonly unit: string;
  readonly cells: readonly FigureCell[];
  /** Sum over the units that give exactly one plain figure; null where it would mean nothing: rates, a criterion that counts two things in one unit of measure, no figure at all. */
  readonly sum: number | null;
  /** How many units the sum is of. */
  readonly reported: number;
}

export interface FigureCell {
  readonly file: string;
  readonly unit: string;
  /** Null: not given, or given in more ways than one. */
  readonly value: number | null;
  /** As written, several when there are; "" when none. */
  readonly written: string;
  readonly sentence: string | null;
  readonly kind: "plain" | "several" | "none";
  /** More than ten times the median of the others, or less than a tenth: worth a look, never left out by itself. */
  readonly outlier: boolean;
}

/**
 * Figures by criterion over all reports. Nothing is invented: only a report that gives exactly one figure in a criterion's unit of measure is summed; one that gives several, or a figure that
 * can be read in two ways, is shown as it stands.
 */
export function figuresTable(outline: Outline, rows: readonly OverviewRow[]): readonly FigureColumn[] {
  return outline.sections.flatMap(({ id, criteria }) =>
    criteria.flatMap((criterion) => unitsOf(criterion).map((unit) => column(id, criterion, unit, rows))),
  );
}

/** Units in which a criterion can be counted; documents and days are no quantities. */
function unitsOf({ figures }: Criterion): readonly string[] {
  return [...new Set(figures.map(({ unit }) => unit))].filter((unit) => !["", "văn bản", "ngày"].includes(unit));
}

function column(section: SectionId, criterion: Criterion, unit: string, rows: readonly OverviewRow[]): FigureColumn {
  const cells = rows.map((row) => cell(row, criterion.id, unit));
  const values = cells.flatMap(({ kind, value }) => (kind === "plain" && value !== null ? [value] : []));
  const middle = median(values);
  const names = criterion.figures.filter((figure) => figure.unit === unit).map(({ name }) => name);
  const summable = unit !== "%" && names.length === 1 && values.length > 0;
  return {
    section,
    names,
    criterion: criterion.id,
    text: criterion.text,
    unit,
    cells: cells.map((each) => ({ ...each, outlier: isOutlier(each.value, middle, values.length) })),
    sum: summable ? values.reduce((one, other) => one + other, 0) : null,
    reported: values.length,
  };
}

function cell({ file, unit: name, said }: OverviewRow, criterion: string, unit: string): FigureCell {
  const state = said.find((each) => each.criterion === criterion);
  const figures = (state?.figures ?? []).filter((figure) => figure.unit === unit || figure.unit.startsWith(`${unit} `));
  const plain = figures.length === 1 && figures[0]!.value !== null;
  return {
    file,
    unit: name,
    value: plain ? figures[0]!.value : null,
    written: figures.map(({ written }) => written).join("; "),
    sentence: figures.length > 0 ? (state?.sentence ?? null) : null,
    kind: figures.length === 0 ? "none" : plain ? "plain" : "several",
    outlier: false,
  };
}

/** With fewer than five reports nothing can be called unusual. */
function isOutlier(value: number | null, middle: number, count: number): boolean {
  return value !== null && count >= 5 && middle > 0 && (value > middle * 10 || (value > 0 && value < middle / 10));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
