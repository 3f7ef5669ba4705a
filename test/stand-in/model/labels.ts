import type { Node } from "prosemirror-model";
import { formatNumber, parseNumbering } from "@eigenpal/docx-editor-core/docx";
import { bodyOf } from "./body";
import type { Session } from "./session";

type NumberFormat = Parameters<typeof formatNumber>[1];

/** Numbers of automatic lists as they are shown ("I.", "1.2."), by paragraph id; a bullet's is the bullet. */
export function labelsOf(session: Session): ReadonlyMap<string, string> {
  const known = cache.get(session.doc);
  if (known) return known;
  const numbering = parseNumbering(session.live.parts.text("word/numbering.xml"));
  const counters = new Map<number, number[]>();
  const labels = new Map<string, string>();
  const begun = new Set<string>();
  for (const { node, id } of bodyOf(session.doc).paragraphs) {
    const list = node.attrs["numPr"] as { numId?: number; ilvl?: number } | null;
    if (!list?.numId) continue;
    const level = list.ilvl ?? 0;
    const group = (node.attrs["listAbstractNumId"] as number | null) ?? list.numId;
    const counts = counters.get(group) ?? [];
    counters.set(group, counts);
    const start = (at: number) => numbering.getLevel(list.numId!, at)?.start ?? 1;
    for (let at = 0; at < level; at++) counts[at] ??= start(at);
    counts[level] = counts[level] === undefined ? start(level) : counts[level] + 1;
    // A list that says where it starts does so once, whatever others of its kind counted.
    const own = node.attrs["listStartOverride"] as number | null;
    const place = `${list.numId}:${level}`;
    if (own !== null && !begun.has(place)) counts[level] = own;
    begun.add(place);
    counts.length = level + 1;
    labels.set(id, label(node, counts, numbering.getLevel(list.numId, level)?.isLgl === true));
  }
  cache.set(session.doc, labels);
  return labels;
}

const cache = new WeakMap<Node, ReadonlyMap<string, string>>();

/** @param legal all levels are shown in digits, whatever their own form */
function label(paragraph: Node, counts: readonly number[], legal: boolean): string {
  const marker = String(paragraph.attrs["listMarker"] ?? "");
  if (paragraph.attrs["listIsBullet"]) return marker;
  const formats = (paragraph.attrs["listLevelNumFmts"] as NumberFormat[] | null) ?? [];
  return marker.replace(/%([1-9])/g, (_whole, digit: string) => {
    const level = Number(digit) - 1;
    return formatNumber(counts[level] ?? 1, legal ? "decimal" : (formats[level] ?? "decimal"));
  });
}
