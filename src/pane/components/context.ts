import { createContext, useContext } from "react";
import type { Bilingual, Language } from "../../core/outline/language";
import type { Controller } from "../state/controller";
import type { State } from "../state/state";
import type { Surroundings } from "../state/surroundings";
import type { Words } from "../words";

/** What every part of the pane may use. */
export interface Pane {
  readonly state: State;
  readonly controller: Controller;
  readonly around: Surroundings;
  readonly words: Words;
  readonly language: Language;
  /** A sentence of the core in the language of the interface. */
  readonly say: (sentence: Bilingual) => string;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane is for components inside App.");
  return pane;
}
