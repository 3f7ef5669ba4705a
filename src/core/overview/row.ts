import { shownFindings } from "../check/finding-kinds";
import type { Report, Severity } from "../check/report";
import type { CriterionOutcome, CriterionState } from "../criteria/evaluate-criteria";
import { nameIn } from "../frame/details-from-frame";
import { findFrame } from "../frame/find-frame";
import type { KnownTime } from "../frame/report-period";
import type { KnownUnit } from "../frame/unit";
import type { Memory } from "../memory/memory";
import type { Bilingual } from "../outline/language";
import type { SectionId } from "../outline/outline";
import type { Status } from "../sections/section-state";
import { foldedParagraph } from "../snapshot/reading";
import { kindName } from "../sections/words/kind-words";
import type { Snapshot } from "../snapshot/snapshot";
import { isBlank } from "../vietnamese/fold";
import { hash } from "../vietnamese/hash";
import { summedUp, toldAgain, type SummedUp } from "./figures/beside/told-again";
import { plainSentences, type PlainSentences } from "./plain-sentences";
import { unitAsWritten } from "./unit-as-written";
import { saidFigures, shortened, type SaidFigure } from "./figures/said-figures";

/**
 * What of one file among many has to be at hand as long as there are
 * others to come: whose it is, its time, a few counts. Plain data.
 */
export interface OverviewHead {
  /** Name of the file, as the receiver knows it; no two rows have the same. */
  readonly file: string;
  /** The unit as its header names it, else as its details do; "" when neither does. */
  readonly unit: string;
  /** The office above it in the header, "" when there is none. */
  readonly parent: string;
  /** Id of the outline it was judged by. */
  readonly outline: string;
  /** `report` of the outline's kind; `other` another document; `unread` a file that could not be read. */
  readonly kind: "report" | "other" | "unread";
  /** Of another document what it is; of an unread file why, and what to do. Null for a report. */
  readonly remark: Bilingual | null;
  /** Null for a file that was not read. */
  readonly unitType: KnownUnit | null;
  readonly time: KnownTime | null;
  /** The same for two files whose text is the same, however each is formatted; "" when not read. */
  readonly print: string;
  readonly written: number;
  readonly required: number;
  readonly must: number;
  readonly should: number;
  readonly statuses: Readonly<Record<SectionId, Status>>;
  /** Of how many criteria it says something. */
  readonly speaksOf: number;
  /** The file carries a digital signature, which a copy of it does not. */
  readonly signed: boolean;
}

/**
 * All that is taken of one file. Plain data, so that it may cross to a
 * worker or another process, or lie in a file until it is asked for.
 */
export interface OverviewRow extends OverviewHead {
  readonly points: readonly OverviewPoint[];
  readonly said: readonly OverviewSaid[];
  /** What it writes beside what it says of criteria. */
  readonly plain: readonly PlainSentences[];
  /** Rules that could not be checked. */
  readonly unchecked: readonly string[];
}

/** One finding, without what only an open document needs. */
export interface OverviewPoint {
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly section: SectionId | null;
  /** Index in the body; null when it concerns the whole document. */
  readonly paragraph: number | null;
  readonly message: Bilingual;
  /** The same where its section is already named. */
  readonly brief: Bilingual;
  readonly expected: Bilingual | null;
  readonly actual: Bilingual | null;
  readonly place: string | null;
}

/** What the report says of one criterion: its sentence and figures. Criteria it says nothing of are left out. */
export interface OverviewSaid {
  readonly criterion: string;
  readonly section: SectionId;
  readonly outcome: Exclude<CriterionOutcome, "notFound">;
  readonly sentence: string;
  readonly figures: readonly SaidFigure[];
}

/** What a file was read into and judged as. */
export interface JudgedFile {
  readonly report: Report;
  readonly snapshot: Snapshot;
  readonly memory: Memory | null;
  readonly signed?: boolean;
}

