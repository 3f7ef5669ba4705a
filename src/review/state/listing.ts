import type { SectionId } from "../../core/outline/outline";
import type { Status } from "../../core/sections/section-state";
import type { Mark, Row } from "./marks";
import { searchable } from "../workers/keeper/searchable";

/** Which rows are looked at. */
export type Filter = "all" | "incomplete" | "complete" | "unsettled" | Mark | `section ${SectionId}`;

export type SortKey = "unit" | "time" | "written" | "must" | "should" | `section ${SectionId}`;

export interface Listing {
  readonly filter: Filter;
  /** As typed. */
  readonly search: string;
  readonly sort: SortKey;
  readonly descending: boolean;
}

/** The rows that are shown, in the order asked for; equal ones by unit, then by file. */
export function listed(rows: readonly Row[], { filter, search, sort, descending }: Listing): readonly Row[] {
  const words = searchable(search)
    .split(" ")
    .filter((word) => word !== "");
  const shown = rows.filter((row) => passes(row, filter) && words.every((word) => row.head.search.includes(word)));
  const turn = descending ? -1 : 1;
  return shown
    .map((row) => ({ row, key: keyOf(row, sort), unit: unitOf(row) }))
    .sort((one, other) => turn * compare(one.key, other.key) || compare(one.unit, other.unit))
    .map(({ row }) => row);
}

export function passes({ head, marks }: Row, filter: Filter): boolean {
  const isReport = head.kind === "report";
  if (filter === "all") return true;
  if (filter === "incomplete") return isReport && head.written < head.required;
  if (filter === "complete") return isReport && head.written >= head.required;
  if (filter === "unsettled") return !marks.has("settled");
  if (filter.startsWith("section ")) return isReport && lacks(head.statuses[filter.slice("section ".length)]);
  return marks.has(filter as Mark);
}

/** True for a state in which the section still has to be asked for. */
function lacks(status: Status | undefined): boolean {
  return status !== undefined && status !== "written" && status !== "notApplicable";
}

type Key = number | string;

function keyOf({ head }: Row, sort: SortKey): Key {
  switch (sort) {
    case "unit":
      return 0;
    case "time":
      return head.time === null ? "" : `${head.time.year} ${head.time.period}`;
    case "written":
      return head.required === 0 ? -1 : head.written / head.required;
    case "must":
      return head.kind === "report" ? head.must : -1;
    case "should":
      return head.kind === "report" ? head.should : -1;
    default:
      return order.indexOf(head.statuses[sort.slice("section ".length)] ?? "notApplicable");
  }
}

/** From what is missing altogether to what is in order. */
const order: readonly Status[] = ["missing", "empty", "unfilled", "unsure", "thin", "written", "notApplicable"];

/** Files without a unit come last. */
function unitOf({ head }: Row): string {
  return head.unitKey === "" ? `\uffff ${head.search}` : `${head.unitKey} ${head.search}`;
}

function compare(one: Key, other: Key): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
