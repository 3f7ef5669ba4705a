import type { CriterionFigure, CriterionState } from "../../criteria/evaluate-criteria";
import { sentencesOf } from "../../criteria/sentence-range";
import { isListItem } from "../../criteria/statements";
import { unitClass } from "../../criteria/unit-class";
import { foldedParagraph, readableParagraph } from "../../snapshot/reading";
import type { Snapshot } from "../../snapshot/snapshot";
import { figuresIn, type Figure } from "../../vietnamese/figures";
import { fold } from "../../vietnamese/fold";
import { approximate } from "../../vietnamese/numbers";
import { placesOf } from "../../vietnamese/phrase-finder";
import { bareDealings } from "./bare-dealings";
import { clausesGoingOn } from "./clauses";
import { dealingAt, dealingNamed, type Dealing } from "./dealings";
import { rowsBehindIn, tableFigures, type TableFigure } from "./tables/row-figures";
import { dealtRowsBehind, unitOfLabel } from "./tables/table-rows";
import { aboutAt } from "./things";
import { isOfOtherTime } from "./other-times";
import { thingWord, withWholes } from "./fractions";

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
  const isInTable = paragraph !== null && figures.every((figure) => figure.paragraph !== paragraph);
  const row = isInTable ? ofTable(snapshot, paragraph, year) : undefined;
  const own = row ?? ofSentence(state, states, snapshot, year);
  return withWholes([...own, ...toldElsewhere(state, own, snapshot, year)]);
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
    ...siblings(state, snapshot, year),
    ...goingOn(state, states, snapshot, year),
  ];
}

/**
 * What other statements about the criterion tell of other kinds of things than its own sentence ("Nhân dân đóng
 * góp 320 triệu đồng" a sentence behind "21 cuộc họp"), and what was dealt with where its own does not say.
 */
function toldElsewhere(
  { told = [], paragraph, quote, figures }: CriterionState,
  own: readonly SaidFigure[],
  snapshot: Snapshot,
  year: number | null,
): readonly SaidFigure[] {
  if (told.length === 0) return [];
  const kinds = new Set(own.map(({ unit }) => unitClass(unit)));
  const things = new Set(own.map(({ unit }) => thingWord(unit)));
  const isDealt = own.some(({ dealing }) => dealing !== undefined);
  const folded = fold(quote ?? "");
  const found = told.flatMap(({ paragraph: at, statement }) => {
    const text = statement.trim();
    if ((at === paragraph && folded.includes(text)) || figures.some((figure) => figure.paragraph === at)) return [];
    return (ofTable(snapshot, at, year) ?? ofStatement(snapshot, at, text, year)).filter(
      ({ unit, dealing }) =>
        !kinds.has(unitClass(unit)) ||
        (!isDealt && dealing !== undefined && dealing !== "pending" && things.has(thingWord(unit))),
    );
  });
  // A row of what was dealt with is read with the row before it, and by itself.
  const key = ({ sentence, written, dealing }: SaidFigure) => `${sentence} ${written} ${dealing}`;
  return [...new Map(found.map((figure) => [key(figure), figure])).values()];
}

function ofStatement(snapshot: Snapshot, at: number, text: string, year: number | null): readonly SaidFigure[] {
  const readable = readableParagraph(snapshot, at);
  const written = sentencesOf(readable).find(({ from, to }) => fold(readable.slice(from, to)).includes(text));
  const sentence = shortened(written === undefined ? readable : readable.slice(written.from, written.to));
  const found = [...figuresIn(text)];
  return [...found.filter(({ unit }) => unit !== ""), ...bareDealings(text, found)].map((figure) =>
    said(figure, text, sentence, earlierThan(figure, found), year),
  );
}

