import { isFields, isString, type Fields } from "./json-values";
import type { Bilingual } from "./language";
import { unitTypes, type OpeningRole, type Outline, type Period, type Section, type UnitType } from "./outline";
import { periods, type ReportTime } from "./report-time";
import { printedProblems } from "./validate/printed";

/** An outline as the text of one .json file (docs/outline-format.md), written and read back. */

/** What an outline file says of itself; read before anything else, so that a later version can say so. */
const OUTLINE_FORMAT = "bao-cao-dan-chu-co-so/outline";
const OUTLINE_VERSION = 1;

/** Larger is no outline: the built-in one takes 9 KB. */
export const LARGEST_OUTLINE_FILE = 1_000_000;

export type OutlineFileReading = { readonly outline: Outline } | { readonly problem: Bilingual };

/**
 * An outline as the text of one .json file (docs/outline-format.md): what is printed and what is
 * asked, without the criteria the product adds by topic, which follow the product and not the file.
 */
export function writeOutlineFile(outline: Outline): string {
  const { id, name, defaults, opening, sections, closingNote } = outline;
  return JSON.stringify({
    format: OUTLINE_FORMAT,
    version: OUTLINE_VERSION,
    id,
    name,
    defaults,
    opening,
    sections: sections.map(
      ({ number, title, otherTitles, guidance, minimumWords, mayBeNegative, appliesTo, topic, ...rest }) => ({
        id: rest.id,
        parent: rest.parent,
        number,
        title,
        ...(otherTitles.length > 0 && { otherTitles }),
        ...(guidance.length > 0 && { guidance }),
        ...(minimumWords !== null && { minimumWords }),
        ...(mayBeNegative && { mayBeNegative }),
        appliesTo,
        ...(topic !== undefined && { topic }),
      }),
    ),
    ...(closingNote !== "" && { closingNote }),
  });
}

/** Reads such a file back. Never throws: what is wrong is said in a sentence for the person who chose the file. */
export function readOutlineFile(text: string): OutlineFileReading {
  if (text.length > LARGEST_OUTLINE_FILE) return { problem: problems.notOurs };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: problems.notOurs };
  }
  if (!isFields(value) || value.format !== OUTLINE_FORMAT) return { problem: problems.notOurs };
  if (typeof value.version === "number" && value.version > OUTLINE_VERSION) return { problem: problems.newer };
  const outline = outlineOf(value);
  if (outline === null) return { problem: problems.damaged };
  return printedProblems(outline).length > 0 ? { problem: problems.damaged } : { outline };
}

function outlineOf(value: Fields): Outline | null {
  const { id, name, defaults, opening, sections, closingNote = "" } = value;
  if (!isShortText(id) || !isFields(name) || !isShortText(name.vi) || !isShortText(closingNote)) return null;
  const time = timeOf(defaults);
  if (time === null) return null;
  if (!isList(opening, isOpening) || !Array.isArray(sections) || sections.length > MOST_SECTIONS) return null;
  const read = sections.map(sectionOf);
  if (read.some((section) => section === null)) return null;
  return {
    id,
    name: { vi: name.vi, en: isShortText(name.en) ? name.en : name.vi },
    defaults: time,
    opening,
    sections: read as readonly Section[],
    closingNote,
    wholeReport: [],
    acts: [],
  };
}

const MOST_SECTIONS = 200;

function timeOf(value: unknown): ReportTime | null {
  if (!isFields(value) || !periods.includes(value.period as Period) || !isYear(value.year)) return null;
  const { period, year, fromYear } = value;
  return { period: period as Period, year, ...(isYear(fromYear) && { fromYear }) };
}

function sectionOf(value: unknown): Section | null {
  if (!isFields(value)) return null;
  const { id, parent = null, number, title, otherTitles = [], guidance = [], minimumWords = null } = value;
  const { mayBeNegative = false, appliesTo, topic } = value;
  if (!isShortText(id) || !isShortText(number) || !isShortText(title) || !(parent === null || isShortText(parent)))
    return null;
  if (!isList(otherTitles, isShortText) || !isList(guidance, isShortText) || !isList(appliesTo, isUnit)) return null;
  if (!(minimumWords === null || (Number.isInteger(minimumWords) && (minimumWords as number) >= 0))) return null;
  if (typeof mayBeNegative !== "boolean" || !(topic === undefined || topic === null || isShortText(topic))) return null;
  return {
    id,
    parent,
    number,
    title,
    otherTitles,
    guidance,
    minimumWords: minimumWords as number | null,
    mayBeNegative,
    appliesTo,
    notes: [],
    criteria: [],
    ...(topic !== undefined && { topic }),
  };
}

function isUnit(value: unknown): value is UnitType {
  return (unitTypes as readonly unknown[]).includes(value);
}

/** What a line of the printed opening may be. */
export const openingRoles: readonly OpeningRole[] = [
  "agency",
  "nation",
  "motto",
  "place-date",
  "title",
  "subject",
  "issued-with",
  "rule",
  "note",
];

function isOpening(value: unknown): value is Outline["opening"][number] {
  return isFields(value) && isShortText(value.text) && openingRoles.includes(value.role as OpeningRole);
}

function isList<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isShortText(value: unknown): value is string {
  return isString(value) && value.length < 5_000;
}

function isYear(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1990 && (value as number) <= 2100;
}

const problems = {
  notOurs: {
    vi: "Tệp này không phải tệp đề cương. Hãy chọn tệp .json do nút “Lưu đề cương” ghi ra, hoặc tệp .docx của công văn.",
    en: "This is no outline file. Choose the .json file that “Lưu đề cương” wrote, or the letter's .docx file.",
  },
  newer: {
    vi: "Đề cương này được ghi bằng bản mới hơn của phần bổ trợ. Hãy cập nhật phần bổ trợ rồi mở lại.",
    en: "This outline was written by a newer version of the add-in. Update the add-in, then open it again.",
  },
  damaged: {
    vi: "Tệp đề cương bị hỏng hoặc đã bị sửa sai. Hãy lấy lại tệp từ nơi phát hành.",
    en: "The outline file is damaged. Please get it again from whoever issued it.",
  },
} satisfies Readonly<Record<string, Bilingual>>;
