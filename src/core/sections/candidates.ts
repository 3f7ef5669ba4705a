import type { Paragraph, Snapshot } from "../snapshot/snapshot";
import { isContentsLine } from "../snapshot/contents-line";
import { afterLine, hasLines, linesOf, type Line } from "../snapshot/lines";
import { foldedParagraph, readableParagraph } from "../snapshot/reading";
import type { GuidanceIndex } from "./guidance-index";
import { matchesOf } from "../vietnamese/phrase-finder";
import { beginsWithWord, readNumber, splitNumber, type Numbering } from "../vietnamese/heading-number";
import { firstWords, fold, isBlank, wordsOf } from "../vietnamese/fold";
import { lettersOf, looseText, titleWords, withoutTail, type Profiles, type Title } from "../titles/profiles";
import type { MatchedBy } from "./section-state";

/** A place in the document: before the character at `offset` of a paragraph's text. */
export interface Place {
  readonly paragraph: number;
  readonly offset: number;
}

/** How far a title may reach, and what it then says. */
export interface Extent {
  /** Where the text below the heading begins. */
  readonly end: Place;
  readonly words: readonly string[];
  /** The same without what is said of place and law behind it; absent when nothing is. */
  readonly shorter?: readonly string[];
  /** Titles it equals, surest first. */
  readonly titles: readonly { readonly title: Title; readonly by: MatchedBy }[];
  /** `line`: the whole line; `bold`: its bold beginning; `joined`: over several lines; `colon`, `mark`: up to a mark after which text follows. */
  readonly reach: "line" | "bold" | "joined" | "colon" | "mark";
}

/** A line that may open a section, in the order of the document. */
export interface Candidate {
  readonly start: Place;
  readonly line: Line;
  /** What its number may be read as, likeliest first; empty without one. */
  readonly readings: readonly Numbering[];
  readonly extents: readonly Extent[];
  /** Numbered, in capitals, bold or in a heading style: meant as a heading whatever it says. */
  readonly formed: boolean;
  /** Bold or in a heading style, as far as the host says. */
  readonly bold: boolean;
  /** Closed or as long as a sentence. */
  readonly sentence: boolean;
  /** Stands among other cells of a table, where column heads repeat the words of titles. */
  readonly inGrid: boolean;
}

/** Everything in the document that may be a heading. Table of contents, guidance and what stands before `frameEnds` in its paragraph are left out. */
export function findCandidates(
  snapshot: Snapshot,
  profiles: Profiles,
  guidance: GuidanceIndex,
  frameEnds: ReadonlyMap<number, number>,
): Candidate[] {
  const reader = new CandidateReader(snapshot, profiles, guidance);
  const found: Candidate[] = [];
  let after: Place = { paragraph: 0, offset: 0 };
  for (let at = 0; at < snapshot.paragraphs.length; at++) {
    if (!reader.mayHold(at)) continue;
    const frameEnd = frameEnds.get(at) ?? 0;
    for (const line of reader.linesOf(at)) {
      if (line.from < frameEnd) continue;
      if (line.paragraph < after.paragraph || (line.paragraph === after.paragraph && line.from < after.offset))
        continue;
      const candidate = reader.read(line);
      if (candidate === null) continue;
      found.push(candidate);
      const joined = candidate.extents.findLast(({ reach, titles }) => reach === "joined" && titles.length > 0);
      if (joined) after = joined.end;
    }
  }
  return found;
}

/** A number, a mark or a dividing word may stand here; every word of prose that begins with none of these letters is ruled out at once. */
const MAY_BEGIN =
  /^\s*(?:[^\p{L}\s]|\p{L}{1,5}\s*[^\p{L}\s]|(?:phần|chương|mục|tiểu|đề|nội dung|nhóm|vấn đề|nhiệm vụ|thứ)\s|[IVXivx]+\s)/iu;

/** A number in a cell or on a line of its own, its title in the next. */
const LONE_NUMERAL = /^[\divx]$/iu;

/** Letters a number, double blanks and the like may add to a title. */
const ROOM = 60;

class CandidateReader {
  private readonly longestLine: number;
  private readonly layoutTable: boolean;
  /** The lines of every paragraph looked at so far: each line asks for those below it. */
  private readonly lines = new Map<number, readonly Line[]>();
  /** The next line of the same paragraph that is not blank. */
  private readonly below = new Map<Line, Line>();

  constructor(
    private readonly snapshot: Snapshot,
    private readonly profiles: Profiles,
    private readonly guidance: GuidanceIndex,
  ) {
    this.longestLine = profiles.longest + ROOM;
    this.layoutTable = isLaidOutInTables(snapshot);
  }

