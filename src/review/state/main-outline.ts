import { sectionTitle } from "../../core/outline/section-title";
import type { OutlineHead } from "../workers/messages";
import type { State } from "./state";

/**
 * The outline most reports were judged by, its titles those of the time
 * looked at: its sections are the columns of the table.
 */
export function mainOutline({
  heads,
  outlines,
  together,
}: Pick<State, "heads" | "outlines" | "together">): OutlineHead {
  const counts = new Map<string, number>();
  for (const { outline, kind } of heads) if (kind === "report") counts.set(outline, (counts.get(outline) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  const outline = outlines.find(({ id }) => id === first?.[0]) ?? outlines[0] ?? nothing;
  const time = together?.time ?? outline.defaults;
  return {
    ...outline,
    sections: outline.sections.map(({ id, title }) => ({ id, title: sectionTitle(title, time, false) })),
  };
}

const nothing: OutlineHead = {
  id: "",
  name: { vi: "", en: "" },
  sections: [],
  defaults: { period: "fullYear", year: 0 },
};
