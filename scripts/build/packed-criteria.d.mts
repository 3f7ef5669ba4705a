import type { Criterion } from "../../src/core/outline/outline";

/** Columns, as packCriteria makes them. */
export type PackedCriteria = readonly unknown[];

/**
 * See packed-criteria.mjs. Throws an Error when a text holds a sign that
 * parts texts, or a basis or an example was not left out.
 */
export function packCriteria(criteria: readonly Criterion[]): PackedCriteria;
export function unpackCriteria(packed: PackedCriteria): readonly Criterion[];
