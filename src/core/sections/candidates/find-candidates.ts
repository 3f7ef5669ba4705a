import { isContentsLine } from "../../snapshot/contents-line";
import { hasLines, type Line } from "../../snapshot/lines";
import { foldedParagraph, readableParagraph } from "../../snapshot/reading";
import type { Paragraph, Snapshot } from "../../snapshot/snapshot";
import type { Profiles } from "../../titles/profiles";
import { firstWords, wordsOf } from "../../vietnamese/fold";
import { beginsWithWord, readNumber } from "../../vietnamese/heading-number";
import type { GuidanceIndex } from "../guidance-index";
import type { Candidate, Extent, Place } from "./candidate";
import { ExtentReader } from "./extents";
import {
  isCapitalLine,
  isInGrid,
  isOneHeading,
  isLaidOutInTables,
  isLegalChapter,
  isLoneLine,
  isSentence,
  numberOfList,
} from "./form";
import { endOfLine, LineReader, subjectOf } from "./line-reader";

/**
 * Everything in the document that may be a heading. Table of contents,
 * guidance and what stands before `frameEnds` in its paragraph are left out.
 */
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
    for (const line of reader.lines.linesOf(at)) {
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
  return withPlainLines(snapshot, found);
}

/**
 * Where several titles stand in plain letters without a number, or several short lines above other text, more than
 * there are headings in another form that the outline does not know, others of that form are headings as well.
 */
function withPlainLines({ paragraphs }: Snapshot, found: readonly Candidate[]): Candidate[] {
  const plain = found.filter((one) => !one.formed && isTitled(one));
  const heads = found.filter((one) => one.formed && !one.sentence && !isTitled(one)).length;
  const above = found.filter(({ formed, extents, start }) => {
    const below = paragraphs[start.paragraph + Number(extents.at(-1)!.reach !== "colon")]?.text ?? "";
    return !formed && below.length > SHORT_TEXT && /^\W*\p{L}/u.test(below);
  }).length;
  if (plain.length < SEVERAL && above < Math.max(SEVERAL, heads))
    return found.filter((one) => one.formed || isTitled(one));
  return found.map((one) => ({ ...one, formed: true }));
}

function isTitled({ extents }: Pick<Candidate, "extents">): boolean {
  return extents.some(({ titles }) => titles.length > 0);
}

/** A short title in front of its text. */
const TITLED = /^[^:.;]{4,60}:./u;
const SEVERAL = 4;
const SHORT_TEXT = 60;

/**
 * A number, a mark or a dividing word may stand here; every word of
 * prose that begins with none of these letters is ruled out at once.
 */
const MAY_BEGIN =
  /^\s*(?:[^\p{L}\s]|\p{L}{1,5}\s*[^\p{L}\s]|(?:phần|chương|mục|tiểu|đề|nội dung|nhóm|vấn đề|nhiệm vụ|thứ)\s|[IVXivx]+\s|về\s[^:;.]{4,90}:)/iu;

/** "Về ưu điểm: …" needs neither number nor bold to be a title in front of its text. */
const TOPIC = /^về [^:;.]{4,90}:/u;

/** A number in a cell or on a line of its own, its title in the next. */
const LONE_NUMERAL = /^[\divx]$/iu;

/** The end of a heading that a narrow page broke: "… NHIỆM VỤ TRỌNG", "TÂM". */
const LONE_SYLLABLE = /^\p{L}{1,6}\P{L}*$/u;

/**
 * "2. Quyết định số 45/QĐ-UBND về kiện toàn Ban Chỉ đạo": one of a list of documents, whatever section it is about.
 */
const NAMED = /^(?:luật|nghị định|nghị quyết|quyết định|kế hoạch|chỉ thị|kết luận|thông tư|công văn|hướng dẫn) số \d/u;

/** "1. Thôn Đông: 210 hộ, họp 02 cuộc": one of the villages or quarters, by its name; a heading tells of all. */
const ONE_PLACE = /^\P{L}*.(?:hôn|p|óm|hu phố|ổ dân phố) (?:\p{Lu}\p{Ll}|\d)/u;

/**
 * The name of a table, an annex or a picture, an article of a law, an addressee, a time of an agenda, a
 * slogan; not behind a number, where some offices quote their headings and an outline may ask for an annex.
 */
