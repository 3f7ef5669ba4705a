import type { Section, UnitType } from "../../outline/outline";
import { computed } from "../../snapshot/computed";
import { fold } from "../../vietnamese/fold";
import { splitNumber, type Numbering } from "../../vietnamese/heading-number";

/**
 * For each section of an outline the number it has among its neighbours
 * in the report of one unit; null for one that is left out.
 */
export type Ranks = readonly (number | null)[];

/**
 * The numbers of sections in the report of a unit that leaves out what is not asked of it: "1. Thực hiện
 * dân chủ trong cơ quan", where a Sở has no commune to tell of first. As printed when no unit is named.
 */
export function ranksFor(unit: UnitType | null, sections: readonly Section[]): Ranks {
  const left = new Map<string | null, number>();
  const numbers = computed(sections, printedNumbers);
  return sections.map(({ parent, appliesTo }, at) => {
    const before = left.get(parent) ?? 0;
    if (unit === null || appliesTo.includes(unit)) return (numbers[at]?.values.at(-1) ?? 0) - before;
    left.set(parent, before + 1);
    return null;
  });
}

/** The numbers as the outline prints them. */
export function printedNumbers(sections: readonly Section[]): readonly (Numbering | null)[] {
  return sections.map(({ number }) => splitNumber(fold(number)).numbering);
}
