import { moneyIn } from "../../vietnamese/numbers";
import type { ReadFigure } from "./whole-and-part";

/**
 * Sums of money and areas are told in units of many sizes: "1,25 tỷ đồng", "860 triệu đồng", "0,6 ha", "2.100 mét
 * vuông". What tells whether words behind a number are such a unit; undefined for measures that have one size.
 */
export function isInMeasure(measure: string): ((unit: string) => boolean) | undefined {
  const size = sizes[measure];
  return size && ((unit) => size(unit) !== undefined);
}

/**
 * The figures in the measure itself; of sums of money those that were given, where others are
 * told beside ("tổng kinh phí 1,2 tỷ đồng, trong đó Nhân dân đóng góp 300 triệu đồng").
 */
export function inOwnMeasure(figures: readonly ReadFigure[], measure: string): readonly ReadFigure[] {
  const size = sizes[measure];
  if (size === undefined || figures.length === 0) return figures;
  const all: ReadFigure[] = [];
  for (const [at, figure] of figures.entries()) {
    const { value, unit, written } = figure;
    const factor = size(unit) ?? 1;
    const before = figures[at - 1];
    const last = all.at(-1);
    // "1 tỷ 250 triệu đồng" is one sum.
    if (last !== undefined && before !== undefined && /^t[ỷỉ]$/u.test(before.unit) && unit.startsWith("triệu")) {
      const sum = last.value === null || value === null ? null : last.value + value * factor;
      all[all.length - 1] = { ...last, value: sum, written: `${last.written} ${written} triệu` };
    } else
      all.push(
        factor === 1
          ? figure
          : {
              ...figure,
              value: value === null ? null : Math.round(value * factor),
              written: `${written} ${named(unit)}`,
            },
      );
  }
  const given = all.filter(({ about = "" }) => GIVEN.test(about));
  return given.length > 0
    ? given.map(({ part: _part, ...figure }) => figure)
    : all.map((figure) => ({ ...figure, contested: true }));
}

function named(unit: string): string {
  return /^(?:nghìn|ngàn|triệu|t[ỷỉ]|ha|hécta|km2|sào)/u.exec(unit)?.[0] ?? unit;
}

const GIVEN = /(?<!\p{L})(?:đóng góp|góp|ủng hộ|quyên góp|hiến|vận động)(?!\p{L})/u;
const sizes: Readonly<Record<string, (unit: string) => number | undefined>> = {
  đồng: moneyIn,
  "m²": (unit) => AREAS.find(([words]) => words.test(unit))?.[1],
};
const AREAS: readonly (readonly [RegExp, number])[] = [
  [/^(?:m²|mét vuông)(?!\p{L})/u, 1],
  [/^(?:ha|hécta|héc ta)(?!\p{L})/u, 10_000],
];
