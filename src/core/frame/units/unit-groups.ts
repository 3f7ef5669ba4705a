import { apart } from "./apart";
import { bare } from "./spelling";
import { unitKey } from "./unit-names";
import { isElsewhere, type NamedUnit } from "./unit-places";

/** A unit, under every name its files give it. */
export interface UnitGroup<Item> {
  /** The fullest name. */
  readonly name: string;
  readonly items: readonly Item[];
}

/** Puts together what belongs to one unit, in the order of the first of each. Items without a name stand alone. */
export function unitGroups<Item extends NamedUnit>(items: readonly Item[]): readonly UnitGroup<Item>[] {
  const groups: OpenGroup<Item>[] = [];
  const byKey = new Map<string, OpenGroup<Item>[]>();
  const marked = markedKeys(items.map(({ unit }) => unitKey(unit)));
  for (const item of items) {
    const { key: own, place: named } = apart(item.unit);
    const place = named !== "" ? named : apart(item.parent).whole;
    const key = marked.get(own) ?? own;
    const same = key === "" ? [] : (byKey.get(key) ?? []);
    const group = same.find((one) => !isElsewhere(one.place, place));
    if (group === undefined) {
      const opened = { key, place, items: [item] };
      groups.push(opened);
      byKey.set(key, [...same, opened]);
    } else {
      group.items.push(item);
      if (group.place === "") group.place = place;
    }
  }
  const crowded = new Set([...byKey].filter(([, same]) => same.length > 1).map(([key]) => key));
  return groups.map(({ key, items: own }) => ({ name: nameOf(own, crowded.has(key)), items: own }));
}

interface OpenGroup<Item> {
  readonly key: string;
  place: string;
  readonly items: Item[];
}

/** Where several units have one name, the office above tells them apart. */
function nameOf(items: readonly NamedUnit[], crowded: boolean): string {
  const { unit, parent } = items.reduce((best, each) => (marks(each.unit) > marks(best.unit) ? each : best));
  return crowded && parent !== "" ? `${unit} (${parent})` : unit;
}

/** For a key typed without marks the one key with marks that it stands for, when there is exactly one. */
function markedKeys(keys: readonly string[]): ReadonlyMap<string, string> {
  const byBare = new Map<string, Set<string>>();
  for (const key of keys) {
    const found = byBare.get(bare(key)) ?? new Set<string>();
    byBare.set(bare(key), found.add(key));
  }
  const result = new Map<string, string>();
  for (const [unmarked, found] of byBare) {
    const others = [...found].filter((key) => key !== unmarked);
    if (found.has(unmarked) && others.length === 1) result.set(unmarked, others[0]!);
  }
  return result;
}

function marks(text: string): number {
  return text.normalize("NFD").replace(/[^\p{M}đĐ]+/gu, "").length;
}
