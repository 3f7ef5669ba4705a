import type { Language } from "../../core/outline/language";
import { en } from "./en";
import { vi, type Words } from "./vi";

export type { Words };

/** The words of a language. */
export const dictionaries: Readonly<Record<Language, Words>> = { vi, en };
