import { evaluateCriteria, type CriterionState } from "../../criteria/evaluate-criteria";
import { occasionOf } from "../../criteria/occasion";
import type { Details } from "../../outline/details";
import type { Snapshot } from "../../snapshot/snapshot";
import { computedOf } from "../../snapshot/computed";
import { feature } from "../../snapshot/features";
import { foldedParagraph, paragraphFeatures, paragraphMarks, plainParagraph } from "../../snapshot/reading";
import { guidanceReader, type GuidanceReader } from "../../sections/guidance";
import type { Memory } from "../../memory/memory";
import type { PreviousPrint } from "../../memory/previous-print";
import type { Act } from "../../outline/act";
import type { Outline, SectionId, UnitType } from "../../outline/outline";
import type { SectionState } from "../../sections/section-state";
import { findFrame, type Frame } from "../../frame/find-frame";
import { unitOf } from "../../frame/unit";
import { reportTime, type KnownTime } from "../../frame/report-period";

export interface ContextInput {
  readonly outline: Outline;
  /** Where the outline comes without them. */
  readonly acts?: readonly Act[];
  readonly snapshot: Snapshot;
  readonly memory: Memory | null;
  /** Last period's report in its small form; null when none was chosen. */
  readonly previous: PreviousPrint | null;
  readonly sections: readonly SectionState[];
}

/** Everything a rule may look at, worked out once a check and shared by all rules. */
export class RuleContext {
  readonly outline: Outline;
  /** What is known of laws, decrees and Party documents that reports cite. */
  readonly acts: readonly Act[];
  readonly snapshot: Snapshot;
  readonly memory: Memory | null;
  readonly previous: PreviousPrint | null;
  readonly sections: readonly SectionState[];
  readonly details: Details | null;
  readonly unitType: UnitType;
  readonly guidance: GuidanceReader;
  /** Head and close of the document. */
  readonly frame: Frame;
  /** What time the report is about, and how that is known. */
  readonly period: KnownTime;
  /** Paragraphs above the first heading: [0, openingEnd). */
  readonly openingEnd: number;
  /** Bits of `feature` for each paragraph. */
  readonly features: Uint32Array;
  /** Bits of `wordMark` for each paragraph. */
  readonly marks: Uint16Array;

  private readonly holders: readonly (SectionId | null)[];
  private readonly shared: ReadonlyMap<number, readonly Start[]>;
  private readonly guidanceParagraphs: ReadonlySet<number>;
  private readonly byFeature = new Map<number, readonly number[]>();

  private judged: readonly CriterionState[] | null = null;

  constructor(input: ContextInput) {
    const { outline, snapshot, memory, sections } = input;
    this.outline = outline;
    this.acts = input.acts ?? outline.acts;
    this.snapshot = snapshot;
    this.memory = memory;
    this.previous = input.previous;
    this.sections = sections;
    this.details = memory?.details ?? null;
    this.unitType = unitOf(snapshot, this.details).unitType;
    this.frame = findFrame(snapshot);
    this.features = paragraphFeatures(snapshot);
    this.marks = paragraphMarks(snapshot);
    this.holders = holdersOf(snapshot, sections);
    this.shared = startsWithin(sections, this.holders);
    const first = this.holders.findIndex((holder) => holder !== null);
    this.openingEnd = first === -1 ? snapshot.paragraphs.length : first;
    this.period = reportTime(snapshot, this.details, outline.defaults);
    const { period, year, fromYear } = this.period;
    this.guidance = computedOf(outline, guidanceReader, [period, year, fromYear], () =>
      guidanceReader(outline, this.period),
    );
    this.guidanceParagraphs = new Set(sections.flatMap((section) => section.guidanceParagraphs));
  }

  /**
   * Worked out for the first rule that needs them; what is thrown then makes only such rules "không kiểm tra được".
   */
  get criteria(): readonly CriterionState[] {
    const { outline, snapshot, sections, unitType, frame, period } = this;
    return (this.judged ??= evaluateCriteria(outline, snapshot, sections, unitType, occasionOf(frame, period)));
  }

  /**
   * The text as its reader sees it, in one way of writing (see `plainText`). Ranges and edits of
   * findings are given in this text; `check` finds the characters they stand for in the document.
   */
  text(paragraph: number): string {
    if ((this.features[paragraph]! & feature.odd) !== 0) return plainParagraph(this.snapshot, paragraph).text;
    return this.snapshot.paragraphs[paragraph]?.text ?? "";
  }

  /**
   * Folded as headings are compared: case, blanks, tone-mark places and normal form evened out, old encodings decoded.
   */
  folded(paragraph: number): string {
    return foldedParagraph(this.snapshot, paragraph);
  }

  /**
   * The section whose heading or content the text at `offset` of a paragraph belongs to; null above the first heading.
   */
  sectionOf(paragraph: number, offset = 0): SectionId | null {
    const parts = this.shared.get(paragraph);
    if (parts === undefined) return this.holders[paragraph] ?? null;
    return parts.findLast(({ from }) => from <= offset)?.section ?? null;
  }

  isGuidance(paragraph: number): boolean {
    return this.guidanceParagraphs.has(paragraph);
  }

  isLeaf(id: SectionId): boolean {
    return !this.outline.sections.some((section) => section.parent === id);
  }

  /** Indexes of the paragraphs that have one of these features; guidance lines of ours left out. */
  withFeature(bits: number): readonly number[] {
    let found = this.byFeature.get(bits);
    if (found === undefined) this.byFeature.set(bits, (found = this.paragraphsWith(bits)));
    return found;
  }

  private paragraphsWith(bits: number): readonly number[] {
    const found: number[] = [];
    for (let index = 0; index < this.features.length; index++) {
      if ((this.features[index]! & bits) !== 0 && !this.isGuidance(index)) found.push(index);
    }
    return found;
  }
}

function holdersOf(snapshot: Snapshot, sections: readonly SectionState[]): (SectionId | null)[] {
  const holders = new Array<SectionId | null>(snapshot.paragraphs.length).fill(null);
  for (const { id, status, paragraph, contentEnd, sharedWith } of sections) {
    if (paragraph === null || status === "unsure" || sharedWith !== undefined) continue;
    holders.fill(id, paragraph, contentEnd!);
  }
  return holders;
}

/** From this offset of its paragraph on the text is the section's. */
interface Start {
  readonly from: number;
  readonly section: SectionId | null;
}

/** Paragraphs in which more than one section stands, with where each begins. */
function startsWithin(
  sections: readonly SectionState[],
  holders: readonly (SectionId | null)[],
): ReadonlyMap<number, readonly Start[]> {
  const starts = new Map<number, Start[]>();
  const add = (paragraph: number, from: number, section: SectionId) =>
    starts.set(paragraph, [...(starts.get(paragraph) ?? []), { from, section }]);
  for (const { id, status, paragraph, offset = 0, pieces = [], sharedWith } of sections) {
    if (paragraph === null || status === "unsure" || sharedWith !== undefined) continue;
    if (offset === 0 && pieces.length === 0) continue;
    add(paragraph, offset, id);
    for (const piece of pieces) add(piece.paragraph, piece.from, id);
  }
  for (const [paragraph, all] of starts) {
    all.sort((one, other) => one.from - other.from);
    // What stands before the first of them.
    all.unshift({ from: 0, section: holders[paragraph - 1] ?? null });
  }
  return starts;
}
