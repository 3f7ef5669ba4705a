import type { SaidFigure } from "./said-figures";
import type { Criterion, Outline, SectionId } from "../../outline/outline";
import { fold, wordsOf } from "../../vietnamese/fold";
import { dealingNamed } from "./dealings";
import { wholeOf } from "./fractions";
import { Claims, countsAnything, countsIn, topicOf } from "./figure-claims";
import type { Overview, OverviewUnit } from "../overview";
import type { OverviewRow, OverviewSaid } from "../row";
import { inOwnMeasure, isInMeasure } from "./measures";
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
  /**
   * `plain` one figure; `unclear` several, an approximate one, one that can be
   * read in two ways, or two versions of a report that differ: never summed.
   */
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
    readonly isSaid: (figure: ReadFigure) => boolean;
  }[];

  constructor(outline: Outline) {
    this.claims = new Claims(outline);
    this.asked = outline.sections.flatMap(({ id, criteria }) =>
      criteria.flatMap((criterion) => measuresOf(criterion).map((measure) => askedFigure(id, criterion, measure))),
    );
    this.readers = this.asked.map(({ things, names, measure, criterion }) => ({
      isCounted: measure === "%" ? isRate : (isInMeasure(measure) ?? countsIn(measure, names)),
      thingOf: thingsNamed(things, measure, topicOf(criterion)),
      isOfRate: numberOfRate(things, measure, criterion),
      isSaid: saysWhat(names, criterion),
    }));
  }

  /** The cells of the unit at a place: which of `asked`, which part of it. */
  *of({ units, whole }: Pick<Overview, "units" | "whole">, at: number): Generator<[asked: number, Part, FigureCell]> {
    const { name, rows }: OverviewUnit = units[at]!;
    const said = rows
      .map(whole)
      .map((row) => new Map(row.said.map((state) => [state.criterion, { row, state }] as const)));
    for (const [place, asked] of this.asked.entries()) {
      const { isCounted, thingOf, isOfRate, isSaid } = this.readers[place]!;
      const figures = said.flatMap((own) => {
        const counted = inOwnMeasure(this.figuresOf(own.get(asked.criterion.id), isCounted), asked.measure)
          .filter((figure) => !isOfRate(figure) && !isAnother(figure, asked))
          .map((figure) => (asked.things.length < asked.names.length ? asWhole(figure, thingOf) : figure))
          .map((figure) => (isSaid(figure) && !isRest(figure, asked) ? figure : { ...figure, contested: true }));
        return ofOwnTime(ofOwnName(counted, asked.names), thingOf);
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
      .filter(({ unit, value, written }) => isCounted(unit) && !(value === null && /\d ?[-/] ?\p{L}/u.test(written)))
      .flatMap((figure) => {
        const { sentence = state.sentence, written, unit, about = "" } = figure;
        const standing = this.claims.standing(row, state.criterion, { sentence, written, unit, about });
        return standing === "another"
          ? []
          : [{ ...figure, file: row.file, sentence, contested: standing === "shared" }];
      });
  }
}

/** "Trực tuyến 2.850" tells no rate, whatever a rate is called. */
function isRate(unit: string): boolean {
  return unit === "%";
}

/**
 * What a rate of the criterion is of ("đúng hạn 1.240 hồ sơ" beside
 * "đúng và trước hạn", in percent) is none of the things that it counts.
 */
function numberOfRate(
  things: readonly string[],
  measure: string,
  criterion: Criterion,
): (figure: SaidFigure) => boolean {
  const rates = measure === "%" ? [] : criterion.figures.filter(({ unit }) => unit === "%").map(({ name }) => name);
  const nameOf = thingsNamed([...things, ...rates], measure, topicOf(criterion));
  return ({ about, dealing }) => dealing === undefined && rates.includes(nameOf(about ?? "") ?? "");
}

/** "Kết quả hòa giải: 15/17 vụ việc" does not say what was done with the 15; of what came in there were 17. */
function asWhole(figure: ReadFigure, thingOf: (about: string) => string | null): ReadFigure {
  const whole = wholeOf(figure);
  return whole === null || figure.dealing !== undefined || thingOf(figure.about ?? "") !== null
    ? figure
    : { ...figure, value: whole };
}

/** "Còn 02 đơn đang xem xét" alone is the rest of what came in, whose number is not read: no number of it. */
function isRest({ dealing }: ReadFigure, { things, names }: AskedFigure): boolean {
  return dealing === "pending" && things.length < names.length;
}

/**
 * What counts something else than is asked for: by how much it fell; what may be dealt with at all, was only allotted
 * or is not done ("01 đơn vị mới thành lập đang xây dựng"); a rate of those who came.
 */
function isAnother(figure: ReadFigure, { measure, names }: AskedFigure): boolean {
  const { differs, dealing, about = "" } = figure;
  const asks = (word: string) => names.some((name) => name.includes(word));
  if (differs === true && !asks("giảm")) return true;
  if (dealing === undefined && APART.some(([words, asked]) => words.test(about) && !asks(asked))) return true;
  if (OF_OFFICES.test(measure) && UNDONE.test(about) && !asks("chưa")) return true;
  return measure === "%" && isOfThosePresent(figure, names);
}

const APART: readonly (readonly [words: RegExp, asked: string])[] = [
  [/^thuộc thẩm quyền/u, "thẩm quyền"],
  [/(?<!\p{L})được giao(?: là)?(?: (?:người|đồng chí))?$/u, "giao"],
];
const OF_OFFICES = /^(?:đơn vị|doanh nghiệp|thôn|tổ chức)$/u;
const UNDONE = /(?<!\p{L})(?:mới thành lập|chưa|đang(?! hoạt động| quản lý| sinh hoạt))(?!\p{L})/u;

/** "82% số hộ dự họp" is the rate of those who came, where that is not what is asked for. */
function isOfThosePresent({ about = "" }: ReadFigure, names: readonly string[]): boolean {
  return present.test(about) && !names.some((name) => present.test(fold(name)));
}

const present = /(?<!\p{L})(?:dự họp|tham dự|đến dự|về dự|có mặt|người dự|hộ dự|được triệu tập|được mời)(?!\p{L})/u;

/**
 * "10 cuộc giám sát, 03 cuộc phản biện": beside a number with the very name of
 * what is asked for, others in the same unit of measure count something else.
 */
function ofOwnName(figures: readonly ReadFigure[], names: readonly string[]): readonly ReadFigure[] {
  const own = names.filter((name) => name.includes(" ")).map(fold);
  const named = figures.filter(({ unit }) => own.some((name) => unit === name || unit.startsWith(`${name} `)));
  return named.length > 0 && names.length === 1
    ? figures.filter((figure) => named.includes(figure) || figure.dealing !== undefined)
    : figures;
}

/**
 * "Ban Chỉ đạo họp 02 cuộc" counts no "cuộc kiểm tra": of what anything
 * may be counted in, the verb in front of the number says what was done.
 */
function saysWhat(names: readonly string[], criterion: Criterion): (figure: ReadFigure) => boolean {
  const words = new Set(wordsOf(fold([topicOf(criterion), ...names].join(" "))));
  return ({ unit, sentence, written }) => {
    if (!countsAnything.test(unit)) return true;
    const folded = fold(sentence);
    const at = folded.indexOf(`${written} ${unit}`);
    const before = at === -1 ? folded.split(written)[0]! : folded.slice(0, at);
    const done = DONE.exec(before)?.[1];
    return done === undefined || wordsOf(done).some((word) => words.has(word));
  };
}

const DONE =
  /(?<!\p{L})(họp|kiểm tra|giám sát|đối thoại|tuyên truyền|tập huấn|phản biện|tiếp xúc|tiếp|sinh hoạt)(?: định kỳ| được)? $/u;

/** Without those of another time beside which there are others; where nothing else is given they are what is told. */
function ofOwnTime(figures: readonly ReadFigure[], thingOf: (about: string) => string | null): readonly ReadFigure[] {
  const now = figures.filter(({ otherTime }) => otherTime !== true);
  if (now.length === 0) return figures.map((figure) => ({ ...figure, contested: true }));
  const own = now.filter(({ compared, about }) => compared !== true || thingOf(about ?? "") !== null);
  return own.length > 0 ? own : now;
}

/** What a row says of one criterion. */
interface SaidIn {
  readonly row: OverviewRow;
  readonly state: OverviewSaid;
}

function askedFigure(section: SectionId, criterion: Criterion, measure: string): AskedFigure {
  const names = figuresAsked(criterion)
    .filter((figure) => figure.unit === measure)
    .map(({ name }) => name);
  return { section, criterion, measure, names, things: names.filter((name) => dealingNamed(name) === null) };
}

/** Units in which a criterion can be counted; days are no quantities. */
function measuresOf(criterion: Criterion): readonly string[] {
  const units = new Set(figuresAsked(criterion).map(({ unit }) => unit));
  return [...units].filter((unit) => !["", "ngày"].includes(unit));
}

/** By how much anything rose or fell is of another thing in every report; number and date of an act are no quantity. */
function figuresAsked({ figures }: Criterion): Criterion["figures"] {
  return figures.filter(({ name }) => !/^(?:mức tăng|mức giảm|số, )/u.test(name));
}

function cell(at: number, unit: string, read: readonly ReadFigure[]): FigureCell {
  const totals = read.filter(({ part }) => part !== true);
  const found = withoutSummands(totals.length > 0 ? totals : read);
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
    written: [...new Set([...different.values()].map(({ written }) => written))].join("; "),
    kind: plain ? "plain" : "unclear",
    outlier: false,
    readings: found.map(({ file, written, sentence }) => ({ file, written, sentence })),
  };
}

/** "Thường xuyên 28 lượt, định kỳ 06 lượt, tổng số 34 lượt": the whole alone, where the others add up to it. */
function withoutSummands(figures: readonly ReadFigure[]): readonly ReadFigure[] {
  if (figures.length < 3) return figures;
  const [whole, ...more] = figures.filter(({ about = "" }) => WHOLE.test(about));
  if (whole === undefined || more.length > 0) return figures;
  const sum = figures.reduce((all, { value }) => all + (value ?? NaN), 0);
  return whole.value !== null && Math.abs(sum - 2 * whole.value) < 1e-6 ? [whole] : figures;
}

const WHOLE = /(?<!\p{L})tổng(?: số| cộng)?(?!\p{L})/u;
