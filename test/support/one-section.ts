import type { Snapshot } from "../../src/core/snapshot/snapshot";
import type { Outline } from "../../src/core/outline/outline";
import type { SectionState } from "../../src/core/sections/section-state";
import { snapshotOf } from "./lines";

/**
 * A report that holds one section with these paragraphs (an opening without heading for the whole report's criteria).
 */
export function reportWith(
  outline: Outline,
  place: string,
  texts: readonly string[],
  state: Partial<SectionState> = {},
): { readonly snapshot: Snapshot; readonly sections: readonly SectionState[] } {
  const section = outline.sections.find(({ id }) => id === place);
  const heading = section === undefined ? [] : [`${section.number} ${section.title}`];
  const snapshot = snapshotOf([...heading, ...texts]);
  const whole: SectionState = {
    id: place,
    parent: section?.parent ?? null,
    number: section?.number ?? "",
    title: section?.title ?? "",
    status: "written",
    words: 99,
    minimumWords: 30,
    paragraph: 0,
    contentStart: 1,
    contentEnd: texts.length + 1,
    matchedBy: "exact",
    reason: null,
    guidanceParagraphs: [],
    ...state,
  };
  return { snapshot, sections: section === undefined ? [] : [whole] };
}
