import type { Act } from "./act";
import type { Bilingual } from "./language";

/**
 * The report a Sở Nội vụ asks for: every printed line of it, in order, and what a good answer to each section holds.
 */
export interface Outline {
  /** Stable key, also the name of its file in `src/outlines`. */
  readonly id: string;
  readonly name: Bilingual;
  /**
   * What the outline's own header, title and headings say by default; the user may change each in "Thông tin báo cáo".
   */
  readonly defaults: { readonly period: Period; readonly year: number; readonly fromYear?: number };
  /** The printed lines above section I, with `{…}` fields (see `fillFields` in fields.ts). */
  readonly opening: readonly OpeningLine[];
  /** All sections, parents before children, in printed order. */
  readonly sections: readonly Section[];
  /** The issuing office's last remark, addressed to the reporting offices; never inserted into a report. */
  readonly closingNote: string;
  /**
   * Criteria of sections that no outline line names but every report has
   * (id `MO`, "Mở đầu"), and of the whole report (`TH`).
   */
  readonly wholeReport: readonly CriteriaGroup[];
  /** The acts a report may cite, with how long each holds. */
  readonly acts: readonly Act[];
  /** How offices name the same things in its headings; left out while nobody said. */
  readonly wording?: Wording;
}

/**
 * Names for the same things in headings: short forms, older and newer
 * names, and words that head the same kind of section. All folded.
 */
export interface Wording {
  /** "bcđ": "ban chỉ đạo". */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Phrases and what is meant by them. */
  readonly phrases: readonly (readonly [named: string, meant: string])[];
  /** The names of one concept in one string, parted by ", ". */
  readonly concepts: readonly string[];
}

export type OpeningRole =
  "agency" | "nation" | "motto" | "place-date" | "title" | "subject" | "issued-with" | "rule" | "note";

export interface OpeningLine {
  readonly role: OpeningRole;
  /** Text with `{fields}`; word for word as printed once the defaults are filled in. */
  readonly text: string;
}

/** One heading of the outline. */
export interface Section {
  /** Its number: `I`, `I.1`, `II.3`, `V`. Never changes when a document numbers otherwise. */
  readonly id: SectionId;
  /** The id of the part it stands under, null for I-V. */
  readonly parent: SectionId | null;
  /** As printed in front of the title: `I.`, `1.`. */
  readonly number: string;
  /** Title word for word, with `{fields}` where a period or year stands. */
  readonly title: string;
  /** Titles used for the same section in other years or by other offices; read, never inserted. */
  readonly otherTitles: readonly string[];
  /** The outline's own dash lines, word for word, without the leading "- ". */
  readonly guidance: readonly string[];
  /** Fewest words (blank-separated syllables) for `written`; null for a part that only groups others. */
  readonly minimumWords: number | null;
  /**
   * True when "Không phát sinh" or "Không có" alone is a complete answer, because a unit may have none (V, "nếu có").
   */
  readonly mayBeNegative: boolean;
  /** Kinds of unit that must answer it. */
  readonly appliesTo: readonly UnitType[];
  /** What changed around this section on 01/7/2025, told as a note, never an automatic replacement. */
  readonly notes: readonly Bilingual[];
  readonly criteria: readonly Criterion[];
  /** The topic it draws on, by id (`core/outline/topic`): null for none; left out, the one its title speaks of. */
  readonly topic?: string | null;
}

export type SectionId = string;

/**
 * `commune` UBND cấp xã; `agency` cơ quan, đơn vị writing of itself (a Sở, a school, a
 * hospital); `employer` tổ chức có sử dụng lao động; `partyOrFront` Đảng ủy or Mặt trận
 * of a commune; `compiler` the office that compiles the reports of others (Sở Nội vụ).
 */
export type UnitType = (typeof unitTypes)[number];
export const unitTypes = ["commune", "agency", "employer", "partyOrFront", "compiler"] as const;

/**
 * `firstHalf` 6 tháng đầu năm; `secondHalf` 6 tháng cuối năm; `fullYear` cả năm; quý
 * I-IV; `nineMonths` 9 tháng; `schoolYear` năm học; `firstTerm`, `secondTerm` học kỳ
 * I, II; `severalYears` tổng kết nhiều năm. What each means is in report-time.ts.
 */
