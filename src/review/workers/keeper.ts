import { fillFields } from "../../core/outline/fields";
import type { Outline } from "../../core/outline/outline";
import type { ReportTime } from "../../core/outline/report-time";
import type { FigureReading } from "../../core/overview/figures/figure-cells";
import { columnKey, figuresTable, type ColumnKey, type FigureColumn } from "../../core/overview/figures/figures-table";
import { overviewOf, type Overview, type Standing } from "../../core/overview/overview";
import type { OverviewRow } from "../../core/overview/row";
import { unitKey } from "../../core/frame/unit-names";
import type { KnownTime } from "../../core/frame/report-period";
import { namesOfPeriod, PreviousReports, type Paired, type Reported } from "../../core/previous/pair";
import type { PreviousPrint } from "../../core/memory/previous-print";
import type { KeptFile, OutlineHead, RowHead, Side } from "./messages";
import { searchable } from "./searchable";

/** What is asked about all reports at once. */
export interface Wishes {
  readonly expected: readonly string[];
  /** Files that the user leaves out of everything that is summed. */
  readonly leftOut: readonly string[];
  /** The time asked for; null: the one most reports are about. */
  readonly time: ReportTime | null;
}

/** What the page is told of all reports together. */
export interface Together extends Pick<Overview, "time" | "sections" | "complete" | "missing" | "alike"> {
  readonly standing: ReadonlyMap<string, Standing>;
  /** How many units have handed in. */
  readonly units: number;
  /** Files of units that are not on the list. */
  readonly unexpected: readonly string[];
  /** By file: the other files of its unit. */
  readonly alongside: ReadonlyMap<string, readonly string[]>;
}

/** How the reports stand to those of last period. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  readonly doubtful: readonly Doubt[];
}

/** A unit's report and the one of last period. */
export interface Pair {
  readonly file: string;
  readonly by: NonNullable<Paired<Reported>["by"]>;
  readonly before: RowHead;
}

/** A report between whose likely ones of last period nothing decides. */
export interface Doubt {
  readonly file: string;
  readonly unit: string;
  readonly before: readonly string[];
}

/** A column of figures as the page draws it. */
export interface FigureColumnHead extends Omit<FigureColumn, "cells"> {
  readonly cells: readonly FigureCellHead[];
}

export interface FigureCellHead {
  /** Its unit's place. */
  readonly at: number;
  readonly written: string;
  readonly kind: "plain" | "unclear";
  readonly outlier: boolean;
}

export interface FiguresOfSection {
  readonly units: readonly { readonly name: string; readonly file: string }[];
  readonly columns: readonly FigureColumnHead[];
  /** Sections that have figures at all. */
  readonly sections: readonly string[];
}

/** Holds what was judged, however many files, so that the page need not: it answers questions about them. Knows no worker; see keeper-worker.ts. */
export class Keeper {
  private readonly files: Readonly<Record<Side, Map<string, KeptFile>>> = { now: new Map(), before: new Map() };
  private readonly outlines = new Map<string, Outline>();
  private last: { readonly wishes: string; readonly overview: Overview } | null = null;
  private lastFigures: {
    readonly of: Overview;
    readonly outline: Outline;
    readonly columns: readonly FigureColumn[];
  } | null = null;

  add(kept: KeptFile, outline: Outline | null): void {
    if (outline !== null) this.outlines.set(outline.id, outline);
    this.files[kept.side].set(kept.row.file, kept);
    if (kept.side === "now") this.last = null;
  }

  forget(side: Side): void {
    this.files[side].clear();
    this.last = null;
  }

  knows(outline: string): boolean {
    return this.outlines.has(outline);
  }

  /** The outline most reports were judged by. */
  outline(): Outline | null {
    const counts = new Map<string, number>();
    for (const { row } of this.files.now.values())
      if (row.kind === "report") counts.set(row.outline, (counts.get(row.outline) ?? 0) + 1);
    const [first] = [...counts].sort(([, one], [, other]) => other - one);
    return this.outlines.get(first?.[0] ?? "") ?? null;
  }

