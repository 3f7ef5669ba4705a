import type { Bilingual } from "../outline/language";
import type { Snapshot } from "../snapshot/snapshot";
import { findFrame } from "../frame/find-frame";
import { fold, wordsOf } from "../vietnamese/fold";
import { foldedParagraph } from "../snapshot/reading";
import type { Profiles } from "../titles/profiles";
import { titleWords } from "../titles/title-words";

/** What a document is to the outline: a report of its kind, or something else. */
export interface DocumentKind {
  readonly kind: "report" | "other";
  /** What it calls itself ("Quyết định"), or what it seems to be. */
  readonly name: Bilingual;
  /** What spoke for that, in a sentence. */
  readonly why: Bilingual;
  /** Each piece of evidence with its weight; above 0 for a report. */
  readonly evidence: readonly Evidence[];
}

/** What is told of a document that is not the outline's report, with what can be done; null for one that is. */
export function otherKindLine({ kind, name }: DocumentKind): Bilingual | null {
  if (kind === "report") return null;
  return {
    vi: `Văn bản này là ${name.vi}, không phải báo cáo theo đề cương đang chọn. Hãy mở đúng tệp báo cáo, hoặc chọn đề cương khác.`,
    en: `This document is ${name.en}, not a report by the chosen outline. Open the report itself, or choose another outline.`,
  };
}

export interface Evidence {
  readonly says: Bilingual;
  readonly weight: number;
}

/** A section that was found, as far as it tells what the document is about. */
export interface FoundSection {
  readonly sure: boolean;
  /** Canonical words of its heading. */
  readonly words: readonly string[];
}

/** Weighs title, subject, sections found and form against each other; no line decides by itself. */
export function documentKind(snapshot: Snapshot, profiles: Profiles, found: readonly FoundSection[]): DocumentKind {
  const title = readTitle(snapshot, profiles);
  const evidence = [
    ...titleEvidence(title),
    ...subjectEvidence(snapshot, profiles, title),
    ...sectionEvidence(profiles, found, title),
    ...formEvidence(snapshot, title),
  ];
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  const kind = sum >= LEAST ? "report" : "other";
  const name = title.kind === null ? NO_NAME : nameOf(title.kind);
  const reasons = evidence.filter(({ weight }) => (kind === "report" ? weight > 0 : weight < 0));
  const reasonsIn = (language: keyof Bilingual) => reasons.map(({ says }) => says[language]).join("; ");
  return { kind, name, why: { vi: reasonsIn("vi"), en: reasonsIn("en") }, evidence };
}

/** From this sum on a document is taken for a report of the outline. */
const LEAST = 1;

interface Title {
  /** "báo cáo", "kế hoạch" …; null when no line says what the document is. */
  readonly kind: string | null;
  /** The kind stands alone on its line, as Decree 30/2020 asks. */
  readonly alone: boolean;
  /** The lines below it speak of what the outline is about; null when there are none. */
  readonly ours: boolean | null;
}

/** Lines that may hold the title, the addressee and the first sentence. */
const OPENING = 40;

function readTitle(snapshot: Snapshot, profiles: Profiles): Title {
  const { kind, title, subject } = findFrame(snapshot);
  const text = subject.map((line) => line.text).join(" ");
  const ours = text === "" ? null : profiles.aboutSubject(profiles.spell(titleWords(fold(text))));
  if (kind !== null) return { kind, alone: title !== null && wordsOf(fold(title.text)).join(" ") === kind, ours };
  return { kind: otherKind(snapshot) ?? (isLetter(snapshot) ? LETTER : null), alone: true, ours };
}

/** A letter of an office is the one document without its type above the text: a subject below its number, and an addressee (Decree 30/2020, Phụ lục I, mục II.5b). */
function isLetter(snapshot: Snapshot): boolean {
  const { addressee } = findFrame(snapshot);
  const above = snapshot.paragraphs.slice(0, Math.min(OPENING, addressee[0]?.paragraph ?? 0));
  return above.some(({ text }) => /(?:^|[\v\n\t])\s*v\s?[/.]\s?v(?!\p{L})/iu.test(text));
}

const LETTER = "công văn";

/** What is no type of administrative document, and says so in capitals. */
function otherKind({ paragraphs }: Snapshot): string | null {
  for (const { text } of paragraphs.slice(0, OPENING)) {
    if (text.length > 200 || text !== text.toUpperCase()) continue;
    const kind = OTHER_KINDS.exec(fold(text))?.[1];
    if (kind !== undefined) return kind;
  }
  return null;
}

const OTHER_KINDS =
  /^((?:bài )?phát biểu|(?:bài )?tham luận|diễn văn|điều lệ|nội quy|hương ước|quy ước|giáo án|kịch bản|danh sách|chuyên đề|tài liệu \p{L}+|(?:bài|bản|đơn|giấy|phiếu|thư) (?!làng)\p{L}+(?: \p{L}+)?)(?![\p{L}])/u;

