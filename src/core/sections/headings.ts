import { findFrame, titleParagraphs } from "../frame/find-frame";
import { canonicalWords } from "../vietnamese/abbreviations";
import type { Paragraph, Snapshot } from "../snapshot/snapshot";
import { foldedParagraph, readableParagraph } from "../snapshot/reading";
import type { GuidanceIndex } from "./guidance-index";
import { beginsWithNumber, splitNumber, type Numbering } from "../vietnamese/heading-number";
import type { MatchedBy } from "./section-state";
import { firstWords, fold, isBlank } from "../vietnamese/fold";
import { looseText, titleWords, type Title, type TitleIndex } from "./title-index";

/** A paragraph (or a few) that may open a section. */
export interface Heading {
  readonly paragraph: number;
  /** Index just after it. */
  readonly end: number;
  /** Text of the section that follows the title inside the heading's own paragraph ("1. Kết quả đạt được: Đã …"). */
  readonly inline: string;
  readonly numbering: Numbering | null;
  /** Folded words behind the number. */
  readonly rest: string;
  /** Titles it equals, surest first; empty when it only looks like a heading. */
  readonly titles: readonly { readonly title: Title; readonly by: MatchedBy }[];
  /** Numbered, in capitals, bold or in a heading style: meant as a heading whatever it says. */
  readonly formed: boolean;
  /** Closed or as long as a sentence: too much for a likeness, not for a slip of the keyboard. */
  readonly sentence: boolean;
  /** Stands among other cells of a table, where column heads repeat the words of titles. */
  readonly inGrid: boolean;
}

/** Everything in the document that may be a heading, in order. Table of contents, title block and guidance are left out. */
export function findHeadings(snapshot: Snapshot, index: TitleIndex, guidance: GuidanceIndex): Heading[] {
  const headings: Heading[] = [];
  const title = titleParagraphs(findFrame(snapshot));
  for (let at = 0; at < snapshot.paragraphs.length; at++) {
    if (title.has(at)) continue;
    const heading = headingAt(snapshot, at, index, guidance);
    if (heading === null) continue;
    headings.push(heading);
    at = heading.end - 1;
  }
  return headings;
}

function headingAt(snapshot: Snapshot, at: number, index: TitleIndex, guidance: GuidanceIndex): Heading | null {
  const paragraph = snapshot.paragraphs[at] as Paragraph;
  const { text } = paragraph;
  if (text.length < 2 || isContents(paragraph) || isLegalChapter(snapshot, at)) return null;
  if (text.length > (index.longest + ROOM_FOR_NUMBER) * 2) return runIn(snapshot, at, index);
  const folded = foldedParagraph(snapshot, at);
  if (folded.length > index.longest + ROOM_FOR_NUMBER) return runIn(snapshot, at, index);
  if (folded === "" || folded.endsWith(";")) return null;
  const split = splitNumber(folded);
  if (split.numbering?.kind === "bullet" && guidance.isLine(folded)) return null;
  const numbering = split.numbering ?? numberOfList(paragraph);
  if (split.rest === "")
    return numbering === null || numbering.kind === "bullet" ? null : labelled(snapshot, at, numbering, index);
  const inGrid = isInGrid(snapshot, at);
  const base = { paragraph: at, end: at + 1, inline: "", numbering, rest: split.rest, inGrid, sentence: false };
  if (index.openers.has(firstWords(split.rest, 1))) {
    const words = titleWords(split.rest);
    const canonical = canonicalWords(words);
    const titles = equalTitles(snapshot, at, words, canonical, index, split.numbering === null && numbering !== null);
    const longer = overParagraphs(snapshot, at, numbering, split.rest, index);
    if (longer !== null) return longer;
    if (titles.length > 0) return { ...base, titles, formed: isFormed(paragraph, numbering) };
    const beginning = runIn(snapshot, at, index);
    if (beginning !== null) return beginning;
  }
  if (!isFormed(paragraph, numbering)) return null;
  return { ...base, sentence: isSentence(folded), titles: [], formed: true };
}

