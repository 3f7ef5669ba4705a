import { decode, encodingOf, type Encoding } from "./legacy";
import { fold, foldAndCount } from "./text";

/**
 * What was read from a document, once, as plain data. Two readers make it (Office.js and the .docx reader) and they must agree,
 * so every field below is something both can know. Positions are indexes into `paragraphs`.
 */
export interface Snapshot {
  readonly paragraphs: readonly Paragraph[];
  readonly facts: DocumentFacts;
}

/** A paragraph of the body, tables and content controls included, in document order; headers, footers, notes and text boxes are not. */
export interface Paragraph {
  readonly index: number;
  /**
   * The text a reader sees now: tracked deletions and hidden text left out where the host can tell (`facts.textIncludesDeletions`),
   * "\v" for a line break, "\t" for a tab, automatic numbers not included. Otherwise untouched: no folding, no trimming.
   */
  readonly text: string;
  /** Language-neutral name: "Heading1" … for built-in styles, else the style's own name; "Normal" when it has none. */
  readonly style: string;
  /** 1-9 for a heading, null for body text. */
  readonly outlineLevel: number | null;
  /** 0 outside tables. */
  readonly tableLevel: number;
  /** Automatic number as shown ("I.", "1."), "" when the host cannot say or it is a bullet, null when not a list item. */
  readonly listLabel: string | null;
  /** Font of the whole paragraph, null when mixed or unknown. Needed to decode TCVN3 and VNI text. */
  readonly font: string | null;
  /** Points; null when mixed or unknown. */
  readonly size: number | null;
  /** Null when mixed or unknown. */
  readonly bold: boolean | null;
  /** True when any of it is highlighted. */
  readonly highlighted: boolean;
}

/** Facts about the whole document; null means "this host cannot tell", which is said to the user, never guessed. */
export interface DocumentFacts {
  readonly readOnly: boolean | null;
  readonly trackingChanges: boolean | null;
  /** Number of tracked changes left in the body. */
  readonly revisions: number | null;
  readonly comments: number | null;
  readonly page: PageSetup | null;
  /** True when `text` may still count text that is struck out by tracked deletion. */
  readonly textIncludesDeletions: boolean;
}

/** Of the first section of the document; millimetres. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A document with nothing to say about itself: what a reader starts from. */
export const unknownFacts: DocumentFacts = {
  readOnly: null,
  trackingChanges: null,
  revisions: null,
  comments: null,
  page: null,
  textIncludesDeletions: false,
};

/**
 * The folded text of a paragraph (see `fold`), old encodings decoded. Computed when first asked for and kept with the snapshot, so that matching,
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

/** `foldedParagraph` for a paragraph by itself: the key under which an answer about it is remembered (memory.ts). */
export function foldedText({ text, font }: Paragraph): string {
  return fold(decode(text, font));
}

/** How the letters of a paragraph are stored. */
export function paragraphEncoding(snapshot: Snapshot, index: number): Encoding {
  const paragraph = snapshot.paragraphs[index];
  return paragraph === undefined ? "unicode" : encodingOf(paragraph.text, paragraph.font);
}

interface Reading {
  readonly readable: string;
  readonly folded: string;
  readonly words: number;
}

const nothing: Reading = { readable: "", folded: "", words: 0 };
const readings = new WeakMap<Snapshot, (Reading | undefined)[]>();

function readingOf(snapshot: Snapshot, index: number): Reading {
  let all = readings.get(snapshot);
  if (all === undefined) readings.set(snapshot, (all = new Array(snapshot.paragraphs.length)));
  const known = all[index];
  if (known !== undefined) return known;
  const paragraph = snapshot.paragraphs[index];
  if (paragraph === undefined) return nothing;
  const readable = decode(paragraph.text, paragraph.font);
  return (all[index] = { readable, ...foldAndCount(readable) });
}
