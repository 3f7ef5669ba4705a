import { dispatchOf } from "../../frame/details-from-frame";
import { yearsIn } from "../../outline/calendar";
import { planStart } from "../../outline/read-times";
import { areApart, matchesOf } from "../../vietnamese/phrase-finder";
import { sentencesIn } from "../../vietnamese/sentences";
import type { RuleContext } from "../readers/context";
import { computed } from "../../snapshot/computed";
import { feature } from "../../snapshot/features";
import { wordMark } from "../../snapshot/word-marks";
import { timesAround } from "../readers/times/around-sections";
import { leftBeside, yearsBefore } from "../readers/times/left-beside";
import { mayNamePast, mayNameTime } from "../readers/times/may-name-time";
import { wrongInPlan } from "../readers/times/in-plan";
import { wrongInSentence } from "../readers/times/in-sentence";
import { wrongInTitle } from "../readers/times/in-title";
import { subjectSigns } from "../readers/times/subject/subject-signs";
import type { WrongTime } from "../readers/times/wrong-time";
import { replacement } from "../replacement";
import { quote, bilingual, inapplicable, type Found, type Rule } from "../rule";

export const wrongPeriod: Rule = {
  id: "wrong-period",
  severity: "must",
  words: {
    failing: bilingual("Sai kỳ báo cáo", "Another reporting period"),
    passing: bilingual(
      "Kỳ báo cáo thống nhất ở tiêu đề, đề mục và so sánh cùng kỳ",
      "Title, headings and comparisons speak of one period",
    ),
    why: bilingual(
      "Viết đè lên báo cáo cũ hay để sót năm hoặc kỳ của bản trước.",
      "Reports written over last year's file often keep its year or half-year.",
    ),
    trigger: bilingual(
      "Năm, quý, học kỳ hoặc kỳ 6 tháng trong tiêu đề, câu mở đầu, câu kết, đề mục, phụ lục hay ngày ký khác với kỳ đã chọn ở “Thông tin báo cáo” (chưa chọn thì lấy theo tiêu đề, rồi đề mục nhiệm vụ); “so với cùng kỳ năm …” không phải năm liền trước; câu kể việc đã làm “Trong 6 tháng đầu năm …”, “Trong tháng … năm …”, “Từ ngày … đến ngày …” của kỳ khác; câu mở đầu bằng một ngày cũ hay một năm học đã qua thì “Nên sửa”. Giai đoạn, nhiệm kỳ, tầm nhìn không phải là kỳ báo cáo. Khi đã có những chỗ như vậy, các năm, năm học khác của kỳ trước đó được lưu ý để xem lại, trừ câu so sánh, kể lại, quyết toán, xếp loại, văn bản của cấp trên.",
      "A year, quarter, term or half-year in the title, the opening or closing sentence, a heading, an annex or the date of signing differs from the period chosen in the details (when none was chosen: from the title, then from the heading of the tasks); “so với cùng kỳ năm …” that is not the year before; a sentence that tells what was done in another period; milder where it opens with an old day or a school year that is over. Stretches of years and visions are no periods. Where some were found, other years and school years of that time are noted, to be looked at, but for comparisons, history, accounts, marks and what others issued.",
    ),
    example: "BÁO CÁO kết quả 6 tháng đầu năm 2025\nIV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2024",
    mended: "BÁO CÁO kết quả 6 tháng đầu năm 2025\nIV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
  },
  find: (context) => {
    const { known } = context.period;
    if (known === "guess" || known === "date") {
      return inapplicable(
        "Chưa biết kỳ báo cáo: chưa chọn kỳ ở “Thông tin báo cáo”, tiêu đề và đề mục nhiệm vụ không ghi năm.",
        "The reporting period is not known: none was chosen in the details, and neither the title nor the heading of the tasks names a year.",
      );
    }
    const told = [
      ...inDispatch(context),
      ...timesAround(context).map(({ paragraph, start, wrong, mayBe }) => ({
        ...found(context, paragraph, start, wrong),
        ...(mayBe && { severity: "should" as const }),
      })),
      ...inHeadings(context),
      ...inResults(context),
      ...inPlans(context),
    ];
    return [...told, ...inComparisons(context), ...besideThem(context, told)];
  },
};

/**
 * Where years were certainly left over from last time, others of that time are told as well, to be looked at:
 * beside a single one, which may be a slip of the pen, only when they are many themselves.
 */