export type Period =
  | "firstHalf"
  | "secondHalf"
  | "fullYear"
  | `quarter${1 | 2 | 3 | 4}`
  | "nineMonths"
  | "schoolYear"
  | "firstTerm"
  | "secondTerm"
  | "severalYears";

/** The four "mục" of chapters II-IV of the Law: công khai; bàn và quyết định; tham gia ý kiến; kiểm tra, giám sát. */
export type Pillar = "disclosure" | "deliberation" | "consultation" | "oversight";

export interface CriteriaGroup {
  readonly id: string;
  readonly title: string;
  /** Where its evidence may stand: above the first section, or anywhere. */
  readonly scope: "opening" | "anywhere";
  readonly criteria: readonly Criterion[];
}

/** One thing a good section reports. */
export interface Criterion {
  /**
   * Section id, a letter for the guidance line it unfolds where there are
   * several, and a running number: `I.1-3`, `II.1a-3`.
   */
  readonly id: string;
  /** The topic's criterion it was drawn from, where it stands in another place than that one was written for. */
  readonly drawnFrom?: string;
  /** What to report, one Vietnamese sentence. */
  readonly text: string;
  readonly pillar: Pillar | null;
  /**
   * Terms of which one in a sentence shows that it is spoken of (compared folded). Most are
   * one phrase; "kiểm tra|giám sát + chi bộ" asks for one of the first and one of the second,
   * anywhere in the sentence; "ngày công + !nông thôn mới" does not count beside the last.
   */
  readonly evidence: readonly string[];
  /** Figures a full answer carries. When none of them has a unit, no number can stand for them: only `specifics` do. */
  readonly figures: readonly Figure[];
  /**
   * Phrases that make an answer concrete without a number (an authority, a
   * cause, a quarter): they count as a figure does.
   */
  readonly specifics: readonly string[];
  readonly basis: readonly LegalBasis[];
  readonly appliesTo: readonly UnitType[];
  /** True when the outline or the law asks for it; false when it is only advisable. */
  readonly required: boolean;
  /** "year": asked only of reports on a whole year (năm, năm học). */
  readonly periods?: "year";
  /** Not asked of reports on later years: what it asks about was done by then. */
  readonly lastYear?: number;
  /** Not asked of a phường. */
  readonly except?: "ward";
  /** A sentence to start from, with `[placeholders]` where figures go. */
  readonly example: string;
}

export interface Figure {
  readonly name: string;
  /** "cuộc", "%", "lượt người", "ngày"; "văn bản" for a number and date of a document; "" when it has none. */
  readonly unit: string;
}

/** Where the demand comes from, exact enough to be looked up. */
export interface LegalBasis {
  readonly act: LegalAct;
  /** Article number; null for the outline itself and for an appendix. */
  readonly article: number | null;
  /**
   * Clause and point as printed: "2", "1a"; of the outline: section and number of the guidance line, "mục I.1, gợi ý
   * thứ 2" (a section alone: "mục IV"); of an appendix: "Phụ lục I, Phần I, Mục II, 9b".
   */
  readonly clause?: string;
  /** What it requires, one sentence in our own words. */
  readonly requires: string;
  /** A deadline or count the law gives: "05 ngày làm việc", "ít nhất 02 năm". */
  readonly measure?: string;
  /** True when the wording could not be read in full: shown as "cần đối chiếu". */
  readonly unverified?: boolean;
}

/**
 * `outline` đề cương; `law-10-2022` Luật Thực hiện dân chủ ở cơ sở;
 * `decree-59-2023`; `decree-30-2020` thể thức; `labour-code-2019`; others by name.
 */
export type LegalAct =
  | "outline"
  | "law-10-2022"
  | "decree-59-2023"
  | "decree-61-2023"
  | "decree-30-2020"
  | "labour-code-2019"
  | "decree-145-2020"
  | "law-72-2025"
  | "law-97-2025";

/** Largest outline a document carries, in characters as they stand in its memory. */
export const LARGEST_CARRIED = 65_536;
