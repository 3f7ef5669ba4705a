import type { Act } from "../../outline/act";
import { citedActs } from "../readers/acts/cited-acts";
import type { RuleContext } from "../readers/context";
import { feature } from "../../snapshot/features";
import { tellsHistory } from "../readers/times/tells-history";
import { reportDays, type ReportDays } from "../readers/report-date";
import { quote, bilingual, type Found, type Rule } from "../rule";

export const repealedDocument: Rule = {
  id: "repealed-document",
  severity: "must",
  words: {
    failing: bilingual("Dẫn văn bản đã hết hiệu lực", "A repealed document is cited"),
    passing: bilingual(
      "Không dẫn văn bản đã hết hiệu lực như đang áp dụng",
      "No repealed document is cited as in force",
    ),
    why: bilingual(
      "Người đọc tra theo văn bản đã hết hiệu lực sẽ làm sai.",
      "Whoever follows an act that has ended goes wrong.",
    ),
    trigger: bilingual(
      "Một văn bản trong bảng văn bản đã hết hiệu lực vào ngày của báo cáo (ngày ký; chưa ghi thì ngày cuối kỳ) được dẫn mà câu không kể lịch sử hay việc thay thế (“trước đây”, “nay là”, “đã được thay thế”, “sau 15 năm thực hiện”…). Mỗi văn bản nêu một lần, kèm mọi chỗ dẫn. Hết hiệu lực ngay trong kỳ thì chỉ “Nên sửa”. Chỗ ghi “cần đối chiếu” là điều khoản chấm dứt chưa đọc được nguyên văn.",
      "An act of the table that had ended on the report's own day (the day of signing, else the last day of its period) is cited in a sentence that does not tell history or succession. One finding an act, with all its places. What ended within the period is milder. “cần đối chiếu” marks an end whose clause was not read.",
    ),
    example: "Tiếp tục thực hiện Pháp lệnh số 34/2007/PL-UBTVQH11 về thực hiện dân chủ ở xã, phường, thị trấn.",
    mended: "Tiếp tục thực hiện Luật Thực hiện dân chủ ở cơ sở.",
  },
  find: (context) => {
    const days = reportDays(context);
    return [...places(context, days)].map(([act, at]) => found(act, at, days, context));
  },
};

interface Place {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** Where each act that no longer held on the report's day is cited as if it did. */
function places(context: RuleContext, { day }: ReportDays): ReadonlyMap<Act, readonly Place[]> {
  const places = new Map<Act, Place[]>();
  for (let index = 0; index < context.features.length; index++) {
    const text = context.text(index);
    if (((context.features[index]! & feature.digit) === 0 && !text.includes("háp lệnh")) || context.isGuidance(index))
      continue;
    for (const { act, from, to } of citedActs(text, context.acts)) {
      const until = act.inForce.to!;
      if (until > day || tellsHistory(text, from, to, until, day)) continue;
      const known = places.get(act);
      if (known === undefined) places.set(act, [{ paragraph: index, from, to }]);
      else known.push({ paragraph: index, from, to });
    }
  }
  return places;
}

/** One finding an act, however often it is cited. What ended while the period ran was right for a part of it. */
function found(act: Act, at: readonly Place[], { day, periodStart }: ReportDays, context: RuleContext): Found {
  const [{ paragraph, from, to }] = at as [Place];
  const until = act.inForce.to!;
  const cited = quote(context.text(paragraph).slice(from, to));
  const where = [...new Set(at.map((place) => place.paragraph + 1))];
  const [vi, en] =
    where.length === 1 ? ["", ""] : [`, ở các đoạn ${where.join(", ")}`, `, in paragraphs ${where.join(", ")}`];
  const name = `${act.kind} ${act.number}`;
  return {
    paragraph,
    range: { from, to },
    severity: until > periodStart ? "should" : "must",
    own: act.number,
    message: bilingual(`${name} không còn hiệu lực`, `${name} is no longer in force`),
    expected: inForceInstead(act, day, context.acts),
    actual: bilingual(
      `${cited.vi}, hết hiệu lực từ ${shown(until)}${vi}`,
      `${cited.en}, ended on ${shown(until)}${en}`,
    ),
  };
}

/**
 * The acts that hold on that day in its place, through those that came
 * between; "cần đối chiếu" where an end on the way was not read.
 */
function inForceInstead(act: Act, day: string, acts: readonly Act[]): Found["expected"] {
  const next = (each: Act): readonly Act[] => each.replacedBy.flatMap((id) => acts.filter((other) => other.id === id));
  let holding = next(act);
  let verified = act.verified;
  for (let ended = endedBy(holding, day); ended.length > 0; ended = endedBy(holding, day)) {
    verified &&= ended.every((each) => each.verified);
    holding = holding.flatMap((each) => (ended.includes(each) ? next(each) : [each]));
  }
  const names = holding.map((each) => nameOf(each, act)).join("; ");
  const source = verified ? act.endedBy : "cần đối chiếu";
  const shown = source === "" ? names : `${names} (${source})`;
  return bilingual(shown);
}

function endedBy(acts: readonly Act[], day: string): readonly Act[] {
  return acts.filter(({ inForce }) => inForce.to !== null && inForce.to <= day);
}

/**
 * Laws are cited by name (Decree 30/2020, Phụ lục I, mục II.6b), with the number where the old one had the same name.
 */
function nameOf({ kind, name, number }: Act, old: Act): string {
  const byName = (kind === "Luật" || kind === "Bộ luật") && name !== "";
  if (!byName) return `${kind} số ${number}`;
  return name === old.name ? `${kind} ${name} số ${number}` : `${kind} ${name}`;
}

function shown(day: string): string {
  const [year, month, date] = day.split("-") as [string, string, string];
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
