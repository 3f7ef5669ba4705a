import { bare } from "../frame/units/spelling";
import { levelsOf, liesElsewhere, unitPlaces, type NamedUnit } from "../frame/units/unit-places";

/** A unit by its name and where it lies, to be compared with those of another period. */
export class UnitAndPlace {
  /** "" when no unit is named. */
  readonly key: string;
  readonly bareKey: string;
  /** The commune, ward or town it is, or that it belongs to; null for other units. */
  readonly commune: { readonly kind: string; readonly name: string; readonly rest: string } | null;
  private readonly places: ReadonlyMap<string, string>;

  constructor(named: NamedUnit) {
    const { key, places } = unitPlaces(named);
    this.key = key;
    this.bareKey = bare(key);
    this.places = places;
    const [, rest = "", kind = "", name = ""] = /^(.*?)(?<!\p{L})(xã|phường|thị trấn|đặc khu) (.+)$/u.exec(key) ?? [];
    this.commune = name === "" ? null : { kind, name, rest };
  }

  /** One name, with or without its marks, and nothing that says it is two places. */
  isSame(other: UnitAndPlace): boolean {
    const isName =
      this.key === other.key || (this.bareKey === other.bareKey && [this.key, other.key].includes(this.bareKey));
    return isName && !this.isElsewhere(other);
  }

  /**
   * The same as it was before 1 July 2025: towns are communes and wards
   * since (Luật Tổ chức chính quyền địa phương 2025, Điều 1).
   */
  isFormer(before: UnitAndPlace): boolean {
    const [now, then] = [this.commune, before.commune];
    return (
      now !== null &&
      then !== null &&
      now.name === then.name &&
      now.rest === then.rest &&
      then.kind === "thị trấn" &&
      (now.kind === "xã" || now.kind === "phường") &&
      !this.isElsewhere(before)
    );
  }

  isElsewhere(other: UnitAndPlace): boolean {
    return liesElsewhere(this.places, other.places);
  }

  /** Both say where they lie, and on the closest level that either tells it is one place. */
  isHere(other: UnitAndPlace): boolean {
    const closest = LEVELS.find((level) => this.places.has(level) || other.places.has(level));
    return closest !== undefined && this.places.has(closest) && other.places.has(closest) && !this.isElsewhere(other);
  }
}

/** From the closest. */
const LEVELS = [...levelsOf("xã a").keys(), ...levelsOf("huyện a").keys(), ...levelsOf("tỉnh a").keys()];
