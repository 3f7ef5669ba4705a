import { computed } from "./computed";
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

function encodingOfParagraphs({ paragraphs }: Snapshot): Encoding {
  return encodingOfDocument(paragraphs);
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
  const readable = decode(paragraph.text, paragraph.font, documentEncoding(snapshot));
  return (all[index] = { readable, ...foldAndCount(readable) });
}
