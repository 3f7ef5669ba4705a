import { citedActs } from "../../../core/check/readers/acts/cited-acts";
import { oldUnits } from "../../../core/check/readers/old-units";
import type { Outline } from "../../../core/outline/outline";
import { acts as openedWith } from "../../../outlines/acts";
import { acts } from "../../words/explanations";
import { changingFacts, type ChangingFact } from "../../../core/vietnamese/changing-facts";
import { areApart } from "../../../core/vietnamese/phrase-finder";

/** A piece of last period's text that cannot stand as it is. */
export interface PreviousMark {
  readonly from: number;
  readonly to: number;
  readonly kind: ChangingFact["kind"] | "act" | "body";
}

/**
 * Figures, dates, documents and periods, which become blanks; acts and bodies that
 * are no longer there. In order, none overlapping another: what is gone comes first.
 */
export function previousMarks(text: string, outline: Outline): readonly PreviousMark[] {
  const gone: PreviousMark[] = [
    ...citedActs(text, outline.acts === openedWith ? acts : outline.acts).map(({ from, to }) => ({
      from,
      to,
      kind: "act" as const,
    })),
    ...oldUnits(text, NO_DISTRICTS_SINCE).map(({ from, to }) => ({ from, to, kind: "body" as const })),
  ];
  const all: PreviousMark[] = [];
  for (const mark of [...gone, ...changingFacts(text)]) if (all.every((other) => areApart(mark, other))) all.push(mark);
  return all.sort((one, other) => one.from - other.from);
}

/** Local government has two levels from this day on (Luật Tổ chức chính quyền địa phương số 72/2025/QH15). */
const NO_DISTRICTS_SINCE = "2025-07-01";
