import { isBlankAt } from "../figure-signs";
import { at, kindNamed, withoutRoom, type CitationSlip } from "./slip";

/** "01/2016/TT/BNV", "15 /QĐ - UBND", "59/2023/ND-CP", "59/2023NĐ-CP", and "Nghị định số 145/2020/NQ-CP". */
export function stateSymbols(text: string, slips: CitationSlip[]): void {
  let seenTo = 0;
  anySymbol.lastIndex = 0;
  for (let symbol = anySymbol.exec(text); symbol !== null; symbol = anySymbol.exec(text)) {
    const before = symbol.index - (isBlankAt(text, symbol.index - 1) ? 2 : 1);
    const start = Math.max(seenTo, before - 14);
    const around = text.slice(start, before + 32);
    const match = state.exec(around) ?? joinedState.exec(around);
    if (match === null) continue;
    match.index += start;
    seenTo = match.index + match[0].length;
    // Of "08/NQ-ĐU/TƯ" only a part would be put right.
    if (/^[/\-–&]\p{L}/u.test(text.slice(seenTo, seenTo + 2))) continue;
    const [, number, year = "", slash, kind, hyphen, agency] = match as readonly string[];
    // "số 27 KH-UBND" lost its stroke; "12 KH-UBND" counts plans.
    const named = () => kindNamed(text.slice(Math.max(0, match.index - 24), match.index));
    const numbered = () => /số\s*(?::\s*)?$/iu.test(text.slice(Math.max(0, match.index - 8), match.index));
    if (slash!.trim() === "" && !numbered() && (year === "" || named() === null)) continue;
    if (agency === "TW" || agency === "TƯ") continue;
    if (!isOfState.test(kind!) && isParty(slash!, hyphen!, agency!)) {
      // "05-HD-BTGDVTU" lost its stroke.
      if (!hyphen!.includes("/") && year === "")
        slips.push({ ...at(match), right: `${number}-${kind}/${agency}`, safe: true });
      continue;
    }
    const written = kind!.replace(/^ND$/u, "NĐ").replace(/^QD$/u, "QĐ").replace(/^CD$/u, "CĐ");
    const meant = named() ?? (written === "NQ" && agency === "CP" && isBeforeYears(year) ? "NĐ" : null);
    const other = meant !== null && !fitsKind(written, meant);
    // "59/NĐ-CP/2023", "35/KH-UBND/2026": the year stands behind, where it never does.
    const [trailing = ""] = /^\s?\/\s?(?:19|20)\d\d(?![\d/])/u.exec(text.slice(seenTo, seenTo + 8)) ?? [];
    // A date would tell the same.
    const told = trailing === "" ? text.slice(seenTo, seenTo + 40) : ` năm ${trailing.replace(/\D/gu, "")}`;
    const lost = year === "" ? lostYear(other ? meant : written, agency!, told, Number(number)) : "";
    const [stroke, hyphenated] = isOfCommittee(agency!, year) ? ["-", "/"] : ["/", "-"];
    const right = `${number}${lost}${year.replace(/^\D+/u, "/")}${stroke}${other ? meant : written}${hyphenated}${ofMinistry(withoutRoom(agency!))}`;
    if (trailing === "" && right === withoutRoom(match[0])) continue;
    const { from, to } = at(match);
    slips.push({ from, to: to + trailing.length, right, safe: !other && lost === "" && trailing === "" });
  }
}

const kinds = "NĐ|ND|NQ|QĐ|QD|TT|TTLT|CT|CĐ|CD|KH|HD|BC|CTr|TB|TTr|KL|PL|QC|CV";
/**
 * Number, year, slash, kind, hyphen and agency: by their places, since
 * names are made into an object for each symbol of a report.
 */
const state = new RegExp(
  String.raw`(?<![\d/\-–\p{L}])(\d{1,4}(?:\.\d{1,2})?)(\s?[/\-–]\s?(?:19|20)\d\d)?(\s?[/\-–]\s?|\s|(?<=/\d{4}))(${kinds})(\s?[-–/‑]\s?|\.)(\p{Lu}[\p{L}&\d]{0,14}(?:[-–]\p{Lu}[\p{L}&]{0,6}|(?<=BGD)\sĐT){0,2})(?![\p{L}\d])`,
  "u",
);

