import { computed } from "../snapshot/computed";
import { unknownFacts, type Snapshot } from "../snapshot/snapshot";
import { findClose, type Close } from "./close";
import { findHead, type Head } from "./head";

export type { FramePart } from "./printed-lines";

/**
 * What stands around the sections of a report (Decree 30/2020, Phụ lục I, mục II): the head above the
 * first section, the close below the last one. An element that is not there is null (or an empty list).
 */
export interface Frame extends Head, Close {
  /**
   * The frame as it stands beside the text, in Word's page header or in text boxes: its places are none of
   * the document's own paragraphs. Null when nothing stands there.
   */
  readonly beside: Frame | null;
}

/**
 * Finds the frame of a document, once for each snapshot: however it was typed (a table of
 * two columns, plain lines, columns parted by tabs or blanks, line breaks in one paragraph)
 * and stored (NFD, TCVN3, VNI). This is the only place that recognises any of it.
 *
 * For sections: lines before `frameEnds(frame)` open none; content ends where
 * `frame.close` begins (`from` > 0 when that is inside a paragraph); `frame.annexes` and
 * what follows them is no section's text; `frame.kind` is what the document calls itself.
 */
export function findFrame(snapshot: Snapshot): Frame {
  return computed(snapshot, readFrame);
}

/**
 * Where the document's own title and the names of its offices and signers, which
 * repeat the words of sections ("ỦY BAN NHÂN DÂN"), end in each paragraph that holds
 * some of them: UTF-16 offsets. A report pasted as one paragraph goes on behind.
 */
export function frameEnds(frame: Frame): Map<number, number> {
  const ends = new Map<number, number>();
  const { nation, motto, number, placeDate, title, parentAgency, agency, subject, issuedWith } = frame;
  const head = [nation, motto, number, placeDate, title, ...parentAgency, ...agency, ...subject, ...issuedWith];
  // Where the whole report is one paragraph its sections stand before the signature.
  const close = [...frame.authority, frame.position, frame.signer].filter((part) => part?.from === 0);
  for (const part of [...head, ...close])
    if (part !== null) ends.set(part.paragraph, Math.max(part.to, ends.get(part.paragraph) ?? 0));
  return ends;
}

/** True when there is nothing in the body but blank paragraphs outside tables. */
export function isBlankDocument(snapshot: Snapshot): boolean {
  return snapshot.paragraphs.every(({ tableLevel, text }) => tableLevel === 0 && text.trim() === "");
}

function readFrame(snapshot: Snapshot): Frame {
  const { paragraphs, facts } = snapshot;
  const { beside: text } = facts;
  const page = { ...paragraphs[0]!, index: 0, text: text!, listLabel: null };
  const beside = text ? readFrame({ paragraphs: [page], facts: unknownFacts }) : null;
  return { ...findHead(snapshot), ...findClose(snapshot), beside };
}
