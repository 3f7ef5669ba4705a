import { isDigitAt } from "../figure-signs";

/**
 * False for nearly all text: no sentence of it can tell of another time (see `wrongInSentence`). That is looked for only where a year stands that is not the year of a day ("15/3/2025"), or
 * the word behind which a day counts as well.
 */
export function mayNameTime(text: string): boolean {
  const first = text.indexOf("20");
  const other = text.indexOf("19");
  if (first === -1 && other === -1) return false;
  return (isYearAlone(text, "20", first) || isYearAlone(text, "19", other) || saysUntil(text)) && NAMES_TIME.test(text);
}

const NAMES_TIME =
  /tháng (?:đầu|cuối|năm 20)|(?<!\d )tháng \d|quý|học k|(?:trong|k[ỳì]|k[ỳì] báo cáo) năm|(?:^|[.;]\s+)năm 20|đến (?:hết )?(?:ngày |tháng )?\d/iu;

function isYearAlone(text: string, century: string, first: number): boolean {
  for (let at = first; at !== -1; at = text.indexOf(century, at + 1))
    if (isDigitAt(text, at + 2) && isDigitAt(text, at + 3) && !isDigitAt(text, at + 4) && !isOfDay(text, at))
      return true;
  return false;
}

/** Day and month in front: "15/3/", "05.12.". */
function isOfDay(text: string, year: number): boolean {
  if (!PARTS_DATE.has(text.charCodeAt(year - 1)) || !isDigitAt(text, year - 2)) return false;
  const before = isDigitAt(text, year - 3) ? year - 4 : year - 3;
  return PARTS_DATE.has(text.charCodeAt(before)) && isDigitAt(text, before - 1);
}

const PARTS_DATE: ReadonlySet<number> = new Set([..."-./"].map((sign) => sign.charCodeAt(0)));

/** "đến" in any case: a search that begins with its rarest letter. */
function saysUntil(text: string): boolean {
  for (let at = text.indexOf("ến"); at !== -1; at = text.indexOf("ến", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === CAPITAL_D || before === SMALL_D) return true;
  }
  return text.includes("ẾN");
}

const CAPITAL_D = 0x110;
const SMALL_D = 0x111;
