import type { Bilingual } from "../../../core/outline/language";
import type { ReportTime } from "../../../core/outline/report-time";
import type { FigureColumn } from "../../../core/overview/figures/figures-table";
import type { Overview } from "../../../core/overview/overview";
import type { Standing } from "../../../core/overview/standing";
import type { Paired, Reported } from "../../../core/previous/pair";
import type { RowHead } from "../messages";

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
  /**
   * Units of the list that sent something which does not count, and why each file
   * does not; those whose files the user left out are not asked for them again.
   */
  readonly unfit: readonly {
    readonly unit: string;
    readonly isAsked: boolean;
    readonly reasons: readonly Bilingual[];
  }[];
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