/** Letters a number, double blanks and the like may add to a title. */
const ROOM_FOR_NUMBER = 40;

/** Titles with the same words: as they stand, spelt out, or without fillers. */
function equalTitles(
  snapshot: Snapshot,
  at: number,
  words: readonly string[],
  canonical: readonly string[],
  index: TitleIndex,
  byList: boolean,
): Heading["titles"] {
  const same = index.folded.get(words.join(" "));
  if (same) return same.map((title) => ({ title, by: surest(snapshot, at, title, byList) }));
  const spelt = index.canonical.get(canonical.join(" "));
  if (spelt) return spelt.map((title) => ({ title, by: title.by === "exact" ? "abbreviation" : title.by }));
  return (index.loose.get(looseText(canonical)) ?? []).map((title) => ({ title, by: "near" }));
}

function surest(snapshot: Snapshot, at: number, title: Title, byList: boolean): MatchedBy {
  if (title.by !== "exact") return title.by;
  if (readableParagraph(snapshot, at) !== (snapshot.paragraphs[at] as Paragraph).text) return "decoded";
  return byList ? "listNumber" : "folded";
}

/** "PHẦN THỨ NHẤT" or a lone "I." whose title is the next paragraph. */
function labelled(snapshot: Snapshot, at: number, numbering: Numbering, index: TitleIndex): Heading | null {
  const next = nextText(snapshot, at);
  if (next === null) return null;
  const { numbering: second, rest } = splitNumber(foldedParagraph(snapshot, next));
  if (second !== null) return null;
  return (
    joined(snapshot, at, next, numbering, rest, index) ?? overParagraphs(snapshot, next, numbering, rest, index, at)
  );
}

/** A title broken over two or three paragraphs. */
function overParagraphs(
  snapshot: Snapshot,
  at: number,
  numbering: Numbering | null,
  first: string,
  index: TitleIndex,
  from = at,
): Heading | null {
  let text = first;
  let last = at;
  let longest: Heading | null = null;
  for (let more = 0; more < 2; more++) {
    const words = titleWords(text);
    if (!index.beginnings.has(words.join(" ")) && !index.beginnings.has(canonicalWords(words).join(" ")))
      return longest;
    const next = nextText(snapshot, last);
    if (next === null || numberOfList(snapshot.paragraphs[next] as Paragraph) !== null) return longest;
    const folded = foldedParagraph(snapshot, next);
    if (folded.length > index.longest || splitNumber(folded).numbering !== null) return longest;
    text = `${text} ${folded}`;
    last = next;
    // A shorter title may itself be known ("… chính trị - xã hội" | "trong thực hiện …"): the longest one is meant.
    longest = joined(snapshot, from, last, numbering, text, index) ?? longest;
  }
  return longest;
}

function joined(
  snapshot: Snapshot,
  from: number,
  last: number,
  numbering: Numbering | null,
  text: string,
  index: TitleIndex,
): Heading | null {
  const words = titleWords(text);
  const canonical = canonicalWords(words);
  const titles = index.folded.get(words.join(" ")) ?? index.canonical.get(canonical.join(" "));
  if (titles === undefined) return null;
  return {
    paragraph: from,
    end: last + 1,
    inline: "",
    numbering,
    rest: text,
    titles: titles.map((title) => ({ title, by: "split" })),
    formed: true,
    sentence: false,
    inGrid: isInGrid(snapshot, from),
  };
}

