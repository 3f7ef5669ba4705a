import type { SectionId } from "../outline/outline";
import type { Status } from "../sections/section-state";
import { unitKey, type OverviewRow } from "./row";

/** The reports of many units side by side. */
export interface Overview {
  readonly rows: readonly OverviewRow[];
  /** For each section, how many reports have it in which state. */
  readonly sections: readonly SectionTotals[];
  /** Reports that hold every required section. */
  readonly complete: number;
  /** Units with more than one file, with the files. */
  readonly doubled: readonly { readonly unit: string; readonly files: readonly string[] }[];
  /** Units expected that have handed nothing in. Empty when no list was given. */
  readonly missing: readonly string[];
  /** Files whose unit is not on the list. */
  readonly unexpected: readonly string[];
}

export interface SectionTotals {
  readonly section: SectionId;
  readonly counts: Readonly<Partial<Record<Status, number>>>;
}

/** Puts rows together; `expected` is the list of units that have to report, one a line, in any spelling. */
export function overviewOf(rows: readonly OverviewRow[], expected: readonly string[] = []): Overview {
  const byUnit = groupBy(
    rows.filter(({ unit }) => unit !== ""),
    ({ unit }) => unitKey(unit),
  );
  const wanted = new Map(
    expected.map((unit) => [unitKey(unit), unit.trim()]).filter(([key]) => key !== "") as [string, string][],
  );
  return {
    rows,
    sections: totals(rows),
    complete: rows.filter(({ written, required }) => required > 0 && written >= required).length,
    doubled: [...byUnit.values()]
      .filter((same) => same.length > 1)
      .map((same) => ({ unit: same[0]!.unit, files: same.map(({ file }) => file) })),
    missing: [...wanted].filter(([key]) => !byUnit.has(key)).map(([, unit]) => unit),
    unexpected: wanted.size === 0 ? [] : rows.filter(({ unit }) => !wanted.has(unitKey(unit))).map(({ file }) => file),
  };
}

function totals(rows: readonly OverviewRow[]): readonly SectionTotals[] {
  const counts = new Map<SectionId, Partial<Record<Status, number>>>();
  for (const { statuses } of rows) {
    for (const [section, status] of Object.entries(statuses)) {
      const held = counts.get(section) ?? {};
      held[status] = (held[status] ?? 0) + 1;
      counts.set(section, held);
    }
  }
  return [...counts].map(([section, held]) => ({ section, counts: held }));
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