/** What a table tells of what a label or a heading names; undefined where nobody knows which cell is where. */
function ofTable(snapshot: Snapshot, label: number, year: number | null): readonly SaidFigure[] | undefined {
  const own = tableFigures(snapshot, label, year);
  if (own === undefined) return undefined;
  const read = (figure: TableFigure): SaidFigure => {
    const one = said(figure, fold(figure.words), figure.words, 0, year);
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

function said(
  { written, value, unit }: Pick<CriterionFigure, "written" | "value" | "unit">,
  folded: string,
  elsewhere: string | null,
  earlier: number,
  year: number | null,
): SaidFigure {
  const at = placeOf(folded, written, earlier);
  const dealing = at === -1 ? null : dealingAt(folded, at, at + written.length, unit);
  const before = folded.slice(Math.max(0, at - REACH), Math.max(0, at));
  const about = at === -1 ? "" : aboutAt(folded, at, at + written.length);
  return {
    written,
    value,
    // "m2" is read up to its digit.
    unit: unit === "m" && /^ ?m2/u.test(folded.slice(at + written.length)) ? "m²" : unit,
    // "10 nội dung khác": there are more than these.
    approximate: at !== -1 && (isAbout(before) || / khác(?!\p{L})/u.test(unit)),
    ...(at !== -1 && isPart(before, unit) && { part: true as const }),
    ...(dealing !== null && { dealing }),
    ...(at !== -1 && isCompared(before, folded.slice(at + written.length)) && { compared: true as const }),
    ...(at !== -1 && isOfOtherTime(before, year) && { otherTime: true as const }),
    ...(about !== "" && { about }),
    ...(elsewhere !== null && { sentence: elsewhere }),
  };
}

/** Longer than what is said of a figure in front of it. */
const REACH = 400;

/** "gần 200"; "từ 10 đến 20", but not "chuyển đến 19 kiến nghị". */
function isAbout(before: string): boolean {
  if (!approximate.test(before.slice(-16))) return false;
  return !/(?<!\p{L})đến $/u.test(before) || /(?<!\p{L})từ [^\d,.;]*\d[^,.;]* đến $/u.test(before);
}

function isCompared(before: string, after: string): boolean {
  const differs = /(?<!\p{L})(?:tăng|giảm)(?: (?:thêm|được))? $/u.test(before);
  return (
    (differs && /^[^.;]{0,60}?(?<!\p{L})(?:so với|cùng kỳ|năm trước|kỳ trước)(?!\p{L})/u.test(after)) ||
    /(?<!\p{L})(?:cùng kỳ|so với)(?: (?:năm trước|năm \d{4}|kỳ trước|cùng kỳ))*(?: (?:là|có|đạt))?:? ?$/u.test(before)
  );
}

/**
 * "29 lượt, trong đó 11 lượt …"; in brackets only of the same thing: "46
 * đơn (05 đơn khiếu nại, …)", but not "14 buổi (1.240 lượt người)".
 */
function isPart(before: string, unit: string): boolean {
  if (partOf.test(before)) return true;
  const whole = /\d (\p{L}+)(?:[^\p{L}\d;.()][^\d;.()]*)?\([^;.()]*$/u.exec(before)?.[1];
  return whole !== undefined && whole === thingWord(unit);
}

/** What follows tells of the parts of what was just counted. */
const partOf = /\d[^;.]*(?<!\p{L})(?:trong đó|gồm|bao gồm|cụ thể|chia ra|có)(?!\p{L})[^;.]*$/u;

/**
 * Figures of the same things in the other clauses of the criterion's
 * sentence, and in the other items of a list it announces.
 */
function siblings(
  { figures, paragraph, range }: CriterionState,
  snapshot: Snapshot,
  year: number | null,
): readonly SaidFigure[] {
  if (paragraph === null || range === null) return [];
  const things = new Set(figures.map(({ unit }) => thingWord(unit)));
  const known = new Set(figures.map(({ written }) => written));
  const more = (text: string): readonly SaidFigure[] => {
    const folded = fold(text);
    const found = [...figuresIn(folded)];
    const named = found.filter(({ unit, written }) => unit !== "" && !known.has(written));
    // The same number may stand there twice: "nhận 22 kiến nghị, đã giải quyết 22".
    const bare = bareDealings(folded, found);
    const sentence = shortened(text);
    return [...named, ...bare]
      .filter(({ unit }) => things.has(thingWord(unit)))
      .map((figure) => said(figure, folded, sentence, earlierThan(figure, found), year));
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
    const found = [...figuresIn(folded)];
    return [...found.filter(({ unit }) => unit !== ""), ...bareDealings(folded, found)]
      .filter(({ unit }) => !things.has(thingWord(unit)))
      .map((figure) => said(figure, folded, shortened(clause).trim(), earlierThan(figure, found), year));
  });
}

/** The items of a list behind one of them; none in a table, whose rows speak each of another thing. */
function itemsAfter(snapshot: Snapshot, item: number): readonly string[] {
  const items: string[] = [];
  if (snapshot.paragraphs[item]!.tableLevel > 0) return items;
  for (let at = item + 1; at < snapshot.paragraphs.length; at++) {
    const { listLabel } = snapshot.paragraphs[at]!;
    if (listLabel === null && !isListItem(foldedParagraph(snapshot, at))) break;
    items.push(readableParagraph(snapshot, at));
  }
  return items;
}

/** How many figures before it are written alike. */
function earlierThan({ from, written }: Figure, found: readonly Figure[]): number {
  return found.filter((other) => other.from < from && other.written === written).length;
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