/** "59/2023/NĐCP", "77/QĐUBND": the hyphen is lost. */
const joinedState = new RegExp(
  String.raw`(?<![\d/\-–\p{L}])(\d{1,4})(\s?\/\s?(?:19|20)\d\d)?(\s?\/\s?)(${kinds})(\s?)(CP|TTg|UBND|HĐND|SNV|BNV|BTC|BYT|BCT|BTP|BGDĐT|BLĐTBXH)(?![\p{L}\d])`,
  "u",
);

/**
 * Begins with two capitals, so that most text is ruled out at little cost, and
 * looks for a stroke or a figure only before them; `state` then looks around it.
 */
const anySymbol = /(?:N[ĐDQ]|Q[ĐDC]|T[TB]|C[TVĐD]|K[HL]|HD|BC|PL)(?<=(?:[/\-–‑]\s?|\d\s|\/\d{4})..)/gu;

/**
 * Decrees and circulars carry the year in their number ("59/2023/NĐ-CP", "01/2016/TT-BNV"), and
 * those decisions of the Prime Minister that make law: "/2023" when it was left out and the date
 * behind tells it, "/20…" when none does. Other decisions, plans and directives may have none: "".
 */
function lostYear(kind: string, agency: string, behind: string, number: number): string {
  const always = (kind === "NĐ" && agency === "CP") || (kind === "TT" && agency.startsWith("B"));
  if (!always && !(kind === "QĐ" && agency === "TTg" && number <= MOST_LAWS)) return "";
  const [, month, year] =
    /^\s*(?:\(,?\s*|,\s*)?(?:ngày\s(?:\d{1,2}(?:[/.\-–]|\stháng\s)(\d{1,2})(?:[/.\-–]|\snăm\s))?|năm\s)((?:19|20)\d\d)(?!\d)/u.exec(
      behind,
    ) ?? [];
  if (always) return `/${year ?? "20…"}`;
  return Number(month) > 3 ? `/${year}` : "";
}

/**
 * The Prime Minister makes law with fewer decisions a year than that; of the
 * others, which he numbers apart, he signs as many before January is over.
 */
const MOST_LAWS = 60;

/**
 * Until 2025 the Government's resolutions carried no year ("15/NQ-CP"),
 * its decrees always do; since then both may ("05/2025/NQ-CP").
 */
function isBeforeYears(year: string): boolean {
  return year !== "" && Number(year.replace(/\D/gu, "")) < 2025;
}

/**
 * Ministries sign in one run of letters: "BGD&ĐT", "BGD ĐT", "BGD-ĐT" and "BGDDT"
 * are BGDĐT. Symbols of offices within one, and of joint circulars, may hold a sign.
 */
function ofMinistry(agency: string): string {
  return ministries.get(withoutStrokes(agency.replace(/[&\s–-]/gu, ""))) ?? agency;
}

function withoutStrokes(letters: string): string {
  return letters.replaceAll("Đ", "D");
}

const ministries: ReadonlyMap<string, string> = new Map(
  "BGDĐT BLĐTBXH BTNMT BNNPTNT BNNMT BKHĐT BKHCN BTTTT BVHTTDL BDTTG"
    .split(" ")
    .map((one) => [withoutStrokes(one), one]),
);

/** The Party issues neither decrees nor circulars. */
const isOfState = /^(?:TT(?:LT)?|PL)$/u;

/** Party symbols put the hyphen first: "12-KH/ĐU". */
function isParty(slash: string, hyphen: string, agency: string): boolean {
  return (
    /[-–]/u.test(slash) &&
    !STATE_BODY.test(agency) &&
    (/\//u.test(hyphen) || /^(ĐU|HU|TU|BTG|BTC|UBKT|BDV|VP|BCĐ)/u.test(agency))
  );
}

/** Bodies of the State alone: "45-QĐ/UBND" is written as the Party writes. */
const STATE_BODY = /^(?:UBND|HĐND|CP|TTg|SNV|BNV)(?!\p{L})/u;

/** A Party committee's own "05/NQ-ĐU" is written as the State writes. */
function isOfCommittee(agency: string, year: string): boolean {
  return year === "" && /^(?:ĐU|HU|TU|QU)$/u.test(agency);
}

function fitsKind(written: string, meant: string): boolean {
  return written === meant || (meant === "TT" && written === "TTLT");
}
