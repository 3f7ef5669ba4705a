import type { Change } from "./change";
import { reduce } from "./reduce";
import type { State } from "./state";

/** Holds the state and tells who listens that it changed. */
export interface Store {
  readonly get: () => State;
  readonly dispatch: (change: Change) => void;
  /** Returns the function that stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: State): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(change) {
      const next = reduce(state, change);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
