import type { CriterionState } from "../../../criteria/evaluate-criteria";
import { isListItem } from "../../../criteria/statements";
import { foldedParagraph } from "../../../snapshot/reading";
import type { Snapshot } from "../../../snapshot/snapshot";
import { rowsBehindIn } from "../tables/row-figures";

/**
 * The items of the list, or rows of the table, in which a criterion is told, or which its sentence announces, as far as
 * no other criterion reads them: "- Cuộc họp thôn bàn, quyết định: 34 cuộc" is followed by "- Đất hiến: 4.250 m²".
 *
 * @param states all criteria of the report
 */
export function itemsGoingOn(
  state: CriterionState,
  states: readonly CriterionState[],
  snapshot: Snapshot,
): readonly number[] {
  const { paragraph, figures } = state;
  if (paragraph === null || figures.length === 0) return NONE;
  const isAnothers = (at: number) => states.some((other) => other !== state && tells(other, at));
  const rows = rowsBehindIn(snapshot, paragraph);
  // Rows of a table about several things speak each of another.
  if (rows !== undefined) return rows.some(isAnothers) ? NONE : rows.slice(0, MOST);
  const listed = figures.find((figure) => figure.paragraph > paragraph)?.paragraph ?? paragraph;
  if (!isItem(snapshot, listed)) return NONE;
  const isOwn = (at: number) => isItem(snapshot, at) && !isAnothers(at);
  const items: number[] = [];
  for (let at = listed - 1; at > paragraph - MOST && isOwn(at); at--) items.unshift(at);
  for (let at = listed + 1; at < listed + MOST && isOwn(at); at++) items.push(at);
  return items;
}

const NONE: readonly number[] = [];
const MOST = 10;

/** True for an entry of a list outside of tables. */
export function isItem(snapshot: Snapshot, at: number): boolean {
  const paragraph = snapshot.paragraphs[at];
  return (
    paragraph !== undefined &&
    paragraph.tableLevel === 0 &&
    (paragraph.listLabel !== null || isListItem(foldedParagraph(snapshot, at)))
  );
}

function tells({ paragraph, figures, told = [] }: CriterionState, at: number): boolean {
  return (
    paragraph === at ||
    figures.some((figure) => figure.paragraph === at) ||
    told.some((statement) => statement.paragraph === at)
  );
}
