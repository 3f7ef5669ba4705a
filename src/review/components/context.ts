import { createContext, useContext, useSyncExternalStore } from "react";
import type { Bilingual, Language } from "../../core/outline/language";
import type { Session } from "../state/session";
import type { State } from "../state/state";
import type { Surroundings } from "../state/surroundings";
import type { Words } from "../words";

/** What every part of the page may use. */
export interface Review {
  readonly session: Session;
  readonly surroundings: Surroundings;
  readonly words: Words;
  readonly language: Language;
  readonly translate: (sentence: Bilingual) => string;
}

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review & { readonly state: State } {
  const review = useContext(ReviewContext)!;
  const state = useSyncExternalStore(review.session.store.subscribe, review.session.store.snapshot);
  return { ...review, state };
}
