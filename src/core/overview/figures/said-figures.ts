import type { CriterionFigure, CriterionState } from "../../criteria/evaluate-criteria";
import { sentencesOf } from "../../criteria/sentence-range";
import type { Told } from "../../criteria/evidence/best-evidence";
import { unitClass } from "../../criteria/unit-class";
import { foldedParagraph, readableParagraph } from "../../snapshot/reading";
import type { Snapshot } from "../../snapshot/snapshot";
import { fold } from "../../vietnamese/fold";
import { approximate } from "../../vietnamese/numbers";
import { placesOf } from "../../vietnamese/phrase-finder";
import { clausesGoingOn } from "./beside/clauses";
import { dealingAt, dealingNamed, type Dealing } from "./dealings";
import { rowsBehindIn, tableFigures, type TableFigure } from "./tables/row-figures";
import { dealtRowsBehind, unitOfLabel } from "./tables/table-rows";
import { isItem, itemsGoingOn } from "./beside/list-items";
import { namedFigures, unitAt, type NamedFigure } from "./named-figures";
import { aboutAt } from "./things";
import { isOfOtherTime } from "./other-times";
import { thingWord, withWholes } from "./fractions";
import { tellsAnother } from "./beside/told-twice";

/** A figure that a report gives for a criterion. */
export interface SaidFigure {
  /** Folded, as written: "1.240", "9/9". */
  readonly written: string;
  /** Null when it can be read in two ways, and for dates and documents. */
  readonly value: number | null;
  /** "%", else the words behind the number. */
  readonly unit: string;
  /** "gần 200", "trên 90%", "10 nội dung khác": not meant to be exact, or not all. */
  readonly approximate: boolean;
  /** It is a part of the figure before it: "29 lượt, trong đó Chủ tịch tiếp 11 lượt". */
  readonly part?: true;
  /** It tells how many of what came in were dealt with. */
  readonly dealing?: Dealing;
  /**
   * It is of another time, or by how much the figure differs from that:
   * "giảm 05 lượt so với cùng kỳ", "(cùng kỳ 03 cuộc)".
   */
  readonly compared?: true;
  /** By how much something rose or fell: "giảm 09 biên chế". */
  readonly differs?: true;
  /** What it stands behind tells a time or a plan that is not what was done in the time of the report. */
  readonly otherTime?: true;
  /** The words around it that may say of what it is, folded (see `aboutAt`). */
  readonly about?: string;
  /** The sentence or table row it stands in, where that is not the criterion's own sentence. */
  readonly sentence?: string;
}

/**
 * The figures of a criterion, each with the words it stands in. Beside those that were read
 * for it stand the figures of the same thing in the rest of its sentence or list, which make
 * it unclear which one is meant; and those of other things in the clauses that go on about it.
 *
 * @param states all criteria of the report
 */
export function saidFigures(
  state: CriterionState,
  states: readonly CriterionState[],
  snapshot: Snapshot,
  year: number | null = null,
): readonly SaidFigure[] {
  const { figures, paragraph } = state;
  const standsElsewhere = paragraph !== null && figures.every((figure) => figure.paragraph !== paragraph);
  const row = standsElsewhere ? ofTable(snapshot, paragraph, year) : undefined;
  const own = row ?? ofSentence(state, states, snapshot, year);
  return withWholes([...own, ...toldElsewhere(state, own, states, snapshot, year)]);
}

function ofSentence(
  state: CriterionState,
  states: readonly CriterionState[],
  snapshot: Snapshot,
  year: number | null,
): readonly SaidFigure[] {
  const { figures, paragraph, quote } = state;
  const folded = fold(quote ?? "");
  const own = figures.map((figure, at) => {
    const elsewhere = figure.paragraph === paragraph ? null : wordsAround(snapshot, paragraph, figure.paragraph);
    const row = elsewhere === null || !isRow(snapshot, paragraph, figure.paragraph) ? null : paragraph;
    const alike = (other: CriterionFigure) => other.paragraph === figure.paragraph && other.written === figure.written;
    const words = elsewhere === null ? folded : fold(elsewhere);
    const read = said(figure, words, elsewhere, figures.slice(0, at).filter(alike).length, year);
    return row === null ? read : ofRow(read, snapshot, row, figure.paragraph);
  });
  return [
    ...own,
    ...rowsBehind(state, snapshot),
    ...siblings(state, own, snapshot, year),
    ...goingOn(state, states, snapshot, year),
  ];
}

