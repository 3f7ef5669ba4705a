import { redo, undo } from "prosemirror-history";
import { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { Listeners, packageSide, type LiveDocument } from "../live-document";
import type { WordPackage } from "../package";

/**
 * The document shown on the page. The editor component builds its view anew whenever it
 * likes, so the view is asked for each time it is needed and never kept by a caller.
 */
export class LiveView implements LiveDocument {
  private readonly listeners = new Listeners();
  private view: EditorView | null = null;
  private readonly file: ReturnType<typeof packageSide>;
  readonly parts: LiveDocument["parts"];
  readonly styles: LiveDocument["styles"];
  readonly adoptStyles: LiveDocument["adoptStyles"];
  readonly section: LiveDocument["section"];
  readonly setSection: LiveDocument["setSection"];
  readonly keepSource: LiveDocument["keepSource"];
  readonly documentXml: LiveDocument["documentXml"];
  readonly save: LiveDocument["save"];
  /** To be given to the editor component; tells of every change. */
  readonly plugin: Plugin;

  constructor(
    private readonly opened: WordPackage,
    private readonly show: (position: number) => void,
  ) {
    this.file = packageSide(opened, () => this.state());
    ({
      parts: this.parts,
      styles: this.styles,
      adoptStyles: this.adoptStyles,
      section: this.section,
      setSection: this.setSection,
      keepSource: this.keepSource,
      documentXml: this.documentXml,
      save: this.save,
    } = this.file);
    this.plugin = new Plugin({
      view: () => ({ update: (view, before) => this.listeners.tell(before, view.state) }),
    });
  }

  /** The component has made its view. What it shows then, paragraph ids given, is the document as it was opened. */
  adopt(view: EditorView): void {
    if (this.view?.state.doc !== view.state.doc) this.opened.takeBaseline(view.state.doc);
    this.view = view;
  }

  state = () => this.shown().state;

  dispatch: LiveDocument["dispatch"] = (transaction) => this.shown().dispatch(transaction);

  onChange: LiveDocument["onChange"] = (listener) => this.listeners.add(listener);

  undo = () => undo(this.shown().state, this.shown().dispatch);

  redo = () => redo(this.shown().state, this.shown().dispatch);

  scrollTo = (position: number) => this.show(position);

  private shown(): EditorView {
    if (!this.view) throw new Error("The editor has not shown the document yet");
    return this.view;
  }
}
