import { isSameTime, type ReportTime } from "../outline/report-time";
import type { SectionId } from "../outline/outline";
import type { Status } from "../sections/section-state";
import { partUnfit, type CameUnfit } from "./came-unfit";
import { compareWithList, type HandedIn } from "./expected-units";
import type { OverviewHead, OverviewRow } from "./row";
import type { Standing } from "./standing";
import { unitGroups } from "../frame/units/unit-groups";

/** The reports of many units side by side. */
export interface Overview extends HandedIn {
  readonly rows: readonly OverviewHead[];
  /** All that was taken of a file. It may lie elsewhere and be read anew each time: ask once where once will do. */
  readonly whole: (head: OverviewHead) => OverviewRow;
  /** The outline looked at: the one asked for, else the one most reports were judged by; "" when there are none. */
  readonly outline: string;
  /** The time looked at: the one asked for, else the one most reports are about; null when none says. */
  readonly time: ReportTime | null;
  /** What each file counts for, by its name. */
  readonly standing: ReadonlyMap<string, Standing>;
  /** The units whose reports count, with all they handed in. */
  readonly units: readonly OverviewUnit[];
  /** For each section, how many units have it in which state; of two versions the one with more written. */
  readonly sections: readonly SectionTotals[];
  /** Units whose report holds every required section. */
  readonly complete: number;
  /** Units with more than one file that counts, or copies of one. */
  readonly doubled: readonly { readonly unit: string; readonly files: readonly string[]; readonly same: boolean }[];
  /** Units of the list that sent something, only nothing that counts; they are not among the missing. */
  readonly unfit: readonly CameUnfit[];
}

export interface OverviewUnit {
  /** As its header names it, the name of the file when it does not. */
  readonly name: string;
  /** Its report, the fullest version first. Never empty. */
  readonly rows: readonly OverviewHead[];
}

export interface SectionTotals {
  readonly section: SectionId;
  readonly counts: Readonly<Partial<Record<Status, number>>>;
}

export interface OverviewWishes {
  /** Units that have to report, as in the list (see `expectedUnits`); none: nobody is missed. */
  readonly expected?: readonly string[];
  /** The time asked for; without it the one most reports are about. */
  readonly time?: ReportTime | null;
  /** Id of the outline asked for; without it the one most reports were judged by. */
  readonly outline?: string;
  /** Files that count for nothing because the user says so; they came nevertheless. */
  readonly leftOut?: readonly OverviewHead[];
}

/** Puts rows together: whose they are, which of them count, who is missing. */
export function overviewOf(rows: readonly OverviewRow[], wishes: OverviewWishes = {}): Overview {
  return overviewOfHeads(rows, (head) => head as OverviewRow, wishes);
}

/** The same where only the heads are at hand; `whole` gives the rest. */
export function overviewOfHeads(
  rows: readonly OverviewHead[],
  whole: Overview["whole"],
  { expected = [], time: asked, outline: wanted, leftOut = [] }: OverviewWishes = {},
): Overview {
  const outline = wanted ?? mostCommonOutline(rows);
  const time = asked ?? mostCommonTime(rows.filter((row) => row.outline === outline));
  const standing = new Map<string, Standing>();
  for (const row of rows)
    if (row.kind !== "report") standing.set(row.file, row.kind);
    else if (row.outline !== outline) standing.set(row.file, "otherOutline");
    else if (isOfOtherTime(row, time)) standing.set(row.file, "otherPeriod");
  const judged = rows.filter(({ file }) => !standing.has(file));
  const doubled: { unit: string; files: readonly string[]; same: boolean }[] = [];
  const units = unitGroups(judged).map(({ name, items }): OverviewUnit => {
    const versions = distinct(items);
    for (const row of items) standing.set(row.file, versions.includes(row) ? "version" : "copy");
    standing.set(versions[0]!.file, "counted");
    const shown = name === "" ? versions[0]!.file : name;
    if (items.length > 1)
      doubled.push({ unit: shown, files: items.map(({ file }) => file), same: versions.length === 1 });
    return { name: shown, rows: versions };
  });
  const {
    missing: uncounted,
    unexpected,
    alike,
  } = compareWithList(
    units.map(({ name, rows: [first] }) => (first!.unit === "" ? "" : name)),
    expected,
  );
  return {
    rows,
    whole,
    outline,
    time,
    standing,
    units,
    sections: totals(units),
    complete: units.filter(({ rows: [first] }) => first!.required > 0 && first!.written >= first!.required).length,
    doubled,
    ...partUnfit(uncounted, { heads: rows, leftOut, standing, expected }),
    unexpected: expected.length === 0 ? [] : unexpected,
    alike,
  };
}

/** All units that are to report, whether theirs counts or not. */
export function unitsAsked({ units, missing, unfit }: Overview): number {
  return units.length + missing.length + unfit.length;
}

/** Versions of a report, the fullest first; a file with the very text of another is left out. */
function distinct(rows: readonly OverviewHead[]): readonly OverviewHead[] {
  const prints = new Set<string>();
  return rows
    .filter(({ print }) => print === "" || (!prints.has(print) && prints.add(print)))
    .map((row, at) => ({ row, at }))
    .sort(
      (one, other) => other.row.written - one.row.written || other.row.speaksOf - one.row.speaksOf || one.at - other.at,
    )
    .map(({ row }) => row);
}

/** Only what the document itself says of its time is held against it. */
function isOfOtherTime({ time }: OverviewHead, asked: ReportTime | null): boolean {
  return asked !== null && time !== null && sure.has(time.known) && !isSameTime(time, asked);
}

const sure: ReadonlySet<string> = new Set(["chosen", "title", "heading"]);

function mostCommonOutline(rows: readonly OverviewHead[]): string {
  return (
    mostCommon(
      rows.filter(({ kind }) => kind === "report").map(({ outline }) => outline),
      (id) => id,
    ) ?? ""
  );
}

function mostCommonTime(rows: readonly OverviewHead[]): ReportTime | null {
  const times = rows.flatMap(({ kind, time }) =>
    kind === "report" && time !== null && sure.has(time.known) ? [time] : [],
  );
  const most = mostCommon(times, ({ period, year }) => `${period} ${year}`);
  return most === null ? null : { period: most.period, year: most.year, fromYear: most.fromYear ?? 0 };
}

/** The first of those that come most often; null of none. */
function mostCommon<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item | null {
  const counts = new Map<string, { readonly item: Item; count: number }>();
  for (const item of items) {
    const held = counts.get(keyOf(item));
    if (held) held.count++;
    else counts.set(keyOf(item), { item, count: 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count)[0]?.item ?? null;
}

function totals(units: readonly OverviewUnit[]): readonly SectionTotals[] {
  const counts = new Map<SectionId, Partial<Record<Status, number>>>();
  for (const { rows } of units) {
    for (const [section, status] of Object.entries(rows[0]!.statuses)) {
      const held = counts.get(section) ?? {};
      held[status] = (held[status] ?? 0) + 1;
      counts.set(section, held);
    }
  }
  return [...counts].map(([section, held]) => ({ section, counts: held }));
}
