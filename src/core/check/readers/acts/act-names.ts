import type { Act } from "../../../outline/act";
import { digitsOf, kindWords } from "./act-kinds";

/**
 * A way to cite an act: its rarest piece, what must stand before that, what the whole looks like, and the act it means.
 */
export interface Named {
  readonly rarest: string;
  readonly before: string;
  readonly pattern: () => RegExp;
  readonly act: Act;
}

/** The ways to cite an act without the number and year its number holds. */
export function namesOf(act: Act, all: readonly Act[]): Named[] {
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
  // Party numbers, "36-HD/VPTW", and ordinances without their year, "34-PL/UBTVQH11": who issued them says enough.
  const [, sort, body] = /(?<=\d[-/])(\p{L}+)[-/](\p{L}+\d*)$/u.exec(act.number) ?? [];
  if (body !== undefined && (!act.number.includes(`/${act.issued}/`) || /\d$/u.test(body))) {
    names.push({
      rarest: body,
      before: digits,
      pattern: later(`(?<![\\d/])${digits}\\s?[-–/]\\s?${sort}\\s?[-–/]?\\s?${body}(?!\\p{L})`, "gu"),
      act,
    });
  }
  return names;
}

/**
 * "Luật Thanh tra năm 2004", of which the table knows only what came later: an act that had ended at the
 * latest when the oldest one known of its name began, or ended itself.
 */
export function olderNames(all: readonly Act[]): Named[] {
  return all.flatMap((oldest) => {
    const { kind, name, issued, inForce } = oldest;
    const isOldest = !all.some((other) => other.name === name && other.issued < issued);
    if (!kind.endsWith("uật") || name === "" || !isOldest) return [];
    const act: Act = {
      ...oldest,
      number: `${name} trước năm ${issued}`,
      inForce: { from: null, to: inForce.from ?? inForce.to },
      replacedBy: [oldest.id],
      verified: false,
    };
    const years = Array.from({ length: issued - FIRST }, (_, at) => String(FIRST + at));
    // By tens: "20" alone stands in every report, and so does "202".
    return [...new Set(years.map((year) => year.slice(0, 3)))]
      .filter((ten) => ten < "202")
      .map((rarest) => ({
        rarest,
        before: name.split(" ").at(-1)!.slice(1),
        pattern: later(
          `(?<!\\p{L}|(?:cấp|giao|ký) theo )luật\\s+${name.split(/[\s,]+/u).join("[\\s,]+")}\\s*\\(?\\s*(?:năm\\s+)?(?:${years.join("|")})(?![\\d/])`,
          "giu",
        ),
        act,
      }));
  });
}

/** No report cites an older law. */
const FIRST = 1986;

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
export function isAnotherYear(text: string, to: number, act: Act): boolean {
  const [, year] =
    /^\s*(?:\(\s*)?(?:năm\s+|ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s+tháng\s+\d{1,2}\s+năm\s+))(\d{4})/u.exec(
      text.slice(to, to + 40),
    ) ?? [];
  return year !== undefined && Number(year) !== act.issued;
}
