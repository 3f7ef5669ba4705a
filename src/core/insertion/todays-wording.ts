import type { Outline } from "../outline/outline";
import { daysOf, type ReportTime } from "../outline/report-time";

/**
 * A heading with the names that hold in the time reported on. From 01/7/2025 the commune level is "xã, phường, đặc khu" (Luật Tổ chức chính quyền địa phương
 * 72/2025/QH15, Điều 1); the Law has said "thực hiện dân chủ ở cơ sở" for "Quy chế dân chủ" since 01/7/2023, and outlines after that day follow it.
 */
export function todaysWording(title: string, time: ReportTime): string {
  if (daysOf(time).last < firstDay) return title;
  return names.reduce((text, [before, now]) => text.replace(before, now), title);
}

/** True when an outline prints names in its headings that no longer hold in that time: then there is a choice between the two. */
export function printsOlderNames({ sections }: Pick<Outline, "sections">, time: ReportTime): boolean {
  return sections.some(({ title }) => todaysWording(title, time) !== title);
}

const firstDay = "2025-07-01";

const names: readonly (readonly [RegExp, string])[] = [
  [/xã, phường, thị trấn/gu, "xã, phường, đặc khu"],
  [/XÃ, PHƯỜNG, THỊ TRẤN/gu, "XÃ, PHƯỜNG, ĐẶC KHU"],
  [/[Bb]an [Cc]hỉ đạo thực hiện (?:QCDC|Quy chế dân chủ)(?: ở)? cơ sở/gu, "Ban Chỉ đạo thực hiện dân chủ ở cơ sở"],
];
