import { unitName } from "../frame/details-from-frame";
import type { Frame } from "../frame/find-frame";
import { writtenName } from "../frame/unit";
import type { Details } from "../outline/details";
import { capitalised, isCapitals } from "../vietnamese/capitals";

/**
 * The unit of a report by one name, however its header gives it: a place by its own name ("Xã
 * An Bình" of "UBND XÃ AN BÌNH"), an office as the report itself writes it in its sentences,
 * since capitals do not tell which words of a name are capitalised. "" when nothing names it.
 */
export function unitAsWritten(frame: Frame, details: Pick<Details, "agency"> | undefined): string {
  const header = writtenName(frame.agency).normalize("NFC").replace(/\s+/gu, " ").trim();
  const name = (isCapitals(header) ? inSentence(header, frame.opening?.text ?? "") : null) ?? unitName(frame, details);
  return capitalised(name.replace(ofPlace, ""));
}

function inSentence(header: string, sentence: string): string | null {
  const text = sentence.normalize("NFC").replace(/\s+/gu, " ");
  const at = header === "" ? -1 : text.toLocaleUpperCase("vi").indexOf(header);
  const written = at === -1 ? "" : text.slice(at, at + header.length);
  return written.toLocaleUpperCase("vi") !== header || isCapitals(written) ? null : written;
}

const ofPlace = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+(?=(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)\s)/iu;
