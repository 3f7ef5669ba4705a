import { namesInFile } from "../frame/units/name-in-file";
import { isSameUnit } from "../frame/units/unit-names";
import type { OverviewHead } from "./row";
import type { Standing } from "./standing";

/** A unit of the list that is not counted though something of it came: it has handed in, only not what can be used. */
export interface CameUnfit {
  readonly unit: string;
  readonly files: readonly UnfitFile[];
}

export interface UnfitFile {
  readonly head: OverviewHead;
  /** `otherUnit`: its name is this unit's, but its header names another. */
  readonly why: Exclude<Standing, "counted" | "version" | "copy"> | "leftOut" | "otherUnit";
}

/**
 * Parts the units of the list that nobody is counted for into those nothing came from and those something did.
 * Whose a file is its header says; of one that could not be read, or names nobody, its own name. To say "nothing
 * came" of a unit whose file lies there would be untrue, so that a likely file is enough to say that it did.
 */
export function partUnfit(
  uncounted: readonly string[],
  { heads, leftOut, standing, expected }: WhatCame,
): { readonly missing: readonly string[]; readonly unfit: readonly CameUnfit[] } {
  if (uncounted.length === 0) return { missing: [], unfit: [] };
  const files = new Map<string, UnfitFile[]>(uncounted.map((unit) => [unit, []]));
  const add = (unit: string, file: UnfitFile) => files.get(unit)?.push(file);
  for (const head of [...heads, ...leftOut]) {
    const stands = standing.get(head.file) ?? "leftOut";
    const isCounted = stands === "counted" || stands === "version" || stands === "copy";
    const own = head.unit === "" ? [] : uncounted.filter((unit) => isSameUnit(head.unit, unit));
    if (!isCounted) for (const unit of own) add(unit, { head, why: stands });
    if (own.length > 0) continue;
    const named = namesInFile(head.file, expected);
    for (const { at, whole } of named) {
      if (head.unit === "" && !isCounted) add(expected[at]!, { head, why: stands as UnfitFile["why"] });
      // Every file that a unit sent may bear the name of its place; to differ from the
      // header it has to say "xã" too, and not to be the header's own name without marks.
      else if (head.unit !== "" && whole && named.length === 1 && namesInFile(head.file, [head.unit]).length === 0)
        add(expected[at]!, { head, why: isCounted ? "otherUnit" : (stands as UnfitFile["why"]) });
    }
  }
  return {
    missing: uncounted.filter((unit) => files.get(unit)!.length === 0),
    unfit: uncounted.flatMap((unit) => {
      const own = files.get(unit)!;
      return own.length === 0 ? [] : [{ unit, files: own }];
    }),
  };
}

export interface WhatCame {
  readonly heads: readonly OverviewHead[];
  /** Files that the user leaves out of everything that is summed. */
  readonly leftOut: readonly OverviewHead[];
  readonly standing: ReadonlyMap<string, Standing>;
  /** The whole list, so that a name is not taken for a shorter one. */
  readonly expected: readonly string[];
}
