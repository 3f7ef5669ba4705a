import type { SaidFigure } from "./said-figures";
import type { Criterion, Outline, SectionId } from "../../outline/outline";
import { dealingNamed } from "./dealings";
import { Claims, countsIn, topicOf } from "./figure-claims";
import type { Overview, OverviewUnit } from "../overview";
import type { OverviewRow, OverviewSaid } from "../row";
import { thingsNamed } from "./things";
import { partsOf, type Part, type ReadFigure } from "./whole-and-part";

/** What a criterion counts in one unit of measure. */
export interface AskedFigure {
  readonly section: SectionId;
  readonly criterion: Criterion;
  /** "cuộc", "lượt người", "%". */
  readonly measure: string;
  /** What is counted in it, as the criterion names it. */
  readonly names: readonly string[];
  /** Those of the names that are no part dealt with of another. */
  readonly things: readonly string[];
}

/** What one unit gives for one thing. */
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

/** Reads what single units give for all that an outline counts; keeps nothing of them. */
export class FigureCells {
  readonly asked: readonly AskedFigure[];
  private readonly claims: Claims;
  /** For each of `asked`. */
  private readonly readers: readonly {
    readonly isCounted: (unit: string) => boolean;
    readonly thingOf: (about: string) => string | null;
    readonly isOfRate: (figure: SaidFigure) => boolean;
  }[];

  constructor(outline: Outline) {
    this.claims = new Claims(outline);
    this.asked = outline.sections.flatMap(({ id, criteria }) =>
      criteria.flatMap((criterion) => measuresOf(criterion).map((measure) => askedFigure(id, criterion, measure))),
    );
    this.readers = this.asked.map(({ things, names, measure, criterion }) => ({
      isCounted: countsIn(measure, names),
      thingOf: thingsNamed(things, measure, topicOf(criterion)),
      isOfRate: numberOfRate(things, measure, criterion),
    }));
  }

  /** The cells of the unit at a place: which of `asked`, which part of it. */
  *of({ units, whole }: Pick<Overview, "units" | "whole">, at: number): Generator<[asked: number, Part, FigureCell]> {
    const { name, rows }: OverviewUnit = units[at]!;
    const said = rows
      .map(whole)
      .map((row) => new Map(row.said.map((state) => [state.criterion, { row, state }] as const)));
    for (const [place, asked] of this.asked.entries()) {
      const { isCounted, thingOf, isOfRate } = this.readers[place]!;
      const figures = said.flatMap((own) => {
        const counted = this.figuresOf(own.get(asked.criterion.id), isCounted);
        return ofOwnTime(
          counted.filter((figure) => !isOfRate(figure)),
          thingOf,
        );
      });
      if (figures.length === 0) continue;
      const parts = partsOf(figures, asked.measure, thingOf);
      for (const [part, own] of parts.values()) yield [place, part, cell(at, name, own)];
    }
  }

  private figuresOf(own: SaidIn | undefined, isCounted: (unit: string) => boolean): readonly ReadFigure[] {
    if (own === undefined) return [];
    const { row, state } = own;
    return state.figures
      .filter(({ unit }) => isCounted(unit))
      .flatMap((figure) => {
        const { sentence = state.sentence, written, unit, about = "" } = figure;
        const standing = this.claims.standing(row, state.criterion, { sentence, written, unit, about });
        return standing === "another"
          ? []
          : [{ ...figure, file: row.file, sentence, contested: standing === "shared" }];
      });
  }
}

/** What a rate of the criterion is of ("đúng hạn 1.240 hồ sơ" beside "đúng và trước hạn", in percent) is none of the things that it counts. */
function numberOfRate(
  things: readonly string[],
  measure: string,
  criterion: Criterion,
): (figure: SaidFigure) => boolean {
  const rates = measure === "%" ? [] : criterion.figures.filter(({ unit }) => unit === "%").map(({ name }) => name);
  const nameOf = thingsNamed([...things, ...rates], measure, topicOf(criterion));
  return ({ about, dealing }) => dealing === undefined && rates.includes(nameOf(about ?? "") ?? "");
}

/** Without those of another time beside which there are others; where nothing else is given they are what is told. */
function ofOwnTime(figures: readonly ReadFigure[], thingOf: (about: string) => string | null): readonly ReadFigure[] {
  const own = figures.filter(({ compared, about }) => compared !== true || thingOf(about ?? "") !== null);
  return own.length > 0 ? own : figures;
}

/** What a row says of one criterion. */
interface SaidIn {
  readonly row: OverviewRow;
  readonly state: OverviewSaid;
}

function askedFigure(section: SectionId, criterion: Criterion, measure: string): AskedFigure {
  const names = criterion.figures.filter((figure) => figure.unit === measure).map(({ name }) => name);
  return { section, criterion, measure, names, things: names.filter((name) => dealingNamed(name) === null) };
}

/** Units in which a criterion can be counted; documents and days are no quantities. */
function measuresOf({ figures }: Criterion): readonly string[] {
  return [...new Set(figures.map(({ unit }) => unit))].filter((unit) => !["", "văn bản", "ngày"].includes(unit));
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
