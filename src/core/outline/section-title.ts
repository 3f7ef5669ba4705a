import { fillFields } from "./fields";
import type { Outline } from "./outline";
import { daysOf, type ReportTime } from "./report-time";

/**
 * A section's title for a report, wherever it is shown, looked for or inserted: its fields filled, and with the names
 * that hold in the time reported on, unless the report's author wants it letter for letter as the outline prints it.
 */
export function sectionTitle(printed: string, time: ReportTime, asPrinted: boolean): string {
  const title = fillFields(printed, time);
  return asPrinted ? title : todaysWording(title, time);
}

/** The outline itself says "(nếu có)": the section may be left out. */
export function isOptional(title: string): boolean {
  return /\(nếu có\)/iu.test(title);
}

/**
 * True when an outline prints names in its headings that no longer hold
 * in that time: then there is a choice between the two.
 */
export function printsOlderNames({ sections }: Pick<Outline, "sections">, time: ReportTime): boolean {
  return sections.some(({ title }) => todaysWording(title, time) !== title);
}

/**
 * From 01/7/2025 the commune level is "xã, phường, đặc khu" (Luật Tổ chức chính
 * quyền địa phương 72/2025/QH15, Điều 1); the Law has said "thực hiện dân chủ ở cơ
 * sở" for "Quy chế dân chủ" since 01/7/2023, and outlines after that day follow it.
 */
function todaysWording(title: string, time: ReportTime): string {
  if (daysOf(time).last < firstDay) return title;
  return names.reduce((text, [before, now]) => text.replace(before, now), title);
}

const firstDay = "2025-07-01";

const names: readonly (readonly [RegExp, string])[] = [
  [/xã, phường, thị trấn/gu, "xã, phường, đặc khu"],
  [/XÃ, PHƯỜNG, THỊ TRẤN/gu, "XÃ, PHƯỜNG, ĐẶC KHU"],
  [/[Bb]an [Cc]hỉ đạo thực hiện (?:QCDC|Quy chế dân chủ)(?: ở)? cơ sở/gu, "Ban Chỉ đạo thực hiện dân chủ ở cơ sở"],
];
