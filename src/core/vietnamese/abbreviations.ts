/**
 * Rewrites the words of a heading so that different names of one thing become the same words: abbreviations spelt out, the older "Quy chế dân chủ"
 * and the newer "xã, phường, đặc khu" read as the outline names them. Only for comparison.
 */
export function canonicalWords(words: readonly string[]): string[] {
  const spelt: string[] = [];
  for (const word of words) {
    const full = ABBREVIATIONS.get(word);
    if (full === undefined) spelt.push(word);
    else spelt.push(...full);
  }
  const result: string[] = [];
  for (let at = 0; at < spelt.length;) {
    const phrase = (PHRASES.get(spelt[at] as string) ?? []).find(({ from }) => startsAt(spelt, at, from));
    if (phrase === undefined) result.push(spelt[at++] as string);
    else {
      result.push(...phrase.to);
      at += phrase.from.length;
    }
  }
  return result;
}

/** Stands in a heading's words for the time it names, whatever year or half-year that is. */
export const periodWord = "§";

/** Replaces "6 tháng cuối năm 2025", "năm 2026", "quý III/2025", "thời gian tới" by one word, and drops "(nếu có)". */
export function withoutPeriod(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length;) {
    const taken = periodLength(words, at);
    if (taken > 0) {
      if (result.at(-1) !== periodWord) result.push(periodWord);
      at += taken;
    } else if (words[at] === "nếu" && words[at + 1] === "có" && at + 2 === words.length) at += 2;
    else result.push(words[at++] as string);
  }
  return result;
}

/** Words that add nothing to what a heading is about. */
export const fillerWords: ReadonlySet<string> = new Set([
  "và",
  "ở",
  "của",
  "các",
  "những",
  "việc",
  "về",
  "trong",
  "tại",
  "cho",
  "với",
  "sự",
  "một",
  "số",
  "đối",
  "vai",
  "trò",
  periodWord,
]);

function periodLength(words: readonly string[], at: number): number {
  const word = words[at] as string;
  const next = words[at + 1];
  if ((word === "6" || word === "06" || word === "sáu") && next === "tháng") {
    let length = 2;
    if (words[at + length] === "đầu" || words[at + length] === "cuối") length++;
    if (words[at + length] === "năm") length++;
    return length + (isYear(words[at + length]) ? 1 : 0);
  }
  if (word === "năm" && isYear(next)) return 2;
  if (word === "năm" && next === "tới") return 2;
  if (word === "thời" && next === "gian" && words[at + 2] === "tới") return 3;
  if (word === "quý" && next !== undefined && /^(?:[1-4]|i{1,3}|iv)$/.test(next)) {
    const named = words[at + 2] === "năm" ? 3 : 2;
    return named + (isYear(words[at + named]) ? 1 : 0);
  }
  return isYear(word) ? 1 : 0;
}

function isYear(word: string | undefined): boolean {
  return word !== undefined && /^(?:19|20)\d\d$/.test(word);
}

function startsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[at + offset] === word);
}

/** As folded: "QCDC" is "qcdc". Seen in published reports. */
const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = table({
  qcdc: "quy chế dân chủ",
  qcdccs: "quy chế dân chủ cơ sở",
  dc: "dân chủ",
  dccs: "dân chủ cơ sở",
  bcđ: "ban chỉ đạo",
  mttq: "mặt trận tổ quốc",
  mttqvn: "mặt trận tổ quốc việt nam",
  mt: "mặt trận",
  ubmttq: "ủy ban mặt trận tổ quốc",
  ubmttqvn: "ủy ban mặt trận tổ quốc việt nam",
  ubmt: "ủy ban mặt trận",
  tqvn: "tổ quốc việt nam",
  ubnd: "ủy ban nhân dân",
  hđnd: "hội đồng nhân dân",
  ctxh: "chính trị xã hội",
  ct: "chính trị",
  xh: "xã hội",
  cq: "cơ quan",
  đv: "đơn vị",
  cqđv: "cơ quan đơn vị",
  cqnn: "cơ quan nhà nước",
  cbcc: "cán bộ công chức",
  cbccvc: "cán bộ công chức viên chức",
  cbccvcnlđ: "cán bộ công chức viên chức người lao động",
  nlđ: "người lao động",
  sdlđ: "sử dụng lao động",
  lđ: "lao động",
  dn: "doanh nghiệp",
  dnnn: "doanh nghiệp nhà nước",
  ttnd: "thanh tra nhân dân",
  gsđtcđ: "giám sát đầu tư cộng đồng",
  gsđtccđ: "giám sát đầu tư của cộng đồng",
  gsđccđ: "giám sát đầu tư của cộng đồng",
  cđcs: "công đoàn cơ sở",
  hnnlđ: "hội nghị người lao động",
  tcđ: "tổ chức đảng",
  tc: "tổ chức",
  tt: "thị trấn",
  kdc: "khu dân cư",
  tdp: "tổ dân phố",
  ntm: "nông thôn mới",
  kq: "kết quả",
  th: "thực hiện",
  hđ: "hoạt động",
  nn: "nhà nước",
});

interface Phrase {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** By first word, longest first. */
const PHRASES = phrases([
  ["quy chế thực hiện dân chủ ở cơ sở", "thực hiện dân chủ cơ sở"],
  ["quy chế thực hiện dân chủ cơ sở", "thực hiện dân chủ cơ sở"],
  ["quy chế thực hiện dân chủ", "thực hiện dân chủ"],
  ["quy chế dân chủ ở cơ sở", "dân chủ cơ sở"],
  ["quy chế dân chủ cơ sở", "dân chủ cơ sở"],
  ["quy chế dân chủ", "dân chủ"],
  ["pháp luật về thực hiện dân chủ ở cơ sở", "thực hiện dân chủ cơ sở"],
  ["pháp luật về dân chủ ở cơ sở", "dân chủ cơ sở"],
  ["luật thực hiện dân chủ ở cơ sở", "thực hiện dân chủ cơ sở"],
  ["dân chủ ở cơ sở", "dân chủ cơ sở"],
  ["xã phường đặc khu", "xã phường thị trấn"],
  ["xã phường và đặc khu", "xã phường thị trấn"],
  ["xã phường và thị trấn", "xã phường thị trấn"],
  ["ủy ban mặt trận tổ quốc việt nam", "mặt trận tổ quốc"],
  ["ủy ban mặt trận tổ quốc", "mặt trận tổ quốc"],
  ["mặt trận tổ quốc việt nam", "mặt trận tổ quốc"],
]);

function table(record: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(record).map(([short, full]) => [short, full.split(" ")]));
}

function phrases(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [from, to] of pairs) {
    const phrase = { from: from.split(" "), to: to.split(" ") };
    const first = phrase.from[0] as string;
    const list = byFirst.get(first);
    if (list) list.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.from.length - a.from.length);
  return byFirst;
}

/** Every short form of the table, folded. */
export const abbreviations: readonly string[] = [...ABBREVIATIONS.keys()];
