import { at, kindNamed, type CitationSlip } from "./slip";

/**
 * "Kế hoạch số 12/UBND-KH", "Nghị định số 59/2023/CP-NĐ", "Chỉ thị số 30-TW/CT" say behind the office what the
 * words before say, and "12/UBND-VP" is a letter's; "số 12KH-UBND" lost its stroke.
 */
export function misplacedKinds(text: string, slips: CitationSlip[]): void {
  if (!OFFICES.some((office) => text.includes(office))) return;
  for (const match of text.matchAll(MISPLACED_KIND)) {
    const [, number, office, last, first, behind] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const named = kindNamed(before);
    if (last === undefined ? named === null && !/số\s*$/iu.test(before) : named !== last) continue;
    const [stroke, hyphen] = office === "TW" ? ["-", "/"] : ["/", "-"];
    const right = `${number}${stroke}${last ?? first}${hyphen}${office ?? behind}`;
    slips.push({ ...at(match), right, safe: last === undefined });
  }
}

/** A sign of each office below: these are found faster than a pattern finds that there is none. */
const OFFICES = ["UBND", "HĐND", "CP", "TTg", "TW", "NV"];
const MISPLACED_KIND =
  /(?<![\d/\-–\p{L}])(\d{1,4}(?:\/(?:19|20)\d\d)?)(?:\s?[/–-]\s?(UBND|HĐND|CP|TTg|TW|[SB]NV)\s?[/–-]\s?(KH|QĐ|NQ|BC|TB|CT|HD|NĐ|TT)|(KH|QĐ|NQ|BC|TB|CT|HD)\s?[-–]\s?(UBND|HĐND))(?![\p{L}\d-])/gu;
