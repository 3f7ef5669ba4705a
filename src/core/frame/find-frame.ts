import { computed } from "../snapshot/computed";
import type { Snapshot } from "../snapshot/snapshot";
import { findClose, type Close } from "./close";
import { findHead, type Head } from "./head";

export type { FramePart } from "./printed-lines";

/**
 * What stands around the sections of a report (Decree 30/2020, Phụ lục I, mục II): the head above the first section, the close below the last one.
 * An element that is not there is null (or an empty list).
 */
export interface Frame extends Head, Close {}

/**
 * Finds the frame of a document, once for each snapshot: however it was typed (a table of two columns, plain lines, columns parted by tabs or blanks,
 * line breaks in one paragraph) and stored (NFD, TCVN3, VNI). This is the only place that recognises any of it.
 *
 * For sections: lines before `titleEnds(frame)` open none; content ends where `frame.close` begins (`from` > 0 when that is inside a paragraph);
 * `frame.annexes` and what follows them is no section's text; `frame.kind` is what the document calls itself.
 */
export function findFrame(snapshot: Snapshot): Frame {
  return computed(snapshot, readFrame);
}

/**
 * Where the document's own title and subject, which repeat the words of sections, end in each paragraph that holds some of them: UTF-16 offsets. A report pasted as
 * one paragraph goes on behind.
 */
export function titleEnds({ title, subject, issuedWith }: Frame): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  for (const { paragraph, to } of [...(title === null ? [] : [title]), ...subject, ...issuedWith])
    ends.set(paragraph, Math.max(to, ends.get(paragraph) ?? 0));
  return ends;
}

/** True when there is nothing in the body but blank paragraphs outside tables. */
export function isBlankDocument(snapshot: Snapshot): boolean {
  return snapshot.paragraphs.every(({ tableLevel, text }) => tableLevel === 0 && text.trim() === "");
}

function readFrame(snapshot: Snapshot): Frame {
  return { ...findHead(snapshot), ...findClose(snapshot) };
}