/**
 * What other statements about the criterion tell of other kinds of things than its own sentence ("Nhân dân đóng
 * góp 320 triệu đồng" a sentence behind "21 cuộc họp"), and what was dealt with where its own does not say.
 */
function toldElsewhere(
  state: CriterionState,
  own: readonly SaidFigure[],
  states: readonly CriterionState[],
  snapshot: Snapshot,
  year: number | null,
): readonly SaidFigure[] {
  const { told = [], paragraph, quote, figures } = state;
  const items = itemsGoingOn(state, states, snapshot).map((at) => ({
    paragraph: at,
    statement: foldedParagraph(snapshot, at),
  }));
  const below = figures.find((figure) => figure.paragraph !== paragraph && !isInTable(snapshot, figure.paragraph));
  const sentence = below === undefined ? [] : [sentenceOf(snapshot, below)];
  if (told.length + items.length + sentence.length === 0) return [];
  const kinds = new Set(own.map(({ unit }) => unitClass(unit)));
  const things = new Set(own.map(({ unit }) => thingWord(unit)));
  const isDealt = own.some(({ dealing }) => dealing !== undefined);
  const folded = fold(quote ?? "");
  const found = [...told, ...items, ...sentence].flatMap(({ paragraph: at, statement }) => {
    const text = statement.trim();
    if (at === paragraph && folded.includes(text)) return [];
    const isBeside = figures.some((figure) => figure.paragraph === at && at !== paragraph);
    return (ofTable(snapshot, at, year) ?? ofStatement(snapshot, at, text, year)).filter((figure) => {
      const { unit, dealing } = figure;
      if (isBeside ? !things.has(thingWord(unit)) : !kinds.has(unitClass(unit))) return true;
      if (isBeside) return false;
      return (
        (!isDealt && dealing !== undefined && dealing !== "pending" && things.has(thingWord(unit))) ||
        (opensSentence(snapshot, at, text) && tellsAnother(figure, text, own, folded))
      );
    });
  });
  // A row of what was dealt with is read with the row before it, and by itself.
  const key = ({ sentence, written, dealing }: SaidFigure) => `${sentence} ${written} ${dealing}`;
  const known = new Set(own.map(key));
  return [...new Map(found.map((figure) => [key(figure), figure])).values()].filter(
    (figure) => !known.has(key(figure)),
  );
}

/** Behind ";" the sentence may have named another thing before. */
function opensSentence(snapshot: Snapshot, at: number, statement: string): boolean {
  const text = foldedParagraph(snapshot, at);
  return /(?:^|[.!?\v])\s*$/u.test(text.slice(0, text.indexOf(statement)));
}

/** The sentence of a figure that stands below what announced it. */
function sentenceOf(snapshot: Snapshot, { paragraph, written }: CriterionFigure): Told {
  const text = foldedParagraph(snapshot, paragraph);
  const own = sentencesOf(text).find(({ from, to }) => text.slice(from, to).includes(written));
  return { paragraph, statement: own === undefined ? text : text.slice(own.from, own.to) };
}

function isInTable(snapshot: Snapshot, at: number): boolean {
  return snapshot.paragraphs[at]!.tableLevel > 0;
}

function ofStatement(snapshot: Snapshot, at: number, text: string, year: number | null): readonly SaidFigure[] {
  const readable = readableParagraph(snapshot, at);
  const written = sentencesOf(readable).find(({ from, to }) => fold(readable.slice(from, to)).includes(text));
  const sentence = shortened(written === undefined ? readable : readable.slice(written.from, written.to));
  return figuresOfStatement(text, sentence, year);
}

