import type { Numbering } from "../../vietnamese/heading-number";
import type { Candidate } from "./candidate";

/**
 * "A. LÃNH ĐẠO", "I. Chi bộ", "II. Lãnh đạo Sở", "B. KẾT QUẢ", "I. …": where letters
 * stand above Roman numerals that begin anew, they number the parts and the numerals
 * what stands below; all is read one level higher, as if it were "I." and "1.". So it
 * is with "1/ Lãnh đạo", "a/ Chi bộ", "2/ Kết quả", "a/ …".
 */
export function withLettersAbove(candidates: readonly Candidate[]): readonly Candidate[] {
  const heads = candidates.flatMap(({ formed, sentence, inGrid, readings: [one] }) =>
    formed && !sentence && !inGrid ? (one ? one.kind + one.values : "none") : [],
  );
  const told = heads.join(" ");
  const above: Kind[] | null = LETTERS_ABOVE.test(told)
    ? ["letter", "roman", "decimal"]
    : FIGURES_ABOVE.test(told)
      ? ["decimal", "letter"]
      : null;
  if (above === null) return candidates;
  return candidates.map((one) => ({
    ...one,
    readings: one.readings.map(({ kind, values }) => ({ kind: READ_AS[above.indexOf(kind)] ?? kind, values })),
  }));
}

type Kind = Numbering["kind"];
const READ_AS: readonly Kind[] = ["roman", "decimal", "letter"];

const LETTERS_ABOVE = /letter1 roman1 .*letter[2-5] roman1 /;
/** Nothing else stands above from the first heading on. */
const FIGURES_ABOVE = /^decimal1 letter1 (?:[^rpn]\S* )*decimal2 letter1 /;
