import type { Act } from "../../../core/outline/act";
import type { Bilingual, Language } from "../../../core/outline/language";
import type { Snapshot } from "../../../core/snapshot/snapshot";
import type { Criterion, LegalBasis, Outline, Section } from "../../../core/outline/outline";
import { acts as openedWith } from "../../../outlines/acts";

/** What the pane opens without, fetched when it is first asked for. */

/**
 * An example of a criterion, "" when there is none, and where its demand
 * comes from: what is required, and where, as laws are cited.
 */
export interface Explained {
  readonly example: string;
  readonly bases: readonly { readonly requires: string; readonly measure?: string; readonly cited: string }[];
}

/**
 * What there is to say of a criterion that is opened. The basis of one that a section of another
 * outline draws from a topic cites that section, not the place in the outline it was written for.
 */
export async function explained(criterion: Criterion, outline: Outline, language: Language): Promise<Explained> {
  const { bases, basisText, exampleOf } = await explanations();
  const acts = await actsOf(outline);
  return {
    example: exampleOf(criterion),
    bases: basesOf(criterion, bases).map((basis) => ({
      requires: basis.requires,
      ...(basis.measure && { measure: basis.measure }),
      cited: basisText(basis, language, acts),
    })),
  };
}

function basesOf({ id, drawnFrom, basis }: Criterion, bases: ReadonlyMap<string, readonly LegalBasis[]>) {
  if (basis.length > 0) return basis;
  if (drawnFrom === undefined) return bases.get(id) ?? [];
  const here = `mục ${id.replace(/[a-z]?-\d+$/u, "")}`;
  return (bases.get(drawnFrom) ?? []).map((each) => (each.act === "outline" ? { ...each, clause: here } : each));
}

/** A sentence as a good report would say it, its figures left open; "" when there is none. */
export async function exampleFor(criterion: Criterion): Promise<string> {
  return criterion.example || (await explanations()).exampleOf(criterion);
}

/**
 * The outline to read a document by. An example of ours that stands in it with its brackets still open is
 * known as ours and is not the author's: where there is a bracket, the outline must have its examples.
 */
export async function outlineFor(outline: Outline, { paragraphs }: Snapshot): Promise<Outline> {
  if (!paragraphs.some(({ text }) => text.includes("["))) return outline;
  // Without them it is read all the same.
  return explanations().then(
    ({ withExamples }) => withExamples(outline),
    () => outline,
  );
}

/** The acts an outline's report is judged by. */
export async function actsOf({ acts }: Outline): Promise<readonly Act[]> {
  return acts === openedWith ? (await explanations()).acts : acts;
}

/** What changed around a section. */
export async function notesOf({ id, notes }: Section): Promise<readonly Bilingual[]> {
  return notes.some(({ vi }) => vi === "") ? ((await explanations()).notesBySection[id] ?? []) : notes;
}

function explanations() {
  return import(/* webpackChunkName: "explanations" */ "../../words/explanations");
}