/** The figures of a folded statement, or of a clause of the sentence. */
export function figuresOfStatement(text: string, sentence: string, year: number | null): readonly SaidFigure[] {
  return readAll(namedFigures(text), text, sentence, year);
}

/** What a table tells of what a label or a heading names; undefined where nobody knows which cell is where. */
function ofTable(snapshot: Snapshot, label: number, year: number | null): readonly SaidFigure[] | undefined {
  const own = tableFigures(snapshot, label, year);
  if (own === undefined) return undefined;
  const read = (figure: TableFigure): SaidFigure => {
    const words = fold(figure.words);
    const dealing = dealingNamed(words);
    const one = { ...said(figure, words, figure.words, 0, year), ...(dealing !== null && { dealing }) };
    return figure.sure ? one : { ...one, approximate: true };
  };
  const [first, ...more] = own;
  if (first === undefined || more.length > 0) return own.map(read);
  const dealt: SaidFigure[] = [];
  for (const row of rowsBehindIn(snapshot, label) ?? []) {
    const dealing = dealingNamed(foldedParagraph(snapshot, row));
    const [figure] = dealing === null ? [] : (tableFigures(snapshot, row, year) ?? []);
    if (dealing === null || figure === undefined) break;
    if (thingWord(figure.unit) === thingWord(first.unit) || figure.unit === foldedParagraph(snapshot, row))
      dealt.push({ ...read(figure), unit: first.unit, dealing });
  }
  const dealing = dealingNamed(foldedParagraph(snapshot, label));
  return [{ ...read(first), ...(dealing !== null && { dealing }) }, ...dealt];
}

/** A sentence of a report may run over a page; what is shown of it in a table, a note or a draft does not. */
export function shortened(sentence: string): string {
  const clean = sentence.replace(/\s+/gu, " ").trim();
  return clean.length <= LONGEST ? clean : `${clean.slice(0, clean.lastIndexOf(" ", LONGEST))} …`;
}

const LONGEST = 600;

function readAll(
  figures: readonly NamedFigure[],
  folded: string,
  sentence: string,
  year: number | null,
): readonly SaidFigure[] {
  return figures.map((figure) => said(figure, folded, sentence, figure.earlier, year));
}

function said(
  { written, value, unit: behind }: Pick<CriterionFigure, "written" | "value" | "unit">,
  folded: string,
  elsewhere: string | null,
  earlier: number,
  year: number | null,
): SaidFigure {
  const at = placeOf(folded, written, earlier);
  const to = at + written.length;
  const dealing = at === -1 ? null : dealingAt(folded, at, to, behind);
  // "Đã giải quyết 21" is a part of what is named before it (see `bareDealings`).
  const isNamed = at !== -1 && (behind !== "" || dealing === null);
  const unit = isNamed ? unitAt(folded, { from: at, to, unit: behind, value }) : behind;
  const before = folded.slice(Math.max(0, at - REACH), Math.max(0, at));
  const about = at === -1 ? "" : aboutAt(folded, at, at + written.length);
  return {
    written,
    value,
    unit,
    // "10 nội dung khác": there are more than these.
    approximate: at !== -1 && (isAbout(before) || / khác(?!\p{L})/u.test(unit)),
    ...(at !== -1 && isPart(before, unit) && { part: true as const }),
    ...(dealing !== null && { dealing }),
    ...(at !== -1 && isCompared(before, folded.slice(at + written.length)) && { compared: true as const }),
    ...(at !== -1 && DIFFERS.test(before) && { differs: true as const }),
    ...(at !== -1 && isOfOtherTime(before, year) && { otherTime: true as const }),
    ...(about !== "" && { about }),
    ...(elsewhere !== null && { sentence: elsewhere }),
  };
}

