import type { Details } from "../outline/details";
import { isFilled } from "./printed-lines";
import { sentenceCaseName } from "./office-names";
import { addresseeNames, bareName, writtenName } from "./unit";
import type { Frame, FramePart } from "./find-frame";
import { dateOf } from "./report-period";

/**
 * The details a document's own head and close hold. Period and year are
 * read apart (`reportTime`), the kind of unit too (`unitOf`).
 */
export type FrameDetails = Pick<
  Details,
  | "parentAgency"
  | "agency"
  | "symbol"
  | "place"
  | "day"
  | "month"
  | "dispatchNumber"
  | "dispatchDate"
  | "addressee"
  | "recipients"
  | "authority"
  | "position"
  | "signer"
>;

/**
 * Fills "Thông tin báo cáo" from the document's own header, opening sentence and
 * signature. Only what stands there: dots and room left for the clerk give nothing. Names
 * in capitals come back as they are written in a sentence ("Ủy ban nhân dân xã An Bình").
 */
export function detailsFromFrame(frame: Frame): Partial<FrameDetails> {
  const { day, month } = dateOf(frame);
  const dispatch = dispatchOf(frame.opening?.text ?? "");
  const found: FrameDetails = {
    parentAgency: nameIn(frame.parentAgency),
    agency: nameIn(frame.agency),
    symbol: symbolIn(frame.number?.text ?? "")?.text ?? "",
    place: placeIn(frame.placeDate?.text ?? ""),
    day: day === null ? "" : String(day),
    month: month === null ? "" : String(month),
    dispatchNumber: dispatch.number,
    dispatchDate: dispatch.date,
    addressee: addresseeNames(frame).join("; "),
    recipients: frame.recipientLines
      .map(({ text }) => bareName(text))
      .filter((name) => isFilled(name) && !/^như trên$/iu.test(name)),
    authority: frame.authority
      .map(({ text }) => text)
      .filter(isFilled)
      .join(" "),
    position: filled(frame.position?.text),
    signer: filled(frame.signer?.text),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value.length > 0));
}

/** "UBND" of "Số: 05/BC-UBND", and where it stands in that text. */
export function symbolIn(text: string): { readonly text: string; readonly at: number } | null {
  const match =
    /\/\s*BC\s*[-–‑]\s*([\p{L}\d][\p{L}\d.&-]*)\s*$/iu.exec(text) ??
    /[-–]\s*BC\s*\/\s*([\p{L}\d][\p{L}\d.&-]*)\s*$/iu.exec(text);
  return match === null
    ? null
    : { text: match[1] as string, at: match.index + match[0].lastIndexOf(match[1] as string) };
}

/** The name of an office over one or more lines, as it is written in a sentence; "" for dots. */
export function nameIn(parts: readonly FramePart[]): string {
  return sentenceCaseName(writtenName(parts));
}

/** The unit a report is from: as its header names it, else as the details do; "" when neither does. */
export function unitName(frame: Frame, details: Pick<Details, "agency"> | undefined): string {
  return nameIn(frame.agency) || (details?.agency ?? "");
}

function placeIn(text: string): string {
  const place = text.slice(0, Math.max(0, text.search(/ngày/iu))).trim();
  return filled(place.replace(/,$/u, "").trimEnd());
}

/** "Công văn số 123/SNV-XDCQ ngày 15/5/2025": what asked for the report. */
export function dispatchOf(text: string): { readonly number: string; readonly date: string } {
  const match =
    /công văn số\s*(?::\s*)?(\S+?),?\s+ngày\s+(\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))/iu.exec(
      text,
    );
  return { number: filled(match?.[1]), date: filled(match?.[2]) };
}

function filled(text: string | undefined): string {
  return text !== undefined && isFilled(text) ? text : "";
}
