import { placesOf } from "../../../vietnamese/phrase-finder";
import type { Act } from "../../../outline/act";
import { isBlankAt, isDigitAt } from "../figure-signs";
import { digitsOf, kindBefore, kindWords } from "./act-kinds";
import type { CitedAct } from "./cited-act";

/** What stands before the slash in the numbers of acts, by their year: "34" of "34/2007". */
export function digitsByYear(acts: readonly Act[]): ReadonlyMap<string, readonly string[]> {
  const years = new Map<string, string[]>();
  for (const act of acts) {
    const year = String(act.issued);
    years.set(year, [...(years.get(year) ?? []), digitsOf(act)]);
  }
  return years;
}

/** Number and year of one of the acts stand there: rules most paragraphs out. */
export function mayCite(text: string, digits: ReadonlyMap<string, readonly string[]>): boolean {
  for (const slash of placesOf("/", text)) {
    const from = isBlankAt(text, slash + 1) ? slash + 2 : slash + 1;
    // Most strokes stand between day and month, or in a symbol.
    if (!isDigitAt(text, from + 3)) continue;
    const to = isBlankAt(text, slash - 1) ? slash - 1 : slash;
    const numbers = digits.get(text.slice(from, from + 4));
    if (numbers?.some((number) => text.endsWith(number, to))) return true;
  }
  return false;
}

/**
 * Acts cited by number and year, the kind told by the symbol, the word
 * before or the number before: "Nghị định 60/2013, 149/2018".
 */
export function byNumber(text: string, acts: readonly Act[], found: CitedAct[]): void {
  let last: { readonly to: number; readonly kind: string | null } | undefined;
  for (const match of text.matchAll(number)) {
    const groups = match.groups as { number: string; year: string; symbol?: string };
    const carried = last && listed.test(text.slice(last.to, match.index)) ? last.kind : null;
    const kind = kindBefore(text, match.index) ?? carried;
    last = { to: match.index + match[0].length, kind };
    const act = acts.find((each) => isMeant(each, Number(groups.number), Number(groups.year), groups.symbol, kind));
    if (act === undefined) continue;
    // A symbol that names who issued it is plainer than what stands behind, and decrees come from the State alone.
    const mayBeOthers = /quyết/iu.test(act.kind) && !/\P{L}/u.test(groups.symbol ?? "");
    if (mayBeOthers && OF_OTHERS.test(text.slice(last.to, last.to + 40))) continue;
    found.push({ act, from: match.index, to: last.to });
  }
}

const number =
  /(?<![\d/.,])(?<number>\d{1,3})\s?\/\s?(?<year>(?:19|20)\d\d)(?!\d)(?:\s?\/\s?(?<symbol>\p{L}{2,4}\d{0,2}(?:\s?[-–/]\s?[\p{L}\d]{1,14})*))?/gu;

/** "Quyết định 22/2018 của Ủy ban nhân dân tỉnh" is a province's own. */
const OF_OTHERS =
  /^(?: ngày [\d/.-]+)? của (?:chủ tịch |thường trực )?(?:ủy ban nhân dân|UBND|hội đồng nhân dân|HĐND|sở |tỉnh|xã|phường|huyện|đảng ủy)/iu;

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
