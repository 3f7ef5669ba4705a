import { computed } from "./computed";
import { feature, featuresOf, storedFeatures } from "./features";
import type { Snapshot } from "./snapshot";
import { decode, encodingOf, encodingOfDocument, type Encoding } from "../vietnamese/legacy-fonts";
import { foldAndCount } from "../vietnamese/fold";
import { plainText, type PlainText } from "./plain-text";

/**
 * The folded text of a paragraph (see `fold`), old encodings decoded: also the key under which an answer about it is remembered. Computed when first asked for and kept with the snapshot, so that matching,
 * criteria and rules share one reading.
 */
export function foldedParagraph(snapshot: Snapshot, index: number): string {
  return readingOf(snapshot, index).folded;
}

/** How many words (blank-separated syllables, see `countWords`) the paragraph has. */
export function wordsInParagraph(snapshot: Snapshot, index: number): number {
  return readingOf(snapshot, index).words;
}

/** The text of a paragraph in Unicode, as its author meant it; the very same string unless it is stored in TCVN3 or VNI. */
export function readableParagraph(snapshot: Snapshot, index: number): string {
  return readingOf(snapshot, index).readable;
}

/** The text of a paragraph as its reader sees it, letter by letter in one way of writing, with the way back to the stored one (see `plainText`). */
export function plainParagraph(snapshot: Snapshot, index: number): PlainText {
  const all = computed(snapshot, plainTextsOf);
  const paragraph = snapshot.paragraphs[index];
  return (all[index] ??= plainText(paragraph?.text ?? "", readableParagraph(snapshot, index)));
}

/** Bits of `feature` for each paragraph, told of the stored text and of the plain one where that is another. */
export function paragraphFeatures(snapshot: Snapshot): Uint32Array {
  return computed(snapshot, featuresOfBoth);
}

function featuresOfBoth(snapshot: Snapshot): Uint32Array {
  const features = storedFeatures(snapshot).slice();
  snapshot.paragraphs.forEach(({ text }, index) => {
    if ((features[index]! & feature.odd) === 0 && readableParagraph(snapshot, index) === text) return;
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

/** Sure without a closer look. */
function isUnicode(snapshot: Snapshot, index: number): boolean {
  const bits = storedFeatures(snapshot)[index]!;
  return (
    (bits & (feature.vietnamese | feature.brokenD)) === feature.vietnamese && documentEncoding(snapshot) === "unicode"
  );
}

interface Reading {
  readonly readable: string;
  readonly folded: string;
  readonly words: number;
}

const nothing: Reading = { readable: "", folded: "", words: 0 };

function readingsOf({ paragraphs }: Snapshot): (Reading | undefined)[] {
  return new Array(paragraphs.length);
}

function readingOf(snapshot: Snapshot, index: number): Reading {
  const all = computed(snapshot, readingsOf);
  const known = all[index];
  if (known !== undefined) return known;
  const paragraph = snapshot.paragraphs[index];
  if (paragraph === undefined) return nothing;
  const readable = isUnicode(snapshot, index)
    ? paragraph.text
    : decode(paragraph.text, paragraph.font, documentEncoding(snapshot));
  const { folded, words } = foldAndCount(readable);
  return (all[index] = { readable, folded, words });
}
