import { apart } from "./apart";
import { bare } from "./spelling";

/**
 * Which of `names` the name of a file carries, by position: "bc_xa-tan-hung (2).doc" that of "Xã Tân Hưng". The
 * longest that fit, so that "xã Tân Hưng Đông" is not "Xã Tân Hưng"; several where nothing tells them apart, as
 * "xa tan thanh" does not "Xã Tân Thanh" from "Xã Tân Thạnh". The place alone will do where `names` have it once.
 */
export function namesInFile(file: string, names: readonly string[]): readonly FoundName[] {
  const told = wordsOf(file);
  const keys = names.map((name) => apart(name).key);
  const whole = longest(keys.flatMap((key, at) => (holds(told, key) ? [{ at, key, whole: true }] : [])));
  if (whole.length > 0) return whole;
  const places = keys.map((key) => key.replace(kindOfPlace, ""));
  const alone = places.flatMap((place, at) =>
    place !== keys[at] && place.includes(" ") && holds(told, place) ? [{ at, key: place, whole: false }] : [],
  );
  const found = otherOffice.test(bare(told)) ? [] : longest(alone);
  return found.length === 1 ? found : [];
}

export interface FoundName {
  readonly at: number;
  /** With what it is ("xã"), not its place alone. */
  readonly whole: boolean;
}

function wordsOf(file: string): string {
  const name = file
    .replace(/^.*[\\/]/u, "")
    .replace(/\.\w{1,5}$/u, "")
    .replace(/[_+–-]+/gu, " ");
  return ` ${apart(name).whole} `;
}

/** Letters count, and marks where the file's name has any at that place. */
function holds(told: string, key: string): boolean {
  if (key === "") return false;
  const sought = ` ${key} `;
  const unmarked = bare(told);
  for (let at = unmarked.indexOf(bare(sought)); at !== -1; at = unmarked.indexOf(bare(sought), at + 1)) {
    const written = told.slice(at, at + sought.length);
    if (written === sought || written === bare(written)) return true;
  }
  return false;
}

function longest<Found extends { readonly key: string }>(found: readonly Found[]): readonly Found[] {
  const most = Math.max(0, ...found.map(({ key }) => key.length));
  return found.filter(({ key }) => key.length === most);
}

const kindOfPlace = /^(?:xã|phường|thị trấn|đặc khu) /u;
/** A school or station that bears the name of its place. */
const otherOffice =
  / (?:trung hoc|tieu hoc|mam non|truong|tram|benh vien|trung tam|phong|dang uy|mat tran|hop tac xa|cong ty|cong an|thon|to dan pho) /u;
