import { wordMark } from "../../../snapshot/word-marks";
import type { SubjectSigns } from "./subject/subject-signs";

/**
 * False for nearly all text: no sentence of it can tell of another time (see `wrongInSentence`).
 * That is looked for only where a year stands that is not the year of a day ("15/3/2025"), or
 * the word behind which a day counts as well, or where a day opens a sentence. `marks`: bits of `wordMark` of the text.
 */
export function mayNameTime(text: string, marks: number, { namesTime }: SubjectSigns): boolean {
  if (!text.includes("20") && !text.includes("19")) return false;
  if ((marks & wordMark.day) !== 0 && OPENS_WITH_DAY.test(text)) return true;
  return ((marks & wordMark.until) !== 0 || YEAR_ALONE.test(text)) && (NAMES_TIME.test(text) || namesTime.test(text));
}

/**
 * The same among the tasks, where a day may have passed as well: "trước
 * ngày 30/11/2025", "hết năm 2025" (see `wrongInPlan`).
 */
export function mayNamePast(text: string): boolean {
  return YEAR.test(text);
}

const YEAR = /20\d\d/u;

const NAMES_TIME =
  /tháng (?:đầu|cuối|năm 20)|đầu năm 20|(?<!\d )tháng \d|quý|học k|năm học 20|(?:trong|k[ỳì]|k[ỳì] báo cáo|chung|lại) năm|(?:^|[.;,:]\s+)năm 20|đến (?:hết )?(?:ngày |tháng )?\d/iu;

const OPENS_WITH_DAY = /gày \d(?<=(?:^|[.;]\s)\P{L}*(?:\p{L}{4,5} )?[Nn]gày \d)/u;

/** A year with no day and month in front: these are looked for only behind the year, which is rare. */
const YEAR_ALONE = /(?:19|20)\d\d(?!\d)(?<!\d[-./]\d{1,2}[-./]\d{4})/u;
