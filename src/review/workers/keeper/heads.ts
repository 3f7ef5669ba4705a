import { unitKey } from "../../../core/frame/units/unit-names";
import type { Outline } from "../../../core/outline/outline";
import type { KeptFile, RowHead, OutlineHead } from "../messages";
import { searchable } from "./searchable";

/** What the page draws of a judged file. */
export function headOf({ side, row, trouble, outlineProblem }: KeptFile): RowHead {
  const { file, unit, kind, remark, time, outline, written, required, must, should, statuses, signed, points } = row;
  const stale = points.filter(({ rule }) => ofLastPeriod.has(rule));
  return {
    file,
    side,
    unit,
    kind,
    remark,
    time,
    outline,
    written,
    required,
    must,
    should,
    statuses,
    signed,
    unitKey: unit === "" ? "" : unitKey(unit),
    search: searchable(`${unit} ${file}`),
    trouble,
    outlineProblem,
    stale: stale.length,
    staleSections: [...new Set(stale.flatMap(({ section }) => section ?? []))],
  };
}

/** Rules that compare with last period's report. */
const ofLastPeriod: ReadonlySet<string> = new Set(["stale-copy", "wrong-comparison"]);

/** What the table needs of an outline. */
export function outlineHead(outline: Outline): OutlineHead {
  const parents = new Set(outline.sections.map(({ parent }) => parent));
  return {
    id: outline.id,
    name: outline.name,
    sections: outline.sections.filter(({ id }) => !parents.has(id)).map(({ id, title }) => ({ id, title })),
    defaults: outline.defaults,
  };
}
