/** By slot and key a class; 0 where an earlier class under that key is only taken away. */
export type Slots = Readonly<Record<string, Readonly<Record<string, string | 0>>>>;
/** By bucket, each rule as text, some with options. */
export type Rules = Readonly<
  Record<string, readonly (string | readonly [string, Readonly<Record<string, unknown>>])[]>
>;

/** See joined-styles.mjs. */
export function joinedStyles(
  calls: readonly (readonly [Slots, Rules?])[],
  beside?: readonly Slots[],
): readonly (readonly [Slots, Rules?])[];
