import { at, kindNamed, type CitationSlip } from "./slip";

/**
 * "Kế hoạch số 12/UBND-KH" says behind the office what the words before
 * say, and "12/UBND-VP" is a letter's; "số 12KH-UBND" lost its stroke.
 */
export function misplacedKinds(text: string, slips: CitationSlip[]): void {
  if (!text.includes("UBND") && !text.includes("HĐND")) return;
  for (const match of text.matchAll(MISPLACED_KIND)) {
    const [, number, ahead, last, first, behind] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const named = kindNamed(before);
    if (last === undefined ? named === null && !/số\s*$/iu.test(before) : named !== last) continue;
    slips.push({ ...at(match), right: `${number}/${last ?? first}-${ahead ?? behind}`, safe: last === undefined });
  }
}

const MISPLACED_KIND =
  /(?<![\d/\-–\p{L}])(\d{1,4})(?:\s?\/\s?(UBND|HĐND)\s?[-–]\s?(KH|QĐ|NQ|BC|TB|CT|HD)|(KH|QĐ|NQ|BC|TB|CT|HD)\s?[-–]\s?(UBND|HĐND))(?![\p{L}\d-])/gu;
