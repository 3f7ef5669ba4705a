import type { Node } from "prosemirror-model";
import type { StyleDefinitions } from "@eigenpal/docx-editor-core/types/document";
import { parseDocx } from "@eigenpal/docx-editor-core/docx";
import { toProseDoc } from "@eigenpal/docx-editor-core/prosemirror";
import { asOpened } from "./as-opened";
import { blocksOf } from "./body-xml";
import { forEditor, type Breaks } from "./for-editor";
import { mainPart, withKnownMainPart } from "./main-part";
import { Parts } from "./parts";
import { Original } from "./save";

/**
 * A .docx file opened for the stand-in: its parts, its body as a ProseMirror document, and a save that sends
 * every block nobody touched out as the XML it came in. Throws when the bytes are not a zip or hold no main part.
 */
export interface WordPackage {
  readonly parts: Parts;
  /** What the editor component should load: the same file with what it cannot show unwrapped. */
  readonly editorBytes: Uint8Array;
  /** The body, before paragraph ids are given. */
  readonly doc: Node;
  readonly styles: StyleDefinitions;
  adoptStyles(xml: string, parsed: StyleDefinitions): void;
  /** The `<w:sectPr>` that ends the body. */
  section: string;
  /** To be called once with the first document of the view, after paragraph ids were given. */
  takeBaseline(doc: Node): void;
  /** True when blocks and nodes could be matched, so that untouched XML is kept; false means a full serialisation. */
  readonly keepsUntouched: boolean;
  /** Says what XML these nodes, next to each other, were inserted as. */
  keepSource(nodes: readonly Node[], xml: string): void;
  /** document.xml as Word shows it: as saved, with the paragraph that always closes a document. */
  documentXml(doc: Node): string;
  save(doc: Node): Uint8Array;
}

export async function openPackage(bytes: Uint8Array, breaks: Breaks = "shown"): Promise<WordPackage> {
  const parts = Parts.read(bytes);
  withKnownMainPart(parts);
  const file = parts.text(mainPart);
  if (file === null) throw new Error("Tệp này không phải tài liệu Word (.docx): không có word/document.xml.");
  const source = asOpened(file, parts);

  const shown = parts.copy();
  shown.set(mainPart, forEditor(source, breaks));
  const editorBytes = shown.zip(0);
  const parsed = await parseDocx(editorBytes, { preloadFonts: false });
  let styles: StyleDefinitions = parsed.package.styles ?? { styles: [] };
  const doc = toProseDoc(parsed, { styles });

  const body = blocksOf(source);
  const original = new Original(body, parsed, styles);
  return {
    parts,
    editorBytes,
    doc,
    get styles() {
      return styles;
    },
    adoptStyles(xml, merged) {
      parts.set("word/styles.xml", xml);
      styles = merged;
    },
    get section() {
      return original.section;
    },
    set section(xml) {
      original.section = xml;
    },
    takeBaseline: (first) => original.takeBaseline(first),
    get keepsUntouched() {
      return original.matched;
    },
    keepSource: (nodes, xml) => original.keepSource(nodes, xml),
    documentXml: (current) => original.write(current, styles, true),
    save(current) {
      const saved = parts.copy();
      saved.set(mainPart, original.write(current, styles));
      return saved.zip();
    },
  };
}
