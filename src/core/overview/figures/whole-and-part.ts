import type { Dealing } from "./dealings";
import type { SaidFigure } from "./said-figures";

/** The figures of one criterion parted by what they count of it: what came in, what became of it, single things. */

/** A way in which what came in was dealt with, counted apart from what came in. */
export type Dealt = Exclude<Dealing, "pending">;

/**
 * Which of what a criterion counts in one unit of measure: what came in or was done
 * (`dealt` null), of several things a named one, or what was dealt with of it.
 */
export interface Part {
  readonly thing: string | null;
  readonly dealt: Dealt | null;
}

/** All that is counted, or the one thing there is. */
const UNDIVIDED: Part = { thing: null, dealt: null };

/** What tells a part from the others. */
export function partKey({ thing, dealt }: Part): string {
  return `${dealt ?? ""} ${thing ?? ""}`;
}

/** A figure of a report, with where it was read. */
export interface ReadFigure extends SaidFigure {
  readonly file: string;
  readonly sentence: string;
  /** Another criterion claims it with as good a reason. */
  readonly contested: boolean;
}

type Parts = ReadonlyMap<string, readonly [Part, readonly ReadFigure[]]>;

/**
 * Parts what one unit gives in one measure into what came in and what was dealt with of it, and the first into the
 * things that are told apart. They are parted only where each is given once in a report and what was dealt with is not
 * more than what came in; a report that tells otherwise keeps all its figures together, so that they show as unclear.
 *
 * @param thingOf which of several things the words around a number name (see `thingsNamed`)
 */
export function partsOf(
  figures: readonly ReadFigure[],
  measure: string,
  thingOf: (about: string) => string | null,
): Parts {
  const files = new Map<string, ReadFigure[]>();
  for (const figure of figures) files.set(figure.file, [...(files.get(figure.file) ?? []), figure]);
  const placed = [...files.values()].map((own) => placedParts(own, measure, thingOf));
  const parts = new Map<string, [Part, ReadFigure[]]>();
  const isParted = placed.every((own) => own !== null);
  for (const [part, figure] of isParted ? placed.flat() : figures.map((each) => [UNDIVIDED, each] as const)) {
    const key = partKey(part);
    const held = parts.get(key);
    if (held === undefined) parts.set(key, [part, [figure]]);
    else held[1].push(figure);
  }
  return parts;
}

type Placed = readonly [part: Part, figure: ReadFigure];

/** The figures of one report, each with its part; null where they cannot be told apart for certain. */
function placedParts(
  figures: readonly ReadFigure[],
  measure: string,
  thingOf: (about: string) => string | null,
): readonly Placed[] | null {
  const placed = withoutPending(figures).map((figure): Placed => {
    // Rates are of something: what was dealt with of it has no other measure.
    const dealt = measure === "%" ? null : dealtOf(figure);
    return [{ dealt, thing: dealt === null ? thingOf(figure.about ?? "") : null }, figure];
  });
  const dealt = placed.filter(([part]) => part.dealt !== null);
  const came = placed.filter(([part]) => part.dealt === null);
  const named = came.filter(([{ thing }]) => thing !== null);
  const isNamed = named.length > 0;
  const wholes = isNamed ? totalsOfEach(named) : totalsOf(came.filter(([, { dealing }]) => dealing === undefined));
  if (!isNamed && dealt.length === 0) return placed;
  // A number without a name beside named ones is a kind of them ("trong đó khiếu nại 05 đơn"), or nobody knows of what.
  const isDoubtful = isNamed && came.some(([{ thing }, { part, dealing }]) => thing === null && !part && !dealing);
  // What was left from before is settled with what came in.
  const [before, since] = [true, false].map((isLeft) =>
    Math.max(
      0,
      ...wholes.filter(([{ thing }]) => /tồn/u.test(thing ?? "") === isLeft).map(([, { value }]) => value ?? 0),
    ),
  );
  const most = before! + since!;
  const fits = wholes.length === 0 || dealt.every(([, { value }]) => value !== null && value <= most);
  if (isDoubtful || !fits || !isEachOnce(wholes) || !isEachOnce(dealt)) return null;
  return [...(isNamed ? wholes : came), ...dealt];
}

function isEachOnce(placed: readonly Placed[]): boolean {
  return new Set(placed.map(([part]) => partKey(part))).size === placed.length;
}

/** Without the kinds ("trong đó khiếu nại 05 đơn") of what is told as a whole. */
function totalsOf(placed: readonly Placed[]): readonly Placed[] {
  const totals = placed.filter(([, { part }]) => part !== true);
  return totals.length > 0 ? totals : placed;
}

/** The same for each thing by itself. */
function totalsOfEach(placed: readonly Placed[]): readonly Placed[] {
  const things = new Set(placed.map(([{ thing }]) => thing));
  return [...things].flatMap((wanted) => totalsOf(placed.filter(([{ thing }]) => thing === wanted)));
}

/** What still waits is the rest of what was dealt with; without that it is a figure of its own. */
function withoutPending(figures: readonly ReadFigure[]): readonly ReadFigure[] {
  return figures.some((figure) => dealtOf(figure) !== null)
    ? figures.filter(({ dealing }) => dealing !== "pending")
    : figures;
}

function dealtOf({ dealing }: SaidFigure): Dealt | null {
  return dealing === undefined || dealing === "pending" ? null : dealing;
}
