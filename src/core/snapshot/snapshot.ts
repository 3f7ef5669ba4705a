/**
 * What was read from a document, once, as plain data. Two readers make it (Office.js and the .docx reader) and
 * they must agree, so every field below is something both can know. Positions are indexes into `paragraphs`.
 */
export interface Snapshot {
  readonly paragraphs: readonly Paragraph[];
  readonly facts: DocumentFacts;
}

/**
 * A paragraph of the body, tables and content controls included, in document order; headers, footers and notes are not.
 */
export interface Paragraph {
  readonly index: number;
  /**
   * The text a reader sees now: tracked deletions and hidden text left out where the host can tell, "\v" for a
   * line break, "\t" for a tab, automatic numbers not included. Otherwise untouched: no folding, no trimming.
   * A paragraph that holds only text boxes has their text, where the host has looked into its OOXML.
   */
  readonly text: string;
  /** Language-neutral name: "Heading1" … for built-in styles, else the style's own name; "Normal" when it has none. */
  readonly style: string;
  /** 1-9 for a heading, null for body text. */
  readonly outlineLevel: number | null;
  /** 0 outside tables. */
  readonly tableLevel: number;
  /**
   * Where the cell it stands in is: a hundred for each row of the document's tables up to its own, and the columns up
   * to its end (Word knows 63). Absent outside tables, in tables within tables, and when the host did not say.
   */
  readonly cell?: number;
  /**
   * Automatic number as shown ("I.", "1."), "" when the host cannot say or it is a bullet, null when not a list item.
   */
  readonly listLabel: string | null;
  /** How deep an automatic bullet stands, from 0. Absent for all else, and when the host did not say. */
  readonly bullet?: number;
  /** Font of the whole paragraph, null when mixed or unknown. Needed to decode TCVN3 and VNI text. */
  readonly font: string | null;
  /** Points; null when mixed or unknown. */
  readonly size: number | null;
  /** Null when mixed or unknown. */
  readonly bold: boolean | null;
  /**
   * How far the bold at the beginning of a mixed paragraph reaches: UTF-16 offset of the first
   * letter or digit that is not bold ("**Kết quả đạt được** Đã tổ chức …": a title and its
   * text). Absent when the first letter is not bold, when all are, or when the host did not say.
   */
  readonly boldUntil?: number;
  /** True when any of it is highlighted. */
  readonly highlighted: boolean;
  /**
   * Prompts of content controls that nobody has filled in, as they stand
   * in `text`: blanks, not words. Absent when there are none.
   */
  readonly prompts?: readonly string[];
  /** What Word shows here and no reader can read. Absent when there is nothing, or the host cannot tell. */
  readonly unread?: readonly Unread[];
  /**
   * Pages that lie begin here and go on to the end, as annexes do that nobody called
   * so. Only Word is asked, into which is inserted, and not always.
   */
  readonly lies?: true;
}

/** "import": another file drawn into the document (w:altChunk, w:subDoc) in a form that is not read. */
export type Unread = "picture" | "textBox" | "object" | "equation" | "import";

/** Facts about the whole document; null means "this host cannot tell", which is said to the user, never guessed. */
export interface DocumentFacts {
  readonly readOnly: boolean | null;
  /**
   * True when the document is protected against editing ("Hạn chế chỉnh
   * sửa"); absent when it is not, or the host cannot tell.
   */
  readonly isProtected?: true;
  readonly trackingChanges: boolean | null;
  /** Number of tracked changes left in the body. */
  readonly revisions: number | null;
  readonly comments: number | null;
  readonly page: PageSetup | null;
  /**
   * Lines that pages show beside the text, parted by "\v", for the frame alone: those of page headers and boxes. Absent
   * or "" when there are none, or nobody looked as a head stands in the body; null when this host cannot tell.
   */
  readonly beside?: string | null;
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
};