  linesOf(at: number): readonly Line[] {
    let lines = this.lines.get(at);
    if (lines !== undefined) return lines;
    this.lines.set(at, (lines = linesOf(this.snapshot, at)));
    let next: Line | undefined;
    for (let n = lines.length - 1; n >= 0; n--) {
      const line = lines[n]!;
      if (next) this.below.set(line, next);
      if (line.folded !== "") next = line;
    }
    return lines;
  }

  /** A cheap look that rules out most paragraphs. */
  mayHold(at: number): boolean {
    const paragraph = this.snapshot.paragraphs[at] as Paragraph;
    const { text, listLabel, bold, boldUntil, outlineLevel } = paragraph;
    if (text.length < 2 && !LONE_NUMERAL.test(text)) return false;
    const plain = !listLabel && !bold && !boldUntil && !outlineLevel;
    if (plain && (this.isLongProse(text) || this.isProse(at)) && !hasLines(this.snapshot, at)) return false;
    return !isContentsLine(paragraph) && !isLegalChapter(this.snapshot, at);
  }

  /** A long line opens a section only with a title in front of its text: behind a number or in bold. */
  private isLongProse(text: string): boolean {
    return text.length > this.longestLine * 2 && !MAY_BEGIN.test(text);
  }

  /** Begins with a word, and with none that a title may begin with; not in capitals. What `read` would find out of it costs ten times as much. */
  private isProse(at: number): boolean {
    const folded = foldedParagraph(this.snapshot, at);
    if (!beginsWithWord(folded) || isCapitals(readableParagraph(this.snapshot, at))) return false;
    const opens = this.profiles.openers.has(folded.slice(0, folded.indexOf(" ")));
    return !opens || !this.profiles.mayBeTitle(folded.slice(0, this.longestLine));
  }

  read(line: Line): Candidate | null {
    const paragraph = this.snapshot.paragraphs[line.paragraph] as Paragraph;
    const { folded } = line;
    if (folded.length < 2 && !LONE_NUMERAL.test(folded)) return null;
    const first = line.from === 0;
    const byList = first ? numberOfList(paragraph) : null;
    const head = folded.slice(0, this.longestLine);
    const { readings: own, rest: restOfHead } = readNumber(head);
    const bullet = own[0]?.kind === "bullet";
    if (bullet && this.guidance.isLine(folded)) return null;
    const readings = own.length > 0 ? own : byList === null ? [] : [byList];
    const numbered = readings.length > 0 && !bullet;
    const listed = byList !== null && own.length === 0;
    const boldUntil = first ? paragraph.boldUntil : undefined;
    const boldBegins =
      paragraph.outlineLevel !== null || (boldUntil !== undefined && boldUntil > 1 && boldUntil <= this.longestLine);
    const opens = this.profiles.openers.has(firstWords(restOfHead, 1));
    // Prose is known by how it begins, before anything is asked of the whole line.
    const mayBeFormed = numbered || boldBegins || paragraph.bold === true || isCapitals(line.readable);
    if (!mayBeFormed && !(opens && (bullet || this.profiles.mayBeTitle(restOfHead)))) return null;
    // A long line whose beginning is bold is no title as a whole, whatever its text says of place and law.
    const long = this.isLong(line) || (boldUntil !== undefined && folded.length > this.longestLine);
    const rest = long ? restOfHead : folded.slice(head.length - restOfHead.length);
    const bold = boldBegins || (paragraph.bold === true && !long);
    const formed = numbered || bold || (!long && isCapitals(line.readable));
    if (!formed && !opens) return null;
    const base = { start: { paragraph: line.paragraph, offset: line.from }, line, readings, formed, bold };
    const extents: Extent[] = [];
    if (rest === "") {
      if (!numbered) return null;
      extents.push(...this.joined(line, "", formed, 4));
      if (extents.length === 0) return null;
    } else if (!long && (formed || this.profiles.mayBeTitle(rest))) {
      const whole = this.extent(endOfLine(this.snapshot, line), rest, "line", line, listed);
      if (formed || whole.titles.length > 0) extents.push(whole);
      extents.push(...this.joined(line, rest, formed, 3));
    }
    if ((formed || bullet) && (!long || boldUntil !== undefined || this.mayEntitle(rest)))
      extents.push(...this.runIns(line, boldUntil, listed, bullet));
    if (extents.length === 0) return null;
    return {
      ...base,
      extents,
      sentence: !long && isSentence(subjectOf(line, folded) ?? folded),
      inGrid: !this.layoutTable && isInGrid(this.snapshot, line.paragraph),
    };
  }

  /** Longer than any title, whatever it says of place and law. */
  private isLong(line: Line): boolean {
    const { length } = line.folded;
    if (length <= this.longestLine || length > 2 * this.longestLine) return length > this.longestLine;
    return (subjectOf(line, line.folded) ?? line.folded).length > this.longestLine;
  }

