import { isSameUnit } from "../frame/units/unit-names";
import type { CameUnfit } from "./came-unfit";
import type { Overview } from "./overview";

/**
 * The units to be asked for their report again: those of the list, and without one
 * those whose report is of another period. What the user leaves out is his business.
 */
export function toSendAgain({ rows, standing, units, unfit }: Overview): readonly CameUnfit[] {
  const asked = unfit.filter(({ files }) => files.some(({ why }) => why !== "leftOut"));
  const known = [...asked.map(({ unit }) => unit), ...units.map(({ name }) => name)];
  const late = rows.filter(
    ({ file, unit }) =>
      standing.get(file) === "otherPeriod" && unit !== "" && !known.some((name) => isSameUnit(name, unit)),
  );
  return [...asked, ...late.map((head) => ({ unit: head.unit, files: [{ head, why: "otherPeriod" as const }] }))];
}