  outlineOf(row: OverviewRow): Outline | null {
    return this.outlines.get(row.outline) ?? null;
  }

  row(file: string): OverviewRow | null {
    return this.files.now.get(file)?.row ?? null;
  }

  overview({ expected, leftOut, time }: Wishes): Overview {
    const wishes = JSON.stringify([expected, leftOut, time]);
    if (this.last?.wishes !== wishes) {
      const left = new Set(leftOut);
      const rows = [...this.files.now.values()].map(({ row }) => row).filter(({ file }) => !left.has(file));
      this.last = { wishes, overview: overviewOf(rows.sort(byFile), { expected, time }) };
    }
    return this.last.overview;
  }

  together(wishes: Wishes): Together {
    const { time, standing, units, sections, complete, missing, unexpected, alike, doubled } = this.overview(wishes);
    return {
      time,
      standing,
      sections,
      complete,
      missing,
      alike,
      units: units.length,
      unexpected: unexpected.flatMap((at) => units[at]!.rows.map(({ file }) => file)),
      alongside: new Map(
        doubled.flatMap(({ files }) => files.map((file) => [file, files.filter((other) => other !== file)] as const)),
      ),
    };
  }

  figures(wishes: Wishes, section: string): FiguresOfSection {
    const { units } = this.overview(wishes);
    const all = this.allFigures(wishes);
    return {
      units: units.map(({ name, rows }) => ({ name, file: rows[0]!.file })),
      sections: [...new Set(all.map((column) => column.section))],
      columns: all
        .filter((column) => column.section === section)
        .map((column) => ({
          ...column,
          cells: column.cells.map(({ at, written, kind, outlier }) => ({ at, written, kind, outlier })),
        })),
    };
  }

  readings(wishes: Wishes, of: ColumnKey, at: number): readonly FigureReading[] {
    const column = this.allFigures(wishes).find((each) => columnKey(each) === columnKey(of));
    return column?.cells.find((cell) => cell.at === at)?.readings ?? [];
  }

  /** Reports that have one of the same unit in last period's folder, and those of which that cannot be told. */
  pairs(): Pairs {
    const reported = ({ row: { file, unit, parent, time } }: KeptFile): Reported => ({
      file,
      unit,
      parent,
      time: said(time),
    });
    const of = (side: Side) => [...this.files[side].values()].filter(({ row }) => row.kind === "report");
    const kept = new Map(of("before").map((each) => [each.row.file, each]));
    const before = new PreviousReports([...kept.values()].map(reported));
    const now = of("now").map(reported);
    const names = namesOfPeriod(now);
    const pairs: Pair[] = [];
    const doubtful: Doubt[] = [];
    for (const report of now) {
      const { found, by, doubtful: several } = before.pair(report, names);
      if (found !== null) pairs.push({ file: report.file, by: by!, before: headOf(kept.get(found.file)!) });
      else if (several.length > 0)
        doubtful.push({ file: report.file, unit: report.unit, before: several.map(({ file }) => file) });
    }
    return { pairs, doubtful };
  }

  /** What a check compares with last period's report; null when that was not one. */
  print(fileBefore: string): PreviousPrint | null {
    return this.files.before.get(fileBefore)?.print ?? null;
  }

  private allFigures(wishes: Wishes): readonly FigureColumn[] {
    const of = this.overview(wishes);
    const outline = this.outline();
    if (outline === null) return [];
    if (this.lastFigures?.of !== of || this.lastFigures.outline !== outline)
      this.lastFigures = { of, outline, columns: figuresTable(outline, of) };
    return this.lastFigures.columns;
  }
}

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
    sections: outline.sections
      .filter(({ id }) => !parents.has(id))
      .map(({ id, title }) => ({ id, title: fillFields(title, outline.defaults) })),
  };
}

/** A time that the report itself, or its user, says. */
function said(time: KnownTime | null): ReportTime | null {
  return time === null || time.known === "guess" ? null : time;
}

function byFile(one: OverviewRow, other: OverviewRow): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
}
