import type { Rules } from "./joined-styles.mjs";

export function sheetOf(calls: readonly Rules[]): string;
