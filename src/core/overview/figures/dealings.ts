/**
 * How a part of what came in was dealt with: settled or answered, accepted
 * (of opinions), reconciled (of disputes); `pending` is what still waits.
 */
export type Dealing = "settled" | "accepted" | "reconciled" | "pending";

/**
 * What a folded sentence says was done with the number between two places of it: "đã giải quyết 21 kiến
 * nghị", "61 ý kiến được tiếp thu", "hòa giải thành 07 vụ", "còn 02 đơn đang xem xét". `unit` is the words
 * behind it. Null when the number stands by itself, when the same words took it in ("tiếp nhận, xử lý 22 kiến
 * nghị"), and when it is dealt with as a part of a part ("22 đơn, có 05 đơn tố cáo, đã giải quyết 04 đơn").
 */
export function dealingAt(folded: string, from: number, to: number, unit: string): Dealing | null {
  const before = folded.slice(Math.max(0, from - REACH), from);
  const after = folded.slice(to, to + 60);
  if (waits.test(before) || goesElsewhere.test(before) || waitsBehind.test(after)) return "pending";
  if (partOfPart.test(before) || isOfPart(before, unit)) return null;
  const led = leading.exec(before);
  if (led !== null) return tookIn.test(before.slice(0, led.index)) ? null : kindOf(led[1]!);
  // Beside what was accepted: "tiếp thu 98 ý kiến, giải trình 28 ý kiến".
  if (explained.test(before)) return "pending";
  if (/^(?:vụ|việc)/u.test(unit) && reconciledBare.test(before)) return "reconciled";
  const told = following.exec(after) ?? followingBare.exec(after);
  if (told !== null) return kindOf(told[1]!);
  return reconciled.test(after) ? "reconciled" : null;
}

/**
 * Longer than what a sentence says in front of a number; a page without
 * a full stop is not read to its beginning for each of its numbers.
 */
const REACH = 400;

/** What the name of a figure says of it, as an outline writes it: "đơn đã giải quyết", "ý kiến được tiếp thu". */
export function dealingNamed(name: string): Dealing | null {
  const found = new RegExp(
    `(?<!\\p{L})(?:đã|được)(?: được)? (${verb})|(?<!\\p{L})(hòa giải thành)|(trả lời) tại chỗ`,
    "u",
  ).exec(name);
  return found === null ? null : kindOf((found[1] ?? found[2] ?? found[3])!);
}

/** The column of what was dealt with, where the outline has no name of its own for it. */
export const dealingWords: Readonly<Record<Exclude<Dealing, "pending">, string>> = {
  settled: "đã giải quyết",
  accepted: "đã tiếp thu",
  reconciled: "hòa giải thành",
};

const verb = "trả kết quả|giải quyết|xử lý|trả lời|giải đáp|tiếp thu|hòa giải thành";
/** These alone tell another part, not how much was settled. */
const besides = "giải trình|phản hồi|khắc phục";
const leading = new RegExp(
  `(?<!\\p{L})((?:(?:${besides})(?:,| và) )*(?:${verb})(?:(?:,| và) (?:${verb}|${besides}))*)(?: (?:được|xong|dứt điểm|thành công|tại chỗ|trực tiếp|ngay|kịp thời|theo quy định|là))*:? ?$`,
  "u",
);
const between = "(?: (?!chưa|không|đang|cần|phải|đề|để)\\p{L}+)";
const following = new RegExp(
  `^${between}{0,4}?(?: (?:đã|đều))? được ((?:${verb})(?:(?:,| và) (?:${verb}|${besides}))*)(?!\\p{L})`,
  "u",
);
/** "04 đơn đã giải quyết" at the end of a clause; "20 đơn và đã giải quyết …" goes on to another number. */
const followingBare = new RegExp(
  `^(?: (?!chưa|không|đang|cần|phải|đề|để|và|đến)\\p{L}+){1,4}? đã (${verb})(?: xong| dứt điểm)?(?= ?(?:[.;)(]|$))`,
  "u",
);
/** Of disputes alone: "18 tổ hòa giải hòa giải thành 20 vụ" counts who did it. */
const reconciled = new RegExp(
  `^ (?:vụ|việc|mâu thuẫn|tranh chấp|trường hợp)${between}{0,3}? hòa giải thành(?!\\p{L})`,
  "u",
);
const explained = /(?<!\p{L})giải trình(?: rõ)?:? $/u;
/** "Hòa giải 13 vụ: thành 11 vụ, không thành 01 vụ". */
const reconciledBare = /hòa giải[^.]*(?:[,:;(]|(?<!\p{L})đã) ?thành(?: công)?:? $/u;
/** Took in and dealt with in one breath; or not done at all: what follows is no part that was settled. */
const tookIn =
  /(?<!\p{L})(?:(?:nhận|thụ lý|xem xét|nhận được)(?:,| và)?(?: đã)?|đề nghị|yêu cầu|cần|phải|không|sẽ|thẩm quyền|để|tỷ lệ|giao) ?$/u;
const waits =
  /(?<!\p{L})(?:còn|còn lại|không thành|(?:đang|chưa)(?: được)?(?: (?:xem xét|tiếp tục|thụ lý|giải quyết|xử lý|trả lời|tiếp thu|hòa giải thành|hòa giải))*):? ?$/u;
/** "chuyển Tòa án 01 vụ": no more settled here than what waits. "Hòm thư chuyển đến 19 kiến nghị" took them in. */
const goesElsewhere =
  /(?<!\p{L})(?:chuyển(?! sang| đến $)|trả lại|rút)(?: (?!giải|xử|trả|tiếp|đã|và|được)\p{L}+){0,6} ?$/u;
const waitsBehind =
  /^(?: \p{L}+){0,3}? (?:đang|chưa|còn)(?: được)? (?:xem xét|giải quyết|xử lý|trả lời|thụ lý|đến hạn|trong (?:thời )?hạn|hòa giải)/u;
const partOfPart = /(?<!\p{L})(?:trong đó|gồm|bao gồm|cụ thể|chia ra)(?!\p{L})[^\d;]*\d[^;]*$/u;

/**
 * "22 đơn, có 05 đơn tố cáo, đã giải quyết 04 đơn": of which of the two is not
 * certain. "02 hội nghị, có 17 ý kiến, đã trả lời 17 ý kiến" leaves no doubt.
 */
function isOfPart(before: string, unit: string): boolean {
  const [thing = ""] = unit.split(" ");
  const parted = /(\d[^;]*?)(?:,| và) có (\d[^;]*)$/u.exec(before);
  return parted !== null && thing !== "" && [parted[1]!, parted[2]!].every((part) => part.includes(` ${thing}`));
}

function kindOf(verbs: string): Dealing {
  const said = verbs.split(/,| và /u).map((each) => each.trim());
  if (said.every((each) => each === "hòa giải thành")) return "reconciled";
  return said.every((each) => each === "tiếp thu") ? "accepted" : "settled";
}
