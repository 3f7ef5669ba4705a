import type { Criterion, Outline, SectionId } from "../outline/outline";
import { Claims, counts } from "./figure-claims";
import { outliersAmong } from "./outliers";
import type { OverviewUnit } from "./overview";
import type { OverviewRow } from "./row";
import type { SaidFigure } from "./said-figures";

/** The figures that all reports give for one criterion and one unit of measure. */
export interface FigureColumn {
  readonly section: SectionId;
  readonly criterion: string;
  readonly text: string;
  /** What is counted, as the criterion names it; several when it asks for more than one thing in this unit of measure. */
  readonly names: readonly string[];
  /** "cuộc", "lượt người", "%". */
  readonly measure: string;
  /** Only units that give something; the others are gaps. */
  readonly cells: readonly FigureCell[];
  /** Sum over the units that give exactly one figure; null where it would mean nothing: rates, a criterion that counts two things in one unit of measure, no figure at all. */
  readonly sum: number | null;
  /** Smallest and largest of the plain figures; null when there are none. */
  readonly range: { readonly least: number; readonly middle: number; readonly most: number } | null;
  /** How many units give exactly one figure. */
  readonly reported: number;
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
      .flatMap((criterion) => measuresOf(criterion).map((measure) => column(id, criterion, measure, units, claims)))
      .filter(({ cells }) => cells.length > 0),
  );
}

/** Units in which a criterion can be counted; documents and days are no quantities. */
function measuresOf({ figures }: Criterion): readonly string[] {
  return [...new Set(figures.map(({ unit }) => unit))].filter((unit) => !["", "văn bản", "ngày"].includes(unit));
}

/** Columns are drawn from the figures as each report has them, those that two criteria claim given to one. */
function column(
  section: SectionId,
  criterion: Criterion,
  measure: string,
  units: readonly OverviewUnit[],
  claims: Claims,
): FigureColumn {
  const names = criterion.figures.filter((figure) => figure.unit === measure).map(({ name }) => name);
  const found = units.flatMap(({ name, rows }, at) => {
    const read = rows.flatMap((row) => figuresOf(row, criterion, measure, names, claims));
    return read.length === 0 ? [] : [cell(at, name, read)];
  });
  const plain = found.filter(({ kind }) => kind === "plain");
  const values = plain.map(({ value }) => value!);
  const far = outliersAmong(values, measure === "%" ? "rate" : "count");
  const marked = new Set(plain.filter((_, at) => far[at]));
  const summable = measure !== "%" && names.length === 1 && values.length > 0;
  const sorted = [...values].sort((one, other) => one - other);
  return {
    section,
    criterion: criterion.id,
    text: criterion.text,
    names,
    measure,
    cells: found.map((each) => (marked.has(each) ? { ...each, outlier: true } : each)),
    sum: summable ? rounded(values.reduce((one, other) => one + other, 0)) : null,
    range:
      sorted.length === 0
        ? null
        : { least: sorted[0]!, middle: sorted[Math.floor((sorted.length - 1) / 2)]!, most: sorted.at(-1)! },
    reported: values.length,
  };
}

interface ReadFigure extends SaidFigure {
  readonly file: string;
  readonly sentence: string;
  /** Another criterion claims it with as good a reason. */
  readonly contested: boolean;
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
