import type { FigurePrint } from "../memory/previous-print";
import { fold } from "../vietnamese/fold";
import { decimalsOf, formatNumber, moneyIn } from "../vietnamese/numbers";
import { placesOf } from "../vietnamese/phrase-finder";
import type { CriterionFigure, CriterionState } from "./evaluate-criteria";
import { unitClass } from "./unit-class";

/** Of a sum told in another unit of money than now: how far it may be from what is meant. */
interface OldFigure extends FigurePrint {
  readonly rounding?: number;
}

/** A figure that both reports give for one criterion. */
export interface ComparedFigure {
  readonly criterion: string;
  /** What both count: "lượt công dân", "%". */
  readonly unit: string;
  readonly old: OldFigure;
  readonly now: CriterionFigure & { readonly value: number };
}

/**
 * The figures of a report that can be set beside those of another:
 * numbers with their unit; no dates, documents or percentages of change.
 */
export function comparableFigures(states: readonly CriterionState[]): readonly FigurePrint[] {
  return states.flatMap((state) =>
    numbersOf(state).map(({ written, value, unit }) => ({ criterion: state.id, written, value, unit })),
  );
}

/**
 * Pairs what two reports say of one criterion, in the order of the new one: figures of one unit, and where several
 * have that unit the first with the first, as long as both give as many. What cannot be told apart is left out.
 */
export function compareFigures(
  old: readonly FigurePrint[],
  states: readonly CriterionState[],
): readonly ComparedFigure[] {
  const before = new Map<string, FigurePrint[]>();
  for (const figure of old) before.set(figure.criterion, [...(before.get(figure.criterion) ?? []), figure]);
  return states.flatMap((state) => {
    const olds = before.get(state.id);
    if (olds === undefined) return [];
    const news = numbersOf(state);
    return news.flatMap((now): ComparedFigure[] => {
      const rivals = news.filter(
        // A figure said again is one.
        (other) => sameUnit(other.unit, now.unit) !== null && (other === now || other.written !== now.written),
      );
      const fitting = olds
        .map((figure) => inMoneyOf(figure, now))
        .filter((figure) => sameUnit(figure.unit, now.unit) !== null);
      const found = fitting.length === rivals.length ? fitting[rivals.indexOf(now)] : undefined;
      const unit = found === undefined ? null : sameUnit(found.unit, now.unit);
      if (found === undefined || unit === null || !sameWhole(found.written, now.written)) return [];
      return [{ criterion: state.id, unit, old: found, now }];
    });
  });
}

/** "1,2 tỷ đồng" beside "1.500 triệu đồng" is 1.200 triệu đồng. */
function inMoneyOf(old: FigurePrint, { unit }: Numbered): OldFigure {
  const [from, to] = [moneyIn(old.unit), moneyIn(unit)];
  if (from === undefined || to === undefined || from === to) return old;
  const value = Number(((old.value * from) / to).toFixed(6));
  return {
    ...old,
    value,
    written: formatNumber(value, 6),
    rounding: (halfDigit(old.written) * from) / to,
    unit: old.unit.replace(/^\p{L}+(?: đồng)?/u, UNIT_OF_MONEY.exec(unit)![0]),
  };
}

/** Half of the last digit shown; nothing for whole numbers. */
export function halfDigit(written: string): number {
  const decimals = decimalsOf(written);
  return decimals === 0 ? 1e-6 : 0.5 * 10 ** -decimals;
}

const UNIT_OF_MONEY = /^\p{L}+(?: đồng)?/u;

/** How a figure changed. */
export interface Change {
  readonly difference: number;
  /** Of the old value; null when that is 0, or of percentages, whose difference is told in points. */
  readonly percent: number | null;
}

export function changeOf({ old, now, unit }: Pick<ComparedFigure, "old" | "now" | "unit">): Change {
  const decimals = Math.max(decimalsOf(old.written), decimalsOf(now.written));
  const difference = Number((now.value - old.value).toFixed(decimals));
  return { difference, percent: unit === "%" || old.value === 0 ? null : (difference / old.value) * 100 };
}

