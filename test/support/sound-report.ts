import { check } from "../../src/core/check/check";
import { fillFields, type FieldValues } from "../../src/core/outline/fields";
import type { Period } from "../../src/core/outline/outline";
import { rules } from "../../src/core/check/rules";
import type { Finding } from "../../src/core/check/report";
import { unknownFacts, type Snapshot } from "../../src/core/snapshot/snapshot";
import { soNoiVu2025 as outline } from "../../src/outlines";
import { paragraph } from "./rule-fixture";

/** When a report in which nothing is wrong was written. */
export interface ReportTimes {
  readonly period: Period;
  readonly year: number;
  /** "08 tháng 01 năm 2026"; else a day just after the period. */
  readonly signed?: string;
}

export interface PlacedSentence {
  readonly section: string;
  readonly sentence: string;
}

/** A report in which nothing is wrong, with one more sentence as the first of a section. */
export interface ReportWith extends ReportTimes, PlacedSentence {
  /** True when the sentence is all that stands in the section. */
  readonly alone?: boolean;
}

/** "đầu 2025", "cuối 2025", "cả 2025, ký 08 tháng 01 năm 2026". */
export function timesOf(when: string): ReportTimes {
  const [, half, year, signed] = /^(\S+) (\d{4})(?:, ký (.+))?$/u.exec(when)!;
  return { period: periods[half!]!, year: Number(year), ...(signed && { signed }) };
}

const periods: Readonly<Record<string, Period>> = { đầu: "firstHalf", cuối: "secondHalf", cả: "fullYear" };

export function soundReport({ section, sentence, alone = false, ...times }: ReportWith): Snapshot {
  return soundReportOf(times, [{ section, sentence }], alone);
}

/**
 * The same with several sentences, in their order at the beginning of
 * their sections; `alone`: nothing else stands in these.
 */
export function soundReportOf(
  { period, year, signed = dayAfter(period, year) }: ReportTimes,
  sentences: readonly PlacedSentence[],
  alone = false,
): Snapshot {
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
    ...outline.sections.flatMap(({ id, number, title: heading, minimumWords }) => {
      const own = sentences.filter(({ section }) => section === id).map(({ sentence }) => sentence);
      const isFilled = minimumWords !== null && !(alone && own.length > 0);
      return [`${number} ${fillFields(heading, values)}`, ...own, ...(isFilled ? [filler] : [])];
    }),
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
  const key = JSON.stringify({ ...given, rule, sentence: "" });
  const others = withoutSentence.get(key) ?? fingerprintsOf(of(soundReport({ ...given, sentence: filler })));
  withoutSentence.set(key, others);
  return of(soundReport(given)).filter(({ fingerprint }) => !others.has(fingerprint));
}

const withoutSentence = new Map<string, ReadonlySet<string>>();

function fingerprintsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}

const filler = `${"Đơn vị đã bàn bạc thống nhất phân công rõ người rõ việc và thực hiện nghiêm túc theo kế hoạch đề ra; ".repeat(4)}các bên đồng tình.`;

function spanOf({ period, year }: FieldValues): string {
  if (period === "firstHalf") return `6 tháng đầu năm ${year}`;
  return period === "secondHalf" ? `6 tháng cuối năm ${year}` : `năm ${year}`;
}

function dayAfter(period: Period, year: number): string {
  return period === "firstHalf" ? `28 tháng 6 năm ${year}` : `20 tháng 12 năm ${year}`;
}
