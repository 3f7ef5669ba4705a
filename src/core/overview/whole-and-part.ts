import type { Dealing } from "./dealings";
import type { SaidFigure } from "./said-figures";

/** A way in which what came in was dealt with, counted apart from what came in. */
export type Dealt = Exclude<Dealing, "pending">;

/** A figure of a report, with where it was read. */
export interface ReadFigure extends SaidFigure {
  readonly file: string;
  readonly sentence: string;
  /** Another criterion claims it with as good a reason. */
  readonly contested: boolean;
}

/**
 * Parts what one unit gives in one measure into what came in (`null`) and what was dealt with of it. They are parted only where each is given once in a report and the part is not larger than the
 * whole; a report that tells otherwise keeps all its figures together, so that they show as unclear.
 */
export function partsOf(figures: readonly ReadFigure[]): ReadonlyMap<Dealt | null, readonly ReadFigure[]> {
  const files = new Map<string, ReadFigure[]>();
  for (const figure of figures) files.set(figure.file, [...(files.get(figure.file) ?? []), figure]);
  const all = [...files.values()];
  if (!all.every(canPart)) return new Map([[null, figures]]);
  const parts = new Map<Dealt | null, ReadFigure[]>();
  for (const figure of all.flatMap(withoutPending)) {
    const dealt = dealtOf(figure);
    parts.set(dealt, [...(parts.get(dealt) ?? []), figure]);
  }
  return parts;
}

function canPart(figures: readonly ReadFigure[]): boolean {
  const dealt = figures.filter((figure) => dealtOf(figure) !== null);
  if (dealt.length === 0) return true;
  const [whole, ...others] = wholesOf(figures);
  return (
    others.length === 0 &&
    new Set(dealt.map(dealtOf)).size === dealt.length &&
    (whole === undefined || dealt.every(({ value }) => value !== null && whole.value !== null && value <= whole.value))
  );
}

/** What still waits is the rest of what was dealt with; without that it is a figure of its own. */
function withoutPending(figures: readonly ReadFigure[]): readonly ReadFigure[] {
  return figures.some((figure) => dealtOf(figure) !== null)
    ? figures.filter(({ dealing }) => dealing !== "pending")
    : figures;
}

/** What came in, without its kinds ("trong đó khiếu nại 05 đơn"). */
function wholesOf(figures: readonly ReadFigure[]): readonly ReadFigure[] {
  const wholes = figures.filter(({ dealing }) => dealing === undefined);
  const totals = wholes.filter(({ part }) => part !== true);
  return totals.length > 0 ? totals : wholes;
}

function dealtOf({ dealing }: SaidFigure): Dealt | null {
  return dealing === undefined || dealing === "pending" ? null : dealing;
}
