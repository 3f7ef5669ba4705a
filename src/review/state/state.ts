import type { Bilingual } from "../../core/outline/language";
import type { ReportTime } from "../../core/outline/report-time";
import type { Together, Pair, Doubt } from "../workers/keeper/told";
import type { FileTrouble, OpenedReport, OutlineHead, RowHead, Side } from "../workers/messages";
import type { Listing } from "./listing";
import { emptySender, type SenderTyped } from "./sender/sender";

export type View = "reports" | "figures" | "expected" | "previous" | "takeAway";

/** All that the page knows; everything it shows follows from this. */
export interface State {
  readonly view: View;
  readonly heads: readonly RowHead[];
  readonly before: readonly RowHead[];
  readonly outlines: readonly OutlineHead[];
  readonly run: Run | null;
  readonly together: Together | null;
  /** Reports with one of last period. */
  readonly pairs: readonly Pair[];
  /** Reports of this period that may have one of several. */
  readonly doubtful: readonly Doubt[];
  readonly listing: Listing;
  /** The row that is looked at; `report` null while it is being read. */
  readonly opened: {
    readonly file: string;
    readonly report: OpenedReport | null;
    readonly trouble: FileTrouble | null;
  } | null;
  /** Rows ticked in the table. */
  readonly chosen: ReadonlySet<string>;
  readonly settled: ReadonlySet<string>;
  /** Files that the user leaves out of what is summed. */
  readonly leftOut: ReadonlySet<string>;
  /** By file: fingerprints of points that are not to be asked for. */
  readonly unticked: ReadonlyMap<string, ReadonlySet<string>>;
  readonly expected: readonly string[];
  readonly time: ReportTime | null;
  readonly outline: ChosenOutline | null;
  /** The office that sends the letters. */
  readonly sender: SenderTyped;
  /** Whether this computer keeps the sender for another day. */
  readonly senderKept: boolean;
  /** A file is being made to be taken away. */
  readonly making: boolean;
  /** What was just done or went wrong. */
  readonly notice: Notice | null;
}

export interface Notice {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly says: Bilingual;
  readonly detail?: string;
}

/** Files being judged. */
export interface Run {
  readonly side: Side;
  readonly total: number;
  readonly done: number;
  /** Milliseconds since the page was opened. */
  readonly begun: number;
  readonly now: number;
}

/** An outline for all reports, in place of the one each names. */
export interface ChosenOutline {
  /** A built-in outline's id, or the text of an outline file. */
  readonly asked: string;
  readonly name: Bilingual;
}

export const emptyState: State = {
  view: "reports",
  heads: [],
  before: [],
  outlines: [],
  run: null,
  together: null,
  pairs: [],
  doubtful: [],
  listing: { filter: "all", search: "", sort: "unit", descending: false },
  opened: null,
  chosen: new Set(),
  settled: new Set(),
  leftOut: new Set(),
  unticked: new Map(),
  expected: [],
  time: null,
  outline: null,
  sender: emptySender,
  senderKept: false,
  making: false,
  notice: null,
};
