import type { Criterion, LegalBasis } from "../../core/outline/outline";

/** Where the demand of a criterion comes from, fetched where the criterion came without it; an outline from elsewhere brings its own, or has none. */
export async function basisOf({ id, basis }: Criterion): Promise<readonly LegalBasis[]> {
  if (basis.length > 0) return basis;
  const { explanations } = await import(/* webpackChunkName: "explanations" */ "../words/explanations");
  return explanations.get(id) ?? [];
}
