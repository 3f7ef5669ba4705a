import { isElsewhere } from "./unit-places";
import { isUnmarked } from "./spelling";
import { apart } from "./apart";

/**
 * What two names of one unit have in common: "UBND xã An Bình", "ỦY BAN NHÂN DÂN XÃ AN
 * BÌNH" and "X. An Bình" alike. Tone marks count, because "xã Tân Thanh" and "xã Tân
 * Thạnh" are two communes. A commune's Đảng ủy is another unit than its Ủy ban nhân dân.
 */
export function unitKey(name: string): string {
  return apart(name).key;
}

/**
 * True when both name one unit, however they abbreviate it; a name typed without
 * any marks is one with the name that has them. False when one names none.
 */
export function isSameUnit(one: string, other: string): boolean {
  const [a, b] = [apart(one), apart(other)];
  if (a.key === "") return false;
  return (a.key === b.key || isUnmarked(a.key, b.key)) && !isElsewhere(a.place, b.place);
}
