import type { KeptText } from "../../core/memory/kept-text";
import type { Bilingual, Language } from "../../core/outline/language";
import type { Snapshot } from "../../core/snapshot/snapshot";
import type { ThemeName } from "../components/themes/themes";

/** What the page looks like: all that is needed before the pane is there. */
export interface Looks {
  readonly language: Language;
  /** The theme that fits Office and the system now. */
  theme(): ThemeName;
  /** Calls back when it may have changed; returns the function that stops it. */
  watchTheme(listener: () => void): () => void;
}

/** What the pane needs from the page around it and from Office, apart from the document. */
export interface Surroundings extends Looks {
  /** Details remembered on this computer, if the user wished so. */
  readonly defaults: KeptText;
  /** The last change, kept for a reload of the pane. */
  readonly undoKept: KeptText;
  /** The outline chosen last on this computer, as it travels in documents: where the next report begins. */
  readonly outlineKept: KeptText;
  /** Reads a .docx file that the user chose, here. Never rejects: what is wrong with the file is said. */
  readDocx(bytes: Uint8Array): Promise<DocxReading>;
  /**
   * A file that stands beside the pane on its own host
   * ("outlines/index.json"); null when there is none, or it cannot be reached.
   */
  ownFile(path: string): Promise<Uint8Array | null>;
  /** The SHA-256 of some bytes, hexadecimal. */
  sha256(bytes: Uint8Array): Promise<string>;
  /** The day as it is read in Vietnam: "15/6/2025". */
  today(): string;
  /** Rejects when the browser does not allow it. */
  copy(text: string): Promise<void>;
  /** Offers a file for download. Some hosts (Word for Mac) ignore it silently. */
  download(file: OfferedFile): void | Promise<void>;
  /** Opens a .docx as a new document in Word; false where this Word cannot. */
  openDocument(file: OfferedFile): Promise<boolean>;
  /** Whether Word opens the pane with this document; null where that cannot be set. */
  readonly autoOpen: { isOn(): boolean; set(on: boolean): Promise<void> } | null;
}

/** What a .docx file holds, or why it cannot be read. */
export type DocxReading =
  { readonly snapshot: Snapshot; readonly memory: string | null } | { readonly problem: Bilingual };

/** A file made in the pane. */
export interface OfferedFile {
  readonly name: string;
  readonly type: string;
  /** Made when it is asked for: a report of 200 pages is not written anew with every letter typed. */
  readonly content: () => string | Uint8Array;
}
