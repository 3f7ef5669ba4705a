import { invalid } from "../dispatcher/failure";
import type { Session } from "./session";
import type { Span } from "./span";

const names: Readonly<Record<string, string>> = { Left: "left", Centered: "center", Right: "right", Justified: "both" };

/** How the paragraphs of a stretch are aligned, "Mixed" when they differ. */
export function alignmentOf(session: Session, span: Span): string {
  const found = new Set(paragraphs(session, span).map(({ alignment }) => alignment ?? "left"));
  if (found.size !== 1) return "Mixed";
  return Object.keys(names).find((name) => found.has(names[name]!)) ?? "Unknown";
}

/** Aligns every paragraph of a stretch. */
export function align(session: Session, span: Span, value: unknown): void {
  const alignment = typeof value === "string" ? names[value] : undefined;
  if (alignment === undefined) throw invalid("alignment");
  session.change((tr) => {
    for (const { pos } of paragraphs(session, span)) tr.setNodeAttribute(pos, "alignment", alignment);
  });
}

function paragraphs(
  session: Session,
  { from, to }: Span,
): { readonly pos: number; readonly alignment: string | null }[] {
  const found: { pos: number; alignment: string | null }[] = [];
  session.doc.nodesBetween(from, to, (node, pos) => {
    if (node.type.name !== "paragraph") return true;
    found.push({ pos, alignment: node.attrs["alignment"] as string | null });
    return false;
  });
  return found;
}
