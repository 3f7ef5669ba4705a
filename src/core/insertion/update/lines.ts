import { nameIn, symbolIn } from "../../frame/details-from-frame";
import type { Frame, FramePart } from "../../frame/find-frame";
import { isFilled } from "../../frame/printed-lines";
import { dateOf } from "../../frame/report-period";
import { addresseeNames } from "../../frame/unit";
import type { Details } from "../../outline/details";
import { fold } from "../../vietnamese/fold";
import { placeDate } from "../frame-blocks";
import type { Change, Place } from "./change";

/** What the details make of each line of the header and of the close. */

/**
 * The name of an office goes onto its first line, in capitals as all of
 * it; a name that only runs over other lines stays as it is.
 */
export function changeName(
  what: "parentAgency" | "agency",
  parts: readonly FramePart[],
  name: string,
  change: Change,
): void {
  const [first] = parts;
  if (first === undefined || name.trim() === "" || fold(nameIn(parts)) === fold(name)) return;
  if (parts.length === 1) change(what, first, upper(name));
}

export function symbolPlace({ number }: Frame): Place | null {
  if (number === null) return null;
  const symbol = symbolIn(number.text);
  if (symbol !== null) return { paragraph: number.paragraph, from: number.to - symbol.text.length, to: number.to };
  // "Số: …/BC-…" as the skeleton leaves it.
  return /…$/u.test(number.text) ? { paragraph: number.paragraph, from: number.to - 1, to: number.to } : null;
}

/** The date line with what the details know; what they leave open stays as the document has it. */
export function dateLine(frame: Frame, details: Details): string {
  const { placeDate: part } = frame;
  if (part === null || (details.place === "" && details.day === "" && details.month === "" && !details.timeChosen))
    return "";
  const { day, month, year } = dateOf(frame);
  const place = /^(.*?),\s*ngày/iu.exec(part.text)?.[1] ?? "";
  const line = placeDate({
    ...details,
    place: details.place || (isFilled(place) ? place : ""),
    day: details.day || (day === null ? "" : String(day)),
    month: details.month || (month === null ? "" : String(month)),
  });
  const isSame =
    fold(line) === fold(part.text) ||
    (year !== null && !details.timeChosen && fold(line).slice(0, -4) === fold(part.text).slice(0, -4));
  return isSame ? "" : details.timeChosen || year === null ? line : line.replace(/\d{4}$/u, String(year));
}

export function changeAddressee(frame: Frame, { addressee }: Details, change: Change): void {
  const wanted = addressee
    .split(/[\n;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const standing = addresseeNames(frame);
  if (standing.map(fold).join("|") === wanted.map(fold).join("|")) return;
  const [line, another] = frame.addressee;
  if (line !== undefined && another === undefined && wanted.length === 1) {
    const lead = /^kính gửi\s*:?\s*/iu.exec(line.text)?.[0].length ?? 0;
    change("addressee", { ...line, from: line.from + lead }, wanted[0]!);
  } else if (frame.addressee.length === wanted.length + 1) {
    wanted.forEach((name, at) =>
      change("addressee", frame.addressee[at + 1] ?? null, `- ${name}${at === wanted.length - 1 ? "." : ";"}`),
    );
  }
}

/** Names between "Như trên" and "Lưu", line for line where there are as many lines as names. */
export function changeRecipients({ recipientLines }: Frame, { recipients }: Details, change: Change): void {
  const bare = (name: string) =>
    name
      .replace(/^[-–+•*]\s*/u, "")
      .replace(/[;.,]+$/u, "")
      .trim();
  const middle = recipientLines.filter(({ text }) => !/^[-–+•*]?\s*(?:như trên|lưu)(?!\p{L})/iu.test(text));
  const wanted = recipients.map(bare).filter((name) => name !== "" && !/^(?:như trên|lưu)(?!\p{L})/iu.test(name));
  if (middle.length !== wanted.length) return;
  wanted.forEach((name, at) => {
    const part = middle[at] as FramePart;
    if (fold(bare(part.text)) !== fold(name)) change("recipients", part, `- ${name};`);
  });
}

export function changeSignature(frame: Frame, { authority, position, signer }: Details, change: Change): void {
  const differs = (part: FramePart | null | undefined, text: string) =>
    part !== null && part !== undefined && fold(part.text) !== fold(text);
  if (frame.authority.length === 1 && differs(frame.authority[0], authority))
    change("authority", frame.authority[0] ?? null, upper(authority));
  if (differs(frame.position, position)) change("position", frame.position, upper(position));
  if (differs(frame.signer, signer)) change("signer", frame.signer, signer.trim());
}

export function upper(text: string): string {
  return text.trim().toLocaleUpperCase("vi");
}
