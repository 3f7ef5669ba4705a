import { apart } from "./apart";
import { isUnmarked } from "./spelling";

/**
 * A unit's own name, comparable, and the places it lies in by level ("commune",
 * "district", "province"), as its name or the office above tells them.
 */
export interface UnitPlaces {
  readonly key: string;
  readonly places: ReadonlyMap<string, string>;
}

export function unitPlaces({ unit, parent }: NamedUnit): UnitPlaces {
  const { key, place } = apart(unit);
  return { key, places: levelsOf(place !== "" ? place : apart(parent).whole) };
}

/** True when both places are known on some level and are two there: "xã An Bình", "phường Hòa An". */
export function isElsewhere(one: string, other: string): boolean {
  return liesElsewhere(levelsOf(one), levelsOf(other));
}

/** The same of places told apart by level. */
export function liesElsewhere(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return [...one].some(([level, name]) => {
    const there = other.get(level);
    return there !== undefined && name !== there && !isUnmarked(name, there);
  });
}

/** The places that a text names, by level; of several of one level the first. */
export function levelsOf(place: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, kind, name] of place.matchAll(PLACE)) {
    const level = levels[kind!] ?? kind!;
    if (!found.has(level)) found.set(level, name!);
  }
  return found;
}

const PLACE =
  /(?<=^|\s)(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố) (.+?)(?= (?:huyện|quận|thị xã|tỉnh|thành phố) |$)/gu;
const levels: Readonly<Record<string, string>> = {
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
  "đặc khu": "commune",
  huyện: "district",
  quận: "district",
  "thị xã": "district",
  tỉnh: "province",
  "thành phố": "province",
};

/** A name, and the office above it, "" when it is not known. */
export interface NamedUnit {
  readonly unit: string;
  readonly parent: string;
}
