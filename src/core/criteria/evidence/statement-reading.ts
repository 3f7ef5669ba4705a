import type { CriterionEntry } from "../criteria-index";
import type { Hit } from "./hits";
import type { Statements } from "../statements";
import { rowFigure, type PlacedFigure } from "../table-figures";
import { unitClass } from "../unit-class";
import { blanksIn } from "../../snapshot/blanks";
import type { Snapshot } from "../../snapshot/snapshot";
import { figuresIn, type Figure } from "../../vietnamese/figures";
import { isDenied, negativeAnswer } from "../../vietnamese/negative-answer";

/**
 * How a statement covers a criterion: by its figures, by words alone (a
 * denial, a specific); null when it only mentions it.
 */
export type Covering = "figures" | "words" | null;

/** A folded paragraph, or a line of one. */
export interface ReadLine {
  readonly snapshot: Snapshot;
  readonly paragraph: number;
  readonly text: string;
  readonly inTable: boolean;
  /** Room is left in a sentence of it. */
  readonly isUnfilled: (from: number, to: number) => boolean;
}

/**
 * Answers for the sentences of a text, one after another; the last
 * answer is kept, since all statements of a sentence ask.
 */
export function unfilledIn(text: string): ReadLine["isUnfilled"] {
  let last = -1;
  let isUnfilled = false;
  return (from, to) => {
    if (from !== last) isUnfilled = blanksIn(text.slice(from, to)).length > 0;
    last = from;
    return isUnfilled;
  };
}

/**
 * Judges the criteria that one statement speaks of; what they share is
 * worked out once, and only when one of them needs it.
 */
export class StatementReading {
  /** The statement, folded. */
  readonly text: string;
  private all: readonly PlacedFigure[] | undefined;
  private some: boolean | undefined;
  /** The sentence it belongs to. */
  private readonly from: number;
  private readonly to: number;

  /** `at`: which of the statements of the line. */
  constructor(
    readonly line: ReadLine,
    { froms, tos, sentenceFroms, sentenceTos }: Statements,
    at: number,
  ) {
    this.text = line.text.slice(froms[at], tos[at]);
    this.from = sentenceFroms[at]!;
    this.to = sentenceTos[at]!;
  }

  covers(entry: CriterionEntry, hit: Hit): Covering {
    if (OUTSIDE.test(this.text) && !/agency|employer/u.test(`${entry.appliesTo}`)) return null;
    if (this.unfilled() || (entry.ofDeeds && (this.announces(hit) || this.lacks(hit)))) return null;
    if (hit.specific || (entry.countable && this.hasFigure())) return "figures";
    return isUnchanged(this.text) || this.denies(hit) ? "words" : null;
  }

  /** "Xã sẽ tổ chức 02 hội nghị đối thoại", "Hội nghị viên chức dự kiến tổ chức ngày 10/01": nothing was done yet. */
  private announces({ at, specific }: Hit): boolean {
    const { text } = this;
    if (!text.includes("sẽ ") && !text.includes("dự kiến") && !text.includes("phấn đấu")) return false;
    const before = text.slice(0, at);
    if (ANNOUNCED.test(before)) return true;
    // "Đã có kế hoạch, dự kiến kiểm tra 06 chi bộ", "hội nghị viên chức dự kiến ngày 10/01"; not "bàn việc sẽ làm".
    const clause = text.search(DONE.test(text) ? /, (?:sẽ|dự kiến|phấn đấu) /u : /(?<!việc )(?:sẽ|dự kiến|phấn đấu) /u);
    return !specific && clause > 0 && figuresIn(text.slice(0, clause)).next().done === true;
  }

  /** "Còn 04 thôn chưa công khai", "chưa công khai ở 04 thôn": the figure counts where it was not done. */
  private lacks({ at, phrase }: Hit): boolean {
    const { text } = this;
    return (
      /chưa |không được /u.test(text) &&
      (LACKING.test(text.slice(0, phrase.startsWith("được ") ? at + 5 : at)) ||
        LACKING_BEHIND.test(text.slice(at + phrase.length)))
    );
  }

