import type { Snapshot } from "../snapshot/snapshot";
import { foldedParagraph } from "../snapshot/reading";
import type { Match } from "./match";
import { splitNumber } from "../vietnamese/heading-number";
import type { SectionId } from "../outline/outline";
import { isBlank } from "../vietnamese/fold";

/**
 * Where the content of each found section ends: at the next found heading, at a part of the document the outline does not know ("VI. …"), or at the
 * close of the report ("Trên đây là …", "Nơi nhận", the signature, an annex), whichever comes first.
 */
export function boundaries(snapshot: Snapshot, matches: ReadonlyMap<SectionId, Match>): ReadonlyMap<SectionId, number> {
  const inOrder = [...matches.values()].sort((a, b) => a.paragraph - b.paragraph);
  const ends = new Map<SectionId, number>();
  let part = 0;
  inOrder.forEach((match, at) => {
    const last = at === inOrder.length - 1;
    const next = inOrder[at + 1]?.paragraph ?? snapshot.paragraphs.length;
    if (!match.section.includes(".") && match.number !== null) part = match.number;
    ends.set(match.section, endWithin(snapshot, match.end, next, part + 1, last));
  });
  return ends;
}

function endWithin(snapshot: Snapshot, start: number, next: number, nextPart: number, last: boolean): number {
  for (let at = start; at < next; at++) {
    const { text, tableLevel, listLabel } = snapshot.paragraphs[at] as Snapshot["paragraphs"][number];
    if (text.length > LONGEST_MARK || isBlank(text)) continue;
    if (last && closes(foldedParagraph(snapshot, at))) return tableLevel > 0 ? tableStart(snapshot, at, start) : at;
    if ((listLabel || PART_START.test(text)) && isPart(snapshot, at, nextPart)) return at;
  }
  return next;
}

/** First line of the close of a report; Decree 30/2020 puts "Nơi nhận" and the signature side by side in a table. */
function closes(folded: string): boolean {
  return CLOSING.test(folded);
}

const CLOSING =
  /^(?:trên đây là (?:toàn bộ |nội dung |kết quả )?(?:báo cáo|kết quả|tình hình|nội dung)|nơi nhận(?![\p{L}])|\.\/\.$|(?:tm|t\/m|kt|k\/t|tl|t\/l|tuq)\. ?\p{L}|thay mặt (?:ủy ban|ban|đảng)|phụ lục(?![\p{L}]))/u;

/** The left half of a signature table may hold blank cells before the one that was recognised. */
function tableStart({ paragraphs }: Snapshot, at: number, start: number): number {
  let first = at;
  while (first > start && isBlank((paragraphs[first - 1] as Snapshot["paragraphs"][number]).text)) first--;
  return first;
}

/** An unknown part: numbered as the one that follows the last known part, in capitals. */
function isPart(snapshot: Snapshot, at: number, nextPart: number): boolean {
  const { text, listLabel } = snapshot.paragraphs[at] as Snapshot["paragraphs"][number];
  if (text !== text.toUpperCase()) return false;
  const { numbering } = splitNumber(listLabel ? `${listLabel.toLowerCase()} ` : foldedParagraph(snapshot, at));
  return numbering?.kind === "roman" && numbering.values[0] === nextPart;
}

/** Rules out almost every sentence before anything is folded. */
const PART_START = /^\s*(?:[IVXL]+[\s./)-]|P)/u;
const LONGEST_MARK = 400;
