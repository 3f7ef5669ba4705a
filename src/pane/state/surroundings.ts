import type { Details } from "../../core/outline/details";
import type { Language } from "../../core/outline/language";
import type { ThemeName } from "../components/themes";

/** What the pane needs from the page around it and from Office, apart from the document. */
export interface Surroundings {
  readonly language: Language;
  /** Details remembered on this computer, if the user wished so. */
  readonly defaults: DefaultsStore;
  /** The theme that fits Office and the system now. */
  theme(): ThemeName;
  /** Calls back when it may have changed; returns the function that stops it. */
  watchTheme(listener: () => void): () => void;
  /** The day as it is read in Vietnam: "15/6/2025". */
  today(): string;
  /** Rejects when the browser does not allow it. */
  copy(text: string): Promise<void>;
  /** Offers a text file for download. */
  save(name: string, type: string, text: string): void;
}

export interface DefaultsStore {
  load(): Details | null;
  keep(details: Details): void;
  forget(): void;
}
