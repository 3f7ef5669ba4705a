import type { Together } from "../workers/keeper/told";
import type { RowHead } from "../workers/messages";

/** What is said of a row besides its sections. */
export type Mark =
  "unread" | "other" | "otherPeriod" | "copy" | "version" | "leftOut" | "unexpected" | "noUnit" | "settled";

/** A line of the table with what is said of it. */
export interface Row {
  readonly head: RowHead;
  readonly marks: ReadonlySet<Mark>;
  /** The other files of the same unit. */
  readonly alongside: readonly string[];
}

export interface MarkSettings {
  readonly together: Together | null;
  readonly leftOut: ReadonlySet<string>;
  readonly settled: ReadonlySet<string>;
}

/** Says of every file what the table marks it by. */
export function markedRows(heads: readonly RowHead[], settings: MarkSettings): readonly Row[] {
  const unexpected = new Set(settings.together?.unexpected);
  return heads.map((head) => ({
    head,
    marks: marksOf(head, settings, unexpected),
    alongside: settings.together?.alongside.get(head.file) ?? none,
  }));
}

function marksOf(
  head: RowHead,
  { together, leftOut, settled }: MarkSettings,
  unexpected: ReadonlySet<string>,
): ReadonlySet<Mark> {
  const marks = new Set<Mark>();
  if (settled.has(head.file)) marks.add("settled");
  if (head.kind !== "report") return marks.add(head.kind);
  if (leftOut.has(head.file)) marks.add("leftOut");
  const standing = together?.standing.get(head.file);
  if (standing === "copy" || standing === "otherPeriod") marks.add(standing);
  else if (together?.alongside.has(head.file)) marks.add("version");
  if (unexpected.has(head.file)) marks.add("unexpected");
  if (head.unit === "") marks.add("noUnit");
  return marks;
}

const none: readonly string[] = [];
