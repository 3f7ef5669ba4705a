import { bareWord, isOneSlip } from "./slips";
import { background, rarity } from "./word-rarity";

/** A word of the outline: how telling it is, and how much each section has to do with it. */
export interface Entry {
  readonly telling: number;
  readonly sections: readonly { readonly section: number; readonly weight: number }[];
}

/** What is known of a word, whatever heading it stands in. */
export interface Word {
  readonly written: string;
  readonly entry: Entry | undefined;
  /** By which the outline's titles know it; `NO_TITLE` for a word of none. */
  readonly number: number;
  readonly rare: number;
  /**
   * The outline's word that this one, known nowhere, may be meant as; null
   * when it is none, undefined until it is asked.
   */
  meant?: Word | null;
}

export const NO_TITLE = 0;

/** Looks words of headings up; those met before are at hand, since the headings of a document say much the same. */
export function wordReader(entries: ReadonlyMap<string, Entry>, numbers: ReadonlyMap<string, number>) {
  const bare = new Map<string, string>();
  for (const word of entries.keys()) if (!bare.has(bareWord(word))) bare.set(bareWord(word), word);
  const met = new Map<string, Word>();
  return { wordOf, meantBy };

  function wordOf(written: string): Word {
    let word = met.get(written);
    if (word !== undefined) return word;
    if (met.size > MOST_MET) met.clear();
    word = {
      written,
      entry: entries.get(written),
      number: numbers.get(written) ?? NO_TITLE,
      rare: rarity(written),
      ...((entries.has(written) || background.has(written)) && { meant: null }),
    };
    met.set(written, word);
    return word;
  }

  /** The word of the outline that one which is known nowhere was meant as; null for all others. */
  function meantBy(word: Word): Word | null {
    if (word.meant !== undefined) return word.meant;
    const plain = bareWord(word.written);
    let meant = bare.get(plain);
    if (meant === undefined && plain.length >= SHORTEST_SLIPPED)
      for (const [form, candidate] of bare)
        if (form.length >= SHORTEST_SLIPPED && isOneSlip(plain, form)) meant ??= candidate;
    return (word.meant = meant === undefined ? null : wordOf(meant));
  }
}

const SHORTEST_SLIPPED = 3;
const MOST_MET = 5_000;
