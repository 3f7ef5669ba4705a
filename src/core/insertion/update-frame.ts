import type { ReplaceEdit } from "../edits/edits";
import { nameIn, symbolIn } from "../frame/details-from-frame";
import { isFilled } from "../frame/printed-lines";
import { addresseeNames } from "../frame/unit";
import { findFrame, type Frame, type FramePart } from "../frame/find-frame";
import { dateOf } from "../frame/report-period";
import type { Details } from "../outline/details";
import { planStart, timesIn } from "../outline/read-times";
import { nextTime, periodWords, timeName, type ReportTime } from "../outline/report-time";
import type { SectionState } from "../sections/section-state";
import { paragraphEncoding } from "../snapshot/reading";
import type { Snapshot } from "../snapshot/snapshot";
import { fold } from "../vietnamese/fold";
import { placeDate } from "./frame-blocks";

/** One place of the document that the details change, as it is shown before anything is done. */
export interface FrameChange {
  readonly what:
    | "parentAgency"
    | "agency"
    | "symbol"
    | "placeDate"
    | "subject"
    | "addressee"
    | "opening"
    | "recipients"
    | "authority"
    | "position"
    | "signer"
    | "heading";
  readonly paragraph: number;
  readonly before: string;
  readonly after: string;
}

/** What "Cập nhật vào văn bản" will do: the edits and, one a place, what a reader sees of them. */
export interface FrameUpdate {
  readonly edits: readonly ReplaceEdit[];
  readonly changes: readonly FrameChange[];
}

/**
 * Brings the details into a document in which the outline already stands: names, symbol, place and date, period in title, opening sentence and headings, addressee,
 * recipients and signature. Only what is there is changed, and of it only the characters that differ; a detail left empty changes nothing; text in an old encoding is
 * left alone, since new letters would show wrongly in its font.
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
    if (edits.some((other) => other.paragraph === edit.paragraph && other.from < edit.to && edit.from < other.to))
      return;
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

type Place = Pick<FramePart, "paragraph" | "from" | "to">;
type Change = (what: FrameChange["what"], part: Place | null, after: string) => void;

/** The name of an office goes onto its first line, in capitals as all of it; a name that only runs over other lines stays as it is. */
function changeName(what: "parentAgency" | "agency", parts: readonly FramePart[], name: string, change: Change): void {
  const [first] = parts;
  if (first === undefined || name.trim() === "" || fold(nameIn(parts)) === fold(name)) return;
  if (parts.length === 1) change(what, first, upper(name));
}

function symbolPlace({ number }: Frame): Place | null {
  if (number === null) return null;
  const symbol = symbolIn(number.text);
  if (symbol !== null) return { paragraph: number.paragraph, from: number.to - symbol.text.length, to: number.to };
  // "Số: …/BC-…" as the skeleton leaves it.
  return /…$/u.test(number.text) ? { paragraph: number.paragraph, from: number.to - 1, to: number.to } : null;
}

