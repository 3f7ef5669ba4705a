import type { Snapshot } from "../snapshot/snapshot";
import { findFrame } from "../frame/find-frame";
import { fold, wordsOf } from "../vietnamese/fold";
import { foldedParagraph } from "../snapshot/reading";
import type { Profiles } from "../titles/profiles";
import { titleWords } from "../titles/title-words";
import { isCapitals } from "../vietnamese/capitals";

/**
 * What a document is to the outline: a report of its kind, or something
 * else (see words/kind-words.ts for how it is told).
 */
export interface DocumentKind {
  readonly kind: "report" | "other";
  /** What it calls itself or seems to be, folded ("quyết định"); null when no line says. */
  readonly named: string | null;
  /** Each piece of evidence; together they decide. */
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly sign: KindSign;
  /** Above 0 for a report. */
  readonly weight: number;
  /** Of "headings": how many. */
  readonly count?: number;
}

/** What may speak for or against a report of the outline. */
export type KindSign =
  | "letter"
  | "titledReport"
  | "titled"
  | "subject"
  | "otherSubject"
  | "neverSpoken"
  | "spoken"
  | "headings"
  | "articles"
  | "speech"
  | "news"
  | "minutes"
  | "untitled";

/** A section that was found, as far as it tells what the document is about. */
export interface FoundSection {
  readonly sure: boolean;
  /** Canonical words of its heading. */
  readonly words: readonly string[];
}

/**
 * Weighs title, subject, sections found (of `asked` in the outline) and
 * form against each other; no line decides by itself.
 */
export function documentKind(
  snapshot: Snapshot,
  profiles: Profiles,
  found: readonly FoundSection[],
  asked: number,
): DocumentKind {
  const title = readTitle(snapshot, profiles);
  const evidence = [
    ...titleEvidence(title),
    ...subjectEvidence(snapshot, profiles, title),
    ...sectionEvidence(profiles, found, asked, title),
    ...formEvidence(snapshot, title),
  ];
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  return { kind: sum >= LEAST ? "report" : "other", named: title.kind, evidence };
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
  const { kind, title, subject, addressee, isSentWith } = findFrame(snapshot);
  const text = subject.map((line) => line.text).join(" ");
  const ours = text === "" ? null : profiles.aboutSubject(profiles.spell(titleWords(fold(text))));
  if (kind !== null) return { kind, alone: title !== null && wordsOf(fold(title.text)).join(" ") === kind, ours };
  // A letter of an office is the one document without its type above the text.
  return { kind: otherKind(snapshot) ?? (isSentWith && addressee[0] ? LETTER : null), alone: true, ours };
}

const LETTER = "công văn";

/** What is no type of administrative document, and says so in capitals. */
function otherKind({ paragraphs }: Snapshot): string | null {
  for (const { text } of paragraphs.slice(0, OPENING)) {
    if (text.length > 200 || !isCapitals(text)) continue;
    const kind = OTHER_KINDS.exec(fold(text))?.[1];
    if (kind !== undefined) return kind;
  }
  return null;
}

const OTHER_KINDS =
  /^((?:bài )?phát biểu|(?:bài )?tham luận|diễn văn|điều lệ|nội quy|hương ước|quy ước|giáo án|kịch bản|danh sách|chuyên đề|tài liệu \p{L}+|bảng (?:tự )?(?:chấm|đánh giá|tính)|(?:bài|bản|đơn|giấy|phiếu|thư) (?!làng)\p{L}+(?: \p{L}+)?)(?!\p{L})/u;

function titleEvidence({ kind, alone }: Title): Evidence[] {
  if (kind === null) return [];
  // Some offices report in a letter.
  if (kind === LETTER) return [{ sign: "letter", weight: -3 }];
  if (kind.endsWith("báo cáo")) return [{ sign: "titledReport", weight: 2 }];
  // Names of offices hold the other kinds, and a report's header may be read as one; nobody is called minutes.
  return [{ sign: "titled", weight: alone || kind === "biên bản" ? -5 : -1.5 }];
}

function subjectEvidence(snapshot: Snapshot, profiles: Profiles, { kind, ours }: Title): Evidence[] {
  if (!profiles.hasSubject) return [];
  if (ours === true) return [{ sign: "subject", weight: 2 }];
  const reach = speaksAt(snapshot, profiles);
  if (kind?.endsWith("báo cáo") && ours === false)
    return [{ sign: "otherSubject", weight: reach !== null && reach < OPENING ? -2 : -3 }];
  if (reach === null) return [{ sign: "neverSpoken", weight: -1 }];
  return [{ sign: "spoken", weight: reach < OPENING ? 1 : 0.5 }];
}

