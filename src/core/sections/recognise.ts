import type { Snapshot } from "../snapshot/snapshot";
import type { ReportTime } from "../outline/report-time";
import { sectionTitle } from "../outline/section-title";
import { reportTime } from "../frame/report-period";
import type { Memory } from "../memory/memory";
import type { Outline, Section, SectionId } from "../outline/outline";
import { profilesOf } from "../titles/profiles";
import type { Candidate, Place } from "./candidates/candidate";
import { chooseHeadings } from "./choosing/choose-headings";
import type { Taken } from "./choosing/taken";
import { documentKind, type DocumentKind } from "./document-kind";
import type { Score } from "./scoring/score";
import { ScoreTable } from "./scoring/score-table";
import type { MatchedBy } from "./section-state";

/** The place where a section begins. */
export interface Match {
  readonly section: SectionId;
  readonly candidate: Candidate;
  readonly start: Place;
  /** Where its text begins, in the heading's own paragraph or below. */
  readonly end: Place;
  readonly by: MatchedBy;
  /** False when a person must say whether this is the section. */
  readonly sure: boolean;
  /** The section whose heading this is as well: "Ưu điểm và hạn chế" opens III.1 and answers III.2. */
  readonly sharedWith?: SectionId;
}

/** What was recognised, with what led to it. */
export interface Recognition {
  readonly matches: ReadonlyMap<SectionId, Match>;
  readonly candidates: readonly Candidate[];
  /** What speaks for a candidate being a section; null when nothing does. */
  readonly scoreOf: (candidate: Candidate, section: SectionId) => Score | null;
  readonly kind: DocumentKind;
}

/**
 * Finds which line opens which section of the outline: every candidate is scored against every
 * section, the best explanation that keeps the outline's order is chosen, and what it leaves over is
 * looked for out of order. What the user answered ("Đây có phải mục II.3?") comes before everything.
 */
export function recognise(outline: Outline, snapshot: Snapshot, memory: Memory | null): Recognition {
  const table = new ScoreTable(outline, snapshot, memory);
  const taken = chooseHeadings(table);
  const time = reportTime(snapshot, memory?.details ?? null, outline.defaults);
  const toMatch = (one: Taken) => asMatch(one, table, time);
  const matches = new Map(taken.map((one) => [table.idOf(one.section), toMatch(one)]));
  for (const [section, one] of shared(taken, table, toMatch)) matches.set(section, one);
  const sections = taken.map(({ sure, score }) => ({ sure, words: score.extent.words }));
  const kind = documentKind(snapshot, profilesOf(outline), sections, outline.sections.length);
  const places = new Map(table.candidates.map((candidate, c) => [candidate, c]));
  return {
    matches: kind.kind === "report" ? matches : new Map([...matches].filter(([, { by }]) => by === "answer")),
    candidates: table.candidates,
    scoreOf: (candidate, id) =>
      table.score(
        places.get(candidate) ?? -1,
        table.sections.findIndex((section) => section.id === id),
      ),
    kind,
  };
}

/**
 * Sections without a heading of their own that the certain heading of
 * the one before names as well, or that of their part.
 */
function shared(
  taken: readonly Taken[],
  table: ScoreTable,
  toMatch: (one: Taken) => Match,
): (readonly [SectionId, Match])[] {
  const open = (section: number) => !taken.some((one) => one.section === section);
  return taken.flatMap((one) => {
    const beside = one.section + 1;
    if (!one.sure || !open(beside)) return [];
    const named = holdsText(one, taken, table) ? table.namedBelow(one) : [];
    if (table.namesBoth(one.candidate, one.score, one.section)) named.push(beside);
    return named
      .filter((at) => open(at) && !table.isDenied(one.candidate, at))
      .map((at) => {
        const section = table.idOf(at);
        return [section, { ...toMatch(one), section, by: "near", sharedWith: table.idOf(one.section) }] as const;
      });
  });
}

/** Of a part: its own text stands right below it, and no section of it has a heading. */
function holdsText({ candidate, section, score }: Taken, taken: readonly Taken[], table: ScoreTable): boolean {
  const { paragraph } = score.extent.end;
  const { candidates, snapshot } = table;
  const isHead = (one: Taken) => one.candidate > candidate && candidates[one.candidate]!.start.paragraph === paragraph;
  return (
    !!snapshot.paragraphs[paragraph]?.text.trim() &&
    !taken.some((one) => isHead(one) || table.parentOf(one.section) === section)
  );
}

function asMatch({ candidate: c, section, score, sure, why }: Taken, table: ScoreTable, time: ReportTime): Match {
  const candidate = table.candidates[c] as Candidate;
  const by: MatchedBy =
    why === "answer"
      ? "answer"
      : score.equal === "folded"
        ? exactly(candidate, section, table, time)
        : (score.equal ?? "near");
  return {
    section: table.idOf(section),
    candidate,
    start: candidate.start,
    end: score.extent.end,
    by,
    sure,
  };
}

/** "exact" only when the paragraph is the outline's own line, letter for letter, in either wording. */
function exactly({ start }: Candidate, at: number, table: ScoreTable, time: ReportTime): MatchedBy {
  const { number, title } = table.sections[at] as Section;
  const own = [true, false].map((asPrinted) => `${number} ${sectionTitle(title, time, asPrinted)}`);
  return own.includes(table.snapshot.paragraphs[start.paragraph]?.text.trim() ?? "") ? "exact" : "folded";
}
