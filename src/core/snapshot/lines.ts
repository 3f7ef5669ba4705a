import { fold } from "../vietnamese/fold";
import { feature, storedFeatures } from "./features";
import type { Snapshot } from "./snapshot";
import { foldedParagraph, readableParagraph } from "./reading";

/** A line as its author sees it: a paragraph, or the part of one between two manual breaks. */
export interface Line {
  readonly paragraph: number;
  /** UTF-16 offsets in the paragraph's `text`: [from, to). */
  readonly from: number;
  readonly to: number;
  /** Readable (old encodings decoded), not trimmed. */
  readonly readable: string;
  readonly folded: string;
}

/** The lines of one paragraph; a paragraph without manual breaks is one line. */
export function linesOf(snapshot: Snapshot, paragraph: number): readonly Line[] {
  const text = snapshot.paragraphs[paragraph]?.text ?? "";
  const readable = readableParagraph(snapshot, paragraph);
  if ((storedFeatures(snapshot)[paragraph]! & feature.lineBreak) === 0)
    return [{ paragraph, from: 0, to: text.length, readable, folded: foldedParagraph(snapshot, paragraph) }];
  // Decoding keeps breaks where they are, so that the same line of both texts is found by counting.
  const shown = readable.split(BREAK);
  let from = 0;
  return text.split(BREAK).map((piece, at) => {
    const line = shown[at] ?? piece;
    const start = from;
    from += piece.length + 1;
    return { paragraph, from: start, to: start + piece.length, readable: line, folded: fold(line) };
  });
}

/** A manual line break, as Word and as pasted web pages give it; a page or column break. */
const BREAK = /[\v\n\f\r\u2028]/u;
