import type { Memory } from "../../../core/memory/memory";
import { fillFields } from "../../../core/outline/fields";
import type { Outline, SectionId } from "../../../core/outline/outline";
import type { RememberedOutline } from "../../../core/outline/shelf";
import { readSections } from "../../../core/sections/read-sections";
import type { SectionState } from "../../../core/sections/section-state";
import { fold } from "../../../core/vietnamese/fold";
import type { State } from "../state";

/** What another outline makes of the sections a document has. Its text stays as it is, whatever this says. */
export interface OutlineChange {
  /** Headings that open a section of either outline. */
  readonly kept: readonly { readonly from: SectionState; readonly to: SectionState }[];
  /** Headings that the new outline knows and the old one did not. */
  readonly found: readonly SectionState[];
  /** Sections of the new outline that the document does not have. */
  readonly missing: readonly SectionState[];
  /** Sections of the document that the new outline does not know: they are no longer judged. */
  readonly outside: readonly SectionState[];
}

/** What the change would do to the document as last read; null when it has no section yet. */
export function outlineChange({ derived, snapshot, memory }: State, next: Outline): OutlineChange | null {
  if (snapshot === null || derived === null) return null;
  const before = derived.sections.filter(isThere);
  if (before.length === 0) return null;
  const after = readSections(next, snapshot, withoutSections(memory));
  const at = new Map(before.map((section) => [placeOf(section), section]));
  const there = after.filter(isThere);
  const kept = there.flatMap((to) => {
    const from = at.get(placeOf(to));
    return from === undefined ? [] : [{ from, to }];
  });
  const known = new Set(kept.map(({ from }) => from.id));
  return {
    kept,
    found: there.filter((section) => !at.has(placeOf(section))),
    missing: after.filter((section) => section.paragraph === null),
    outside: before.filter(({ id }) => !known.has(id)),
  };
}

/**
 * The memory of a document that goes over to another outline. What the author said of
 * a section stays with that section, under the id it has now; what he said of sections
 * the new outline does not have is let go, for their ids may stand for others there.
 */
export function memoryUnder(state: State, next: Outline, remembered: RememberedOutline): Memory {
  const { memory, outline } = state;
  const now = sameSections(state, next);
  const { carriedOutline: _, ...rest } = memory;
  return {
    ...rest,
    ...remembered,
    ticks: memory.ticks.flatMap((id) => criterionNow(id, outline, next, now)),
    notApplicable: memory.notApplicable.flatMap(({ section, reason }) => {
      const id = now.get(section);
      return id === undefined ? [] : [{ section: id, reason }];
    }),
    answers: memory.answers.flatMap((answer) => {
      const id = now.get(answer.section);
      return id === undefined ? [] : [{ ...answer, section: id }];
    }),
  };
}

/** Sections that are one in both outlines: opened by the same heading of the document, else of the same title. */
function sameSections(state: State, next: Outline): ReadonlyMap<SectionId, SectionId> {
  const kept = outlineChange(state, next)?.kept ?? [];
  const taken = new Set(kept.map(({ to }) => to.id));
  const titled = new Map(
    next.sections.filter(({ id }) => !taken.has(id)).map(({ id, title }) => [titleOf(title, next), id]),
  );
  const now = new Map<SectionId, SectionId>();
  for (const { id, title } of state.outline.sections) {
    const same = titled.get(titleOf(title, state.outline));
    if (same !== undefined) now.set(id, same);
  }
  for (const { from, to } of kept) now.set(from.id, to.id);
  return now;
}

/** The same demand in the same section; of the whole report under its own id. */
function criterionNow(id: string, before: Outline, next: Outline, now: ReadonlyMap<SectionId, SectionId>): string[] {
  if (next.wholeReport.some(({ criteria }) => criteria.some((each) => each.id === id))) return [id];
  const home = before.sections.find(({ criteria }) => criteria.some((each) => each.id === id));
  const text = home?.criteria.find((each) => each.id === id)?.text;
  const there = next.sections.find((section) => home !== undefined && section.id === now.get(home.id));
  const same = there?.criteria.find((each) => each.text === text);
  return same === undefined ? [] : [same.id];
}

/** Two headings of one paragraph stand at different places of it. */
function placeOf({ paragraph, offset = 0 }: SectionState): string {
  return `${paragraph} ${offset}`;
}

function isThere(section: SectionState): boolean {
  return section.paragraph !== null && section.status !== "unsure";
}

function withoutSections(memory: Memory): Memory {
  return { ...memory, notApplicable: [], answers: [] };
}

function titleOf(title: string, { defaults }: Outline): string {
  return fold(fillFields(title, defaults));
}
