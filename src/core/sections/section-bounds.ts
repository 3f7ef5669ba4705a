import type { Snapshot } from "../snapshot/snapshot";
import { findFrame } from "../frame/find-frame";
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
  const { close, annexes } = findFrame(snapshot);
  const bodyEnd = Math.min(close?.paragraph ?? Infinity, annexes[0]?.paragraph ?? Infinity);
  const inOrder = [...matches.values()].sort((a, b) => a.paragraph - b.paragraph);
  const ends = new Map<SectionId, number>();
  let part = 0;
  inOrder.forEach((match, at) => {
    const following = inOrder[at + 1]?.paragraph ?? snapshot.paragraphs.length;
    const next = bodyEnd >= match.end ? Math.min(following, bodyEnd) : following;
    if (!match.section.includes(".") && match.number !== null) part = match.number;
    ends.set(match.section, endWithin(snapshot, match.end, next, part + 1));
  });
  return ends;
}

function endWithin(snapshot: Snapshot, start: number, next: number, nextPart: number): number {
  for (let at = start; at < next; at++) {
    const { text, listLabel } = snapshot.paragraphs[at] as Snapshot["paragraphs"][number];
    if (text.length > LONGEST_MARK || isBlank(text)) continue;
    if ((listLabel || PART_START.test(text)) && isPart(snapshot, at, nextPart)) return at;
  }
  return next;
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
