import { blankCode } from "../letters";
import { placeTone } from "./tone-marks";
import { cleaned } from "./cleaned";
import { foldedUnits, letterBit } from "./letter-bits";
import { hasOldTone } from "./old-tone";
import { withLetter, type WordList } from "./word-list";

/**
 * Walks over the letters of a text once and tells all that is asked of each of them: the
 * folded text (see `fold`), its words as a reader counts them, the list of its words, and what
 * a table has to say of its units. What came of the last text is kept until the next one.
 *
 * `table` holds for every unit the bits of `letterBits`, and below them those of its owner: from 9
 * on an odd bit is told of the first of two units, the even one above it of the second, and the
 * even one comes out where the two follow each other; those below 9 are told of one unit. `before`
 * stands in front of the first. `letterBit.tonedBehind` comes out where a syllable ends in a tone
 * mark set the old way ("oà", "uỷ"); told of a text alone, also elsewhere ("hoàn", "quả").
 */
export class LetterPass {
  folded = "";
  /** See `countWords`. */
  words = 0;
  bits = 0;
  /**
   * Where the folded text is more than the small letters: an offset, and
   * what stands there (see `mended`); `noted` entries in all.
   */
  private notes = new Uint32Array(128);
  private noted = 0;
  private first = 0;
  private isListed = true;
  private endsInBlank = false;

  constructor(
    private readonly table: Int32Array,
    readonly list: WordList,
    private readonly before = 0,
  ) {}

  /** Reads a text and adds its words to the list. */
  read(text: string): void {
    const lower = text.toLowerCase();
    if (text.length === lower.length && this.walk(text)) return this.finish(lower);
    this.finish(this.walkJoined(text) ?? this.walkCleaned(text));
    this.bits = this.bitsOf(text);
  }

  /** Marks typed apart from their letters, as on a Mac, are most often all that is in the way. Null where more is. */
  private walkJoined(text: string): string | null {
    const joined = text.normalize("NFC");
    if (joined === text || !this.walk(joined)) return null;
    if (this.isListed) return joined.toLowerCase();
    // What other alphabets write alike is told apart from its marks first.
    this.list.count = this.first;
    return null;
  }

  private walkCleaned(text: string): string {
    let plain = text;
    let small = text.toLowerCase();
    while (!this.walk(small)) small = (plain = cleaned(plain)).toLowerCase();
    return small;
  }

  /** What the table tells of a text, alone. */
  bitsOf(text: string): number {
    const { table } = this;
    let seen = 0;
    let pairs = 0;
    let previous = this.before;
    for (let at = 0; at < text.length; at++) {
      const entry = table[text.charCodeAt(at)]!;
      seen |= entry;
      pairs |= (previous << 1) & entry;
      previous = entry;
    }
    return (seen & SINGLE) | (pairs & (SECOND | letterBit.tonedBehind));
  }

