import { fold, wordsOf } from "../../vietnamese/fold";

/**
 * Which of several things that a criterion counts in one unit of measure a number is about, by the
 * words around it: "tồn kỳ trước 03 đơn, tiếp nhận 12 đơn, thuộc thẩm quyền 10 đơn". The name more
 * of whose own words stand there, as it is named by no other; the one without words of its own where
 * the others' are not there ("hộ nghèo" beside "hộ cận nghèo"). Null where that leaves a doubt.
 *
 * @param topic what the criterion is about, as its text begins ("Hương ước, quy ước")
 */
export function thingsNamed(
  names: readonly string[],
  measure: string,
  topic: string,
): (about: string) => string | null {
  if (names.length < 2) return () => null;
  const unit = new Set(wordsOf(fold(measure)));
  const words = names.map((name) => new Set(wordsOf(fold(name)).filter((word) => !unit.has(word) && !idle.has(word))));
  // What all of it is about tells nothing apart.
  const common = new Set(wordsOf(fold(topic)));
  const own = words.map((each, at) =>
    [...each].filter((word) => !common.has(word) && words.every((other, to) => to === at || !other.has(word))),
  );
  const plain = own.flatMap((each, at) => (each.length === 0 ? [at] : []));
  return (about) => {
    const said = new Set(wordsOf(inOneWord(about)));
    const scores = own.map((each) => {
      const score = each.filter((word) => said.has(word)).length;
      // One syllable of many is chance ("đồng ý" beside "lấy ý kiến"), unless it is the one that leads.
      return score * 2 >= each.length || said.has(each[0]!) ? score : 0;
    });
    const best = Math.max(...scores);
    if (best > 0) {
      // Also where another is said in full: "tiếp nhận đơn thuộc thẩm quyền 12 đơn".
      const meant = scores.flatMap((score, at) =>
        score === best || (score > 0 && score === own[at]!.length) ? [at] : [],
      );
      return meant.length === 1 ? names[meant[0]!]! : null;
    }
    const [only, ...more] = plain;
    const isSaid = only !== undefined && [...words[only]!].every((word) => said.has(word));
    return isSaid && more.length === 0 ? names[only]! : null;
  };
}

/** Terms are kept, or overrun, in several words. */
function inOneWord(about: string): string {
  return about.includes("hạn")
    ? about.replace(/(?<!\p{L})(?:trễ|chậm) hạn/gu, "quá hạn").replace("trong hạn", "đúng hạn")
    : about;
}

/**
 * The words around a number of a folded text that may say what it counts: those before it back to the
 * number before, without what belongs to that one, a label right in front of it among them, and those behind
 * it up to the next sign or number.
 */
export function aboutAt(folded: string, from: number, to: number): string {
  const [rest] = /^[^.;:()|\v\n]*/u.exec(folded.slice(to, to + REACH))!;
  // A label says of what it is where no more than the unit stands behind.
  const isLabelled = rest.trim().split(" ").length <= 2;
  const lead = isLabelled ? /([^.;:\v\n\d]*(?:: ?)?)$/u : /([^.;:\v\n\d]*)$/u;
  const [, before = ""] = lead.exec(folded.slice(Math.max(0, from - REACH), from)) ?? [];
  const start = from - before.length;
  const follows = start > 0 && /\d/u.test(folded.charAt(start - 1));
  const led = follows ? before.replace(OF_FORMER, "") : before;
  // Behind the last number of a clause the whole of it is about that number.
  const isLast = !/\d|(?<!\p{L})(?:không|chưa)(?!\p{L})/u.test(rest);
  const behind = isLast ? rest : rest.replace(OF_NEXT, "");
  return `${led} ${behind}`.replace(/[\s:]+/gu, " ").trim();
}

const REACH = 70;
/** What belongs to the next number; some names hold a comma. */
const OF_NEXT = /(?:,(?! (?:quy ước|bài|công chức|viên chức|phản ánh|kiến nghị)(?!\p{L}))| và |\d).*$/u;
/**
 * What belongs to the number before, whose name may hold commas of its
 * own: "14 hương ước, quy ước được công nhận, trong kỳ sửa đổi …".
 */
const OF_FORMER = /^(?:.*,(?= (?:trong kỳ|trong năm|riêng|đã|có|được|còn) )|.*?(?:,| và |\|))/u;

/** Words of names that say nothing of which it is. */
const idle: ReadonlySet<string> = new Set("đã được theo có và của so với các số cơ sở kỳ".split(" "));
