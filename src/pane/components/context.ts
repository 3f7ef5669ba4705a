import { createContext, useContext } from "react";
import type { Bilingual, Language } from "../../core/outline/language";
import type { Run } from "../actions/action";
import type { Change } from "../state/change";
import type { State } from "../state/state";
import type { Surroundings } from "../state/surroundings";
import type { Words } from "../words";

/** What every part of the pane may use. */
export interface Pane {
  readonly state: State;
  /** Does an action of `pane/actions`. */
  readonly run: Run;
  /** Changes what is shown, where nothing else follows from it. */
  readonly dispatch: (change: Change) => void;
  readonly surroundings: Surroundings;
  readonly words: Words;
  readonly language: Language;
  /** A sentence of the core in the language of the interface. */
  readonly translate: (sentence: Bilingual) => string;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("usePane is for components inside App.");
  return pane;
}
