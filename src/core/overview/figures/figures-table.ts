import type { Outline, SectionId } from "../../outline/outline";
import { computedOf } from "../../snapshot/computed";
import { dealingNamed, dealingWords, type Dealing } from "./dealings";
import { FigureCells, type AskedFigure, type FigureCell } from "./figure-cells";
import { outliersAmong } from "./outliers";
import type { Overview } from "../overview";
import { partKey, type Dealt, type Part } from "./whole-and-part";

/** What all reports together give for one criterion, one unit of measure and one part of it. */
export interface FigureTotals extends Part {
  readonly section: SectionId;
  readonly criterion: string;
  readonly text: string;
  /**
   * What is counted, as the criterion names it; several when it asks for more
   * than one thing in this unit of measure and the reports do not say which.
   */
  readonly names: readonly string[];
  /** "cuộc", "lượt người", "%". */
  readonly measure: string;
  /** How much of what came in was dealt with, in percent, over the units that give both once; null elsewhere. */
  readonly share: number | null;
  /** What that is reckoned from; null where there is no share. */
  readonly shared: { readonly part: number; readonly whole: number; readonly units: number } | null;
  /**
   * Sum over the units that give exactly one figure; null where it would mean
   * nothing: rates, two things in one unit of measure, no figure at all.
   */
  readonly sum: number | null;
  /** Smallest and largest of the plain figures; null when there are none. */
  readonly range: { readonly least: number; readonly middle: number; readonly most: number } | null;
  /** How many units give exactly one figure. */
  readonly reported: number;
  /** How many give something; the others are gaps. */
  readonly given: number;
  /** How many of the plain figures lie far from all the others. */
  readonly outliers: number;
}

/** The same with what each unit gives. */
export interface FigureColumn extends FigureTotals {
  readonly cells: readonly FigureCell[];
}

/** What tells a column from the others. */
export type ColumnKey = Pick<FigureTotals, "criterion" | "measure" | "thing" | "dealt">;

export function columnKey({ criterion, measure, ...part }: ColumnKey): string {
  return `${criterion} ${measure} ${partKey(part)}`;
}

/**
 * Figures by criterion over all units, in the outline's order; columns without any figure are
 * left out. Nothing is invented: what is not given exactly once is shown as it stands. Of each
 * unit no more than its plain numbers is kept; its cells are read again when they are asked for.
 */
class Figures {
  readonly columns: readonly FigureTotals[];
  private readonly reader: FigureCells;
  private readonly places = new Map<string, number>();
  private readonly far: readonly ((value: number) => boolean)[];

  constructor(
    outline: Outline,
    private readonly overview: Pick<Overview, "units" | "whole">,
  ) {
    this.reader = new FigureCells(outline);
    const open = new Map<string, OpenColumn>();
    for (let at = 0; at < overview.units.length; at++) gather(open, this.reader, overview, at);
    const columns = this.reader.asked.flatMap((asked, place) => {
      const own = inOrder(
        asked,
        [...open.values()].filter((column) => column.place === place),
      );
      const apart = new Set<Dealing | null>(own.map(({ part }) => part.dealt));
      return own.map((column) => ({ column, asked, apart }));
    });
    this.far = columns.map(({ column, asked }) =>
      outliersAmong(column.values, asked.measure === "%" ? "rate" : "count"),
    );
    this.columns = columns.map(({ column, asked, apart }, at) => {
      this.places.set(keyOf(column.place, column.part), at);
      return totals(asked, column, apart, this.far[at]!);
    });
  }

  /** What the unit at a place gives, by column; what is not in it is a gap. */
  cellsOf(unit: number): ReadonlyMap<number, FigureCell> {
    const cells = new Map<number, FigureCell>();
    for (const [asked, part, cell] of this.reader.of(this.overview, unit)) {
      const place = this.places.get(keyOf(asked, part))!;
      const outlier = cell.value !== null && this.far[place]!(cell.value);
      cells.set(place, outlier ? { ...cell, outlier } : cell);
    }
    return cells;
  }
}

/** The figures of an overview, gone through once. */
export function figuresOf(outline: Outline, overview: Overview): Figures {
  return computedOf(overview, Figures, [outline], () => new Figures(outline, overview));
}