/** A numbered title with its text behind it in one paragraph: after a line break, a colon or a full stop. */
function runIn(snapshot: Snapshot, at: number, index: TitleIndex): Heading | null {
  const paragraph = snapshot.paragraphs[at] as Paragraph;
  const byList = numberOfList(paragraph);
  if (byList === null && !beginsWithNumber(paragraph.text)) return null;
  const opening = splitNumber(foldedParagraph(snapshot, at).slice(0, index.longest)).rest;
  if (!index.openers.has(firstWords(opening, 1))) return null;
  const text = readableParagraph(snapshot, at);
  const reach = text.slice(0, index.longest * 2);
  for (const end of ends(reach)) {
    const { numbering, rest } = splitNumber(fold(reach.slice(0, end)));
    if (numbering?.kind === "bullet" || rest === "" || (numbering ?? byList) === null) continue;
    const words = titleWords(rest);
    const canonical = canonicalWords(words);
    const titles = equalTitles(snapshot, at, words, canonical, index, numbering === null);
    if (titles.length === 0 || titles[0]?.by === "near") continue;
    const inline = text.slice(end + 1);
    const base = { paragraph: at, end: at + 1, inline, rest, titles, sentence: false };
    return { ...base, numbering: numbering ?? byList, formed: true, inGrid: isInGrid(snapshot, at) };
  }
  return null;
}

/** Offsets where a title may end inside a paragraph. */
function ends(text: string): number[] {
  return [...text.matchAll(/[\v\n:]|[.](?=\s\p{Lu})/gu)].map(({ index }) => index);
}

/** Next paragraph with text, over one blank at most. */
function nextText(snapshot: Snapshot, at: number): number | null {
  for (let next = at + 1; next <= at + 2; next++) {
    const paragraph = snapshot.paragraphs[next];
    if (paragraph === undefined) return null;
    if (!isBlank(paragraph.text)) return isContents(paragraph) ? null : next;
  }
  return null;
}

function numberOfList({ listLabel }: Paragraph): Numbering | null {
  if (listLabel === null || listLabel === "") return null;
  const { numbering } = splitNumber(fold(listLabel));
  return numbering?.kind === "bullet" ? null : numbering;
}

/** A line of a table of contents: its style, or a page number after a tab or a row of dots. */
function isContents({ style, text }: Paragraph): boolean {
  if (/^toc ?\d/i.test(style)) return true;
  const last = text.charCodeAt(text.length - 1);
  return last >= 0x30 && last <= 0x39 && /(?:\t|\.{3,}|…)[\s.…]*\d{1,3}$/u.test(text.slice(-LEADER));
}

/** Enough of a line's end to see dots and a page number; a page of dots must not be searched from each of them. */
const LEADER = 40;

/** "Chương II" and the title below it are how laws are divided, never reports. */
function isLegalChapter(snapshot: Snapshot, at: number): boolean {
  const before = snapshot.paragraphs[at - 1]?.text ?? "";
  return /^\s*chương\s+[ivxlc\d]+\s*[.:]?\s*$/iu.test(before.length < 24 ? before : "");
}

/** Column heads and cells of a table with several of them; a title framed in a table of its own is a heading. */
function isInGrid({ paragraphs }: Snapshot, at: number): boolean {
  if ((paragraphs[at] as Paragraph).tableLevel === 0) return false;
  let around = 0;
  for (
    let before = at - 1;
    before >= 0 && before > at - 4 && (paragraphs[before] as Paragraph).tableLevel > 0;
    before--
  )
    around++;
  for (
    let after = at + 1;
    after < at + 4 && ((paragraphs[after] as Paragraph | undefined)?.tableLevel ?? 0) > 0;
    after++
  )
    around++;
  return around > 2;
}

function isFormed({ text, bold, outlineLevel }: Paragraph, numbering: Numbering | null): boolean {
  if (numbering !== null) return numbering.kind !== "bullet";
  return bold === true || outlineLevel !== null || (text.length < 200 && text === text.toUpperCase());
}

function isSentence(folded: string): boolean {
  return folded.length > LONGEST_HEADING || (folded.length > SHORT_HEADING && /[.,;!?]$/u.test(folded));
}

const LONGEST_HEADING = 130;
const SHORT_HEADING = 45;
