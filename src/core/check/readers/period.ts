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
  readonly openingEnd: number;
  text(paragraph: number): string;
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

/** Paragraphs of the title and its subject: from "BÁO CÁO" to the addressee or the first sentence. */
export function titleParagraphs(context: TitleReader): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < Math.min(context.openingEnd, 80) && found.length < 6; index++) {
    const text = context.folded(index);
    if (text === "") continue;
    if (found.length === 0 ? isTitle(context, index) : !endsTitle.test(text) && text.length < 220) found.push(index);
    else if (found.length > 0) break;
  }
  return found;
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

const endsTitle = /^(?:kính gửi|căn cứ|thực hiện (?!dân chủ|quy chế)|ngày |[ivx]+\s?[./)-]|\d+\s?[./)-]|[-+] )/u;

function isTitle(context: TitleReader, paragraph: number): boolean {
  const text = context.folded(paragraph);
  return (
    text === "báo cáo" || (text.startsWith("báo cáo ") && context.text(paragraph).trimStart().startsWith("BÁO CÁO"))
  );
}
