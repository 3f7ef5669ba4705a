import type { Bilingual } from "../outline/language";
import type { SectionId } from "../outline/outline";
import { plainText } from "../snapshot/plain-text";
import { capitalised } from "../vietnamese/capitals";
import { sentenceAt } from "../vietnamese/sentences";
import type { Finding, Fix, Severity } from "./report";
import type { RuleContext } from "./readers/context";

/** One check: a record of words and one function. */
export interface Rule {
  readonly id: string;
  /** Severity of its findings; one finding may be milder, never graver. */
  readonly severity: Severity;
  readonly words: RuleWords;
  /** Everything it finds, or why it did not look. Pure; what it throws is reported as "không kiểm tra được". */
  readonly find: (context: RuleContext) => readonly Found[] | NotLooked;
}

/** What people read about a rule, in the pane, in exports and on its page in docs/rules. */
export interface RuleWords {
  readonly failing: Bilingual;
  readonly passing: Bilingual;
  readonly why: Bilingual;
  readonly trigger: Bilingual;
  /** Text of a report that sets the rule off, and the same mended. */
  readonly example: string;
  readonly mended: string;
}

/** One thing a rule found; `check` makes a Finding of it. */
export interface Found {
  readonly paragraph: number | null;
  /** Left out: the section that holds the paragraph. */
  readonly section?: SectionId | null;
  readonly range?: Finding["range"];
  /** Left out: the rule's failing title. */
  readonly message?: Bilingual;
  /** The message where its section is already named. Left out: the message. */
  readonly brief?: Bilingual;
  readonly expected?: Bilingual;
  readonly actual?: Bilingual;
  /** Left out: the rule's severity. */
  readonly severity?: Severity;
  /** The text the finding stands on: an ignored finding comes back when it changes. Left out: the paragraph's text. */
  readonly own?: string;
  readonly fix?: Fix;
  readonly suggestions?: readonly Fix[];
}

/**
 * A rule that does not apply here, or that the host gave too little to check in full (what it could see is in `found`).
 */
export interface NotLooked {
  readonly outcome: "inapplicable" | "notChecked";
  readonly reason: Bilingual;
  readonly found?: readonly Found[];
}

/** Words in both languages; what is quoted or told in signs reads the same in both. */
export function bilingual(vi: string, en = vi): Bilingual {
  return { vi, en };
}

/** Why a rule does not apply to a document. */
export function inapplicable(vi: string, en: string): NotLooked {
  return { outcome: "inapplicable", reason: bilingual(vi, en) };
}

/**
 * The words of a finding that begin with its section: "Mục I.1 còn
 * ngắn", and "Còn ngắn" where the section is already named.
 */
export function ofSection(id: SectionId, vi: string, en: string): Required<Pick<Found, "message" | "brief">> {
  return {
    message: bilingual(`Mục ${id} ${vi}`, `Section ${id} ${en}`),
    brief: bilingual(capitalised(vi), capitalised(en)),
  };
}

/** What stands around a place, in quotation marks: its sentence, of a long one what is nearest. */
export function quoteAround(text: string, { from, to }: NonNullable<Found["range"]>): string {
  const first = sentenceAt(text, from).from;
  const last = Math.max(sentenceAt(text, Math.max(from, to - 1)).to, to);
  const room = Math.max(0, LONGEST_PLACE - (to - from));
  // What stands in front tells whose figure it is, and gets the larger part.
  const start = from - first <= room ? first : afterBlank(text, from - Math.floor((room * 2) / 3));
  const left = room - (from - start);
  const end = last - to <= left ? last : beforeBlank(text, to + left);
  const words = text.slice(start, end).replace(/\s+/gu, " ").trim();
  return `“${start > first ? "… " : ""}${words}${end < last ? " …" : ""}”`;
}

/** Letters that show a place; a longer one is shown whole. */
const LONGEST_PLACE = 140;

function afterBlank(text: string, at: number): number {
  const blank = text.indexOf(" ", at);
  return blank === -1 ? at : blank + 1;
}

function beforeBlank(text: string, at: number): number {
  const blank = text.lastIndexOf(" ", at);
  return blank === -1 ? at : blank;
}

/** A text of the document, quoted as its reader sees it, cut when long. */
export function quote(text: string, longest?: number): Bilingual {
  return quoteStored(plainText(text).text, longest);
}

/** The same letter by letter, for what is said of the letters themselves. */
export function quoteStored(text: string, longest = 90): Bilingual {
  const line = text.replace(/\s+/gu, " ").trim();
  const cut = line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line;
  return bilingual(`“${cut}”`);
}
