import { WordList } from "../vietnamese/folding/word-list";

/**
 * Words that a text must hold for something to be found in it, each group with its bit: one
 * look at each word tells all of them, where a pattern for each would go through all letters.
 * Folded (see `fold`). Each may be there where nothing is found, never the other way round.
 */
const groups = {
  /** See typed-prompts.ts. */
  prompt: "chọn bấm nhấp nhấn đây click choose lorem todo tbd sau",
  recipients: "nơi noi",
  /** "BÁO CÁO", also torn by blanks, and "CỘNG HÒA …"; "cộng" also ends a row of parts. */
  header: "báo bá b cộng",
  /** What leads from a total to its parts and back, and to some of them. */
  parts: "gồm chia tổng thảy",
  among: "trong",
  /** What tells what is left of a total, or who is missing. */
  remainder: "còn không vắng hạn đang chưa",
  sameTime: "cùng",
  until: "đến",
  change: "tăng giảm",
  points: "điểm",
  day: "ngày",
  /** What is said to whoever writes, see check/readers/said-to-writer. */
  writer:
    "bạn tôi dưới anh hy hi chắc tất rất sure certainly of here mô trợ giả minh tùy mẫu oaicite contentreference cite source utm",
} as const;

export type WordMark = keyof typeof groups;

const names = Object.keys(groups) as readonly WordMark[];

/** The bit of each group. */
export const wordMark = Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Readonly<
  Record<WordMark, number>
>;

/** Bits of `wordMark` for the words [first, last) of a list. */
export function marksAmong({ numbers }: WordList, first: number, last: number): number {
  let bits = 0;
  for (let word = first; word < last; word++) bits |= table[numbers[word]!]!;
  return bits;
}

/** The same for one folded text. */
export function marksOf(folded: string): number {
  words.count = 0;
  words.add(folded);
  return marksAmong(words, 0, words.count);
}

const words = new WordList();

/** By the numbers of words (see `WordList`). */
const table = new Uint16Array(0x10000);
for (const name of names) {
  words.count = 0;
  words.add(groups[name]);
  for (let word = 0; word < words.count; word++) table[words.numbers[word]!]! |= wordMark[name];
}