/** The date line with what the details know; what they leave open stays as the document has it. */
function dateLine(frame: Frame, details: Details): string {
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

function changeAddressee(frame: Frame, { addressee }: Details, change: Change): void {
  const wanted = addressee
    .split(/[\n;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const [first] = frame.addressee;
  if (first === undefined || wanted.length === 0) return;
  const standing = addresseeNames(frame);
  if (standing.map(fold).join("|") === wanted.map(fold).join("|")) return;
  if (frame.addressee.length === 1 && wanted.length === 1) {
    const lead = /^kính gửi\s*:?\s*/iu.exec(first.text)?.[0].length ?? 0;
    change("addressee", { ...first, from: first.from + lead }, wanted[0] as string);
  } else if (frame.addressee.length === wanted.length + 1) {
    wanted.forEach((name, at) =>
      change("addressee", frame.addressee[at + 1] ?? null, `- ${name}${at === wanted.length - 1 ? "." : ";"}`),
    );
  }
}

/** Names between "Như trên" and "Lưu", line for line where there are as many lines as names. */
function changeRecipients({ recipientLines }: Frame, { recipients }: Details, change: Change): void {
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

function changeSignature(frame: Frame, { authority, position, signer }: Details, change: Change): void {
  const differs = (part: FramePart | null | undefined, text: string) =>
    text.trim() !== "" && part !== null && part !== undefined && fold(part.text) !== fold(text);
  if (frame.authority.length === 1 && differs(frame.authority[0], authority))
    change("authority", frame.authority[0] ?? null, upper(authority));
  if (differs(frame.position, position)) change("position", frame.position, upper(position));
  if (differs(frame.signer, signer)) change("signer", frame.signer, signer.trim());
}

/** Times of a title or heading that name another period than the details. */
function changeTimes(
  what: "subject" | "heading" | "opening",
  part: Place,
  time: ReportTime,
  planned: boolean,
  snapshot: Snapshot,
  change: Change,
): void {
  const shown = (snapshot.paragraphs[part.paragraph]?.text ?? "").slice(part.from, part.to);
  const lower = shown.toLowerCase();
  const plan = planned ? 0 : planStart(lower);
  const next = nextTime(time);
  for (const named of timesIn(lower)) {
    if (named.period === "severalYears" || named.period === null) continue;
    const isPlan = named.from >= plan;
    const right = isPlan ? next : time;
    if (right === null && isPlan) continue;
    const full = isPlan ? periodWords(time).nextPeriod : timeName(time).vi;
    // "6 tháng đầu năm" leaves its year to the words behind it; a whole year or a school year is nothing without it.
    const leavesYear = named.year === null && !/^(?:năm|học kỳ|giai đoạn|các năm)/u.test(full);
    const name = leavesYear ? full.replace(/ \d{4}$/u, "") : full;
    const old = shown.slice(named.from, named.to);
    if (fold(old) === fold(name)) continue;
    const capitals = old === old.toUpperCase() && /\p{L}/u.test(old);
    change(
      what,
      { paragraph: part.paragraph, from: part.from + named.from, to: part.from + named.to },
      capitals ? name.toUpperCase() : name,
    );
  }
}

/** Of the opening sentence only what stands behind "báo cáo", up to "như sau": the rest may cite documents of any year. */
function changeOpeningTimes(opening: FramePart, time: ReportTime, snapshot: Snapshot, change: Change): void {
  const shown = (snapshot.paragraphs[opening.paragraph]?.text ?? "").slice(opening.from, opening.to);
  const match = /báo cáo(.*)như sau/isu.exec(shown);
  if (match === null) return;
  const from = opening.from + match.index + "báo cáo".length;
  changeTimes(
    "opening",
    { paragraph: opening.paragraph, from, to: from + (match[1] as string).length },
    time,
    false,
    snapshot,
    change,
  );
}

/** The blanks of our own opening sentence: number and date of the công văn, who sent it, who reports. */
function changeOpening(opening: FramePart, details: Details, snapshot: Snapshot, change: Change): void {
  const shown = (snapshot.paragraphs[opening.paragraph]?.text ?? "").slice(opening.from, opening.to);
  const match = /^(Thực hiện Công văn số )(\S+)( ngày )(.+?)( của )([^,]+)(, )(.+?)( báo cáo )/u.exec(shown);
  if (match === null) return;
  const pieces = match.slice(1);
  let from = opening.from;
  const sender = details.addressee.split(/[\n;]/u)[0]?.trim() ?? "";
  const wanted: Readonly<Record<number, string>> = {
    1: details.dispatchNumber,
    3: details.dispatchDate,
    5: sender,
    7: details.agency,
  };
  pieces.forEach((piece, at) => {
    const value = wanted[at]?.trim() ?? "";
    // The sender is guessed from the addressee: it fills a blank and replaces nothing.
    const replaces = value !== "" && (at === 5 ? !isFilled(piece) : fold(value) !== fold(piece));
    if (replaces) change("opening", { paragraph: opening.paragraph, from, to: from + piece.length }, value);
    from += piece.length;
  });
}

/** The edit without the letters that stay at both ends, cut between words so that formatting of a half word is never taken over. */
function smallest(edit: Omit<ReplaceEdit, "kind">): ReplaceEdit {
  const { text, insert } = edit;
  let { from, to } = edit;
  const old = text.slice(from, to).split(/(?<=\s)/u);
  const fresh = insert.split(/(?<=\s)/u);
  let head = 0;
  while (head < old.length - 1 && head < fresh.length - 1 && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < old.length - head - 1 && tail < fresh.length - head - 1 && old.at(-1 - tail) === fresh.at(-1 - tail))
    tail++;
  const lengthOf = (words: readonly string[]) => words.join("").length;
  from += lengthOf(old.slice(0, head));
  to -= tail === 0 ? 0 : lengthOf(old.slice(old.length - tail));
  return {
    kind: "replace",
    paragraph: edit.paragraph,
    text,
    from,
    to,
    insert: fresh.slice(head, fresh.length - tail).join(""),
  };
}

function upper(text: string): string {
  return text.trim().toLocaleUpperCase("vi");
}

const longestHeading = 240;