function titleEvidence({ kind, alone }: Title): Evidence[] {
  if (kind === null) return [];
  const { vi, en } = nameOf(kind);
  // Some offices report in a letter.
  if (kind === LETTER)
    return [{ says: { vi: "trình bày như công văn", en: "it is laid out as a letter" }, weight: -3 }];
  if (kind.endsWith("báo cáo"))
    return [{ says: { vi: "tên loại là Báo cáo", en: "it is titled a report" }, weight: 2 }];
  return [{ says: { vi: `tên loại là ${vi}`, en: `it is titled ${en}` }, weight: alone ? -5 : -1.5 }];
}

function subjectEvidence(snapshot: Snapshot, profiles: Profiles, { kind, ours }: Title): Evidence[] {
  if (!profiles.hasSubject) return [];
  if (ours === true)
    return [{ says: { vi: "trích yếu nói về nội dung của đề cương", en: "its subject is the outline's" }, weight: 2 }];
  const reach = speaksAt(snapshot, profiles);
  if (kind?.endsWith("báo cáo") && ours === false)
    return [
      {
        says: { vi: "trích yếu nói về việc khác", en: "its subject is another" },
        weight: reach !== null && reach < OPENING ? -2 : -3,
      },
    ];
  if (reach === null)
    return [
      {
        says: { vi: "không chỗ nào nhắc đến nội dung của đề cương", en: "it nowhere speaks of the outline's subject" },
        weight: -1,
      },
    ];
  return [
    {
      says: { vi: "có nhắc đến nội dung của đề cương", en: "it speaks of the outline's subject" },
      weight: reach < OPENING ? 1 : 0.5,
    },
  ];
}

function speaksAt(snapshot: Snapshot, profiles: Profiles): number | null {
  for (let at = 0; at < snapshot.paragraphs.length; at++)
    if (profiles.aboutSubject(profiles.spell(titleWords(foldedParagraph(snapshot, at))))) return at;
  return null;
}

function sectionEvidence(profiles: Profiles, found: readonly FoundSection[], { ours }: Title): Evidence[] {
  const own = found.filter(({ sure, words }) => sure && profiles.aboutSubject(words)).length;
  const others = found.filter(({ sure }) => sure).length - own;
  if (own + others === 0) return [];
  const says = { vi: `có ${own + others} đề mục của đề cương`, en: `it has ${own + others} headings of the outline` };
  // A report on another subject may have every heading that all reports have.
  const general = ours === false && own === 0 ? Math.min(GENERAL * others, MOST_GENERAL) : GENERAL * others;
  return [{ says, weight: own + general }];
}

/** "Kết quả đạt được", "Kiến nghị, đề xuất" stand in every report, plan and thesis. */
const GENERAL = 0.3;
const MOST_GENERAL = 1.5;

function formEvidence(snapshot: Snapshot, { kind }: Title): Evidence[] {
  const evidence: Evidence[] = [];
  // An annex may quote a law.
  const own = snapshot.paragraphs.slice(0, findFrame(snapshot).annexes[0]?.paragraph);
  const articles = own.filter(({ text }) => text.startsWith("Điều ") && /^Điều \d+\s*[.:]/u.test(text));
  if (articles.length >= MANY_ARTICLES)
    evidence.push({
      says: { vi: "chia thành nhiều Điều như văn bản luật", en: "it is divided into articles as laws are" },
      weight: kind?.endsWith("báo cáo") ? -1 : -4,
    });
  if (snapshot.paragraphs.slice(0, OPENING).some(({ text }) => /^\s*kính thưa/iu.test(text)))
    evidence.push({
      says: { vi: "có lời thưa như bài phát biểu", en: "it addresses listeners as a speech does" },
      weight: -3,
    });
  if (kind === null && snapshot.paragraphs.length <= SHORT)
    evidence.push({ says: { vi: "văn bản ngắn, chưa có tên loại", en: "it is short and not titled yet" }, weight: 2 });
  return evidence;
}

const MANY_ARTICLES = 5;
/** A part of a report without its title block: too short to judge by what it does not say. */
const SHORT = 40;

function nameOf(kind: string): Bilingual {
  const vi = kind.charAt(0).toUpperCase() + kind.slice(1);
  return { vi, en: ENGLISH[kind] ?? `"${vi}"` };
}

const NO_NAME: Bilingual = { vi: "văn bản khác", en: "another document" };

const ENGLISH: Readonly<Record<string, string>> = {
  "báo cáo": "a report",
  "kế hoạch": "a plan",
  "nghị quyết": "a resolution",
  "quyết định": "a decision",
  "tờ trình": "a submission",
  "thông báo": "a notice",
  "biên bản": "minutes",
  "chương trình": "a programme",
  "công văn": "a letter",
  luật: "a law",
  "nghị định": "a decree",
  "hướng dẫn": "a guideline",
  "quy chế": "a regulation",
  "phát biểu": "a speech",
  "bài phát biểu": "a speech",
};
