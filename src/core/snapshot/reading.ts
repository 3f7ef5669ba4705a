import { computed } from "./computed";
import { feature, featuresOf } from "./features";
import type { Snapshot } from "./snapshot";
import { mayHoldPrompt, SHORT_PROMPT } from "./typed-prompts";
import { storedFeatures, storedLetters, type StoredLetters } from "./stored-letters";
import { decode, encodingOf, encodingOfDocument, type Encoding } from "../vietnamese/legacy-fonts";
import { foldAndCount } from "../vietnamese/fold";
import type { FoundPhrases, PhraseFinder } from "../vietnamese/phrase-finder";
import { plainText, type PlainText } from "./plain-text";
import { marksAmong, marksOf, wordMark } from "./word-marks";

/**
 * The folded text of a paragraph (see `fold`), old encodings decoded: also the key under which
 * an answer about it is remembered. Computed when a paragraph of the document is first asked
 * for and kept with the snapshot, so that matching, criteria and rules share one reading.
 */
export function foldedParagraph(snapshot: Snapshot, index: number): string {
  const { stored, decoded } = computed(snapshot, readingsOf);
  return decoded.get(index)?.folded ?? stored.folded[index] ?? "";
}

/** How many words (blank-separated syllables, see `countWords`) the paragraph has. */
export function wordsInParagraph(snapshot: Snapshot, index: number): number {
  const { stored, decoded } = computed(snapshot, readingsOf);
  return decoded.get(index)?.words ?? stored.counts[index] ?? 0;
}

/**
 * The text of a paragraph in Unicode, as its author meant it; the very same string unless it is stored in TCVN3 or VNI.
 */
export function readableParagraph(snapshot: Snapshot, index: number): string {
  return computed(snapshot, readingsOf).decoded.get(index)?.readable ?? snapshot.paragraphs[index]?.text ?? "";
}

/** The phrases that stand in a folded paragraph. */
export function phrasesInParagraph(snapshot: Snapshot, index: number, finder: PhraseFinder, found: FoundPhrases): void {
  const { stored, decoded } = computed(snapshot, readingsOf);
  const other = decoded.get(index);
  if (other !== undefined) finder.find(other.folded, found);
  else finder.findAmong(stored.folded[index]!, stored.words, stored.ends[index - 1] ?? 0, stored.ends[index]!, found);
}

/**
 * The text of a paragraph as its reader sees it, letter by letter in one
 * way of writing, with the way back to the stored one (see `plainText`).
 */
export function plainParagraph(snapshot: Snapshot, index: number): PlainText {
  const all = computed(snapshot, plainTextsOf);
  const paragraph = snapshot.paragraphs[index];
  return (all[index] ??= plainText(paragraph?.text ?? "", readableParagraph(snapshot, index)));
}

/** Bits of `feature` for each paragraph, told of the stored text and of the plain one where that is another. */
export function paragraphFeatures(snapshot: Snapshot): Uint32Array {
  return computed(snapshot, featuresOfBoth);
}

/** Bits of `wordMark` for each paragraph. */
export function paragraphMarks(snapshot: Snapshot): Uint16Array {
  return computed(snapshot, marksOfAll);
}

/** False for nearly all paragraphs: no prompt that is plain text stands there (typed-prompts.ts). */
export function mayHoldPromptAt(snapshot: Snapshot, index: number): boolean {
  const text = snapshot.paragraphs[index]!.text;
  if (text.length >= SHORT_PROMPT && (paragraphMarks(snapshot)[index]! & wordMark.prompt) === 0) return false;
  const isOdd = (paragraphFeatures(snapshot)[index]! & feature.odd) !== 0;
  return mayHoldPrompt(isOdd ? plainParagraph(snapshot, index).text : text);
}

function marksOfAll(snapshot: Snapshot): Uint16Array {
  const { stored, decoded } = computed(snapshot, readingsOf);
  const marks = new Uint16Array(stored.ends.length);
  let first = 0;
  for (let index = 0; index < marks.length; index++) {
    const last = stored.ends[index]!;
    const other = decoded.get(index);
    marks[index] = other === undefined ? marksAmong(stored.words, first, last) : marksOf(other.folded);
    first = last;
  }
  return marks;
}

function featuresOfBoth(snapshot: Snapshot): Uint32Array {
  const features = storedFeatures(snapshot).slice();
  const { decoded } = computed(snapshot, readingsOf);
  snapshot.paragraphs.forEach((_, index) => {
    if ((features[index]! & feature.odd) === 0 && !decoded.has(index)) return;
    features[index]! |= featuresOf(plainParagraph(snapshot, index).text) | feature.odd;
  });
  return features;
}

function plainTextsOf({ paragraphs }: Snapshot): (PlainText | undefined)[] {
  return new Array(paragraphs.length);
}

/** How the letters of a paragraph are stored. */
export function paragraphEncoding(snapshot: Snapshot, index: number): Encoding {
  const paragraph = snapshot.paragraphs[index];
  return paragraph === undefined ? "unicode" : encodingOf(paragraph.text, paragraph.font, documentEncoding(snapshot));
}

function documentEncoding(snapshot: Snapshot): Encoding {
  return computed(snapshot, encodingOfParagraphs);
}

/** Only paragraphs that can tell: without Vietnamese Unicode, or with signs of the old letters beside it. */
function encodingOfParagraphs(snapshot: Snapshot): Encoding {
  const features = storedFeatures(snapshot);
  return encodingOfDocument(
    snapshot.paragraphs.filter(
      (_, at) => (features[at]! & (feature.vietnamese | feature.oldSign)) !== feature.vietnamese,
    ),
  );
}

/** A document is read as it is stored; only what turns out to be stored in an old encoding is read again. */
interface Readings {
  readonly stored: StoredLetters;
  readonly decoded: ReadonlyMap<number, Decoded>;
}

interface Decoded {
  readonly readable: string;
  readonly folded: string;
  readonly words: number;
}

function readingsOf(snapshot: Snapshot): Readings {
  const stored = storedLetters(snapshot);
  const document = documentEncoding(snapshot);
  const decoded = new Map<number, Decoded>();
  snapshot.paragraphs.forEach(({ text, font }, index) => {
    if (document === "unicode" && (stored.features[index]! & TELLING) === feature.vietnamese) return;
    const readable = decode(text, font, document);
    if (readable !== text) decoded.set(index, { readable, ...foldAndCount(readable) });
  });
  return { stored, decoded };
}

/** A paragraph with the one and not the other is Unicode for sure, in a document of Unicode. */
const TELLING = feature.vietnamese | feature.brokenD;