/** "tăng 12,5%", "giảm 9 lượt công dân" from nothing, "tăng 1,4 điểm phần trăm"; "không thay đổi". */
export function changeWords({ difference, percent }: Change, unit: string): string {
  if (difference === 0) return "không thay đổi";
  const word = difference > 0 ? "tăng" : "giảm";
  if (percent !== null) return `${word} ${formatNumber(Math.abs(percent), 2)}%`;
  return `${word} ${formatNumber(Math.abs(difference), 2)} ${unit === "%" ? "điểm phần trăm" : unit}`;
}

/**
 * Where a figure stands in a plain text with its unit behind it: offsets just behind the number, and behind the unit.
 */
export function* endsOfFigure(
  text: string,
  written: string,
  unit: string,
): Generator<{ readonly number: number; readonly unit: number }> {
  for (const at of placesOf(written, text)) {
    const number = at + written.length;
    if (/[\d.,/]$/u.test(text.slice(Math.max(0, at - 1), at)) || /^[.,/]?\d/u.test(text.slice(number, number + 2)))
      continue;
    const end = behind(text, number, unit);
    if (end !== null) yield { number, unit: end };
  }
}

/** The offset behind these words; null when others stand there. */
function behind(text: string, from: number, unit: string): number | null {
  let at = from;
  for (const word of unit.split(" ")) {
    const found = /^\s*(?:%|[\p{L}²³]+)/u.exec(text.slice(at, at + 40))?.[0];
    if (found === undefined || fold(found) !== word) return null;
    at += found.length;
  }
  return at;
}

type Numbered = CriterionFigure & { readonly value: number };

function numbersOf({ figures, quote }: CriterionState): readonly Numbered[] {
  // What the text itself compares with is no figure of its own time.
  const sentence = (quote ?? "").toLowerCase();
  return figures.filter(
    (figure): figure is Numbered =>
      figure.value !== null &&
      figure.unit !== "" &&
      figure.unit !== "ngày" &&
      figure.unit !== "văn bản" &&
      !new RegExp(
        `(?:\\([+-]|(?:(?:tăng|giảm|vượt)(?: thêm| khoảng| gần| hơn| từ)?|(?:cùng k[ỳì]|(?:k[ỳì]|năm) trước)(?:(?! lên| xuống)[^\\d,;.()]){0,24}?|hơn (?:năm 20\\d\\d|cùng k[ỳì](?: năm 20\\d\\d)?)(?: là)?|\\([^()\\d]*(?:\\d+ tháng [^()\\d]*)?20\\d\\d(?: là|:)) )${escaped(figure.written)}(?![\\d.,]*\\d)`,
        "u",
      ).test(sentence),
  );
}

/**
 * The words that two units share from their beginning; null when they
 * count different things: "cuộc họp thôn" and "cuộc tiếp xúc".
 */
function sameUnit(one: string, other: string): string | null {
  const [left, right] = [one.split(" "), other.split(" ")];
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared++;
  if (shared === 0 || unitClass(one) !== unitClass(other)) return null;
  const all = Math.min(left.length, right.length);
  return shared < Math.min(2, all) ? null : trimmed(left.slice(0, shared));
}

/** "lượt công dân đến" ends in the middle of what follows. */
function trimmed(words: readonly string[]): string {
  const end = words.findIndex((word, at) => at > 0 && FOLLOWS.has(word));
  return words.slice(0, end === -1 ? undefined : end).join(" ");
}

const FOLLOWS = new Set(
  "đến tham và với được để cho về tại trong theo trên so tăng giảm đã có của là do từ thuộc".split(" "),
);

/**
 * Of "9/9" and "10/12" only the first parts would be compared: they are
 * set side by side only when they are parts of one number.
 */
function sameWhole(one: string, other: string): boolean {
  return one.split("/")[1] === other.split("/")[1];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
}
