import type { Node } from "prosemirror-model";
import { openHeadless } from "../stand-in/live-document";

/** How a paragraph of a file looks once its styles are resolved. */
export interface ParagraphLook {
  readonly text: string;
  /** Of every run that holds more than blanks. */
  readonly fonts: readonly string[];
  /** Points. */
  readonly sizes: readonly number[];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: "left" | "center" | "right" | "both";
  /** Millimetres. */
  readonly firstLine: number;
  /** Points. */
  readonly after: number;
  /** In lines; null when exact or at least. */
  readonly lines: number | null;
  /** 1-9, null for body text. */
  readonly outlineLevel: number | null;
}

/** Every paragraph of the body that holds text, tables included, in document order. */
export async function paragraphLooks(docx: Uint8Array): Promise<ParagraphLook[]> {
  const { doc } = (await openHeadless(docx)).state();
  const looks: ParagraphLook[] = [];
  doc.descendants((node) => {
    if (node.type.name !== "paragraph") return true;
    if (node.textContent.trim() !== "") looks.push(look(node));
    return false;
  });
  return looks;
}

function look(paragraph: Node): ParagraphLook {
  const runs: Node[] = [];
  paragraph.descendants((node) => {
    if (node.isText && node.text!.trim() !== "") runs.push(node);
  });
  const mark = (run: Node, name: string) => run.marks.find((one) => one.type.name === name)?.attrs;
  const { attrs } = paragraph;
  return {
    text: paragraph.textContent,
    fonts: [...new Set(runs.map((run) => String(mark(run, "fontFamily")?.ascii)))],
    sizes: [...new Set(runs.map((run) => Number(mark(run, "fontSize")?.size) / 2))],
    bold: runs.every((run) => mark(run, "bold") !== undefined),
    italic: runs.every((run) => mark(run, "italic") !== undefined),
    align: (attrs.alignment as ParagraphLook["align"] | null) ?? "left",
    firstLine: Math.round((Number(attrs.indentFirstLine ?? 0) / 1440) * 254) / 10,
    after: Number(attrs.spaceAfter ?? 0) / 20,
    lines: ["exact", "atLeast"].includes(String(attrs.lineSpacingRule)) ? null : Number(attrs.lineSpacing ?? 240) / 240,
    outlineLevel: attrs.outlineLevel === null || attrs.outlineLevel === 9 ? null : Number(attrs.outlineLevel) + 1,
  };
}
