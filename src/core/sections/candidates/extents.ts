import type { Line } from "../../snapshot/lines";
import { readableParagraph } from "../../snapshot/reading";
import type { Snapshot } from "../../snapshot/snapshot";
import type { Profiles } from "../../titles/profiles";
import type { Title } from "../../titles/title";
import { lettersOf, looseText, subjectInBrackets, titleWords } from "../../titles/title-words";
import { fold, isBlank } from "../../vietnamese/fold";
import { splitNumber, type Numbering } from "../../vietnamese/heading-number";
import { matchesOf } from "../../vietnamese/phrase-finder";
import type { MatchedBy } from "../section-state";
import type { Extent, Place } from "./candidate";
import { isCapitalLine, isOneHeading } from "./form";
import { endOfLine, subjectOf, type LineReader } from "./line-reader";

/** Reads how far a title may reach from a line on, and what it then says. */
export class ExtentReader {
  constructor(
    private readonly snapshot: Snapshot,
    private readonly profiles: Profiles,
    private readonly lines: LineReader,
  ) {}

  /** What the words up to a place say. */
  extent(end: Place, rest: string, reach: Extent["reach"], line: Line, byList: boolean): Extent {
    const overParagraphs = end.paragraph > line.paragraph + 1;
    const plain = titleWords(rest);
    const words = this.profiles.spell(plain);
    const titles = this.profiles.mayBeTitle(rest) ? this.equal(plain, words, line, byList, overParagraphs) : [];
    const cut =
      titles.length > 0
        ? null
        : (subjectInBrackets(rest) ?? subjectOf(line, rest) ?? this.subjectOfSentence(line, rest));
    if (cut === null) return { end, words, reach, titles };
    const plainCut = titleWords(cut);
    const shorter = this.profiles.spell(plainCut);
    const equal = this.profiles.mayBeTitle(cut) ? this.equal(plainCut, shorter, line, byList, overParagraphs) : [];
    const near = equal.map(({ title }) => ({ title, by: "near" as const }));
    return { end, words, shorter, reach, titles: near };
  }

