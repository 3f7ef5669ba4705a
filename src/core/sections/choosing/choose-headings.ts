import type { ScoreTable } from "../scoring/score-table";
import { withCounted } from "./counted-on";
import { fromFirst } from "./from-first";
import { inOrder } from "./in-order";
import { withLeftOut } from "./left-out";
import { withOutOfOrder } from "./out-of-order";
import { withParts } from "./parts";
import type { Taken } from "./taken";

/**
 * Concludes from the scores which candidate opens which section: what keeps the order of
 * the outline, then parts by what stands below them, then what is left over out of order.
 */
export function chooseHeadings(table: ScoreTable): readonly Taken[] {
  const taken = inOrder(table);
  let found = withOutOfOrder(taken, table);
  const elsewhere = displacing(found, taken);
  // What was taken for a section whose very title stands elsewhere is
  // looked at anew: "1. Ban Chỉ đạo, 2. Cấp ủy, 3. Chính quyền".
  if (elsewhere.length > 0) {
    const again = inOrder(table, new Map(elsewhere.map(({ section, candidate }) => [section, candidate])));
    found = withOutOfOrder([...again, ...elsewhere], table);
  }
  const parts = withParts(found, table);
  // Below a part that is known by now more is certain.
  if (parts.some((one) => !found.includes(one))) found = withOutOfOrder(parts, table);
  const all = withLeftOut(withCounted(found, table), table);
  return all.map((one) => fromFirst(one, all, table)).sort((a, b) => a.section - b.section);
}

/** Headings out of order that took their section from one in order. */
function displacing(found: readonly Taken[], inOrder: readonly Taken[]): Taken[] {
  return found.filter(
    ({ why, sure, section, candidate }) =>
      why === "outOfOrder" && sure && inOrder.some((one) => one.section === section && one.candidate !== candidate),
  );
}
