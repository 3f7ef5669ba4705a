/** See source-map.mjs. */
export function sourcePerByte(
  code: string,
  map: { readonly sources: readonly string[]; readonly mappings: string },
): readonly (string | null)[];