  /**
   * What a heading that is a sentence in bold tells of: "Thực hiện dân chủ
   * ở xã" of "… đã đi vào nền nếp."; null for others.
   */
  private subjectOfSentence({ paragraph }: Line, rest: string): string | null {
    if (this.snapshot.paragraphs[paragraph]?.bold !== true || !isOneHeading(rest)) return null;
    return SUBJECT.exec(rest)?.[1] ?? null;
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
  joined(line: Line, first: string, formed: boolean, most: number): Extent[] {
    const found: Extent[] = [];
    let text = first;
    let last = line;
    for (let more = 0; more < most; more++) {
      const words = titleWords(text);
      const begins =
        this.profiles.beginnings.has(words.join(" ")) ||
        this.profiles.beginnings.has(this.profiles.spell(words).join(" "));
      if (!begins && !(formed && more === 0)) break;
      const next = this.lines.nextLine(last);
      if (next === null || this.lines.isLong(next) || !/\p{L}/u.test(next.folded)) break;
      if (splitNumber(next.folded).numbering !== null) break;
      if (!begins && !this.sameForm(line, next)) break;
      text = text === "" ? next.folded : `${text} ${next.folded}`;
      last = next;
      const extent = this.extent(endOfLine(this.snapshot, next), text, "joined", line, false);
      if (extent.titles.some(({ by }) => by !== "near") || !begins || (first === "" && more === 0)) found.push(extent);
    }
    return found;
  }

  /** Both lines in capitals, or both bold where the second goes on: one heading broken over two lines. */
  private sameForm(line: Line, next: Line): boolean {
    if (isCapitalLine(line.readable) && isCapitalLine(next.readable)) return true;
    const isBold = ({ paragraph }: Line) => this.snapshot.paragraphs[paragraph]?.bold === true;
    return isBold(line) && isBold(next) && (line.folded.endsWith(",") || /^\p{Ll}/u.test(next.readable));
  }

  /**
   * A title followed by its text in the same line: after ":", ";", ".", a dash, a tab,
   * or where the bold ends. Of a line that begins as no title does only those that its
   * form speaks for (see `Scorer.score`), and the first, by which the line is known.
   */
  runIns(line: Line, { rest, numberEnd, formed, readings, boldUntil, byList }: RunIn): Extent[] {
    const head = line.readable.slice(0, this.lines.longest);
    // Marks typed apart from their letters, and double blanks, make a title longer without making it say more.
    const reach = /\p{M}|\s{2}/u.test(head) ? line.readable.slice(0, 2 * this.lines.longest) : head;
    const found: Extent[] = [];
    const bullet = readings[0]?.kind === "bullet";
    const mayBeTitle = this.profiles.mayBeTitle(rest) || head.includes("(");
    const isCounted = readings.length > 0 && !bullet;
    const add = (end: number, kind: "bold" | "colon" | "mark") => {
      if (found.length > 0 && !mayBeTitle && (!formed || (kind === "mark" && !isCounted))) return;
      const title = beginning(line, reach.slice(0, end), kind === "bold" ? null : numberEnd).replace(LEADING_ON, "");
      if (title === "") return;
      const behind = line.readable.slice(end);
      if (YEAR_TO.test(behind) || (!TELLS.test(behind) && isBlank(behind.replace(/[.:;,\-–—]/gu, " ")))) return;
      const extent = this.extent({ paragraph: line.paragraph, offset: line.from + end }, title, kind, line, byList);
      found.push(extent);
    };
    if (boldUntil !== undefined && boldUntil <= reach.length) add(boldUntil, "bold");
    // "Về công tác lãnh đạo, Chi bộ đã …": the sentence itself says where its subject ends.
    const comma = reach.search(/[,:]/);
    if (reach[comma] === "," && /^.{0,7}về \p{L}/u.test(line.folded)) add(comma + 1, "colon");
    let marks = 0;
    for (const { index, 0: mark } of matchesOf(MARK, reach)) {
      if (index === 0 || ++marks > MOST_MARKS) continue;
      add(index + mark.trimEnd().length, mark === ":" || mark === "\t" ? "colon" : "mark");
    }
    return found;
  }
}

/**
 * The words with which a line begins, folded, without its number: mostly the beginning of the
 * folded line, as its letters show. `numberEnd`: where its number ends there, null to look for it anew.
 */
function beginning({ folded }: Line, readable: string, numberEnd: number | null): string {
  return numberEnd !== null && folded.startsWith(readable.toLowerCase())
    ? folded.slice(numberEnd, readable.length).trimEnd()
    : splitNumber(fold(readable)).rest;
}

const SUBJECT = /^(.{5,100}?) (?:đã|được|luôn|từng bước|ngày càng|tiếp tục|có (?:nhiều|hiệu quả|bước))(?!\p{L})/u;
/** How a line begins that may hold a title and its text. */
export interface RunIn {
  /** Its head, folded, without its number; and where that ends in it. */
  readonly rest: string;
  readonly numberEnd: number;
  readonly formed: boolean;
  readonly readings: readonly Numbering[];
  readonly boldUntil: number | undefined;
  readonly byList: boolean;
}

/** Marks after which a section's text may follow its title. */
const MARK =
  /[:;\t]|[.](?=\s*\p{Lu}|\s+[\p{Ll}\d]|[-–—/]\s|(?<=\p{L}\.)\d)|[!/|](?=\s+\p{Lu})|\s[-=>→⇒|/~*·]+\s(?=[\p{Lu}\d“"(+-])|\s?[–—]+\s?|(?<=[\p{L}\d)])-+(?=\s)/gu;
const MOST_MARKS = 6;
/** Something stands there, as the first letter shows at once. */
const TELLS = /^[\s.:;,–—-]*[a-zđ\d]/iu;
/** "– 2026" of "năm học 2025 – 2026", "giai đoạn 2022 - 2026" ends a title. */
const YEAR_TO = /^\s*(?:19|20)\d\d[\s.:;]*$/u;
/** "…, cụ thể như sau:" leads on to the text and says nothing of it. */
const LEADING_ON =
  /[,;]?\s*(?:\(?(?:cụ thể|kết quả cụ thể|như sau|cụ thể như sau|cụ thể là|đó là)\)?\s*)+(?:[.:;,-][.:;,\s-]*)?$/u;
