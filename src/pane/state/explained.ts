import type { Criterion } from "../../core/outline/outline";

/** The criterion with its legal bases and its example sentence, fetched where it came without them. */
export async function explained(criterion: Criterion): Promise<Criterion> {
  if (isExplained(criterion)) return criterion;
  const { explanations } = await import(/* webpackChunkName: "explanations" */ "../words/explanations");
  return { ...criterion, ...explanations.get(criterion.id) };
}

/** An outline from elsewhere brings its own explanations, or has none. */
export function isExplained({ basis, example }: Criterion): boolean {
  return basis.length > 0 || example !== "";
}
