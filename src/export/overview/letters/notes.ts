import type { CameUnfit } from "../../../core/overview/came-unfit";
import type { OverviewRow } from "../../../core/overview/row";
import { sectionTitle } from "../../../core/outline/section-title";
import type { Language } from "../../../core/outline/language";
import type { Outline } from "../../../core/outline/outline";
import { timeName, type ReportTime } from "../../../core/outline/report-time";
import { asText } from "../../as-text";
import { addressee } from "../../sheets/addressee";
import { sendBackSheet } from "../../sheets/send-back-sheet";
import type { Sheet } from "../../sheets/sheet";
import { wordsOf } from "../../words";
import { asLetter, type Letterhead } from "./letter";
import { safeFileName } from "../file-names";
import { unfitReason } from "../unfit";
import { overviewWords } from "../words";

export interface NoteWishes {
  readonly language: Language;
  /** The day as it is to be read ("15/6/2025"); "" leaves it out. */
  readonly day: string;
  /** Fingerprints of the points the note asks for; without it every point that is asked for. */
  readonly points?: ReadonlySet<string>;
  /** The day by which it is wanted again ("15/6/2025"); without it room is left to write. */
  readonly until?: string;
  /** Whom it is for, where another name than the header's is better. */
  readonly unit?: string;
  readonly from?: Letterhead;
}

/** "Phiếu đề nghị bổ sung" to the unit of one file, as a .docx. */
export function noteDocx(row: OverviewRow, outline: Outline, wishes: NoteWishes): Uint8Array {
  return asLetter(noteSheet(row, outline, wishes), wishes.from);
}

/** The same to be pasted into a mail. */
export function noteText(row: OverviewRow, outline: Outline, wishes: NoteWishes): string {
  return asText(noteSheet(row, outline, wishes));
}

export interface ReminderWishes {
  readonly language: Language;
  /** The time the report is about; null leaves it out. */
  readonly time: ReportTime | null;
  /** The day by which it is asked for ("15/6/2025"); "" leaves room to write. */
  readonly until: string;
  /** Units that handed in and may be this one: the note asks its writer to look before it is sent. */
  readonly perhaps?: readonly string[];
  readonly from?: Letterhead;
}

/** A note to a unit that has not handed in, as a .docx. */
export function reminderDocx(unit: string, outline: Outline, wishes: ReminderWishes): Uint8Array {
  return asLetter(reminderSheet(unit, outline, wishes), wishes.from);
}

/** The same to be pasted into a mail. */
export function reminderText(unit: string, outline: Outline, wishes: ReminderWishes): string {
  return asText(reminderSheet(unit, outline, wishes));
}

/**
 * A note to a unit that sent something which does not count, as a .docx:
 * what came, why it cannot be used, and what is asked for.
 */
export function againDocx(
  { unit, files }: CameUnfit,
  outline: Outline,
  { language, time, until, from }: ReminderWishes,
): Uint8Array {
  const words = overviewWords[language];
  const paragraph = (text: string) => ({ kind: "paragraph", text }) as const;
  const sheet: Sheet = {
    language,
    title: words.againTitle,
    blocks: [
      paragraph(`${wordsOf(language).noteTo}: ${addressee(unit)}`),
      paragraph(words.again),
      { kind: "list", items: files.map((file) => ({ text: `${unfitReason(file, language)}.`, details: [] })) },
      paragraph(words.againAsk(outline.name[language], time === null ? "" : timeName(time)[language])),
      paragraph(words.reminderUntil(until)),
      { kind: "signature", lines: wordsOf(language).noteSign },
    ],
  };
  return asLetter(sheet, from);
}

/** Name of the note to a unit, or to a file whose unit is not known. Not yet unlike all others: see `namesOnce`. */
export function noteName(
  what: keyof typeof nameOf,
  { unit, file }: { readonly unit: string; readonly file: string },
): string {
  const whose = unit !== "" ? unit : file.replace(/^.*[\\/]/u, "").replace(/\.(?:docx|docm|dotx)$/iu, "");
  return safeFileName(`${nameOf[what]} - ${whose}`, ".docx");
}

/** True for the name of a note of any kind. */
export function isNoteName(file: string): boolean {
  const name = file.normalize("NFC");
  return name.endsWith(".docx") && Object.values(nameOf).some((kind) => name.startsWith(`${kind} - `));
}

const nameOf = {
  note: "Phiếu đề nghị bổ sung",
  reminder: "Phiếu đề nghị nộp báo cáo",
  doubtful: "Phiếu đề nghị nộp báo cáo (xem lại trước khi gửi)",
  again: "Phiếu đề nghị gửi lại báo cáo",
};

function noteSheet(row: OverviewRow, outline: Outline, { language, day, until, points, unit }: NoteWishes): Sheet {
  const time = row.time ?? outline.defaults;
  return sendBackSheet({
    language,
    day,
    until,
    outlineName: outline.name,
    document: row.file.replace(/^.*[\\/]/u, ""),
    agency: unit ?? row.unit,
    report: {
      summary: { written: row.written, required: row.required },
      sections: outline.sections.map(({ id, title }) => ({
        id,
        title: sectionTitle(title, time, false),
        status: row.statuses[id] ?? "missing",
      })),
      findings: row.points.filter(({ fingerprint }) => points === undefined || points.has(fingerprint)),
      outcomes: row.unchecked.map((rule) => ({ rule, outcome: "notChecked", reason: null })),
    },
  });
}

function reminderSheet(unit: string, outline: Outline, { language, time, until, perhaps = [] }: ReminderWishes): Sheet {
  const words = overviewWords[language];
  const { noteTo, noteSign } = wordsOf(language);
  return {
    language,
    title: words.reminderTitle,
    blocks: [
      { kind: "paragraph", text: `${noteTo}: ${addressee(unit)}` },
      ...(perhaps.length > 0 ? [{ kind: "paragraph" as const, text: words.perhaps(perhaps.join("; ")) }] : []),
      {
        kind: "paragraph",
        text: words.reminder(outline.name[language], time === null ? "" : timeName(time)[language]),
      },
      { kind: "paragraph", text: words.reminderUntil(until) },
      { kind: "signature", lines: noteSign },
    ],
  };
}
