import type { Language } from "../../core/outline/language";

/**
 * Office's display language ("vi-VN", "en-US") as a language of the
 * interface; Vietnamese unless Office clearly speaks English.
 */
export function interfaceLanguage(displayLanguage: string | undefined): Language {
  return /^en\b/i.test(displayLanguage ?? "") ? "en" : "vi";
}
