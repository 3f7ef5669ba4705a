import type { Finding, Report } from "../../core/check/report";
import type { SectionState } from "../../core/sections/section-state";
import { outcomeTitle, type ExportInput } from "../input";
import { addressee } from "./addressee";
import type { Sheet, SheetBlock, SheetItem } from "./sheet";
import { wordsOf, type Words } from "../words";

/** What a note needs of a report, so that it can also be written from the small row that is kept of each of many. */
export interface NoteInput extends Omit<ExportInput, "report"> {
  readonly report: Pick<Report, "outcomes" | "summary"> & {
    readonly sections: readonly NoteSection[];
    readonly findings: readonly NoteFinding[];
  };
  /** The day by which the report is wanted again ("15/6/2025"); without it room is left to write. */
  readonly until?: string;
}

export type NoteSection = Pick<SectionState, "id" | "title" | "status">;
export type NoteFinding = Pick<Finding, "severity" | "section" | "brief" | "expected" | "actual" | "place">;

/**
 * "Phiếu đề nghị bổ sung": a courteous letter to the reporting office, listing by section what
 * is missing. What is only for information is left out, save for a section that holds nothing.
 */
export function sendBackSheet(input: NoteInput): Sheet {
  const { report, outlineName, language, document, agency, day, until = "" } = input;
  const words = wordsOf(language);
  const bare = new Set(report.sections.filter(({ status }) => isBare(status)).map(({ id }) => id));
  const asked = report.findings.filter(({ severity, section }) => severity !== "note" || bare.has(section ?? ""));
  const unchecked = report.outcomes.filter(({ outcome }) => outcome === "notChecked");
  const paragraph = (text: string): SheetBlock => ({ kind: "paragraph", text });
  return {
    language,
    title: words.noteTitle,
    blocks: [
      paragraph(`${words.noteTo}: ${agency === "" ? words.blank : addressee(agency)}`),
      ...(document === "" ? [] : [paragraph(`${words.document}: ${document}`)]),
      ...(day === "" ? [] : [paragraph(`${words.checkedOn}: ${day}`)]),
      paragraph(words.noteThanks(outlineName[language], report.summary.written, report.summary.required)),
      ...(asked.length === 0
        ? [paragraph(words.noteNothing)]
        : [paragraph(words.noteAsk), ...parts(asked, input, words), paragraph(words.noteNegative)]),
      ...(unchecked.length === 0
        ? []
        : [
            paragraph(words.noteUnchecked),
            {
              kind: "list" as const,
              items: unchecked.map((outcome) => ({ text: outcomeTitle(outcome, language), details: [] })),
            },
          ]),
      ...(asked.length === 0 ? [] : [paragraph(words.noteUntil(until))]),
      { kind: "signature", lines: words.noteSign },
    ],
  };
}

function isBare(status: SectionState["status"]): boolean {
  return status === "missing" || status === "empty" || status === "unfilled";
}

/**
 * What must be completed comes first; each part by section in the
 * outline's order, what concerns the whole document before them.
 */
function parts(findings: readonly NoteFinding[], input: NoteInput, words: Words): readonly SheetBlock[] {
  const must = findings.filter(({ severity }) => severity === "must");
  const others = findings.filter(({ severity }) => severity !== "must");
  return [...part(words.noteMust, must, input, words), ...part(words.noteShould, others, input, words)];
}

function part(title: string, findings: readonly NoteFinding[], input: NoteInput, words: Words): readonly SheetBlock[] {
  if (findings.length === 0) return [];
  const places: readonly (NoteSection | null)[] = [null, ...input.report.sections];
  return [
    { kind: "heading", text: title },
    ...places.flatMap((section) => {
      const here = findings.filter((finding) => finding.section === (section?.id ?? null));
      return here.length === 0
        ? []
        : group(section === null ? words.wholeReport : titleOf(section, words), here, input, words);
    }),
  ];
}

function titleOf({ id, title, status }: NoteSection, words: Words): string {
  const name = `${words.section(id)}. ${title}`;
  return status === "written" ? name : `${name} – ${words.status[status]}`;
}

function group(title: string, findings: readonly NoteFinding[], input: NoteInput, words: Words): readonly SheetBlock[] {
  return [
    { kind: "subheading", text: title },
    { kind: "list", items: findings.map((finding) => item(finding, input, words)) },
  ];
}

/** The section is named above the list. */
function item({ brief, expected, actual, place }: NoteFinding, { language }: NoteInput, words: Words): SheetItem {
  const details = [
    expected && { label: words.expected, text: expected[language] },
    actual && { label: words.actual, text: actual[language] },
    place === null ? null : { label: words.quoted, text: place },
  ];
  return { text: brief[language], details: details.filter((detail) => detail !== null) };
}
