import type { Language } from "../../core/outline/language";
import { vi, type Words } from "./vi";

export type { Words };

/** The dictionary of a language. English is fetched only where it is spoken. */
export async function dictionary(language: Language): Promise<Words> {
  return language === "vi" ? vi : (await import(/* webpackChunkName: "english" */ "./en")).en;
}
