import type { Finding } from "../../../core/check/report";
import type { Criterion, SectionId } from "../../../core/outline/outline";
import type { SectionState } from "../../../core/sections/section-state";
import type { State } from "../state";

/** How far a section is, as the list shows it. */
export interface SectionProgress {
  /**
   * `unwritten` nothing of the author's stands under the heading; `open` written, but
   * something it must or should say is still open; `complete` nothing of its own is open.
   */
  readonly kind: "missing" | "unwritten" | "thin" | "unsure" | "open" | "complete" | "notApplicable";
  /** Required contents that neither the text nor the author's word covers. */
  readonly contents: number;
  /** What else in it must or should be mended. */
  readonly points: number;
}

const byStatus = {
  missing: "missing",
  empty: "unwritten",
  unfilled: "unwritten",
  thin: "thin",
  unsure: "unsure",
  notApplicable: "notApplicable",
} as const;

/** What is still open in a section; the green sign only for one in which nothing is. */
export function sectionProgress(state: State, section: SectionState): SectionProgress {
  if (section.status !== "written" && section.status !== "thin") {
    return { kind: byStatus[section.status], contents: 0, points: 0 };
  }
  const contents = openCriteria(state, section.id).length;
  const points = openPoints(state, section.id).length;
  const kind = section.status === "thin" ? "thin" : contents + points > 0 ? "open" : "complete";
  return { kind, contents, points };
}

/**
 * Sections that apply and are written in themselves, of the report or of
 * one part: how many there are, and in how many nothing is open.
 */
export function wholeProgress(
  state: State,
  part?: SectionId,
): { readonly complete: number; readonly required: number } {
  const sections = state.derived?.sections ?? [];
  const leaves = sections.filter(
    ({ id, parent, status }) =>
      status !== "notApplicable" &&
      (part === undefined || `${parent}.`.startsWith(`${part}.`)) &&
      !sections.some((other) => other.parent === id),
  );
  return {
    complete: leaves.filter((section) => sectionProgress(state, section).kind === "complete").length,
    required: leaves.length,
  };
}

/** Required contents of a section that the text does not speak of and the author did not go through. */
function openCriteria(state: State, section: string): readonly string[] {
  return openContents(state, state.outline.sections.find(({ id }) => id === section)?.criteria ?? []);
}

/** Those of some criteria that are required, and that neither the text nor the author's word covers: ids. */
export function openContents({ derived, memory }: State, criteria: readonly Criterion[]): readonly string[] {
  const required = new Set(criteria.filter((criterion) => criterion.required).map(({ id }) => id));
  return (derived?.criteria ?? [])
    .filter(({ id, outcome }) => outcome === "notFound" && required.has(id) && !memory.ticks.includes(id))
    .map(({ id }) => id);
}

/** What must or should be mended in a section besides what it does not report yet. */
export function openPoints({ report }: State, section: string): readonly Finding[] {
  return (report?.findings ?? []).filter(
    (finding) => finding.section === section && finding.severity !== "note" && !aboutContents.has(finding.rule),
  );
}

/** Rules whose findings are counted as contents, not once more. */
const aboutContents: ReadonlySet<string> = new Set(["missing-criterion", "criterion-without-figure", "thin-section"]);
