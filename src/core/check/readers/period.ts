import type { Frame } from "../../frame/find-frame";
import type { Outline, Period } from "../../outline/outline";
import type { Details } from "../../outline/details";

/** What time the report is about. `known` says where that was read: the author's details, the report's own title, or the outline. */
export interface ReportPeriod {
  readonly period: Period;
  readonly year: number;
  readonly known: "details" | "title" | "outline";
}

/** What the period is read from: the part of a rule's context that stands before it is known. */
export interface TitleReader {
  readonly outline: Pick<Outline, "defaults">;
  readonly details: Details | null;
  readonly frame: Frame;
  folded(paragraph: number): string;
}

/** Details win; without them the title; without a readable title what the outline prints. */
export function readPeriod(context: TitleReader): ReportPeriod {
  if (context.details !== null) {
    return { period: context.details.period, year: context.details.year, known: "details" };
  }
  const title = titleParagraphs(context)
    .map((paragraph) => context.folded(paragraph))
    .join(" ");
  const years = yearsOf(title);
  const [reported = ""] = title.split(planWords);
  const half = halfOf(reported);
  if (years.length === 0) return { ...context.outline.defaults, known: "outline" };
  return { period: half ?? "fullYear", year: years[0]!, known: "title" };
}

/** Paragraphs of the title and its subject. */
export function titleParagraphs({ frame: { title, subject } }: Pick<TitleReader, "frame">): readonly number[] {
  return title === null ? [] : [...new Set([title, ...subject].map(({ paragraph }) => paragraph))];
}

/** "nhiệm vụ …", "phương hướng …": what follows in a title speaks of the time to come. */
export const planWords = /nhiệm vụ|phương hướng/u;

export function halfOf(folded: string): Period | null {
  const half = /(?:0?6|sáu) tháng (đầu|cuối) năm/u.exec(folded);
  return half === null ? null : half[1] === "đầu" ? "firstHalf" : "secondHalf";
}

export function yearsOf(folded: string): readonly number[] {
  return [...folded.matchAll(/(?<!\d)20\d\d(?!\d)/gu)].map(([year]) => Number(year));
}
