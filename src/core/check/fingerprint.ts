import { fold } from "../vietnamese/fold";
import { hash } from "../vietnamese/hash";

/**
 * A finding's name across edits elsewhere: rule, section and the folded text it stands
 * on, no index. Equal ones in one section are told apart by their running number.
 */
export function fingerprintOf(rule: string, section: string | null, own: string, occurrence: number): string {
  const base = `${rule}:${section ?? "-"}:${hash(fold(own))}`;
  return occurrence === 0 ? base : `${base}:${occurrence + 1}`;
}
