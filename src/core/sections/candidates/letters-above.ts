import type { Numbering } from "../../vietnamese/heading-number";
import type { Candidate } from "./candidate";

/**
 * "A. LÃNH ĐẠO", "I. Chi bộ", "II. Lãnh đạo Sở", "B. KẾT QUẢ", "I. …": where letters
 * stand above Roman numerals that begin anew, they number the parts and the numerals
 * what stands below; all is read one level higher, as if it were "I." and "1.".
 */
export function withLettersAbove(candidates: readonly Candidate[]): readonly Candidate[] {
  const heads = candidates.flatMap(({ formed, sentence, inGrid, readings: [one] }) =>
    one && formed && !sentence && !inGrid ? one.kind + one.values : [],
  );
  if (!/letter1 roman1 .*letter[2-5] roman1 /.test(heads.join(" "))) return candidates;
  return candidates.map((one) => ({
    ...one,
    readings: one.readings.map(({ kind, values }) => ({ kind: HIGHER[kind] ?? kind, values })),
  }));
}

const HIGHER: { readonly [kind in Numbering["kind"]]?: Numbering["kind"] } = {
  letter: "roman",
  roman: "decimal",
  decimal: "letter",
};
