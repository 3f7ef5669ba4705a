import type { Node } from "prosemirror-model";
import { EditorState, type Transaction } from "prosemirror-state";
import { redo, undo } from "prosemirror-history";
import type { StyleDefinitions } from "@eigenpal/docx-editor-core/types/document";
import { ensureParaIdsInState } from "@eigenpal/docx-editor-core/prosemirror";
import { singletonManager } from "@eigenpal/docx-editor-core/prosemirror/schema";
import { openPackage, type WordPackage } from "./package";
import type { Parts } from "./parts";

/**
 * The open document, as the stand-in's object model sees it: one ProseMirror state and one package of parts. The
 * visible page and the headless harness implement it alike, so that the same Word object model runs in both.
 */
export interface LiveDocument {
  /** The state as it is now; a new object after every dispatch. */
  state(): EditorState;
  /**
   * Applies a transaction made from `state()`. Each one is an undo step of
   * its own when `closeHistory(tr)` was called on it.
   */
  dispatch(transaction: Transaction): void;
  /**
   * Every part of the file but the body: styles, settings, custom XML,
   * headers. Written back when the document is saved.
   */
  readonly parts: Parts;
  /** The style table that governs the document now. */
  styles(): StyleDefinitions;
  /** Puts a merged styles.xml in place together with its parsed form (`Document.package.styles` of `parseDocx`). */
  adoptStyles(xml: string, parsed: StyleDefinitions): void;
  /** The `<w:sectPr>` that ends the body, as XML; "" when the document has none. */
  section(): string;
  /** Replaces it: page size, margins, references to headers. */
  setSection(xml: string): void;
  /** Says what XML these nodes, next to each other, were inserted as. */
  keepSource(nodes: readonly Node[], xml: string): void;
  /** document.xml of a state of the document, as Word shows it. */
  documentXml(doc: Node): string;
  /** Calls back after every dispatch, undo included. Returns a function that stops it. */
  onChange(listener: (change: DocumentChange) => void): () => void;
  /** Takes back the last step; false when there is none. */
  undo(): boolean;
  redo(): boolean;
  /** Brings a document position into view without moving the focus; does nothing without a view. */
  scrollTo(position: number): void;
  /** The file as it would be downloaded now. Untouched blocks go out as they came. */
  save(): Uint8Array;
}

export interface DocumentChange {
  readonly before: EditorState;
  readonly after: EditorState;
  readonly text: boolean;
  readonly selection: boolean;
}

/** A document without a page around it, for tests in Node. */
export async function openHeadless(bytes: Uint8Array): Promise<LiveDocument> {
  const file = await openPackage(bytes, "aside");
  const state = ensureParaIdsInState(EditorState.create({ doc: file.doc, plugins: singletonManager.getPlugins() }));
  file.takeBaseline(state.doc);
  return headlessDocument(file, state);
}

function headlessDocument(file: WordPackage, first: EditorState): LiveDocument {
  let current = first;
  const listeners = new Listeners();
  const dispatch = (transaction: Transaction) => {
    const before = current;
    current = current.apply(transaction);
    listeners.tell(before, current);
  };
  return {
    ...packageSide(file, () => current),
    state: () => current,
    dispatch,
    onChange: (listener) => listeners.add(listener),
    undo: () => undo(current, dispatch),
    redo: () => redo(current, dispatch),
    scrollTo: () => undefined,
  };
}

/** The half of a LiveDocument that does not depend on where its state lives. */
export function packageSide(
  file: WordPackage,
  state: () => EditorState,
): Pick<
  LiveDocument,
  "parts" | "styles" | "adoptStyles" | "section" | "setSection" | "keepSource" | "documentXml" | "save"
> {
  return {
    parts: file.parts,
    styles: () => file.styles,
    adoptStyles: (xml, parsed) => file.adoptStyles(xml, parsed),
    section: () => file.section,
    setSection: (xml) => {
      file.section = xml;
    },
    keepSource: (nodes, xml) => file.keepSource(nodes, xml),
    documentXml: (doc) => file.documentXml(doc),
    save: () => file.save(state().doc),
  };
}

/** Listeners of a document, told after each change. */
export class Listeners {
  private readonly all = new Set<(change: DocumentChange) => void>();

  add(listener: (change: DocumentChange) => void): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(before: EditorState, after: EditorState): void {
    const change = {
      before,
      after,
      text: before.doc !== after.doc,
      selection: !before.selection.eq(after.selection),
    };
    if (!change.text && !change.selection) return;
    for (const listener of [...this.all]) listener(change);
  }
}
