import type {
  BlockContent,
  Paragraph,
  ParagraphFormatting,
  Run,
  TextFormatting,
} from "@eigenpal/docx-editor-core/types/document";
import type { StyleResolver } from "@eigenpal/docx-editor-core/prosemirror";

/**
 * The block without the formatting its styles give anyway. The editor resolves styles into every run; written out like
 * that, a later change of the style would no longer reach the text, and what a run switches off would come back on.
 */
export function leaveToStyle(block: BlockContent, resolver: StyleResolver): BlockContent {
  if (block.type === "paragraph") return leanParagraph(block, resolver);
  if (block.type === "blockSdt")
    return { ...block, content: block.content.map((inner) => leaveToStyle(inner, resolver)) };
  return {
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        content: cell.content.map((inner) => leaveToStyle(inner, resolver) as (typeof cell.content)[number]),
      })),
    })),
  };
}

function leanParagraph(paragraph: Paragraph, resolver: StyleResolver): Paragraph {
  const style = resolver.resolveParagraphStyle(paragraph.formatting?.styleId);
  const base = style.runFormatting ?? {};
  return {
    ...paragraph,
    formatting: paragraph.formatting && leanFormatting(paragraph.formatting, style.paragraphFormatting ?? {}, base),
    content: leanRuns(paragraph.content, base, resolver),
  };
}

function leanFormatting(
  formatting: ParagraphFormatting,
  style: ParagraphFormatting,
  base: TextFormatting,
): ParagraphFormatting {
  const lean: Record<string, unknown> = { ...formatting };
  // A list level's own indents stand between the style and the paragraph,
  // so a listed paragraph keeps what it says itself.
  const listed = formatting.numPr !== undefined && !same(formatting.numPr, formatting.numPrFromStyle);
  for (const [name, value] of Object.entries(style)) {
    if (kept.has(name) || (listed && indents.has(name))) continue;
    if (name === "indentFirstLine" || name === "hangingIndent") continue;
    if (same(lean[name], value)) delete lean[name];
  }
  if (
    !listed &&
    same(formatting.indentFirstLine, style.indentFirstLine) &&
    Boolean(formatting.hangingIndent) === Boolean(style.hangingIndent)
  ) {
    delete lean.indentFirstLine;
    delete lean.hangingIndent;
  }
  if (formatting.runProperties) lean.runProperties = leanText(formatting.runProperties, base);
  return lean as ParagraphFormatting;
}

const kept = new Set(["styleId", "numPr", "numPrFromStyle", "runProperties", "spacingExplicit"]);
const indents = new Set(["indentLeft", "indentRight", "indentFirstLine", "hangingIndent"]);

/** Runs at any depth: in links, insertions, deletions, fields and inline controls. */
function leanRuns<T>(content: T, base: TextFormatting, resolver: StyleResolver): T {
  if (Array.isArray(content)) return content.map((item: unknown) => leanRuns(item, base, resolver)) as T;
  if (typeof content !== "object" || content === null) return content;
  if (isRun(content))
    return { ...content, formatting: leanText(content.formatting ?? {}, withStyle(base, content, resolver)) };
  const inner = { ...content } as Record<string, unknown>;
  if (typeof inner.formatting === "object" && inner.formatting !== null)
    inner.formatting = leanText(inner.formatting as TextFormatting, base);
  for (const name of ["content", "children", "fieldCode", "fieldResult"])
    if (Array.isArray(inner[name])) inner[name] = leanRuns(inner[name], base, resolver);
  return inner as T;
}

function isRun(item: object): item is Run {
  return (item as { type?: unknown }).type === "run";
}

function withStyle(base: TextFormatting, run: Run, resolver: StyleResolver): TextFormatting {
  const own = resolver.getRunStyleOwnProperties(run.formatting?.styleId);
  if (!own) return base;
  return { ...base, ...own, fontFamily: { ...base.fontFamily, ...own.fontFamily } };
}

function leanText(formatting: TextFormatting, base: TextFormatting): TextFormatting {
  const lean: TextFormatting = { ...formatting };
  for (const name of Object.keys(base) as (keyof TextFormatting)[])
    if (name !== "fontFamily" && name !== "styleId" && same(lean[name], base[name])) delete lean[name];
  for (const name of switches) if (base[name] && !formatting[name]) lean[name] = false;
  if (base.underline && base.underline.style !== "none" && !formatting.underline) lean.underline = { style: "none" };
  if (lean.fontFamily) {
    const fonts = Object.entries(lean.fontFamily).filter(
      ([slot, font]) => font !== null && font !== undefined && font !== base.fontFamily?.[slot as "ascii"],
    );
    if (fonts.length > 0) lean.fontFamily = Object.fromEntries(fonts);
    else delete lean.fontFamily;
  }
  return lean;
}

const switches = ["bold", "boldCs", "italic", "italicCs", "strike", "smallCaps", "allCaps", "hidden"] as const;

/** Equal whatever the order of keys; absent, undefined and null are one; colours are equal when they show alike. */
function same(one: unknown, other: unknown): boolean {
  if (one === other || ((one ?? null) === null && (other ?? null) === null)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  if (typeof a.rgb === "string" && typeof b.rgb === "string") return a.rgb.toUpperCase() === b.rgb.toUpperCase();
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}
