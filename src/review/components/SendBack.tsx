import type { Row } from "../state/marks";

/** What can be sent back to the unit of one report. */
export function SendBack({ row }: { readonly row: Row }) {
  return row.head.kind === "report" ? null : null;
}
