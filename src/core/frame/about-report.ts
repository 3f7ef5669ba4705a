import type { Details } from "../outline/details";
import type { Bilingual } from "../outline/language";
import { timeName, type ReportTime } from "../outline/report-time";
import type { Snapshot } from "../snapshot/snapshot";
import { sentenceCaseName } from "./office-names";
import { reportTime, type KnownTime } from "./report-period";
import { unitNames, unitOf, type KnownUnit } from "./unit";

/** Whose report it is and of what time, and how each is known. */
export interface About {
  readonly unit: KnownUnit;
  readonly time: KnownTime;
}

/** Reads both from the document and what its user chose; the name in its header as it is written inside a sentence. */
export function aboutReport(snapshot: Snapshot, details: Details | null, guess: ReportTime): About {
  const unit = unitOf(snapshot, details);
  const from = unit.from === null ? null : sentenceCaseName(unit.from);
  return { unit: { ...unit, from }, time: reportTime(snapshot, details, guess) };
}

/** "Đơn vị: cơ quan, đơn vị (đoán từ tên “Sở Xây dựng”). Kỳ: năm 2026 (theo tiêu đề)." A guess is called one. */
export function aboutLine({ unit, time }: About): Bilingual {
  const from = unit.from ?? "";
  const unitKnown: Readonly<Record<KnownUnit["known"], Bilingual>> = {
    chosen: { vi: "đã chọn trong văn bản", en: "chosen in the document" },
    header: { vi: `đoán từ tên “${from}”`, en: `guessed from “${from}”` },
    guess: { vi: "chưa rõ, tạm coi là vậy", en: "not known, taken for granted" },
  };
  const name = timeName(time);
  return {
    vi: `Đơn vị: ${unitNames[unit.unitType].vi} (${unitKnown[unit.known].vi}). Kỳ: ${name.vi} (${timeKnown[time.known].vi}).`,
    en: `Unit: ${unitNames[unit.unitType].en} (${unitKnown[unit.known].en}). Period: ${name.en} (${timeKnown[time.known].en}).`,
  };
}

const timeKnown: Readonly<Record<KnownTime["known"], Bilingual>> = {
  chosen: { vi: "đã chọn trong văn bản", en: "chosen in the document" },
  title: { vi: "theo tiêu đề", en: "from the title" },
  heading: { vi: "theo đề mục nhiệm vụ", en: "from the heading of the tasks" },
  date: { vi: "đoán theo ngày ký", en: "guessed from the date" },
  guess: { vi: "chưa rõ, theo đề cương", en: "not known, as the outline prints it" },
};