/** Longer than what is said of a figure in front of it. */
const REACH = 400;

/** "Lần lượt 5, 7, 4 và 3 buổi": of which of several nobody says. */
const IN_ROW = /(?<!\p{L})(?:lần lượt|tương ứng)(?: là)? [\d., và]*$/u;

/** "Công nhân chuyền 7 kiến nghị", but not "mỗi thôn 02 cuộc". */
const ONE_OF_MANY =
  /(?<!(?:toàn|mỗi|các|từng|trưởng|cấp|bàn|số) )(?<!\p{L})(?:chuyền|xưởng|phân xưởng|tổ dân phố|khu phố|thôn|ấp|đội|khóa)(?: số)? $/u;

/** "gần 200"; "từ 10 đến 20", but not "chuyển đến 19 kiến nghị". */
function isAbout(before: string): boolean {
  if (IN_ROW.test(before) || ONE_OF_MANY.test(before)) return true;
  if (!approximate.test(before.slice(-16))) return false;
  return !/(?<!\p{L})đến $/u.test(before) || /(?<!\p{L})từ [^\d,.;]*\d[^,.;]* đến $/u.test(before);
}

function isCompared(before: string, after: string): boolean {
  return (
    (DIFFERS.test(before) && /^[^.;]{0,60}?(?<!\p{L})(?:so với|cùng kỳ|năm trước|kỳ trước)(?!\p{L})/u.test(after)) ||
    /(?<!\p{L})(?:cùng kỳ|so với)(?: (?:năm trước|năm \d{4}|kỳ trước|cùng kỳ))*(?: (?:là|có|đạt))?:? ?$/u.test(before)
  );
}

/** "Cắt giảm 12 thủ tục" tells what was done. */
const DIFFERS = /(?<!\p{L}|cắt |tinh )(?:tăng|giảm)(?: (?:thêm|được))? $/u;

/**
 * "29 lượt, trong đó 11 lượt …"; in brackets only of the same thing: "46
 * đơn (05 đơn khiếu nại, …)", but not "14 buổi (1.240 lượt người)".
 */