function speaksAt(snapshot: Snapshot, profiles: Profiles): number | null {
  for (let at = 0; at < snapshot.paragraphs.length; at++)
    if (profiles.aboutSubject(profiles.spell(titleWords(foldedParagraph(snapshot, at))))) return at;
  return null;
}

function sectionEvidence(
  profiles: Profiles,
  found: readonly FoundSection[],
  asked: number,
  { ours }: Title,
): Evidence[] {
  const sure = found.filter((one) => one.sure);
  if (sure.length === 0) return [];
  const own = sure.filter(({ words }) => profiles.aboutSubject(words)).length;
  // The title of a short outline may say little of its subject, and a report by it something else.
  const whole = ours === false && asked >= MANY && sure.length >= NEARLY_ALL * asked;
  const weight = own + (whole ? TOGETHER : GENERAL) * (sure.length - own);
  // A report on another subject may have every heading that all reports have, and
  // one on ours among many things it tells of; never nearly all of an outline.
  const another = ours === false && own <= 1 && sure.length < NEARLY_ALL * asked;
  return [{ sign: "headings", weight: another ? Math.min(weight, MOST_GENERAL) : weight, count: sure.length }];
}

/** "Kết quả đạt được", "Kiến nghị, đề xuất" stand in every report, plan and thesis. */
const GENERAL = 0.3;
/** Nearly all headings of an outline, where it has several, stand together in no report but one by it. */
const TOGETHER = 0.6;
const MANY = 5;
const MOST_GENERAL = 0.9;
const NEARLY_ALL = 0.8;

function formEvidence(snapshot: Snapshot, { kind }: Title): Evidence[] {
  const evidence: Evidence[] = [];
  // An annex may quote a law.
  const own = snapshot.paragraphs.slice(0, findFrame(snapshot).annexes[0]?.paragraph);
  const articles = own.filter(({ text }) => /^Điều \d+\s*[.:]/u.test(text));
  if (articles.length >= MANY_ARTICLES)
    evidence.push({ sign: "articles", weight: kind?.endsWith("báo cáo") ? -1 : -4 });
  if (snapshot.paragraphs.slice(0, OPENING).some(({ text }) => /^\s*kính thưa/iu.test(text)))
    evidence.push({ sign: "speech", weight: -3 });
  if (kind === "biên bản" && snapshot.paragraphs.some(({ text }) => MINUTES.test(text)))
    evidence.push({ sign: "minutes", weight: -6 });
  if (kind === null && snapshot.paragraphs.slice(0, OPENING).some(({ text }) => NEWS.test(text)))
    evidence.push({ sign: "news", weight: -4 });
  if (kind === null && snapshot.paragraphs.length <= SHORT) evidence.push({ sign: "untitled", weight: 2 });
  return evidence;
}

/**
 * How an item of news begins or ends: when it was put up, where it comes
 * from, on which day a meeting was held, who wrote it.
 */
const NEWS =
  /^\s*(?:(?:ngày |đã )?(?:cập nhật|đăng)(?: lúc| ngày)?[\s:]{0,4}\d|\(\p{Lu}[^()]{1,30}\)\s*[-–]\s|(?:tin|bài|ảnh)(?:\s*[,;và-]+\s*(?:bài|ảnh|tin))*\s*:|(?:tác giả|người viết|nguồn tin|lượt xem|số lượt xem)\s*:|\d{1,2}\/\d{1,2}\/\d{4}[\s,|-]+\d{1,2}[:h]\d|(?:sáng|chiều|tối)(?: nay| ngày)?,? ?\(?\d{1,2}[/-]\d|(?:trong \p{L}+ )?ngày \d[\d/ và]{2,14},[^.]{5,80} tổ chức(?!\p{L}))/iu;
/** What minutes say of themselves: when they were begun, who was there, when they were closed. */
const MINUTES =
  /^[-–+\dIVX.\s]*(?:hôm nay|thời gian|địa điểm|vào (?:hồi|lúc)|hồi \d|thành phần|chủ trì|chủ tọa|thư ký)|biên bản (?:này )?(?:\p{L}+ ){0,2}(?:kết thúc|lập|thông qua)/iu;
const MANY_ARTICLES = 5;
/** A part of a report without its title block: too short to judge by what it does not say. */
const SHORT = 40;