  /** One of the first words is a word of titles: enough to look for where a title ends in a long line. */
  private mayEntitle(rest: string): boolean {
    return wordsOf(rest.slice(0, 30))
      .slice(0, 3)
      .some((word) => this.profiles.ownWords.has(word));
  }

  private extent(end: Place, rest: string, reach: Extent["reach"], line: Line, byList: boolean): Extent {
    const overParagraphs = end.paragraph > line.paragraph + 1;
    const plain = titleWords(rest);
    const words = this.profiles.spell(plain);
    const titles = this.equal(plain, words, line, byList, overParagraphs);
    const cut = titles.length > 0 ? null : subjectOf(line, rest);
    if (cut === null) return { end, words, reach, titles };
    const plainCut = titleWords(cut);
    const shorter = this.profiles.spell(plainCut);
    const near = this.equal(plainCut, shorter, line, byList, overParagraphs).map(({ title }) => ({
      title,
      by: "near" as const,
    }));
    return { end, words, shorter, reach, titles: near };
  }

  /** Titles with the same words: as they stand, spelt out, without fillers, or letter by letter. */
  private equal(
    plain: readonly string[],
    words: readonly string[],
    line: Line,
    byList: boolean,
    overParagraphs: boolean,
  ): Extent["titles"] {
    const { folded, canonical, loose, letters } = this.profiles;
    const surest = (title: Title): MatchedBy => {
      if (overParagraphs) return "split";
      if (title.by !== "exact") return title.by;
      if (readableParagraph(this.snapshot, line.paragraph) !== this.snapshot.paragraphs[line.paragraph]?.text)
        return "decoded";
      return byList ? "listNumber" : "folded";
    };
    const same = folded.get(plain.join(" "));
    if (same) return same.map((title) => ({ title, by: surest(title) }));
    const spelt = canonical.get(words.join(" "));
    if (spelt) {
      const by = (title: Title) => (overParagraphs ? "split" : title.by === "exact" ? "abbreviation" : title.by);
      return spelt.map((title) => ({ title, by: by(title) }));
    }
    const near = loose.get(looseText(words)) ?? letters.get(lettersOf(plain)) ?? [];
    return near.map((title) => ({ title, by: "near" }));
  }

  /** The title with the lines below it: one that equals a title, or goes on in the same form without a number. */
  private joined(line: Line, first: string, formed: boolean, most: number): Extent[] {
    const found: Extent[] = [];
    let text = first;
    let last = line;
    for (let more = 0; more < most; more++) {
      const words = titleWords(text);
      const begins =
        text === "" ||
        this.profiles.beginnings.has(words.join(" ")) ||
        this.profiles.beginnings.has(this.profiles.spell(words).join(" "));
      if (!begins && !(formed && more === 0)) break;
      const next = this.nextLine(last);
      if (next === null || this.isLong(next)) break;
      if (splitNumber(next.folded).numbering !== null) break;
      if (!begins && !this.sameForm(line, next)) break;
      text = text === "" ? next.folded : `${text} ${next.folded}`;
      last = next;
      const extent = this.extent(endOfLine(this.snapshot, next), text, "joined", line, false);
      if (extent.titles.some(({ by }) => by !== "near") || !begins || (first === "" && more === 0)) found.push(extent);
    }
    return found;
  }

  /** Both lines in capitals, or both bold: one heading broken over two lines. */
  private sameForm(line: Line, next: Line): boolean {
    if (/[.:;!?]$/u.test(line.folded)) return false;
    if (isCapitals(line.readable) && isCapitals(next.readable)) return true;
    return false;
  }

  private nextLine(line: Line): Line | null {
    const { paragraphs } = this.snapshot;
    const below = this.below.get(line);
    if (below) return below;
    for (let next = line.paragraph + 1; next <= line.paragraph + 2; next++) {
      const paragraph = paragraphs[next];
      if (paragraph === undefined) return null;
      if (isBlank(paragraph.text)) continue;
      if (isContentsLine(paragraph) || numberOfList(paragraph) !== null) return null;
      return this.linesOf(next).find(({ folded }) => folded !== "") ?? null;
    }
    return null;
  }

