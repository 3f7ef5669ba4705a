import { fillFields } from "../../outline/fields";
import type { Bilingual } from "../../outline/language";
import type { RuleContext } from "../readers/context";
import { feature } from "../readers/features";
import { halfOf, planWords, titleParagraphs, yearsOf } from "../readers/period";
import { quote, say, type Found, type Rule } from "../rule";

export const wrongPeriod: Rule = {
  id: "wrong-period",
  severity: "must",
  words: {
    failing: say("Sai kỳ báo cáo", "Another reporting period"),
    passing: say(
      "Kỳ báo cáo thống nhất ở tiêu đề, đề mục và so sánh cùng kỳ",
      "Title, headings and comparisons speak of one period",
    ),
    why: say(
      "Viết đè lên báo cáo cũ hay để sót năm hoặc kỳ của bản trước.",
      "Reports written over last year's file often keep its year or half-year.",
    ),
    trigger: say(
      "Năm hoặc kỳ 6 tháng trong tiêu đề, trong đề mục hay trong ngày ký khác với kỳ ở “Thông tin báo cáo” (nếu chưa có thông tin thì lấy theo tiêu đề); “so với cùng kỳ năm …” không phải năm liền trước.",
      "A year or half-year in the title, a heading or the date of signing differs from the details (without details: from the title); “so với cùng kỳ năm …” that is not the year before.",
    ),
    example: "BÁO CÁO kết quả 6 tháng đầu năm 2025\nIV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2024",
    mended: "BÁO CÁO kết quả 6 tháng đầu năm 2025\nIV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025",
  },
  find: (context) => {
    if (context.period.known === "outline") {
      return {
        outcome: "inapplicable",
        reason: say(
          "Chưa biết kỳ báo cáo: chưa có “Thông tin báo cáo” và tiêu đề không ghi năm.",
          "The reporting period is not known: there are no details and the title names no year.",
        ),
      };
    }
    return [...inTitle(context), ...inDate(context), ...inHeadings(context), ...inComparisons(context)];
  },
};

function inTitle(context: RuleContext): Found[] {
  let planned = false;
  return titleParagraphs(context).flatMap((paragraph) => {
    const folded = context.folded(paragraph);
    // A subject copied twice begins anew.
    if (/^(?:về )?kết quả/u.test(folded)) planned = false;
    const at = planned ? 0 : folded.search(planWords);
    const reported = at < 0 ? folded : folded.slice(0, at);
    const plan = at < 0 ? "" : folded.slice(at);
    planned ||= at >= 0;
    const { period, year } = context.period;
    const plannedYear = period === "firstHalf" ? year : year + 1;
    const wrong =
      wrongHalf(reported, period === "fullYear" ? null : period) ??
      wrongHalf(plan, planHalf(context)) ??
      wrongYear(reported, [year]) ??
      wrongYear(plan, [year, plannedYear]);
    return wrong === null ? [] : [found(context, paragraph, wrong)];
  });
}

/** The report is signed in the year it reports on; one for the whole year or its second half also in the next. */
function inDate(context: RuleContext): Found[] {
  for (let index = 0; index < Math.min(context.openingEnd, 60); index++) {
    const dated = /ngày\s*\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*(20\d\d)/u.exec(context.folded(index));
    if (dated === null || context.text(index).length > 90) continue;
    const { period, year } = context.period;
    const years = period === "firstHalf" ? [year] : [year, year + 1];
    const wrong = wrongYear(dated[1]!, years);
    return wrong === null ? [] : [found(context, index, wrong)];
  }
  return [];
}

function inHeadings(context: RuleContext): Found[] {
  return context.sections.flatMap(({ id, paragraph, status }) => {
    if (paragraph === null || status === "unsure") return [];
    const folded = context.folded(paragraph);
    const expectedYears = yearsOf(fillFields(context.section(id)?.title ?? "", context.period));
    const wrong = planWords.test(folded)
      ? (wrongHalf(folded, planHalf(context)) ??
        wrongYear(folded, expectedYears.length > 0 ? expectedYears : [context.period.year]))
      : wrongYear(folded, [context.period.year]);
    return wrong === null ? [] : [found(context, paragraph, wrong, id)];
  });
}

function inComparisons(context: RuleContext): Found[] {
  const before = context.period.year - 1;
  return [...context.withFeature(feature.digit)].flatMap((index) => {
    const text = context.text(index);
    if (!text.includes("ùng k")) return [];
    return [...text.matchAll(/cùng k[ỳìiy]\s+(?:của\s+)?(?:6 tháng (?:đầu|cuối)\s+)?(?:năm\s+)?(20\d\d)/giu)]
      .filter(([, year]) => Number(year) !== before)
      .map((match): Found => {
        const to = match.index + match[0].length;
        return {
          paragraph: index,
          range: { from: match.index, to },
          own: match[0],
          message: say("So với cùng kỳ của năm khác", "Compared with another year"),
          expected: say(`cùng kỳ năm ${before}`, `the same period of ${before}`),
          actual: quote(match[0]),
          suggestions: [yearChange(text, index, to - 4, before)],
        };
      });
  });
}

interface Wrong {
  readonly expected: Bilingual;
  readonly actual: Bilingual;
  /** The year that stands there and the one that should, when the mending is plain. */
  readonly year?: { readonly from: number; readonly to: number };
}

function wrongYear(folded: string, years: readonly number[]): Wrong | null {
  const other = yearsOf(folded).find((year) => !years.includes(year));
  if (other === undefined) return null;
  const right = years.at(-1)!;
  return {
    expected: say(`năm ${right}`, String(right)),
    actual: say(`năm ${other}`, String(other)),
    year: { from: other, to: right },
  };
}

function wrongHalf(folded: string, half: "firstHalf" | "secondHalf" | "none" | null): Wrong | null {
  const stated = halfOf(folded);
  if (stated === null || half === null || stated === half) return null;
  const name = (which: string) =>
    which === "firstHalf"
      ? say("6 tháng đầu năm", "first half of the year")
      : say("6 tháng cuối năm", "second half of the year");
  return { expected: half === "none" ? say("cả năm", "the whole year") : name(half), actual: name(stated) };
}

/** Which half-year the plan that follows the report is for. */
function planHalf({ period: { period } }: RuleContext): "firstHalf" | "secondHalf" | "none" {
  return period === "firstHalf" ? "secondHalf" : period === "secondHalf" ? "firstHalf" : "none";
}

function found(context: RuleContext, paragraph: number, wrong: Wrong, section: string | null = null): Found {
  const text = context.text(paragraph);
  const at = wrong.year === undefined ? -1 : text.indexOf(String(wrong.year.from));
  return {
    paragraph,
    section: section ?? context.sectionOf(paragraph),
    range: at < 0 ? null : { from: at, to: at + 4 },
    message: say(`Sai kỳ báo cáo: ${wrong.actual.vi}`, `Another period: ${wrong.actual.en}`),
    expected: wrong.expected,
    actual: wrong.actual,
    suggestions: at < 0 ? [] : [yearChange(text, paragraph, at, wrong.year!.to)],
  };
}

function yearChange(text: string, paragraph: number, at: number, year: number) {
  const old = text.slice(at, at + 4);
  return {
    label: say(`Sửa ${old} thành ${year}`, `Change ${old} to ${year}`),
    edits: [{ kind: "replace" as const, paragraph, text, from: at, to: at + 4, insert: String(year) }],
  };
}
