import type { OutlineHead } from "../workers/messages";
import type { State } from "./state";

/** The outline most reports were judged by: its sections are the columns of the table. */
export function mainOutline({ heads, outlines }: Pick<State, "heads" | "outlines">): OutlineHead {
  const counts = new Map<string, number>();
  for (const { outline, kind } of heads) if (kind === "report") counts.set(outline, (counts.get(outline) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return outlines.find(({ id }) => id === first?.[0]) ?? outlines[0] ?? nothing;
}

const nothing: OutlineHead = { id: "", name: { vi: "", en: "" }, sections: [] };