function besideThem(context: RuleContext, told: readonly Found[]): Found[] {
  const certain = told.filter(({ severity }) => severity === undefined);
  const years = certain.map(({ paragraph, range }) =>
    Number(/20\d\d(?!.*20\d\d)/u.exec(context.text(paragraph!).slice(range!.from, range!.to))?.[0]),
  );
  const before = yearsBefore(years, context.period);
  if (before === null) return [];
  const plans = plansOf(context);
  const left = context.withFeature(feature.digit).flatMap((paragraph) => {
    const section = context.sectionOf(paragraph);
    if (section === null && paragraph !== context.frame.opening?.paragraph) return [];
    const text = context.text(paragraph);
    return leftBeside(text, context.period, before, plans.has(section ?? "")).flatMap(({ from, to, named, mended }) =>
      told.some((found) => found.paragraph === paragraph && !areApart(found.range!, { from, to }))
        ? []
        : {
            paragraph,
            range: { from, to },
            severity: "note" as const,
            message: bilingual(`Có thể còn của kỳ trước: ${named}`, `Perhaps left from last time: ${named}`),
            expected: bilingual(mended),
            actual: quote(named),
            suggestions: [replacement(text, paragraph, { from, to }, mended)],
          },
    );
  });
  const own = years.filter((year) => year === context.period.year - before).length;
  return 3 * own + left.length < ENOUGH ? [] : left;
}

/** Two that are certain, or one and three that may be. */
const ENOUGH = 6;

/**
 * What asked for last time's report: of another year, and not of its
 * last months, when offices are told what to report in the year to come.
 */
function inDispatch(context: RuleContext): Found[] {
  const { opening } = context.frame;
  const { date } = dispatchOf(opening?.text ?? "");
  const [, month, year] = /(\d{1,2})\D+(\d{4})$/u.exec(date) ?? [];
  if (
    opening === null ||
    year === undefined ||
    Number(year) >= Math.min(...yearsIn(context.period)) ||
    Number(month) > 10
  )
    return [];
  const from = context.text(opening.paragraph).indexOf(date, opening.from);
  return [
    {
      paragraph: opening.paragraph,
      severity: "should",
      range: { from, to: from + date.length },
      own: date,
      message: bilingual("Công văn yêu cầu của kỳ trước", "What asked for an earlier report"),
      expected: bilingual(`công văn của năm ${context.period.year}`, `a dispatch of ${context.period.year}`),
      actual: quote(date),
    },
  ];
}

function inHeadings(context: RuleContext): Found[] {
  const plans = plansOf(context);
  return context.sections.flatMap(({ id, paragraph, contentStart, status, offset = 0, pieces = [] }) => {
    if (paragraph === null || status === "unsure") return [];
    for (let index = paragraph; index < Math.max(contentStart ?? 0, paragraph + 1); index++) {
      const from = index === paragraph ? offset : 0;
      const text = context.text(index).slice(from, pieces.find((piece) => piece.paragraph === index)?.from);
      if (text.length > longestHeading) continue;
      const lower = text.toLowerCase();
      // The heading of the tasks speaks of the time to come however it names them: "CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026".
      const planned = plans.has(id) && planStart(lower) === lower.length;
      const wrong = wrongInTitle(lower, context.period, planned);
      // "NĂM 2026: NHIỆM VỤ": there the time to come may stand in front of the word, too.
      if (wrong === null || (plans.has(id) && wrongInTitle(lower, context.period, true) === null)) continue;
      return [found(context, index, from, wrong, id)];
    }
    return [];
  });
}

function inComparisons(context: RuleContext): Found[] {
  const { period, year } = context.period;
  if (period === "severalYears") return [];
  const before = year - 1;
  // A term of a school year is compared with one that began a year earlier, and is named by either of its years.
  const right =
    period === "schoolYear" || period === "firstTerm" || period === "secondTerm" ? [before, year] : [before];
  const found: Found[] = [];
  for (const index of context.withFeature(feature.digit)) {
    if ((context.marks[index]! & wordMark.sameTime) === 0) continue;
    const text = context.text(index);
    const compared = matchesOf(comparison, text);
    const years = compared.map(({ 1: year }) => Number(year));
    // What is compared with the year before may be compared with earlier ones, too.
    const earliest = years.some((year) => right.includes(year)) ? before : 0;
    for (const [at, { index: from, 0: own }] of compared.entries()) {
      if (right.includes(years[at]!) || years[at]! < earliest) continue;
      const to = from + own.length;
      found.push({
        paragraph: index,
        range: { from, to },
        own,
        message: bilingual("So với cùng kỳ của năm khác", "Compared with another year"),
        expected: bilingual(`cùng kỳ năm ${before}`, `the same period of ${before}`),
        actual: quote(own),
        suggestions: [replacement(text, index, { from: to - 4, to }, String(before))],
      });
    }
  }
  return found;
}

