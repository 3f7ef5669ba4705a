import { wordsOf } from "../../../vietnamese/fold";
import type { Dealing } from "../dealings";
import { thingWord } from "../fractions";

/**
 * True for a figure by which another statement tells the criterion's own thing again with another value ("Tiếp công
 * dân: 29 lượt", further down "Trong kỳ đã tiếp 33 lượt công dân"). Whatever the statement names beside ("thôn Hạ tiếp
 * 05 lượt") makes it another thing.
 *
 * @param quote the criterion's own sentence, folded
 * @param statement the other one, folded
 */
export function tellsAnother(figure: Told, statement: string, own: readonly Told[], quote: string): boolean {
  if (!isPlain(figure) || figure.dealing !== undefined) return false;
  const same = own.filter(
    (other) => isPlain(other) && other.dealing === undefined && thingWord(other.unit) === thingWord(figure.unit),
  );
  if (same.length !== 1 || same[0]!.value === figure.value) return false;
  const known = new Set(wordsOf(quote));
  const clause = statement.slice(0, clauseEnd(statement, figure.written));
  return wordsOf(clause).every((word) => known.has(word) || /\d/u.test(word) || idle.has(word));
}

/** What of a figure says whether it stands for itself. */
interface Told {
  readonly written: string;
  readonly value: number | null;
  readonly unit: string;
  readonly approximate: boolean;
  readonly part?: true;
  readonly compared?: true;
  readonly otherTime?: true;
  readonly dealing?: Dealing;
}

/** It stands for itself: no part, of this time, exact. */
export function isPlain({ value, part, compared, otherTime, approximate }: Told): boolean {
  return value !== null && !(part || compared || otherTime || approximate);
}

function clauseEnd(statement: string, written: string): number {
  const at = statement.indexOf(written) + written.length;
  return at + /^[^,;:()]*/u.exec(statement.slice(at))![0].length;
}

/** Words that do not make it another thing. */
export const idle: ReadonlySet<string> = new Set(
  "đã trong kỳ có được là số tổng cộng toàn xã phường tỉnh sở trường công ty tháng đầu năm và các tổ chức tiến hành đến nay qua".split(
    " ",
  ),
);
