import type { ReplaceEdit } from "../../edits/edits";
import { findFrame } from "../../frame/find-frame";
import type { Details } from "../../outline/details";
import { planStart } from "../../outline/read-times";
import type { SectionState } from "../../sections/section-state";
import { paragraphEncoding } from "../../snapshot/reading";
import type { Snapshot } from "../../snapshot/snapshot";
import { fold } from "../../vietnamese/fold";
import { areApart } from "../../vietnamese/phrase-finder";
import type { FrameChange, Place } from "./change";
import { changeName, symbolPlace, upper, dateLine, changeAddressee, changeRecipients, changeSignature } from "./lines";
import { smallest } from "./smallest";
import { changeTimes, changeOpeningTimes, changeOpening } from "./times";

/** What "Cập nhật vào văn bản" will do: the edits and, one a place, what a reader sees of them. */
export interface FrameUpdate {
  readonly edits: readonly ReplaceEdit[];
  readonly changes: readonly FrameChange[];
}

/**
 * Brings the details into a document in which the outline already stands: names, symbol, place and
 * date, period in title, opening sentence and headings, addressee, recipients and signature. Only
 * what is there is changed, and of it only the characters that differ; a detail left empty changes
 * nothing; text in an old encoding is left alone, since new letters would show wrongly in its font.
 *
 * @param sections what `readSections` found in that very snapshot
 */
export function updateFrame(details: Details, snapshot: Snapshot, sections: readonly SectionState[]): FrameUpdate {
  const frame = findFrame(snapshot);
  const edits: ReplaceEdit[] = [];
  const changes: FrameChange[] = [];
  const change = (what: FrameChange["what"], part: Place | null, after: string) => {
    if (part === null || after === "") return;
    const text = snapshot.paragraphs[part.paragraph]?.text ?? "";
    const before = text.slice(part.from, part.to);
    if (before === after || paragraphEncoding(snapshot, part.paragraph) !== "unicode") return;
    const edit = smallest({ paragraph: part.paragraph, text, from: part.from, to: part.to, insert: after });
    if (edits.some((other) => other.paragraph === edit.paragraph && !areApart(other, edit))) return;
    edits.push(edit);
    changes.push({ what, paragraph: part.paragraph, before, after });
  };

  changeName("parentAgency", frame.parentAgency, details.parentAgency, change);
  changeName("agency", frame.agency, details.agency, change);
  change("symbol", symbolPlace(frame), upper(details.symbol));
  change("placeDate", frame.placeDate, dateLine(frame, details));
  changeAddressee(frame, details, change);
  changeRecipients(frame, details, change);
  changeSignature(frame, details, change);
  if (details.timeChosen) {
    let planned = false;
    for (const part of frame.subject.length > 0 ? frame.subject : frame.title === null ? [] : [frame.title]) {
      changeTimes("subject", part, details, planned, snapshot, change);
      planned ||= planStart(fold(part.text)) < fold(part.text).length;
    }
    for (const { paragraph, status } of sections) {
      if (paragraph === null || status === "unsure") continue;
      const { length } = snapshot.paragraphs[paragraph]?.text ?? "";
      if (length < longestHeading)
        changeTimes("heading", { paragraph, from: 0, to: length }, details, false, snapshot, change);
    }
    if (frame.opening !== null) changeOpeningTimes(frame.opening, details, snapshot, change);
  }
  if (frame.opening !== null) changeOpening(frame.opening, details, snapshot, change);
  return { edits, changes };
}

const longestHeading = 240;
