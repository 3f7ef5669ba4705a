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
  const isOwn = (at: number) => isItem(snapshot, at) && !isAnothers(at) && !opens(snapshot, at);
  const items: number[] = [];
  if (!opens(snapshot, listed)) for (let at = listed - 1; at > paragraph - MOST && isOwn(at); at--) items.unshift(at);
  for (let at = listed + 1; at < listed + MOST && isOwn(at); at++) items.push(at);
  return items;
}

const NONE: readonly number[] = [];
const MOST = 10;

/** True for an entry of a list outside of tables, one without a sign before it among them: "Số vụ: 14". */
export function isItem(snapshot: Snapshot, at: number): boolean {
  const paragraph = snapshot.paragraphs[at];
  return (
    paragraph !== undefined &&
    paragraph.tableLevel === 0 &&
    (paragraph.listLabel !== null || isListItem(foldedParagraph(snapshot, at)) || isBare(foldedParagraph(snapshot, at)))
  );
}

/** A label and its figure alone on a line. */
function isBare(text: string): boolean {
  return text.length <= LONGEST_ROW && BARE_ROW.test(text);
}

/** "Tập huấn: 03 lớp" begins with another thing; "Số người dự: 60" goes on about it. */
function opens(snapshot: Snapshot, at: number): boolean {
  const text = foldedParagraph(snapshot, at);
  return isBare(text) && OPENS.test(text);
}

const OPENS =
  /^(?!(?:số|tổng|trong đó|đã|được|còn|tiếp nhận|tiếp thu|giải quyết|trả lời|hòa giải thành) )[^:]+: ?\d[\d.,]* ?\p{L}/u;
const LONGEST_ROW = 80;
const BARE_ROW = /^[\p{L} ,]+: ?\d[\d.,]*(?: ?[\p{L}%/ ]+)?[;.]?$/u;

function tells({ paragraph, figures, told = [] }: CriterionState, at: number): boolean {
  return (
    paragraph === at ||
    figures.some((figure) => figure.paragraph === at) ||
    told.some((statement) => statement.paragraph === at)
  );
}