function isPart(before: string, unit: string): boolean {
  if (partOf.test(before) || partBehind.test(before)) return true;
  const whole = /\d (\p{L}+)(?:[^\p{L}\d;.()][^\d;.()]*)?\([^;.()]*$/u.exec(before)?.[1];
  return whole !== undefined && whole === thingWord(unit);
}

/** Of what the clause or sentence before counted. */
const partBehind = /(?:^|[;.,(] ?)trong đó[^;.\d]*$/u;
/** What follows tells of the parts of what was just counted. */
const partOf = /\d[^;.]*(?<!\p{L})(?:trong đó|gồm|bao gồm|cụ thể|chia ra|có)(?!\p{L})[^;.]*$/u;

/**
 * Figures of the same things in the other clauses of the criterion's
 * sentence, and in the other items of a list it announces.
 */
function siblings(
  { figures, paragraph, range }: CriterionState,
  own: readonly SaidFigure[],
  snapshot: Snapshot,
  year: number | null,
): readonly SaidFigure[] {
  if (paragraph === null || range === null) return [];
  const things = new Set(figures.map(({ unit }) => thingWord(unit)));
  const known = new Set(figures.map(({ written }) => written));
  const told = new Set(own.map(({ written, unit }) => `${written} ${unit}`));
  const more = (text: string): readonly SaidFigure[] => {
    const folded = fold(text);
    // The same number may stand there twice: "nhận 22 kiến nghị, đã giải quyết 22".
    const named = namedFigures(folded);
    const labels = new Set(named.filter(({ by }) => by === "label").map(({ unit }) => thingWord(unit)));
    const more = named.filter(({ unit, by, written }) => {
      if (by === "label") return !told.has(`${written} ${unit}`);
      const thing = thingWord(unit);
      return by === "part" ? things.has(thing) || labels.has(thing) : things.has(thing) && !known.has(written);
    });
    return readAll(more, folded, shortened(text), year);
  };
  const text = readableParagraph(snapshot, paragraph);
  const after = /^[^.!?\v\n]*/u.exec(text.slice(range.to))![0];
  const rest =
    text.slice(range.from, range.to) + (after.trimStart().startsWith(";") || text[range.to - 1] === ";" ? after : "");
  const listed = figures.find((figure) => figure.paragraph > paragraph)?.paragraph ?? null;
  return [...more(rest), ...(listed === null ? [] : itemsAfter(snapshot, listed).flatMap(more))];
}

/** A figure of a table row, whose label says what it counts where no cell does, and what was done with it. */
function ofRow(figure: SaidFigure, snapshot: Snapshot, label: number, at: number): SaidFigure {
  const dealing = dealingNamed(foldedParagraph(snapshot, label));
  return {
    ...figure,
    unit: figure.unit === "" && at === label + 1 ? unitOfLabel(snapshot, label) : figure.unit,
    ...(dealing !== null && { dealing }),
  };
}

/** What the rows behind the criterion's own tell was dealt with of it. */
function rowsBehind({ figures, paragraph }: CriterionState, snapshot: Snapshot): readonly SaidFigure[] {
  const [own, ...more] = figures;
  if (own === undefined || more.length > 0 || !isRow(snapshot, paragraph, own.paragraph)) return [];
  const thing = thingWord(own.unit === "" ? unitOfLabel(snapshot, paragraph!) : own.unit);
  return dealtRowsBehind(snapshot, own.paragraph).flatMap(({ label, figure }) => {
    const words = wordsAround(snapshot, label, figure.paragraph);
    const read = ofRow(said(figure, fold(words), words, 0, null), snapshot, label, figure.paragraph);
    return thingWord(read.unit) === thing ? [read] : [];
  });
}

/** Figures of other things in the clauses behind ";" that go on about the criterion. */
function goingOn(
  state: CriterionState,
  states: readonly CriterionState[],
  snapshot: Snapshot,
  year: number | null,
): readonly SaidFigure[] {
  const things = new Set(state.figures.map(({ unit }) => thingWord(unit)));
  return clausesGoingOn(state, states, snapshot).flatMap((clause) => {
    const folded = fold(clause).trim();
    const more = namedFigures(folded).filter(({ unit, by }) => by !== "label" && !things.has(thingWord(unit)));
    return readAll(more, folded, shortened(clause).trim(), year);
  });
}

/** The items of a list behind one of them; none in a table, whose rows speak each of another thing. */
function itemsAfter(snapshot: Snapshot, item: number): readonly string[] {
  const items: string[] = [];
  if (isInTable(snapshot, item)) return items;
  for (let at = item + 1; isItem(snapshot, at); at++) items.push(readableParagraph(snapshot, at));
  return items;
}

/** The row of a table from its label to the figure, or the paragraph of the figure. */
function wordsAround(snapshot: Snapshot, label: number | null, at: number): string {
  if (!isRow(snapshot, label, at)) return shortened(readableParagraph(snapshot, at));
  const cells = Array.from({ length: at - label + 1 }, (_, place) => readableParagraph(snapshot, label + place).trim());
  return shortened(cells.filter((cell) => cell !== "").join(" | "));
}

function isRow(snapshot: Snapshot, label: number | null, at: number): label is number {
  return snapshot.paragraphs[at]!.tableLevel > 0 && label !== null && label < at && at - label <= 3;
}

/**
 * Where a number stands, not a part of a longer one, behind as many of the same as `earlier` says; -1 when it does not.
 */
function placeOf(folded: string, written: string, earlier: number): number {
  const alone = placesOf(written, folded).filter(
    (at) => !/[\d.,/]/u.test(folded.charAt(at - 1)) && !/\d/u.test(folded.charAt(at + written.length)),
  );
  return alone[earlier] ?? -1;
}
