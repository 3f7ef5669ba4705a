import { withPartsNumberedOn, type Numbered } from "./numbering";
import type { Scoring } from "./scoring";

/** So much more an explanation in another order must be worth: more than one heading is. */
const CLEARLY_MORE = 2;

/**
 * Some offices tell the results before who led to them, or what they ask for before what they plan:
 * the parts in the order in which the document tells of them, when that explains clearly more.
 */
export function withPartsAsTold(scoring: Scoring, printed: Numbered): Numbered {
  const { scorer, rows } = printed;
  const { sections, order } = scoring;
  const { pairs, worth } = scoring.assign(rows);
  if (pairs.length === sections.length) return printed;
  const partOf = (section: number) => sections[section]!.id.split(".")[0];
  let place = 0;
  const told = order
    .filter((section) => scoring.isPart(section))
    .map((part) => {
      const others = order.filter((section) => partOf(section) !== partOf(part));
      const { pairs } = scoring.assign(rows, new Map(others.map((section) => [section, -1])));
      // Two points alone tell of no part; what is not told stays behind the part before it, and is not counted.
      const isTold = pairs.length > 2 || pairs[0]?.section === part;
      if (isTold) place = pairs[0]!.candidate;
      return { part, place, isTold };
    })
    .sort((a, b) => a.place - b.place);
  scoring.order = told.flatMap(({ part }) => order.filter((section) => partOf(section) === partOf(part)));
  if (scoring.order.some((section, at) => section !== order[at])) {
    const counted = told.flatMap(({ part, isTold }) => (isTold ? part : []));
    const ranks = scorer.ranks.map((rank, section) => counted.indexOf(section) + 1 || rank);
    const found = withPartsNumberedOn(scoring, scorer.with(ranks, 0));
    if (scoring.assign(found.rows).worth > worth + CLEARLY_MORE) return found;
  }
  scoring.order = order;
  return printed;
}
