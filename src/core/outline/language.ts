/** A sentence in both languages of the interface. Vietnamese comes first: it is what the product is written in. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** The languages the interface can speak. */
export type Language = keyof Bilingual;