const NO_TITLE =
  /^(?:(?:bảng|danh (?:mục|sách)|phụ lục|kính gửi:) |(?:biểu|hình|điều) (?:số |mẫu )?\d|kết quả(?: cụ thể)?(?: như sau)?:$|\d+ ?h\d|[“"][^”"]*[”"]$)/u;

/** What was done, told in figures: "2. Ủy ban nhân dân xã đã ban hành 04 kế hoạch." in bold is a point of a list. */
const FIGURES = / 0\d |\d\/\d\d|%/;

/** Letters a number, double blanks and the like may add to a title. */
const ROOM = 60;

class CandidateReader {
  readonly lines: LineReader;
  private readonly extents: ExtentReader;
  private readonly longestLine: number;
  private readonly layoutTable: boolean;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly profiles: Profiles,
    private readonly guidance: GuidanceIndex,
  ) {
    this.longestLine = profiles.longest + ROOM;
    this.lines = new LineReader(snapshot, this.longestLine);
    this.extents = new ExtentReader(snapshot, profiles, this.lines);
    this.layoutTable = isLaidOutInTables(snapshot);
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

  /**
   * Begins with a word, and with none that a title may begin with; not in capitals. A heading is
   * looked for only where this is false: `read` would find out the same at ten times the cost.
   */
  private isProse(at: number): boolean {
    const folded = foldedParagraph(this.snapshot, at);
    if (TOPIC.test(folded) || !beginsWithWord(folded) || isCapitalLine(readableParagraph(this.snapshot, at)))
      return false;
    if (folded.length < SHORT_TEXT && this.mayEntitle(folded)) return false;
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
    const numberEnd = head.length - restOfHead.length;
    const bullet = own[0]?.kind === "bullet";
    if (bullet && this.guidance.isLine(folded)) return null;
    if (NAMED.test(restOfHead) || ONE_PLACE.test(line.readable)) return null;
    const readings = own.length > 0 ? own : byList === null ? [] : [byList];
    if (readings.length === 0 && (LONE_SYLLABLE.test(folded) || NO_TITLE.test(folded))) return null;
    const numbered = readings.length > 0 && !bullet;
    const listed = byList !== null && own.length === 0;
    const boldUntil = first ? paragraph.boldUntil : undefined;
    const boldBegins =
      paragraph.outlineLevel !== null || (boldUntil !== undefined && boldUntil > 1 && boldUntil <= this.longestLine);
    const opens = this.profiles.openers.has(firstWords(restOfHead, 1));
    // Prose is known by how it begins, before anything is asked of the whole line.
    const topic = TOPIC.test(folded);
    const mayBeFormed = numbered || boldBegins || topic || paragraph.bold === true || isCapitalLine(line.readable);
    // Behind a mark a short line may be a title whatever it begins with.
    const lone = isLoneLine(line, paragraph) && (bullet || folded.length < SHORT_TEXT);
    const marked = (lone || (bullet && TITLED.test(restOfHead))) && this.mayEntitle(restOfHead);
    if (!mayBeFormed && !marked && !(opens && (bullet || this.profiles.mayBeTitle(restOfHead)))) return null;
    // A long line whose beginning is bold is no title as a whole, whatever its text says of place and law.
    const long = this.lines.isLong(line) || (boldUntil !== undefined && folded.length > this.longestLine);
    const rest = long ? restOfHead : folded.slice(numberEnd);
    const bold = boldBegins || (paragraph.bold === true && !long);
    const formed = numbered || bold || topic || (!long && isCapitalLine(line.readable));
    if (!formed && !opens && !marked) return null;
    const base = { start: { paragraph: line.paragraph, offset: line.from }, line, readings, formed, bold };
    const extents: Extent[] = [];
    if (rest === "") {
      if (!numbered) return null;
      extents.push(...this.extents.joined(line, "", formed, 4));
      if (extents.length === 0) return null;
    } else if (!long && (formed || marked || this.profiles.mayBeTitle(rest))) {
      const whole = this.extents.extent(endOfLine(this.snapshot, line), rest, "line", line, listed);
      if (formed || lone || whole.titles.length > 0) extents.push(whole);
      extents.push(...this.extents.joined(line, rest, formed, 3));
    }
    if ((formed || bullet) && (!long || boldUntil !== undefined || this.mayEntitle(rest)))
      extents.push(
        ...this.extents.runIns(line, { rest: restOfHead, numberEnd, formed, readings, boldUntil, byList: listed }),
      );
    if (extents.length === 0 || !(formed || marked || isTitled({ extents }))) return null;
    return {
      ...base,
      extents,
      sentence:
        !long &&
        isSentence(subjectOf(line, folded) ?? folded) &&
        !(numbered && bold && isOneHeading(rest) && !(paragraph.bold && FIGURES.test(rest))),
      inGrid: !this.layoutTable && isInGrid(this.snapshot, line.paragraph),
    };
  }

  /** One of the first words is a word of titles: enough to look for where a title ends in a long line. */
  private mayEntitle(rest: string): boolean {
    return wordsOf(rest.slice(0, 30))
      .slice(0, 3)
      .some((word) => this.profiles.ownWords.has(word));
  }
}