  /** A label may stand before: "Ban Thanh tra nhân dân: Công ty không lập Ban Thanh tra nhân dân". */
  private denies({ at, phrase }: Hit): boolean {
    const last = this.text.lastIndexOf(phrase);
    return (
      isDenied(this.text, at, at + phrase.length) || (last > at && isDenied(this.text, last, last + phrase.length))
    );
  }

  /**
   * The same for a criterion that an earlier statement announced: the
   * figure must be of a kind asked for, unless `any` will do.
   */
  answers(entry: CriterionEntry, any: boolean, specific: boolean): Covering {
    if (this.unfilled()) return null;
    if (entry.countable && (any ? this.hasFigure() : this.fitting(entry).length > 0)) return "figures";
    return specific || saysNothingCame(this.text) ? "words" : null;
  }

  /** Those of the kinds asked for, else all. */
  figuresOf(entry: CriterionEntry): readonly PlacedFigure[] {
    const fitting = this.fitting(entry);
    return fitting.length > 0 ? fitting : this.figures();
  }

  private fitting({ units }: CriterionEntry): readonly PlacedFigure[] {
    return this.figures().filter(({ unit }: Figure) => unit !== "" && units.has(unitClass(unit)));
  }

  private figures(): readonly PlacedFigure[] {
    if (this.all !== undefined) return this.all;
    const own = [...figuresIn(this.text)].map((figure) => ({ ...figure, paragraph: this.line.paragraph }));
    const row = own.length === 0 ? this.rowFigure() : null;
    return (this.all = row === null ? own : [row]);
  }

  /** Only the first figure is looked for. */
  private hasFigure(): boolean {
    return (this.some ??= figuresIn(this.text).next().done !== true || this.rowFigure() !== null);
  }

  private rowFigure(): PlacedFigure | null {
    const { inTable, snapshot, paragraph } = this.line;
    return inTable ? rowFigure(snapshot, paragraph) : null;
  }

  private unfilled(): boolean {
    return this.line.isUnfilled(this.from, this.to);
  }
}

/**
 * Bodies beside a commune, whose deeds are none of its own: "Tòa án hòa giải 11 vụ", "Bưu điện niêm yết 12 dịch vụ".
 */
const OUTSIDE = /^\P{L}*(?:tòa án|bưu điện|ngân hàng|điện lực|trạm y tế|thư viện|công ty|trường (?!hợp)) /u;

/** In the clause of what is announced, or opening the statement. */
const ANNOUNCED =
  /(?:^[^\p{L}]*(?:dự kiến|phấn đấu)|(?<!\p{L})(?:sẽ|dự kiến|phấn đấu)(?! được)(?=[^,]*$))(?!\p{L})(?!.*(?<!\p{L})đã(?!\p{L}))/u;
const LACKING =
  /(?<![\d./]|(?:tháng|quý|năm) )\d{1,3} (?!tháng|năm|quý|ngày)[^\d,:.()]{1,40}?(?:chưa|không(?= được))(?: (?!phát sinh|để)\p{L}+){0,4} $/u;
const LACKING_BEHIND = /^[^\d,:.()]{0,30} chưa [^\d,:.()]{0,30}(?:ở|tại) \d/u;
const DONE = /(?<!\p{L})đã(?!\p{L})/u;

/** "Việc lấy ý kiến cử tri đã làm ở kỳ trước; kỳ này không phát sinh." */
function saysNothingCame(text: string): boolean {
  return text.includes("phát sinh") && negativeAnswer(text.trim())?.denied.length === 0;
}

function isUnchanged(text: string): boolean {
  return (text.includes("thay đổi") || text.includes("giữ nguyên")) && UNCHANGED.test(text);
}

/** "Quy chế giữ nguyên.": nothing new to report is a full answer. */
const UNCHANGED = /(?<!\p{L})(?:(?:không|chưa)(?: có)? (?:gì )?thay đổi|giữ nguyên)(?!\p{L})/u;
