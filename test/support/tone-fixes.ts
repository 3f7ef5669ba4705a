import type { Edit } from "../../src/core/edits/edits";

/** A small change in every place of a text where there is one to make: "uỷ" becomes "ủy". */
export function toneFixes(texts: readonly string[]): readonly Edit[] {
  return texts.flatMap((text, paragraph) =>
    [...text.matchAll(/uỷ/gu)].map(({ index: from }): Edit => ({
      kind: "replace",
      paragraph,
      text,
      from,
      to: from + 2,
      insert: "ủy",
    })),
  );
}
