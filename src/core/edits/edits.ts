import type { Block } from "./blocks";

/**
 * One change to the document, positions as in the Snapshot it was made
 * from. `text` fields say what must still stand there.
 */
export type Edit = InsertEdit | ReplaceEdit | RemoveEdit;

/**
 * Puts blocks between paragraphs. `newDocument`: the body is empty, so
 * the host may also set A4, margins and page number.
 */
export interface InsertEdit {
  readonly kind: "insert";
  readonly at: InsertPlace;
  readonly blocks: readonly Block[];
  readonly newDocument?: boolean;
}

/**
 * After the paragraph of that index and text, before it, at the end of the document, or below the cursor's paragraph.
 */
export type InsertPlace =
  | { readonly where: "after" | "before"; readonly paragraph: number; readonly text: string }
  | { readonly where: "end" }
  | { readonly where: "cursor" };

/** Replaces part of a paragraph's text and keeps its formatting. Offsets in UTF-16 units of Paragraph.text. */
export interface ReplaceEdit {
  readonly kind: "replace";
  readonly paragraph: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Removes a whole paragraph; only ever one of ours, unchanged, with nothing hanging on it. */
export interface RemoveEdit {
  readonly kind: "remove";
  readonly paragraph: number;
  readonly text: string;
}

/** What was done. `undo` restores the document as long as the touched text is still as we left it. */
export interface Applied {
  /** How many paragraphs were inserted, removed or changed. */
  readonly paragraphs: number;
  /**
   * How many removals and replacements were not made, because a note, a
   * picture or the like hangs on that text: the user's to do.
   */
  readonly left: number;
  /** Told to the user: something the host could not do ("page setup"), in keys of the pane's words. */
  readonly warnings: readonly AppliedWarning[];
  /**
   * True when paper, margins and page number were set with it: `undo` takes
   * back the text and leaves these, which no member of WordApi 1.3 can set.
   */
  readonly setPage: boolean;
  /** Takes it back; fails with HostError "changed", having done nothing, once the user has touched that text. */
  readonly undo: () => Promise<void>;
  /**
   * The same in words the host alone reads, for `DocumentHost.undoBy`: a
   * pane that was loaded again can still take it back.
   */
  readonly receipt: () => string;
}

export type AppliedWarning = "pageSetup" | "fallback" | "tracked";
