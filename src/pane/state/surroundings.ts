import type { Details } from "../../core/outline/details";
import type { Language } from "../../core/outline/language";
import type { SessionText } from "./kept-undo";
import type { ThemeName } from "../components/themes";

/** What the pane needs from the page around it and from Office, apart from the document. */
export interface Surroundings {
  readonly language: Language;
  /** Details remembered on this computer, if the user wished so. */
  readonly defaults: DefaultsStore;
  /** The last change, kept for a reload of the pane. */
  readonly undoKept: SessionText;
  /** The theme that fits Office and the system now. */
  theme(): ThemeName;
  /** Calls back when it may have changed; returns the function that stops it. */
  watchTheme(listener: () => void): () => void;
  /** The day as it is read in Vietnam: "15/6/2025". */
  today(): string;
  /** Rejects when the browser does not allow it. */
  copy(text: string): Promise<void>;
  /** Offers a file for download. Some hosts (Word for Mac) ignore it silently. */
  download(file: OfferedFile): void;
  /** Opens a .docx as a new document in Word; false where this Word cannot. */
  openDocument(file: OfferedFile): Promise<boolean>;
  /** Whether Word opens the pane with this document; null where that cannot be set. */
  readonly autoOpen: { isOn(): boolean; set(on: boolean): Promise<void> } | null;
}

/** A file made in the pane. */
export interface OfferedFile {
  readonly name: string;
  readonly type: string;
  /** Made when it is asked for: a report of 200 pages is not written anew with every letter typed. */
  readonly content: () => string | Uint8Array;
}

export interface DefaultsStore {
  load(): Details | null;
  keep(details: Details): void;
  forget(): void;
}
