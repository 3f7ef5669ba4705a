import type { Snapshot, Unread } from "../snapshot/snapshot";
import { withoutBlanks } from "../snapshot/blanks";
import { feature } from "../snapshot/features";
import {
  foldedParagraph,
  mayHoldPromptAt,
  paragraphFeatures,
  readableParagraph,
  wordsInParagraph,
} from "../snapshot/reading";
import type { GuidanceIndex } from "./guidance-index";
import type { Section } from "../outline/outline";
import { deniesSubject, negativeAnswer } from "../vietnamese/negative-answer";
import type { Piece } from "./section-state";
import { countWords, fold, isBlank, wordsOf } from "../vietnamese/fold";
import { splitNumber } from "../vietnamese/heading-number";

/** What stands below a heading, measured. */
export interface Content {
  /** The author's own words: guidance, dots and placeholders not counted. */
  readonly words: number;
  /** Something that is not blank stands there. */
  readonly written: boolean;
  /** Paragraphs that are one unchanged line of guidance. */
  readonly guidance: readonly number[];
  /** What Word shows there and nobody could read. */
  readonly unread: readonly Unread[];
  /** The author's words, folded, as far as a short answer needs them. */
  readonly beginning: string;
}

/**
 * Measures the whole paragraphs [start, end) and the pieces of others that belong to the section. A box or
 * picture may hang on the heading itself, which begins in paragraph `head`.
 */
export function readContent(
  snapshot: Snapshot,
  head: number,
  start: number,
  end: number,
  pieces: readonly Piece[],
  guidance: GuidanceIndex,
): Content {
  let words = 0;
  let written = false;
  let said = false;
  let beginning = "";
  for (const { paragraph, from, to } of pieces) {
    const text = readableParagraph(snapshot, paragraph).slice(from, to);
    const own = countOwnWords(text);
    if (own > 0) beginning = `${beginning}\n${text}`;
    words += own;
    said ||= own > 0 && !isLabel(text, own);
    written ||= !isBlank(text);
  }
  let afterGuidance = false;
  const lines: number[] = [];
  const unread = new Set<Unread>();
  for (let at = head; at < end; at++) {
    const text = snapshot.paragraphs[at]?.text ?? "";
    for (const kind of snapshot.paragraphs[at]?.unread ?? []) unread.add(kind);
    if (at < start || isBlank(text)) continue;
    written = true;
    const ours = guidanceIn(snapshot, at, guidance, afterGuidance);
    afterGuidance = ours === "line" || ours === "all";
    if (ours === "line") lines.push(at);
    if (ours === "line" || ours === "all") continue;
    const own = ownWordsOf(snapshot, at) - ours;
    if (own <= 0) continue;
    if (words <= SHORT_ANSWER) beginning = `${beginning}\n${text}`;
    words += own;
    said ||= !isLabel(text, own);
  }
  return { words: said ? words : 0, written, guidance: lines, unread: [...unread], beginning };
}

/** "- Ưu điểm:" says nothing where no line does that is more than that. */
function isLabel(text: string, own: number): boolean {
  return own <= LONGEST_LABEL && /:\s*$/u.test(text);
}

const LONGEST_LABEL = 12;

function ownWordsOf(snapshot: Snapshot, at: number): number {
  const prompts = snapshot.paragraphs[at]?.prompts;
  const text = readableParagraph(snapshot, at);
  if (
    prompts === undefined &&
    (paragraphFeatures(snapshot)[at]! & feature.blank) === 0 &&
    !mayHoldPromptAt(snapshot, at)
  )
    return wordsInParagraph(snapshot, at);
  const own = ownText(text, prompts);
  return own === text ? wordsInParagraph(snapshot, at) : countOwn(own);
}

/**
 * Words left when everything that is still to be filled in is taken away:
 * dots, "[tên xã]", "(ghi rõ …)", and the number of a line of nothing else.
 */
export function countOwnWords(text: string): number {
  const own = ownText(text);
  return own === text ? countWords(text) : countOwn(own);
}

function ownText(text: string, prompts?: readonly string[]): string {
  const own = withoutBlanks(text, prompts);
  const said = own.includes("(") ? own.replace(ASIDES, " ") : own;
  // What a blank was to answer is not an answer: "- Nguyên nhân: ……".
  return own === text ? said : said.replace(LABELS, "$1");
}

/** What room was left beside says nothing yet in so few words: "có … hội nghị". */
function countOwn(own: string): number {
  const words = splitNumber(fold(own)).rest === "" ? 0 : countWords(own);
  return words <= UNIT ? 0 : words;
}

const UNIT = 3;

/**
 * True when the words below a heading are the whole answer although they are few: "Không
 * có." where the section may be answered so, a denial of what its title asks about
 * ("Trên địa bàn không có doanh nghiệp."), or that it is not the unit's to answer.
 */
export function isCompleteAnswer(section: Section, { words, beginning }: Content): boolean {
  if (words === 0 || words > SHORT_ANSWER) return false;
  const answer = negativeAnswer(beginning.split("\n").map(fold).join("\n"));
  if (answer === null) return false;
  return (
    section.mayBeNegative ||
    answer.outOfScope ||
    deniesSubject(answer, [section.title, ...section.otherTitles].map(fold))
  );
}

const ASIDES =
  /\((?:(?:đơn vị|cơ quan|địa phương|nhà trường|xã|phường)(?: tự)? (?:bổ sung|cập nhật|báo cáo)|(?:(?:đơn vị|cơ quan|địa phương|nhà trường|xã|phường)(?: tự)? )?(?:ghi|nêu|điền|nhập|viết|nếu có|trình bày|đánh giá))(?!\p{L})[^()]{0,120}\)/giu;
const LABELS =
  /(^|[\n\v;])[\s\-–+*•]{0,12}(?:[\p{L}\d]{1,2}[.)] )?[\p{L} ,/]{1,40}(?::\s{0,12}(?=$|[\n\v;])| (?=[;.]))/gu;
/** More words than this are measured, not read as an answer. */
const SHORT_ANSWER = 60;

/**
 * "line": one whole line of guidance; "all": reflowed guidance and
 * nothing else; else how many words of guidance it begins with.
 */
function guidanceIn(
  snapshot: Snapshot,
  at: number,
  guidance: GuidanceIndex,
  afterGuidance: boolean,
): "line" | "all" | number {
  const folded = foldedParagraph(snapshot, at);
  if (!guidance.mayBegin(folded)) return 0;
  const begun = guidance.guidanceWords(folded);
  if (begun === 0) return 0;
  const words = wordsOf(folded);
  // "Không có kiến nghị, đề xuất." is the author's answer, even where an example of ours says the same.
  const count = negativeAnswer(folded) !== null ? 0 : begun;
  if (count < words.length) return count;
  if (guidance.isLine(folded)) return "line";
  // A few words that guidance happens to hold are guidance only where a broken line continues.
  return words.length >= LEAST_FRAGMENT || afterGuidance ? "all" : 0;
}

const LEAST_FRAGMENT = 5;
