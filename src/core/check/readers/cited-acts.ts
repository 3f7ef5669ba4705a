import type { Act, ActKind } from "../../outline/act";
import { computed } from "../../snapshot/computed";
import { areApart, matchesOf } from "../../vietnamese/phrase-finder";
import { isBlankAt, isDigitAt } from "./figure-signs";

/** A place where a text cites an act that has ended. */
export interface CitedAct {
  readonly act: Act;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds where a text cites acts that have ended, however shortly: "Pháp lệnh số 34/2007/PL-UBTVQH11", "Nghị định 60/2013, 149/2018", "Nghị định 04 năm 2015",
 * "Pháp lệnh Dân chủ ở cơ sở", "Luật Viên chức năm 2010", "36-HD/VPTW". A number counts only with its kind, which its symbol or the word before it tells:
 * "tháng 04/2015" and "Quyết định 60/2013" are other things.
 */
export function citedActs(text: string, known: readonly Act[]): readonly CitedAct[] {
  const { digits, named, acts } = computed(known, prepared);
  const near = named(text);
  const numbered = mayCite(text, digits);
  if (near === null && !numbered) return NOTHING;
  const found: CitedAct[] = [];
  if (numbered) byNumber(text, acts, found);
  for (const { pattern, act } of near ?? []) {
    for (const match of matchesOf(pattern(), text)) {
      const cited = { act, from: match.index, to: match.index + match[0].length };
      if (!isAnotherYear(text, cited.to, act) && found.every((other) => areApart(cited, other))) found.push(cited);
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

const NOTHING: readonly CitedAct[] = [];

interface Prepared {
  readonly acts: readonly Act[];
  /** By the year of their numbers, what stands before the slash: "34" of "34/2007". */
  readonly digits: ReadonlyMap<string, readonly string[]>;
  /** The names of acts whose pieces stand in a text; null when there is none. */
  named(text: string): readonly Named[] | null;
}

/** A way to cite an act: its rarest piece, what must stand before that, what the whole looks like, and the act it means. */
interface Named {
  readonly rarest: string;
  readonly before: string;
  readonly pattern: () => RegExp;
  readonly act: Act;
}

function prepared(known: readonly Act[]): Prepared {
  const acts = known.filter(({ inForce }) => inForce.to !== null);
  return {
    acts,
    digits: digitsByYear(acts),
    named: byRarest(acts.flatMap((act) => namesOf(act, known))),
  };
}

/** One search for all rarest pieces, which may overlap: "2015" holds "15". A pattern is looked for only where what must stand before one does. */
function byRarest(named: readonly Named[]): Prepared["named"] {
  const signs = [...new Set(named.map(({ rarest }) => rarest))].sort((one, other) => other.length - one.length);
  const any = new RegExp(signs.join("|"), "g");
  const bySign = new Map(
    signs.map((sign) => [sign, named.flatMap(({ rarest }, at) => (sign.startsWith(rarest) ? [at] : []))]),
  );
  return (text) => {
    let places: number[] | null = null;
    any.lastIndex = 0;
    for (let match = any.exec(text); match !== null; match = any.exec(text)) {
      const before = text.slice(Math.max(0, match.index - REACH), match.index);
      for (const at of bySign.get(match[0])!)
        if (before.includes(named[at]!.before) && !places?.includes(at)) (places ??= []).push(at);
      any.lastIndex = match.index + 1;
    }
    return places === null ? null : places.sort((one, other) => one - other).map((at) => named[at]!);
  };
}

/** Longer than any way to cite an act. */
const REACH = 160;

function digitsByYear(acts: readonly Act[]): ReadonlyMap<string, readonly string[]> {
  const years = new Map<string, string[]>();
  for (const act of acts) {
    const year = String(act.issued);
    years.set(year, [...(years.get(year) ?? []), digitsOf(act)]);
  }
  return years;
}

/** Number and year of one of the acts stand there: rules most paragraphs out. */
function mayCite(text: string, digits: Prepared["digits"]): boolean {
  for (let slash = text.indexOf("/"); slash >= 0; slash = text.indexOf("/", slash + 1)) {
    const from = isBlankAt(text, slash + 1) ? slash + 2 : slash + 1;
    // Most strokes stand between day and month, or in a symbol.
    if (!isDigitAt(text, from + 3)) continue;
    const to = isBlankAt(text, slash - 1) ? slash - 1 : slash;
    const numbers = digits.get(text.slice(from, from + 4));
    if (numbers?.some((number) => text.endsWith(number, to))) return true;
  }
  return false;
}

function digitsOf({ number }: Act): string {
  return String(Number(/^\d+/u.exec(number)![0]));
}

const number =
  /(?<![\d/.,])(?<number>\d{1,3})\s?\/\s?(?<year>(?:19|20)\d\d)(?!\d)(?:\s?\/\s?(?<symbol>\p{L}{2,4}\d{0,2}(?:\s?[-–/]\s?[\p{L}\d]{1,14})*))?/gu;

function byNumber(text: string, acts: readonly Act[], found: CitedAct[]): void {
  let last: { readonly to: number; readonly kind: string | null } | undefined;
  for (const match of text.matchAll(number)) {
    const groups = match.groups as { number: string; year: string; symbol?: string };
    const carried = last && listed.test(text.slice(last.to, match.index)) ? last.kind : null;
    const kind = kindBefore(text, match.index) ?? carried;
    last = { to: match.index + match[0].length, kind };
    const act = acts.find((each) => isMeant(each, Number(groups.number), Number(groups.year), groups.symbol, kind));
    const isOthers = groups.symbol === undefined && OF_OTHERS.test(text.slice(last.to, last.to + 40));
    if (act !== undefined && !isOthers) found.push({ act, from: match.index, to: last.to });
  }
}

/** "Quyết định 22/2018 của Ủy ban nhân dân tỉnh" is a province's own. */
const OF_OTHERS =
  /^(?:\/\p{L}+)?(?: ngày [\d/.-]+)? của (?:chủ tịch |thường trực )?(?:ủy ban nhân dân|UBND|hội đồng nhân dân|HĐND|sở |tỉnh|xã|phường|huyện|đảng ủy|tỉnh ủy)/iu;

/** Between two numbers of one kind: "Nghị định 60/2013 và 149/2018". */
const listed = /^\s*(?:,|;|và|hoặc|cùng)\s*(?:số\s*)?$/u;

function isMeant(act: Act, number: number, year: number, symbol: string | undefined, kind: string | null): boolean {
  if (act.issued !== year || Number(digitsOf(act)) !== number) return false;
  if (symbol !== undefined) {
    const own = letters(act.number.replace(/^[\d/]+/u, ""));
    const cited = letters(symbol);
    return own.startsWith(cited) || cited.startsWith(own);
  }
  return kind !== null && kindWords[act.kind].some((word) => word.toLowerCase() === kind.toLowerCase());
}

/** "NĐ - CP", "ND/CP" and "NĐ-CP" are one symbol. */
function letters(symbol: string): string {
  return symbol
    .replace(/[Đđ]/gu, "D")
    .replace(/[^\p{L}\d]/gu, "")
    .toUpperCase();
}

const kindWords: Readonly<Record<ActKind, readonly string[]>> = {
  "Bộ luật": ["bộ luật", "luật"],
  "Chỉ thị": ["chỉ thị", "CT"],
  "Hướng dẫn": ["hướng dẫn", "HD"],
  "Kết luận": ["kết luận", "KL"],
  Luật: ["luật"],
  "Nghị định": ["nghị định", "NĐ", "ND"],
  "Nghị quyết": ["nghị quyết", "NQ"],
  "Nghị quyết liên tịch": ["nghị quyết liên tịch", "nghị quyết", "NQLT"],
  "Pháp lệnh": ["pháp lệnh", "PL"],
  "Quy định": ["quy định"],
  "Quyết định": ["quyết định", "QĐ"],
  "Thông tư": ["thông tư", "TT"],
};

const kindEnd = new RegExp(
  `(?<!\\p{L})(${[...new Set(Object.values(kindWords).flat())].sort((one, other) => other.length - one.length).join("|")})\\s*(?:số\\s*:?\\s*)?$`,
  "iu",
);

function kindBefore(text: string, at: number): string | null {
  return kindEnd.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? null;
}

/** The ways to cite an act without the number and year its number holds. */
function namesOf(act: Act, all: readonly Act[]): Named[] {
  const kind = `(?<!\\p{L})${anyOf(kindWords[act.kind])}`;
  const digits = digitsOf(act);
  const names: Named[] = act.shortNames.map((name) => ({
    ...shortSigns(name),
    pattern: later(
      `(?<!\\p{L})${name.split(" ").join(`\\s+${filler}`).replaceAll(" ", "\\s+")}(?![\\p{L}\\d]|\\s?[-–/]\\s?[\\p{Lu}\\d])`,
      "giu",
    ),
    act,
  }));
  // "Nghị định số 04 năm 2015", "Nghị định số 04 ngày 09/01/2015".
  names.push({
    rarest: String(act.issued),
    before: digits,
    pattern: later(
      `${kind}\\s*(?:số\\s*:?\\s*)?0*${digits}(?:\\s?/\\s?\\p{L}{2,4}(?:[-–]\\p{L}{2,12})?)?\\s+(?:của \\p{L}+(?: \\p{L}+)? )?(?:năm\\s+|ngày\\s+\\d[^;.]{0,24}?)${act.issued}(?!\\d)`,
      "giu",
    ),
    act,
  });
  // "Luật Viên chức năm 2010", unless two laws of one year bear the name.
  const alone = !all.some((other) => other !== act && other.name === act.name && other.issued === act.issued);
  if (act.name !== "" && alone) {
    const words = act.name.split(/[\s,]+/u).join("[\\s,]+");
    names.push({
      rarest: String(act.issued),
      before: act.name.split(" ").at(-1)!.slice(1),
      pattern: later(
        `${kind}\\s+${words}\\s*\\(?\\s*(?:năm\\s+|ngày\\s+\\d{1,2}(?:[/.-]\\d{1,2}[/.-]|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+))?${act.issued}(?!\\d)`,
        "giu",
      ),
      act,
    });
  }
  // Party numbers: "36-HD/VPTW".
  if (!act.number.includes(`/${act.issued}/`)) {
    const [, sort, body] = /^\d+-(\p{L}+)\/(\p{L}+)$/u.exec(act.number)!;
    names.push({
      rarest: body!,
      before: digits,
      pattern: later(`(?<![\\d/])${digits}\\s?[-–/]\\s?${sort}\\s?[-–/]?\\s?${body}(?!\\p{L})`, "gu"),
      act,
    });
  }
  return names;
}

/** A pattern that is made when first looked for: of an act's names few are near any text. */
function later(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
}

/** "Nghị định 04": "04"; "Pháp lệnh dân chủ": the rarest word of it, without the letter that may be a capital. */
function shortSigns(name: string): Pick<Named, "rarest" | "before"> {
  const last = name.split(" ").at(-1)!;
  const second = name.split(" ")[1]!.slice(1);
  return /^\d/u.test(last) ? { rarest: last, before: second } : { rarest: second, before: "" };
}

/** Words that may stand inside a short name: "Pháp lệnh về thực hiện Quy chế dân chủ". */
const filler = "(?:(?:số|về|việc|thực hiện|quy chế)\\s+)*";

function anyOf(words: readonly string[]): string {
  return `(?:${words.join("|")})`;
}

/** "Nghị định 04 năm 2021" is another decree. */
function isAnotherYear(text: string, to: number, act: Act): boolean {
  const [, year] =
    /^\s*(?:\(\s*)?(?:năm\s+|ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+tháng\s+\d{1,2}\s+năm\s+))(\d{4})/u.exec(
      text.slice(to, to + 40),
    ) ?? [];
  return year !== undefined && Number(year) !== act.issued;
}
