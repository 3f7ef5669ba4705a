import { check } from "../../src/core/check/check";
import { fillFields, type FieldValues } from "../../src/core/outline/fields";
import type { Period } from "../../src/core/outline/outline";
import { rules } from "../../src/core/check/rules";
import type { Finding } from "../../src/core/check/report";
import { unknownFacts, type Snapshot } from "../../src/core/snapshot/snapshot";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { paragraph } from "./rule-fixture";

/** A report in which nothing is wrong, with one more sentence as the first of a section. */
export interface ReportWith {
  readonly period: Period;
  readonly year: number;
  readonly section: string;
  readonly sentence: string;
  /** "08 tháng 01 năm 2026"; else a day just after the period. */
  readonly signed?: string;
  /** True when the sentence is all that stands in the section. */
  readonly alone?: boolean;
}

export function soundReport({
  period,
  year,
  section,
  sentence,
  signed = dayAfter(period, year),
  alone = false,
}: ReportWith): Snapshot {
  const values: FieldValues = { period, year };
  const title = `Kết quả thực hiện dân chủ ở cơ sở ${spanOf(values)}`;
  const texts = [
    "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 45/BC-UBND",
    `An Bình, ngày ${signed}`,
    "BÁO CÁO",
    title,
    "Kính gửi: Sở Nội vụ",
    ...outline.sections.flatMap(({ id, number, title: heading, minimumWords }) => [
      `${number} ${fillFields(heading, values)}`,
      ...(id === section ? [sentence] : []),
      ...(minimumWords === null || (alone && id === section) ? [] : [filler]),
    ]),
    "Trên đây là báo cáo của Ủy ban nhân dân xã An Bình./.",
    "Nơi nhận:",
    "- Như trên;",
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH",
  ];
  return { paragraphs: texts.map(paragraph), facts: unknownFacts };
}

/** What a rule says of that sentence: its findings that are not there without it. */
export function findingsOf(rule: string, given: ReportWith): readonly Finding[] {
  const only = rules.filter(({ id }) => id === rule);
  const of = (snapshot: Snapshot) => check({ outline, snapshot, memory: null }, only).findings;
  const others = new Set(of(soundReport({ ...given, sentence: filler })).map(({ fingerprint }) => fingerprint));
  return of(soundReport(given)).filter(({ fingerprint }) => !others.has(fingerprint));
}

const filler = `${"Đơn vị đã bàn bạc thống nhất phân công rõ người rõ việc và thực hiện nghiêm túc theo kế hoạch đề ra; ".repeat(4)}các bên đồng tình.`;

function spanOf({ period, year }: FieldValues): string {
  if (period === "firstHalf") return `6 tháng đầu năm ${year}`;
  return period === "secondHalf" ? `6 tháng cuối năm ${year}` : `năm ${year}`;
}

function dayAfter(period: Period, year: number): string {
  return period === "firstHalf" ? `28 tháng 6 năm ${year}` : `20 tháng 12 năm ${year}`;
}