/** All columns with all cells, for whoever looks at them again and again. */
export function figuresTable(outline: Outline, overview: Overview): readonly FigureColumn[] {
  const figures = figuresOf(outline, overview);
  const cells = figures.columns.map((): FigureCell[] => []);
  for (let at = 0; at < overview.units.length; at++)
    for (const [place, cell] of figures.cellsOf(at)) cells[place]!.push(cell);
  return figures.columns.map((column, place) => ({ ...column, cells: cells[place]! }));
}

/** A column while units are gone through. */
interface OpenColumn {
  readonly place: number;
  readonly part: Part;
  readonly values: number[];
  given: number;
  /** Of the units that give this and, once, what it is a part of: [this, that]. */
  readonly shared: [part: number, whole: number, units: number];
}

function gather(
  open: Map<string, OpenColumn>,
  reader: FigureCells,
  overview: Pick<Overview, "units" | "whole">,
  at: number,
): void {
  const found = [...reader.of(overview, at)];
  for (const [place, part, { value }] of found) {
    const key = keyOf(place, part);
    const column = open.get(key) ?? { place, part, values: [], given: 0, shared: [0, 0, 0] };
    open.set(key, column);
    column.given++;
    if (value === null) continue;
    column.values.push(value);
    if (part.dealt === null) continue;
    const wholes = found.filter(([other, { dealt }]) => other === place && dealt === null);
    // Of several things nobody says which one it is a part of.
    const whole = wholes.length === 1 ? wholes[0]![2].value : null;
    if (whole === null) continue;
    column.shared[0] += value;
    column.shared[1] += whole;
    column.shared[2]++;
  }
}

function keyOf(place: number, part: Part): string {
  return `${place} ${partKey(part)}`;
}

const DEALT: readonly Dealt[] = ["settled", "accepted", "reconciled"];

/** What came in, undivided and thing by thing as the outline names them, then what was dealt with. */
function inOrder({ things }: AskedFigure, columns: readonly OpenColumn[]): readonly OpenColumn[] {
  const rank = ({ part: { thing, dealt } }: OpenColumn) =>
    dealt !== null ? things.length + DEALT.indexOf(dealt) : thing === null ? -1 : things.indexOf(thing);
  return [...columns].sort((one, other) => rank(one) - rank(other));
}

function totals(
  { section, criterion, measure, names: all }: AskedFigure,
  { part, values, given, shared }: OpenColumn,
  apart: ReadonlySet<Dealing | null>,
  isFar: (value: number) => boolean,
): FigureTotals {
  const names = namesOf(all, measure, part, apart);
  const isSum = measure !== "%" && names.length === 1 && values.length > 0;
  const sorted = [...values].sort((one, other) => one - other);
  return {
    ...part,
    section,
    criterion: criterion.id,
    text: criterion.text,
    names,
    measure,
    share: shared[1] === 0 ? null : Math.round((shared[0] / shared[1]) * 1000) / 10,
    shared: shared[1] === 0 ? null : { part: rounded(shared[0]), whole: rounded(shared[1]), units: shared[2] },
    sum: isSum ? rounded(values.reduce((one, other) => one + other, 0)) : null,
    range:
      sorted.length === 0
        ? null
        : { least: sorted[0]!, middle: sorted[Math.floor((sorted.length - 1) / 2)]!, most: sorted.at(-1)! },
    reported: values.length,
    given,
    outliers: values.filter(isFar).length,
  };
}

function namesOf(
  names: readonly string[],
  measure: string,
  { thing, dealt }: Part,
  apart: ReadonlySet<Dealing | null>,
): readonly string[] {
  if (thing !== null) return [thing];
  if (dealt === null) {
    const whole = names.filter((name) => dealingNamed(name) === null || !apart.has(dealingNamed(name)));
    // Where only what was dealt with is asked for, what is told without a word of that is the thing itself.
    if (measure === "%") return names;
    return names.every((name) => dealingNamed(name) !== null) ? [measure] : whole;
  }
  const own = names.filter((name) => dealingNamed(name) === dealt);
  return own.length === 1 ? own : [`${measure}: ${dealingWords[dealt]}`];
}

/** Sums of decimals as they are written, without the rest of binary fractions. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
