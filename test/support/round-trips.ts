import type { Batch } from "../stand-in/dispatcher/batch";

/**
 * Round trips waited for while something is done: those of the run itself,
 * not office.js's own greeting and the release of references after it.
 */
export async function roundTrips(
  { batches }: { readonly batches: readonly Batch[] },
  act: () => Promise<unknown>,
): Promise<{ asked: number; wrote: number }> {
  const from = batches.length;
  await act();
  const sent = batches.slice(from).filter(({ AutoKeepReference }) => AutoKeepReference === true);
  return { asked: sent.filter((batch) => !writes(batch)).length, wrote: sent.filter(writes).length };
}

function writes({ Actions, ObjectPaths }: Batch): boolean {
  const names = [...Actions.map(({ Name }) => Name), ...Object.values(ObjectPaths).map(({ Name }) => Name)];
  return names.some((name) => /^(Insert|Delete|Clear|Select)/u.test(name));
}
