import { unknownFacts, type Paragraph, type Snapshot } from "../../src/core/snapshot/snapshot";

/** A paragraph as a test says it: its text, or what of its form matters. */
export type GivenLine = string | (Partial<Omit<Paragraph, "index">> & { readonly text: string });

/** A document of these paragraphs. */
export function snapshotOf(lines: readonly GivenLine[]): Snapshot {
  return { paragraphs: lines.map(paragraphOf), facts: unknownFacts };
}

/** One paragraph of it. */
export function paragraphOf(line: GivenLine, index: number): Paragraph {
  return { ...plain, ...(typeof line === "string" ? { text: line } : line), index };
}

/** What Word tells of a paragraph that nobody formatted. */
export const ordinary: Omit<Paragraph, "index" | "text"> = {
  style: "Normal",
  outlineLevel: null,
  tableLevel: 0,
  listLabel: null,
  font: "Times New Roman",
  size: 14,
  bold: false,
  highlighted: false,
};

/** What little of it a test need know. */
const plain: Omit<Paragraph, "index"> = { ...ordinary, text: "", font: null, size: null, bold: null };
