import type { Criterion, LegalBasis } from "../../core/outline/outline";

/**
 * Where the demand of a criterion comes from, fetched where the criterion came without it. One that a section of another outline draws from a topic cites that section, not the place in the
 * outline it was written for.
 */
export async function basisOf({ id, drawnFrom, basis }: Criterion): Promise<readonly LegalBasis[]> {
  if (basis.length > 0) return basis;
  const { explanations } = await import(/* webpackChunkName: "explanations" */ "../words/explanations");
  if (drawnFrom === undefined) return explanations.get(id) ?? [];
  const here = `mục ${id.replace(/[a-z]?-\d+$/u, "")}`;
  return (explanations.get(drawnFrom) ?? []).map((each) => (each.act === "outline" ? { ...each, clause: here } : each));
}
