import { dateOf } from "../../../frame/report-period";
import { signingYears } from "../../../frame/signing-years";
import { planStart } from "../../../outline/read-times";
import { bilingual } from "../../rule";
import type { RuleContext } from "../context";
import { wrongInAnnex } from "./in-annex";
import { wrongInReportName } from "./in-report-name";
import { wrongInTitle } from "./in-title";
import type { WrongTime } from "./wrong-time";

/** A wrong time, in a paragraph from an offset on. */
export interface PlacedTime {
  readonly paragraph: number;
  readonly start: number;
  readonly wrong: WrongTime;
  /** True where another time may be meant after all. */
  readonly mayBe?: boolean;
}

/**
 * The wrong times above and below the sections: in the title, the day of
 * signing, the sentences that open and close the report, and its annexes.
 */
export function timesAround(context: RuleContext): readonly PlacedTime[] {
  return [...inTitle(context), ...inDate(context), ...inReportNames(context), ...inAnnexes(context)];
}

function inTitle(context: RuleContext): PlacedTime[] {
  let planned = false;
  return context.frame.subject.flatMap((part) => {
    const lower = context.text(part.paragraph).slice(part.from, part.to).toLowerCase();
    // A subject copied twice begins anew.
    if (/^(?:về )?(?:việc )?kết quả/u.test(lower)) planned = false;
    const wrong = wrongInTitle(lower, context.period, planned);
    planned ||= planStart(lower) < lower.length;
    return wrong === null ? [] : [{ paragraph: part.paragraph, start: part.from, wrong }];
  });
}

/** The report is signed when its time is over; one that ends with the year also in the next (`signingYears`). */
function inDate(context: RuleContext): PlacedTime[] {
  const { placeDate } = context.frame;
  const { year } = dateOf(context.frame);
  const years = signingYears(context.period);
  if (placeDate === null || year === null || years.includes(year)) return [];
  const from = context.text(placeDate.paragraph).indexOf(String(year), placeDate.from);
  const right = years[0] as number;
  const wrong: WrongTime = {
    from,
    to: from + 4,
    expected: bilingual(`năm ${right}`, String(right)),
    actual: bilingual(`năm ${year}`, String(year)),
    year: { from: year, to: right },
  };
  return [{ paragraph: placeDate.paragraph, start: 0, wrong }];
}

/** The sentences that open and close the report name its time as its title does. */
function inReportNames(context: RuleContext): PlacedTime[] {
  const { opening, close } = context.frame;
  const above = opening === null ? [] : range(opening.paragraph, Math.max(opening.paragraph + 1, context.openingEnd));
  return [...above, ...(close === null ? [] : [close.paragraph])].flatMap((index) => {
    const from = index === close?.paragraph ? close.from : 0;
    const wrong = wrongInReportName(context.text(index).slice(from).toLowerCase(), context.period);
    return wrong === null ? [] : [{ paragraph: index, start: from, wrong }];
  });
}

/** The lines above the table of an annex, which says what it is of. It may be of another time after all. */
function inAnnexes(context: RuleContext): PlacedTime[] {
  const signed = signingYears(context.period);
  return context.frame.annexes.flatMap(({ paragraph }) => {
    const { paragraphs } = context.snapshot;
    const end = paragraphs.findIndex(
      ({ index, tableLevel, text }) => index > paragraph && (tableLevel > 0 || text.includes("\t")),
    );
    return range(paragraph, Math.min(paragraph + 5, end === -1 ? paragraphs.length : end)).flatMap((index) => {
      const wrong = wrongInAnnex(context.text(index).toLowerCase(), context.period, signed);
      return wrong === null ? [] : [{ paragraph: index, start: 0, wrong, mayBe: true }];
    });
  });
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
