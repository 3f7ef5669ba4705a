import type { Snapshot } from "../snapshot/snapshot";
import { findFrame } from "../frame/find-frame";
import { isDocumentTitle } from "../frame/title";
import type { SectionId } from "../outline/outline";
import type { Numbering } from "../vietnamese/heading-number";
import type { Candidate, Place } from "./candidates/candidate";
import type { Match, Recognition } from "./recognise";

/**
 * Where the content of each found section ends: at the next found heading, at a heading of the same
 * or a higher level that the outline does not know ("4. Công tác tiếp công dân", "VI. Tổ chức thực
 * hiện"), or at the close of the report ("Trên đây là …", "Nơi nhận", the signature, an annex).
 */
export function boundaries(
  snapshot: Snapshot,
  { matches, candidates, scoreOf }: Recognition,
): ReadonlyMap<SectionId, Place> {
  const { close, annexes } = findFrame(snapshot);
  const inOrder = [...matches.values()]
    .filter(({ sharedWith }) => sharedWith === undefined)
    .sort((a, b) => compare(a.start, b.start));
  // What is called an annex in the middle of the report is a table of the section that it stands in.
  const annex = annexes.find(({ paragraph }) => paragraph > (inOrder.at(-1)?.start.paragraph ?? -1));
  const outside = [close, annex].flatMap((one) => (one ? [{ paragraph: one.paragraph, offset: one.from }] : []));
  const bodyEnd = outside.sort(compare)[0];
  const opening = new Set(inOrder.map(({ candidate }) => candidate));
  const last: Place = { paragraph: snapshot.paragraphs.length, offset: 0 };
  const parts = inOrder.filter(({ section }) => !section.includes("."));
  const ends = new Map<SectionId, Place>();
  inOrder.forEach((match, at) => {
    const following = inOrder[at + 1]?.start ?? last;
    const next = bodyEnd && compare(bodyEnd, match.end) >= 0 && compare(bodyEnd, following) < 0 ? bodyEnd : following;
    const part = parts.findLast((one) => compare(one.start, match.start) <= 0);
    const within = candidates.filter(
      (one) => !opening.has(one) && compare(one.start, match.end) >= 0 && compare(one.start, next) < 0,
    );
    const sayOf = (candidate: Candidate) => scoreOf(candidate, match.section)?.text ?? 0;
    const stranger = firstStranger(match, part, within, sayOf, at === inOrder.length - 1);
    ends.set(match.section, stranger ?? next);
  });
  for (const { section, sharedWith } of matches.values()) {
    const end = sharedWith && ends.get(sharedWith);
    if (end) ends.set(section, end);
  }
  return ends;
}

export function compare(a: Place, b: Place): number {
  return a.paragraph - b.paragraph || a.offset - b.offset;
}

/**
 * What another heading says of the section in whose text it stands, from
 * which on it is a part of it: "3. Nguyên nhân" below "2. Hạn chế".
 */
const BELONGS = 0.6;

/**
 * The first heading below a section that goes on counting where the section's own
 * number, or that of its part, left off. Below the last section that was found
 * also the title of another document: where the report goes on, it is quoted.
 */
function firstStranger(
  match: Match,
  part: Match | undefined,
  within: readonly Candidate[],
  sayOf: (candidate: Candidate) => number,
  isLast: boolean,
): Place | null {
  const counted = new Set<string>();
  for (const candidate of within) {
    if (isLast && isDocumentTitle(candidate.line)) return candidate.start;
    for (const numbering of candidate.readings) {
      const kind = shapeOf(numbering);
      // A list of its own inside the section counts from one; what goes on from it is no heading.
      if (counted.has(kind)) continue;
      if (numbering.values.at(-1) === 1) {
        counted.add(kind);
        continue;
      }
      if (candidate.sentence || candidate.inGrid) continue;
      const continues = [match, part].some((one) => one !== undefined && goesOn(one.candidate, candidate, numbering));
      if (continues && sayOf(candidate) < BELONGS) return candidate.start;
    }
  }
  return null;
}

function goesOn(heading: Candidate, candidate: Candidate, numbering: Numbering): boolean {
  if (heading.bold && !candidate.bold) return false;
  return heading.readings.some(
    (own) =>
      shapeOf(own) === shapeOf(numbering) &&
      (numbering.values.at(-1) as number) > (own.values.at(-1) as number) &&
      (numbering.values.at(-1) as number) <= (own.values.at(-1) as number) + FURTHEST,
  );
}

/** Sections may be missing between two that stand. */
const FURTHEST = 3;

function shapeOf(numbering: Numbering | undefined): string {
  // "Phần thứ năm" and "V" count the same parts.
  return numbering === undefined
    ? ""
    : `${numbering.kind === "part" ? "roman" : numbering.kind} ${numbering.values.length}`;
}