  /** A title followed by its text in the same line: after ":", ";", ".", a dash, a tab, or where the bold ends. */
  private runIns(line: Line, boldUntil: number | undefined, byList: boolean, bullet: boolean): Extent[] {
    const head = line.readable.slice(0, this.longestLine);
    // Marks typed apart from their letters, and double blanks, make a title longer without making it say more.
    const reach = /\p{M}|\s{2}/u.test(head) ? line.readable.slice(0, 2 * this.longestLine) : head;
    const found: Extent[] = [];
    const add = (end: number, kind: "bold" | "colon" | "mark") => {
      const { numbering, rest } = splitNumber(fold(reach.slice(0, end)));
      const title = rest.replace(LEADING_ON, "");
      if (title === "" || (bullet && numbering?.kind !== "bullet")) return;
      if (isBlank(line.readable.slice(end).replace(/[.:;,\-–—]/gu, " "))) return;
      const extent = this.extent({ paragraph: line.paragraph, offset: line.from + end }, title, kind, line, byList);
      // Where the bold ends the title ends, unless what stands up to a later mark is one word for word.
      const isBehindBold = found[0]?.reach === "bold" && end > (boldUntil as number) + BOLD_SIGN;
      if (!isBehindBold || extent.titles.length > 0) found.push(extent);
    };
    if (boldUntil !== undefined && boldUntil <= reach.length) add(boldUntil, "bold");
    let marks = 0;
    for (const { index, 0: mark } of matchesOf(MARK, reach)) {
      if (index === 0 || ++marks > MOST_MARKS) continue;
      add(index + mark.trimEnd().length, mark === ":" || mark === "\t" ? "colon" : "mark");
    }
    return found;
  }
}

/** Behind a tab stands the text, not what the title says of place and law. */
function subjectOf({ readable }: Line, folded: string): string | null {
  return readable.includes("\t") ? null : withoutTail(folded);
}

/** Marks after which a section's text may follow its title. */
const MARK = /[:;\t]|[.](?=\s*\p{Lu}|\s+\d|[-–—]\s)|\s-+\s(?=[\p{Lu}\d“"(+-])|\s?[–—]+\s?|(?<=[\p{L}\d)])-+(?=\s)/gu;
const MOST_MARKS = 6;
/** The sign behind a bold title is seldom bold. */
const BOLD_SIGN = 3;
/** "…, cụ thể như sau:" leads on to the text and says nothing of it. */
const LEADING_ON =
  /[,;]?\s*(?:\(?(?:cụ thể|kết quả cụ thể|như sau|cụ thể như sau|cụ thể là|đó là)\)?\s*)+(?:[.:;,-][.:;,\s-]*)?$/u;

function endOfLine({ paragraphs }: Snapshot, line: Line): Place {
  const { text } = paragraphs[line.paragraph] as Paragraph;
  return line.to >= text.length
    ? { paragraph: line.paragraph + 1, offset: 0 }
    : { paragraph: line.paragraph, offset: afterLine(text, line.to) };
}

export function numberOfList({ listLabel }: Paragraph): Numbering | null {
  if (listLabel === null || listLabel === "") return null;
  const { numbering } = splitNumber(fold(listLabel));
  return numbering?.kind === "bullet" ? null : numbering;
}

/** "Chương II" and the title below it are how laws are divided, never reports. */
function isLegalChapter(snapshot: Snapshot, at: number): boolean {
  const before = snapshot.paragraphs[at - 1]?.text ?? "";
  return before.length < 24 && /^\s*chương\s+[ivxlc\d]+\s*(?:[.:]\s*)?$/iu.test(before);
}

/** Column heads and cells of a table with several of them; a title framed in a table of its own is a heading. */
function isInGrid({ paragraphs }: Snapshot, at: number): boolean {
  if ((paragraphs[at] as Paragraph).tableLevel === 0) return false;
  let around = 0;
  for (let before = at - 1; before > at - 4 && (paragraphs[before]?.tableLevel ?? 0) > 0; before--) around++;
  for (let after = at + 1; after < at + 4 && (paragraphs[after]?.tableLevel ?? 0) > 0; after++) around++;
  return around > 2;
}

/** The whole report stands in a table that only lays it out: most of its prose is in cells. */
function isLaidOutInTables({ paragraphs }: Snapshot): boolean {
  let inTables = 0;
  let all = 0;
  for (const { text, tableLevel } of paragraphs) {
    if (text.length < PROSE) continue;
    all++;
    if (tableLevel > 0) inTables++;
  }
  return inTables >= 4 && inTables > all / 2;
}

const PROSE = 100;

function isCapitals(text: string): boolean {
  if (text.length >= 240) return false;
  // Almost every line shows with its first word that it is not.
  const first = text.slice(0, 12);
  return first === first.toUpperCase() && text === text.toUpperCase() && text !== text.toLowerCase();
}

function isSentence(folded: string): boolean {
  return folded.length > LONGEST_HEADING || (folded.length > SHORT_HEADING && /[.,;!?]$/u.test(folded));
}

const LONGEST_HEADING = 150;
const SHORT_HEADING = 45;

/** The folded text under which a candidate is remembered when the user says what it is. */
export function isNamed(snapshot: Snapshot, candidate: Candidate, folded: string): boolean {
  return candidate.line.folded === folded || foldedParagraph(snapshot, candidate.start.paragraph) === folded;
}
