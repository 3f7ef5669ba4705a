import type { Bilingual, Language } from "../../core/language";
import { en } from "./en";
import { vi, type Words } from "./vi";

export type { Words };

export const dictionaries: Readonly<Record<Language, Words>> = { vi, en };

/** Office's display language ("vi-VN", "en-US") as a language of the interface; Vietnamese unless Office clearly speaks English. */
export function interfaceLanguage(displayLanguage: string | undefined): Language {
  return /^en\b/i.test(displayLanguage ?? "") ? "en" : "vi";
}

/** A sentence of the core in the language of the interface. */
export function say(sentence: Bilingual, language: Language): string {
  return sentence[language];
}