  /**
   * False at a unit that means something else in small letters or in a cleaned text.
   * Nothing is called in this loop, and what is rare is only noted: it is the one that
   * every letter goes through, and calls would take the registers from what is counted.
   */
  private walk(text: string): boolean {
    const { table, list, notes } = this;
    const { length } = text;
    // As a method of the text it would be looked up by how that text is kept (one or two bytes a letter,
    // cut out of another …), and from the fifth way on anew for each letter, at the cost of the loop.
    const { charCodeAt } = String.prototype;
    list.reserve(length);
    const { numbers, begins } = list;
    let count = list.count;
    let noted = 0;
    let afterBlank = true;
    let counted = false;
    let words = 0;
    let begin = -1;
    let number = 0;
    let seen = 0;
    let pairs = 0;
    let previous = this.before;
    for (let i = 0; ; i++) {
      const syllable = i;
      let own = 0;
      let unit = 0;
      for (; i < length; i++) {
        unit = charCodeAt.call(text, i);
        const entry = table[unit]!;
        own |= (previous << 1) & entry;
        previous = entry;
        seen |= entry;
        if ((entry & NO_LETTER) !== 0) break;
        number = withLetter(number, foldedUnits[unit]!);
      }
      pairs |= own;
      if (noted + 4 > notes.length) return this.walkWithMoreRoom(text);
      if (syllable < i) {
        afterBlank = false;
        counted = true;
        if (begin < 0) begin = syllable;
        if (i === length) own |= (previous << 1) & NO_LETTER;
        if ((own & MAY_MOVE) !== 0) {
          // Noted is only what may really be another letter: what tells of "của", "hoàn" and "với" tells no more.
          const size = i - syllable;
          const first = charCodeAt.call(text, syllable) | 0x20;
          let moves = size === 2 || (size === 3 && first === Q);
          if ((own & OF_VOWELS) !== 0) {
            const last = (table[charCodeAt.call(text, i - 2)]! << 1) & table[charCodeAt.call(text, i - 1)]!;
            const isWithin = (last & VOWEL) === 0 || size !== 3 || first === Q || first === G;
            moves ||= (last & TONED_BEHIND) !== 0 || ((own & VOWEL) !== 0 && isWithin);
          }
          if (moves) {
            notes[noted++] = syllable;
            notes[noted++] = SYLLABLE + size;
          }
        }
      }
      if (i >= length) break;
      if (unit >= 0x30 && unit <= 0x39) {
        afterBlank = false;
        counted = true;
        if (begin < 0) begin = i;
        number = withLetter(number, unit);
        continue;
      }
      if (begin >= 0) {
        numbers[count] = number;
        begins[count++] = begin;
        begin = -1;
      }
      number = 0;
      const target = foldedUnits[unit]!;
      if (target === BLANK) {
        if (counted) words++;
        counted = false;
        if (afterBlank || unit !== BLANK) {
          notes[noted++] = i;
          notes[noted++] = afterBlank ? LEFT_OUT : BLANK;
        }
        afterBlank = true;
      } else {
        afterBlank = false;
        if (target === NOT_PLAIN) return false;
        if (target !== unit) {
          notes[noted++] = i;
          notes[noted++] = target;
        }
      }
    }
    if (begin >= 0) {
      numbers[count] = number;
      begins[count++] = begin;
    }
    this.first = list.count;
    list.count = count;
    this.noted = noted;
    this.endsInBlank = afterBlank;
    this.words = counted ? words + 1 : words;
    this.bits = (seen & SINGLE) | (pairs & SECOND);
    this.isListed = (seen & letterBit.strange) === 0;
    return true;
  }

  private walkWithMoreRoom(text: string): boolean {
    this.notes = new Uint32Array(2 * this.notes.length);
    return this.walk(text);
  }

  /** `lower`: what was walked over last, in small letters. */
  private finish(lower: string): void {
    const folded = this.noted === 0 ? lower : this.mended(lower);
    this.folded = this.endsInBlank && folded !== "" ? folded.slice(0, -1) : folded;
    if (this.isListed) return;
    this.list.count = this.first;
    this.list.add(this.folded);
  }

  /**
   * The small letters with what was noted put in: nothing, one unit, or a syllable with its tone
   * mark in another place. Where offsets or letters change, the words are to be listed anew.
   */
  private mended(lower: string): string {
    const { notes, noted } = this;
    let folded = "";
    let from = 0;
    for (let note = 0; note < noted; note += 2) {
      const at = notes[note]!;
      const what = notes[note + 1]!;
      const end = what < SYLLABLE ? at + 1 : at + what - SYLLABLE;
      const put = what < SYLLABLE ? (what === LEFT_OUT ? "" : String.fromCharCode(what)) : placeTone(lower, at, end);
      if (what > SYLLABLE && hasOldTone(lower, end)) this.bits |= letterBit.tonedBehind;
      if (put === null) continue;
      if (what >= SYLLABLE || what === LEFT_OUT) this.isListed = false;
      folded += lower.slice(from, at) + put;
      from = end;
    }
    return from === 0 ? lower : folded + lower.slice(from);
  }
}

/** Copies in this module: the loop reads them a million times. */
const NO_LETTER = letterBit.noLetter;
const VOWEL = letterBit.vowel;
const TONED_BEHIND = letterBit.tonedBehind;
const OF_VOWELS = VOWEL | TONED_BEHIND;
const MAY_MOVE = OF_VOWELS | NO_LETTER;
const BLANK = blankCode;
const NOT_PLAIN = 0;
const G = 0x67;
const Q = 0x71;
/** Bits of one unit, and those of the second of two. */
const SINGLE = 0x1ff;
const SECOND = 0x0155_5400;

/**
 * Notes: any other is the unit that stands there, and what is more than
 * this is the length of a syllable that may have to change.
 */
const LEFT_OUT = 0;
const SYLLABLE = 0x10000;
