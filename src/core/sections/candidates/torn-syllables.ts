/**
 * A folded line as it reads without the blanks that a PDF or a scan left inside of syllables: "th ực hi
 * ện" is "thực hiện". One may be a slip or an abbreviation; several are no accident. Only for short lines.
 */
export function withSyllablesJoined(folded: string): string {
  const places = [...folded.matchAll(TORN)].map(({ index }) => index);
  return places.length < SEVERAL ? folded : folded.replace(TORN, "");
}

const SEVERAL = 2;

/**
 * A blank beside a letter with a tone mark where no word ends or begins so:
 * behind consonants alone, inside of a double vowel, before a last consonant.
 */
const TORN =
  / (?:(?=[ưạ-ỹ])(?<=(?<!\p{L})(?:qu|[bcdđghklmnprstvx]{1,3}) |\p{L}[iy] (?=[ềếểễệ])|\p{L}o (?=[ạặ])|\p{L}u (?=[ầẩậốồổỗộ]|ất)|ư (?=[ớờởỡợ]))|(?<=[ạ-ự] )(?=(?:ch|n[gh]?|[cmtuoy])(?!\p{L})))/gu;
