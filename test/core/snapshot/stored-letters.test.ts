import fc from "fast-check";
import { feature, featuresOf } from "../../../src/core/snapshot/features";
import {
  foldedParagraph,
  phrasesInParagraph,
  readableParagraph,
  wordsInParagraph,
} from "../../../src/core/snapshot/reading";
import { unknownFacts, type Paragraph, type Snapshot } from "../../../src/core/snapshot/snapshot";
import { storedLetters } from "../../../src/core/snapshot/stored-letters";
import { cleaned } from "../../../src/core/vietnamese/folding/cleaned";
import { WordList } from "../../../src/core/vietnamese/folding/word-list";
import { fold } from "../../../src/core/vietnamese/fold";
import { asItIsFlag, blankCode, charKind, dropCode, letterFlag } from "../../../src/core/vietnamese/letters";
import { FoundPhrases, phraseFinder, type PhraseFinder } from "../../../src/core/vietnamese/phrase-finder";
import { placeTone } from "../../../src/core/vietnamese/folding/tone-marks";
import { vietnamese } from "../../support/vietnamese";

/**
 * Signs that stand otherwise in folded text, or leave it: blanks, dashes,
 * look-alikes, marks apart, controls, halves of a pair, letters of TCVN3 and VNI.
 */
const odd = fc.constantFrom(
  ...[..." \u00a0\t\v\u3000–—“”’«»ƢÐАжΣςİ①Ⅱ％×\u0301\u0323\u00ad\u200b\u0007\ufeffßẞ𐐀😀¨©µ"],
  ..."\ud800|\udc00|1|2025|(|)|a/|kÕt qu¶|ñaùnh giaù|kì|qúi|gía|HÒAN|ự|của|K|Å|Ⱡ|Ɫ|Ω".split("|"),
);
const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: vietnamese() },
      { weight: 3, arbitrary: odd },
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    {
      maxLength: 9,
    },
  )
  .chain((pieces) =>
    fc.constantFrom(
      pieces.join(""),
      pieces.join(" "),
      pieces.join(" ").normalize("NFD"),
      pieces.join(" ").toUpperCase(),
    ),
  );

describe("one pass over the letters of a document", () => {
  it("folds as is done letter by letter", () => {
    fc.assert(
      fc.property(anyText, (text) => expect(fold(text)).toBe(foldedSlowly(text))),
      { numRuns: 1500 },
    );
  });

  it("folds every single character as is done letter by letter", () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const text = `oà${String.fromCharCode(unit)}i ${String.fromCharCode(unit)}`;
      if (fold(text) !== foldedSlowly(text)) throw new Error(`U+${unit.toString(16)}: ${fold(text)}`);
    }
  });

  it("tells of each paragraph what is told of it alone", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const { features, folded, words, ends } = storedLetters(documentOf(texts));
        texts.forEach((text, at) => {
          expect(features[at]! & ~feature.oldTone).toBe(featuresOf(text) & ~feature.oldTone);
          if (OLD_TONE.test(text)) expect(features[at]! & feature.oldTone).not.toBe(0);
          expect(folded[at]).toBe(fold(text));
          expect(listed(words, ends[at - 1] ?? 0, ends[at]!)).toEqual(wordsAlone(fold(text)));
        });
      }),
      { numRuns: 500 },
    );
  });

  it("finds the same phrases in a paragraph as in its folded text, whatever it is stored in", () => {
    const finder = phraseFinder(["ủy", "hòa", "quý", "kỳ", "a", "(", "1", "kết quả", "đánh giá", "ngh hoa", "a/"]);
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const snapshot = documentOf(texts);
        const found = new FoundPhrases();
        texts.forEach((_, at) => {
          expect(foldedParagraph(snapshot, at)).toBe(fold(readableParagraph(snapshot, at)));
          phrasesInParagraph(snapshot, at, finder, found);
          expect(all(found)).toEqual(foundIn(foldedParagraph(snapshot, at), finder));
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["Uỷ ban xã", true],
    ["đã hoà giải; KHOẺ", true],
    ["việchoà", true],
    ["hoàn thành, kết quả quý III, quỹ, của Ủy ban hòa giải", false],
  ])("sees a tone mark set the old way only at the end of a syllable: %s", (text, isOld) => {
    expect((storedLetters(documentOf([text])).features[0]! & feature.oldTone) !== 0).toBe(isOld);
  });

  it("has read nothing behind the last paragraph", () => {
    const snapshot = documentOf(["Kết quả"]);
    expect([foldedParagraph(snapshot, 1), readableParagraph(snapshot, 1), wordsInParagraph(snapshot, 1)]).toEqual([
      "",
      "",
      0,
    ]);
  });
});

/** A tone mark set the old way, as written. */
const OLD_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu;

/**
 * What the pass is to give, said unit by unit: each as the table of letters has
 * it, one blank between words, every syllable with its tone mark in its place.
 */
function foldedSlowly(text: string): string {
  const units = [...Array(text.toLowerCase().length).keys()].map((at) => charKind(text.toLowerCase().charCodeAt(at)));
  const isOther = (kind: number) => (kind & 0xffff) === dropCode || (kind & (letterFlag | asItIsFlag)) === letterFlag;
  if (units.some(isOther)) return foldedSlowly(cleaned(text));
  let folded = "";
  let syllable = "";
  for (const kind of [...units, blankCode]) {
    const sign = String.fromCharCode(kind & 0xffff);
    if ((kind & letterFlag) !== 0) syllable += sign;
    else {
      if (syllable !== "") folded += placeTone(syllable, 0, syllable.length) ?? syllable;
      syllable = "";
      folded += sign;
    }
  }
  return folded.replace(/ +/gu, " ").replace(/^ | $/gu, "");
}

function wordsAlone(folded: string): readonly (readonly [number, number])[] {
  const words = new WordList();
  words.add(folded);
  return listed(words, 0, words.count);
}

function listed({ numbers, begins }: WordList, from: number, to: number): readonly (readonly [number, number])[] {
  return Array.from({ length: to - from }, (_, at) => [numbers[from + at]!, begins[from + at]!]);
}

function foundIn(text: string, finder: PhraseFinder): readonly (readonly [number, number])[] {
  const found = new FoundPhrases();
  finder.find(text, found);
  return all(found);
}

function all({ phrases, ends, count }: FoundPhrases): readonly (readonly [number, number])[] {
  return Array.from({ length: count }, (_, at) => [phrases[at]!, ends[at]!]);
}

function documentOf(texts: readonly string[]): Snapshot {
  return { paragraphs: texts.map((text, index) => ({ ...plain, index, text })), facts: unknownFacts };
}

const plain: Omit<Paragraph, "index" | "text"> = {
  style: "Normal",
  outlineLevel: null,
  tableLevel: 0,
  listLabel: null,
  font: null,
  size: 14,
  bold: false,
  highlighted: false,
};