/** Sections of the outline by how their titles begin. */
function sectionsTitled(context: RuleContext, titles: RegExp): ReadonlySet<string> {
  return new Set(context.outline.sections.filter(({ title }) => titles.test(title)).map(({ id }) => id));
}

/** Sections that tell of what is to come. */
function plansOf(context: RuleContext): ReadonlySet<string> {
  return sectionsTitled(context, /^(?:nhiệm vụ|phương hướng)/iu);
}

/** A line that opens the tasks as their heading does: "Nhiệm vụ trọng tâm năm 2026 gồm:". */
function inPlans(context: RuleContext): Found[] {
  const plans = plansOf(context);
  const { opensPlan } = computed(context.outline, subjectSigns);
  return context.sections.flatMap(({ id, contentStart, contentEnd }) => {
    if (contentStart === null || !plans.has(id)) return [];
    const lines: Found[] = [];
    for (let index = contentStart; index < (contentEnd ?? contentStart); index++) {
      const head = opensPlan.exec(context.text(index))?.[0];
      if (head !== undefined && /chuyển|tồn|chưa|còn lại/u.test(head)) continue;
      const wrong = head === undefined ? null : wrongInTitle(head.toLowerCase(), context.period, false);
      if (wrong !== null) lines.push(found(context, index, 0, wrong, id));
    }
    return lines;
  });
}

/** What a report says was done, and among its tasks what should have been: outside its requests. */
function inResults(context: RuleContext): Found[] {
  const plans = plansOf(context);
  const requests = sectionsTitled(context, /^(?:kiến nghị|đề xuất)/iu);
  const subject = computed(context.outline, subjectSigns);
  const all: Found[] = [];
  for (const index of context.withFeature(feature.digit)) {
    const text = context.text(index);
    const isPlanned = plans.has(context.sectionOf(index) ?? "");
    if (!mayNameTime(text, context.marks[index]!, subject) && !(isPlanned && mayNamePast(text))) continue;
    for (const { from, to } of sentencesIn(text)) {
      const section = context.sectionOf(index, from);
      if (section === null || requests.has(section)) continue;
      const read = plans.has(section) ? wrongInPlan : wrongInSentence;
      const after = text.slice(to, to + NEAR).toLowerCase();
      const wrong = read(text.slice(from, to).toLowerCase(), context.period, subject, after);
      if (wrong === null) continue;
      all.push(found(context, index, from, wrong, section));
      break;
    }
  }
  return all;
}

function found(
  context: RuleContext,
  paragraph: number,
  start: number,
  wrong: WrongTime,
  section: string | null = null,
): Found {
  const text = context.text(paragraph);
  const [from, to] = [start + wrong.from, start + wrong.to];
  const at = wrong.year === null ? -1 : text.slice(from, to).indexOf(String(wrong.year.from));
  const range = at === -1 ? { from, to } : { from: from + at, to: from + at + 4 };
  return {
    paragraph,
    ...(wrong.mayBe && { severity: "should" as const }),
    section: section ?? context.sectionOf(paragraph, from),
    range,
    message: bilingual(`Sai kỳ báo cáo: ${wrong.actual.vi}`, `Another period: ${wrong.actual.en}`),
    expected: wrong.expected,
    actual: wrong.actual,
    suggestions: at === -1 ? [] : [replacement(text, paragraph, range, String(wrong.year!.to))],
  };
}

const longestHeading = 240;
/** So far behind a sentence may stand what it is told for. */
const NEAR = 150;
const comparison =
  /cùng\sk[ỳìiy]\s+(?:của\s+)?(?:(?:0?6|0?9|sáu|chín)\s+tháng\s+(?:đầu|cuối)\s+|quý\s+\S+\s+)?(?:năm\s+)?(?:học\s+)?(20\d\d)/giu;
