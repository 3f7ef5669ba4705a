import { fillFields } from "../outline/fields";
import type { Outline } from "../outline/outline";
import type { ReportTime } from "../outline/report-time";
import { capitalised } from "../vietnamese/capitals";

/**
 * The lines below "BÁO CÁO" that say what the report is on, its time filled in: the outline's title and subject without
 * what the outline calls itself. "KHUNG BÁO CÁO", "ĐỀ CƯƠNG" above "Báo cáo kết quả …" and "ĐỀ CƯƠNG BÁO CÁO TỔNG KẾT
 * …" are all asking for a "BÁO CÁO" (Decree 30/2020, Phụ lục I, mục II.5: the type of document, its subject below).
 */
export function reportSubject({ opening }: Outline, time: ReportTime): readonly string[] {
  const lines = opening
    .filter(({ role }) => role === "title" || role === "subject")
    .map(({ text }) => fillFields(text, time).trim());
  const type = lines.findIndex((line) => REPORT.test(line.replace(OUTLINE, "")));
  return lines
    .map((line, at) => without(at > Math.max(type, 0) ? LETTER : [OUTLINE, REPORT], line))
    .filter((line) => line !== "");
}

function without(leads: readonly RegExp[], line: string): string {
  const rest = leads.reduce((text, lead) => text.replace(lead, ""), line);
  return rest === line ? line : capitalised(rest);
}

/** What an outline calls itself before it names the report. */
const OUTLINE =
  /^(?:(?:phụ lục|đề cương|khung|mẫu|gợi ý|hướng dẫn|chi tiết|nội dung|xây dựng|viết|số|[ivx]{1,5}|\d{1,3})(?![\p{L}\d])[\s.:–-]*)+(?=báo cáo|$)/iu;
const REPORT = /^báo cáo(?!\p{L})[\s:–-]*/iu;
/** "V/v" stands above a letter alone (mục II.5b). */
const LETTER = [/^v\/v\s+/iu];