/** Takes from a judged file what the table, the notes, the figures and the compiled draft need. */
export function overviewRow(file: string, { report, snapshot, memory, signed = false }: JudgedFile): OverviewRow {
  if (snapshot.paragraphs.every(({ text }) => isBlank(text))) {
    const isPicture = snapshot.paragraphs.some(({ unread }) => unread !== undefined);
    return unreadRow(file, report.outline, isPicture ? picture : blank);
  }
  const results = summedUp(report.sections, snapshot, report.about.time?.year ?? null);
  const said = report.criteria.flatMap((state) => saidOf(state, report, snapshot, results));
  const findings = shownFindings(report);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const frame = findFrame(snapshot);
  return {
    file,
    unit: unitAsWritten(frame, memory?.details),
    parent: nameIn(frame.parentAgency) || (memory?.details.parentAgency ?? ""),
    outline: report.outline,
    kind: report.kind.kind,
    remark: report.kind.kind === "other" ? kindName(report.kind) : null,
    unitType: report.about.unit,
    time: report.about.time,
    print: printOf(snapshot),
    written: report.summary.written,
    required: report.summary.required,
    must: count("must"),
    should: count("should"),
    statuses: Object.fromEntries(report.sections.map(({ id, status }) => [id, status])),
    points: findings.map(
      ({ fingerprint, rule, severity, section, paragraph, message, brief, expected, actual, place }) => ({
        fingerprint,
        rule,
        severity,
        section,
        paragraph,
        message,
        brief,
        expected,
        actual,
        place,
      }),
    ),
    said,
    plain: plainSentences(report.sections, sentencesBySection(said), snapshot),
    speaksOf: said.length,
    signed,
    unchecked: report.outcomes.filter(({ outcome }) => outcome === "notChecked").map(({ rule }) => rule),
  };
}

const picture: Bilingual = {
  vi: "Tệp chỉ có hình, không có chữ để đọc. Hãy xin đơn vị gửi bản gõ bằng Word (.docx).",
  en: "The file holds only pictures and no text to read. Ask the unit for the report typed in Word (.docx).",
};
const blank: Bilingual = {
  vi: "Tệp không có chữ nào. Hãy xin đơn vị gửi lại tệp báo cáo (.docx).",
  en: "The file holds no text. Ask the unit to send the report again (.docx).",
};

/** The row of a file that could not be read; `remark` says why, and what to do. */
export function unreadRow(file: string, outline: string, remark: Bilingual): OverviewRow {
  return {
    file,
    unit: "",
    parent: "",
    outline,
    kind: "unread",
    remark,
    unitType: null,
    time: null,
    print: "",
    written: 0,
    required: 0,
    must: 0,
    should: 0,
    statuses: {},
    speaksOf: 0,
    signed: false,
    points: [],
    said: [],
    plain: [],
    unchecked: [],
  };
}

function saidOf(
  state: CriterionState,
  { criteria, about }: Report,
  snapshot: Snapshot,
  results: readonly SummedUp[],
): readonly OverviewSaid[] {
  const { id, section, outcome, quote } = state;
  if (outcome === "notFound") return [];
  const own = saidFigures(state, criteria, snapshot, about.time?.year ?? null);
  const sentence = shortened(quote!);
  return [{ criterion: id, section, outcome, sentence, figures: [...own, ...toldAgain(own, sentence, results)] }];
}

function sentencesBySection(said: readonly OverviewSaid[]): ReadonlyMap<SectionId, readonly string[]> {
  const sentences = new Map<SectionId, string[]>();
  for (const { section, sentence } of said) sentences.set(section, [...(sentences.get(section) ?? []), sentence]);
  return sentences;
}

function printOf(snapshot: Snapshot): string {
  const text = snapshot.paragraphs.map((_, at) => foldedParagraph(snapshot, at)).filter((folded) => folded !== "");
  return hash(text.join("\n"));
}
