import { unitKey } from "../../../core/frame/units/unit-names";
import type { Outline } from "../../../core/outline/outline";
import type { ReportTime } from "../../../core/outline/report-time";
import type { FigureReading } from "../../../core/overview/figures/figure-cells";
import {
  columnKey,
  figuresTable,
  type ColumnKey,
  type FigureColumn,
} from "../../../core/overview/figures/figures-table";
import { overviewOf, type Overview } from "../../../core/overview/overview";
import type { OverviewRow } from "../../../core/overview/row";
import type { KnownTime } from "../../../core/frame/report-period";
import { namesOfPeriod, PreviousReports, type Reported } from "../../../core/previous/pair";
import { unfitReason } from "../../../export/overview";
import type { PreviousPrint } from "../../../core/memory/previous-print";
import type { KeptFile, Side } from "../messages";
import { headOf } from "./heads";
import type { Wishes, Together, FiguresOfSection, Pairs, Pair, Doubt } from "./told";

/**
 * Holds what was judged, however many files, so that the page need not:
 * it answers questions about them. Knows no worker; see keeper-worker.ts.
 */
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
      const rows = [...this.files.now.values()].map(({ row }) => row).sort(byUnit);
      const [counting, aside] = [rows.filter(({ file }) => !left.has(file)), rows.filter(({ file }) => left.has(file))];
      this.last = { wishes, overview: overviewOf(counting, { expected, time, leftOut: aside }) };
    }
    return this.last.overview;
  }

  together(wishes: Wishes): Together {
    const { time, standing, units, sections, complete, missing, unfit, unexpected, alike, doubled } =
      this.overview(wishes);
    return {
      time,
      standing,
      sections,
      complete,
      missing,
      alike,
      unfit: unfit.map(({ unit, files }) => ({
        unit,
        isAsked: files.some(({ why }) => why !== "leftOut"),
        reasons: files.map((file) => ({ vi: unfitReason(file, "vi"), en: unfitReason(file, "en") })),
      })),
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

/** A time that the report itself, or its user, says. */
function said(time: KnownTime | null): ReportTime | null {
  return time === null || time.known === "guess" ? null : time;
}

/** As the table of reports has them: by unit, those without one last, the files of each by name. */
function byUnit(one: OverviewRow, other: OverviewRow): number {
  return compared(orderOf(one), orderOf(other)) || compared(one.file, other.file);
}

function orderOf({ unit, file }: OverviewRow): string {
  return unit === "" ? `\uffff ${file}` : unitKey(unit);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
