import { yearsIn } from "../../../outline/calendar";
import { nextTime, type ReportTime } from "../../../outline/report-time";
import { matchesOf } from "../../../vietnamese/phrase-finder";
import { sentencesIn } from "../../../vietnamese/sentences";
import { history, lookingBack } from "./clauses";

/** A year of last time's report (of a school year both) that may have been left: offsets of the text it stands in. */
export interface LeftYear {
  readonly from: number;
  readonly to: number;
  /** How it is named: "ngày 22/01/2024", "năm 2024". */
  readonly named: string;
  /** The same years as they would be this time. */
  readonly mended: string;
}

/**
 * How many years before its own a report was last written, by the years that were certainly
 * left over in it: the commonest of those that are over. Null where there is none.
 */
export function yearsBefore(left: readonly number[], time: ReportTime): number | null {
  if (yearsIn(time).length > 1) return null;
  const times = new Map<number, number>();
  for (const year of left) if (year < time.year) times.set(year, (times.get(year) ?? 0) + 1);
  const [most] = [...times].sort(([, one], [, other]) => other - one);
  return most === undefined ? null : time.year - most[0];
}

/**
 * The years a paragraph names as last time's report did, `before` years ago, whatever is said of them: "Hội nghị
 * cán bộ, công chức năm 2024 có 32 người dự". Alone such a sentence may well be right; beside what was certainly
 * left over it is likely to have been left, too. What looks back, tells history, or is settled
 * in the year after it (accounts, marks) is rightly of that time.
 *
 * @param isPlan true among the tasks, which speak of the time to come
 */
export function leftBeside(text: string, time: ReportTime, before: number, isPlan: boolean): readonly LeftYear[] {
  const old = (isPlan ? (nextTime(time)?.year ?? time.year) : time.year) - before;
  const found: LeftYear[] = [];
  for (const { from, to: end } of sentencesIn(text)) {
    const sentence = text.slice(from, end).toLowerCase();
    if (lookingBack.test(sentence) || history.test(sentence) || GOES_ON.test(sentence)) continue;
    for (const match of matchesOf(NAMED, sentence)) {
      const { school, until, year } = match.groups!;
      // Among the tasks the school year that is running ends with the year, and one that begins is the next.
      const isOld = year === undefined ? Number(until) <= old + (isPlan ? 1 : 0) : Number(year) === old;
      if (!isOld || OF_THAT_TIME.test(sentence.slice(0, match.index))) continue;
      const own = school ?? year!;
      const at = from + match.index + match[0].length - own.length;
      const mended = own.replace(/\d{4}/gu, (each) => String(Number(each) + before));
      const to = at + own.length;
      found.push({ from: at, to, named: text.slice(from + match.index, to), mended });
    }
  }
  return found;
}

/** Years as times name them, not as numbers of documents do. */
const NAMED =
  /năm học\s+(?<school>20\d\d\s?[-–]\s?(?<until>20\d\d))|(?:năm\s+|tháng\s[^.;:]{0,14}?\d{1,2}\s?\/\s?|quý\s[ivx\d]+\s?\/?\s?|(?:ngày\s+)?(?<!số )(?<![\d/])\d{1,2}[/.-]\d{1,2}[/.-])(?<year>20\d\d)(?![\d/-]|\s?[-–]\s?20)/gu;

/** What was begun then and holds now, or is made up for now. */
const GOES_ON =
  /(?<!\p{L})(?:nay|vẫn|duy trì|kế thừa|tiếp tục|từ (?:(?:ngày|tháng|đầu|năm) )+\d+|thay thế|thời hạn|được bầu|đại hội|khởi công|chuyển (?:sang|tiếp|qua)|tồn đọng)(?!\p{L})/u;

/**
 * What is made known or settled in the year after it, and what others issued, which
 * holds until they end it. A plan is made anew for each year.
 */
const OF_THAT_TIME =
  /(?<!\p{L})(?:(?:năm|kỳ|khóa|khoá) trước|trước đó|kết quả|báo cáo|nêu|rà soát|riêng|đầu tư|thông báo|quyết toán|kiểm toán|lợi nhuận|tài chính|xếp (?:loại|hạng)|danh hiệu|khen|tặng|tổng kết|nhiệm kỳ|luật|hiến pháp|pháp lệnh|nghị quyết|nghị định|thông tư|chỉ thị|quyết định|kết luận|quy định|hướng dẫn|quy chế|công văn)(?!\p{L})(?:[^,.;:]|(?<=thu), (?=chi)){0,80}$/u;
