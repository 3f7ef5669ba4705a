/** A sentence in both languages of the interface. Vietnamese comes first: it is what the product is written in. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** The languages the interface can speak. */
export type Language = keyof Bilingual;

/** One language of a dictionary. */
export function inLanguage<Key extends string>(
  names: Readonly<Record<Key, Bilingual>>,
  language: Language,
): Readonly<Record<Key, string>> {
  const entries = Object.entries<Bilingual>(names).map(([key, name]) => [key, name[language]]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
