/**
 * The words of folded texts one behind another, each as a number made of its
 * letters and the place where it begins. Words are alike whose numbers are, nearly
 * always: whoever looks for some asks the numbers first and the letters only then.
 */
export class WordList {
  numbers = new Uint16Array(FIRST_SIZE);
  /** Offsets in the text that a word stands in. */
  begins = new Uint32Array(FIRST_SIZE);
  /** How many there are. */
  count = 0;

  /** Makes room for all words of a text of this length. */
  reserve(length: number): void {
    const needed = this.count + (length >> 1) + 1;
    if (needed <= this.numbers.length) return;
    const size = Math.max(needed, 2 * this.numbers.length);
    const { numbers, begins } = this;
    (this.numbers = new Uint16Array(size)).set(numbers);
    (this.begins = new Uint32Array(size)).set(begins);
  }

  /** Adds the words of a folded text. */
  add(folded: string): void {
    this.reserve(folded.length);
    for (let at = 0; at < folded.length; at++) {
      if (!isOfWord(folded.charCodeAt(at))) continue;
      const begin = at;
      let number = 0;
      for (; at < folded.length && isOfWord(folded.charCodeAt(at)); at++)
        number = withLetter(number, folded.charCodeAt(at));
      this.numbers[this.count] = number;
      this.begins[this.count++] = begin;
    }
  }
}

/** The number of a word whose letters so far made `number`, 0 for none. */
export function withLetter(number: number, unit: number): number {
  return ((number << 5) - number + unit) | 0;
}

/** True for the letters and digits that words of folded Vietnamese are made of. */
export function isOfWord(unit: number): boolean {
  return ofWords[unit] === 1;
}

const FIRST_SIZE = 64;

const ofWords = new Uint8Array(0x10000);
for (const [first, last] of [
  [0x61, 0x7a],
  [0x30, 0x39],
  [0xc0, 0x1b0],
  [0x1ea0, 0x1ef9],
] as const)
  ofWords.fill(1, first, last + 1);
for (const sign of "×÷") ofWords[sign.charCodeAt(0)] = 0;
