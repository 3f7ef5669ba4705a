/**
 * One text that stays on this computer beside what the document itself
 * remembers. A place that is full or shut keeps nothing, and says nothing of it.
 */
export interface KeptText {
  readonly load: () => string | null;
  readonly keep: (text: string) => void;
  readonly forget: () => void;
}
