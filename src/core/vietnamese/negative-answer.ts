import { wordsOf } from "./fold";

/** A short text that says there is nothing to report. */
export interface NegativeAnswer {
  /**
   * Words of what is said not to be there, folded: "kiến nghị đề xuất", "doanh nghiệp"; empty for a bare "Không có."
   */
  readonly denied: readonly string[];
  /** "Nội dung này không thuộc phạm vi của đơn vị.", "Không áp dụng." */
  readonly outOfScope: boolean;
  /** "Chưa thành lập.", "Trong kỳ không tổ chức.": not done, which is more than that there is nothing to tell. */
  readonly undone: boolean;
}

/**
 * Reads a whole folded answer ("không có kiến nghị, đề xuất.", "trên địa bàn xã không có
 * doanh nghiệp nhà nước.", "kiến nghị: không"). A sentence that gives the reason may
 * follow. Null when it tells of something that was done, or goes on about what it denied.
 */
export function negativeAnswer(folded: string): NegativeAnswer | null {
  const [first = "", ...rest] = folded
    .replace(END_MARK, ".")
    .split(/[.!?](?=\s|$)|[;\n\v]/u)
    .filter((sentence) => /\p{L}/u.test(sentence));
  const denial = denialIn(first);
  if (denial === null || AFTERTHOUGHT.test(denial.object) || TOLD.test(denial.lead)) return null;
  if (COUNTED.test(denial.lead)) return null;
  if (wordsOf(first).length > LONGEST || wordsOf(folded).length > 2 * LONGEST) return null;
  // "Không phát sinh, do trên địa bàn không có doanh nghiệp.": the reason says of what.
  const reason = /^(?:do|vì) (.+)$/u.exec(denial.object)?.[1];
  const why = reason === undefined || rest.length > 0 ? null : negativeAnswer(reason);
  if (why !== null) return why;
  const denied = deniedWords(denial);
  // "Không phát sinh; trên địa bàn không có doanh nghiệp." says it twice.
  if (denied.length === 0 && rest.length === 1) {
    const said = negativeAnswer(rest[0]!.trim());
    if (said !== null) return said;
  }
  const again = denied.slice(0, 2).join(" ");
  if (rest.some((sentence) => denied.length === 0 || sentence.includes(again))) return null;
  return {
    denied,
    outOfScope: /^(?:thuộc|áp|được|phải|báo|thực)/u.test(denial.verb) || NO_TASK.test(denial.object),
    undone: /lập|tổ chức|hành|khai|quản lý/u.test(denial.verb),
  };
}

/** "Sở không có nhiệm vụ quản lý trực tiếp nội dung này.": not the unit's to answer. */
const NO_TASK = /^(?:chức năng|nhiệm vụ).*(?:quản lý| này)/u;

/** "Không./.": the mark that ends a report. */
const END_MARK = /\s?\.\/\.?\s*$/u;

/**
 * True when an answer denies the very thing that one of these titles
 * asks about: "không có Ban Chỉ đạo" under "Hoạt động của Ban Chỉ đạo".
 */
export function deniesSubject({ denied }: NegativeAnswer, foldedTitles: readonly string[]): boolean {
  const [first, second] = denied;
  if (first === undefined || second === undefined) return false;
  return foldedTitles.some((title) => ` ${wordsOf(title).join(" ")} `.includes(` ${first} ${second} `));
}

/**
 * The same, and nothing narrower: "không có doanh nghiệp nhà nước"
 * leaves the other employers open, "không có doanh nghiệp nào" none.
 */
export function deniesAll({ denied }: NegativeAnswer, foldedTitles: readonly string[]): boolean {
  const end = denied.findIndex((word, at) => QUALIFIES.has(word) || (word === "đối" && denied[at + 1] === "với"));
  const object = end === -1 ? denied : denied.slice(0, end);
  return foldedTitles.some((title) => {
    const words = new Set(wordsOf(title));
    return object.every((word) => words.has(word));
  });
}

/**
 * True when a folded sentence says of what stands at [from, to) that there is none:
 * "không có đơn thư khiếu nại", "đoàn đông người: không", "khiếu nại, tố cáo không
 * phát sinh". A denial of something else in the same sentence does not count.
 */
export function isDenied(sentence: string, from: number, to: number): boolean {
  for (const denial of denialsIn(sentence)) {
    if (denial.at >= from && denial.at < to) return true;
    if (denial.at < from) {
      const object = sentence.slice(denial.objectAt, from);
      const clause = sentence.slice(
        Math.max(denial.objectAt, sentence.lastIndexOf(",", from) + 1),
        endOfClause(sentence, to),
      );
      if (object.length <= REACH && !/[:;]/.test(object) && !QUALITY.test(object) && !TOLD.test(`${object} ${clause}`))
        return true;
    } else if (denial.at >= to && isEmptyObject(denial.object)) {
      if (!TOLD.test(sentence.slice(to, denial.at))) return true;
    }
  }
  return false;
}

interface Denial {
  readonly lead: string;
  readonly verb: string;
  readonly object: string;
  readonly at: number;
  readonly objectAt: number;
}

function denialIn(sentence: string): Denial | null {
  return denialsIn(sentence)[0] ?? null;
}

function denialsIn(sentence: string): Denial[] {
  if (!sentence.includes("không") && !sentence.includes("chưa")) return [];
  return [...sentence.matchAll(DENIES)].map((match) => {
    const objectAt = match.index + match[0].length;
    return {
      lead: sentence.slice(0, match.index),
      verb: match[1] ?? "",
      object: sentence.slice(objectAt).replace(/^[\s,:]+/u, ""),
      at: match.index,
      objectAt,
    };
  });
}

/**
 * "kiến nghị gì thêm" -> kiến nghị; with nothing behind it the subject in front
 * is what is denied: "kiến nghị, đề xuất: không", "Ban Chỉ đạo chưa thành lập".
 */
function deniedWords({ lead, verb, object }: Denial): string[] {
  if (verb === "kiến nghị" || verb === "đề xuất") return [...verb.split(" "), ...wordsOf(object)];
  const denied = wordsOf(object);
  const first = denied.findIndex((word) => !FILLER.has(word));
  if (first !== -1) return denied.slice(first);
  const subject = wordsOf(lead);
  const start = subject.findIndex((word) => !WHO.has(word));
  return start === -1 ? [] : subject.slice(start);
}

function isEmptyObject(object: string): boolean {
  return wordsOf(object).every((word) => FILLER.has(word));
}

function endOfClause(sentence: string, from: number): number {
  const end = sentence.slice(from).search(/[,;.]/u);
  return end === -1 ? sentence.length : from + end;
}

/** An answer in one sentence of more words tells of something. */
const LONGEST = 30;
/** How far a denial reaches, in characters. */
const REACH = 60;

/** "không có", "chưa phát sinh", "chưa giám sát cuộc nào", or a bare "không" at the end or after a colon. */
const DENIES =
  /(?<!\p{L})(?:không|chưa)(?: (có|còn|phát sinh|xảy ra|ghi nhận|phát hiện|(?:thành )?lập|tổ chức|ban hành|tiến hành|triển khai|kiến nghị|đề xuất|nhận được|tiếp nhận|thuộc|được giao (?:nhiệm vụ|quản lý)|phải báo cáo|(?:báo cáo|thực hiện)(?= (?:nội dung|mục) này)|áp dụng|quản lý)(?!\p{L})|(?=[\s.,;)]*$| (?!để)(?:\p{L}+ ){2,3}nào))/gu;

/**
 * Words of something done: what stands beside them is told, not denied;
 * "chưa có tập thể, cá nhân được khen thưởng" denies.
 */
const TOLD =
  /(?<!\p{L})(?:(?<!cá nhân |nào )được|đã|đang|đều|luôn|bảo đảm|đảm bảo|quan tâm|nghiêm túc|kịp thời|chú trọng|tăng|giảm|phát huy|duy trì|tiếp tục|thường xuyên)(?!\p{L})/u;
/** "còn 12 doanh nghiệp chưa có …" counts those that lack it. */
const COUNTED = /(?<!\p{L})còn(?!\p{L})|\[|(?<!(?:năm|quý|tháng|ngày|nhiệm kỳ|phố|số|[-/.\d])\s?)\d/u;
/**
 * A denial that goes on to tell: "không có vướng mắc, tuy nhiên …"; or that is a praise: "không có biểu hiện né tránh".
 */
const AFTERTHOUGHT =
  /(?<!\p{L})(?:nhưng|nên(?! (?:không|chưa)(?!\p{L}))|tuy nhiên|song|mà|ngoài(?! nhà nước)|trừ|được|đã|đều|biểu hiện|tình trạng|hiện tượng|điểm nóng|thời gian|điều kiện|đủ|hiệu quả)(?!\p{L})/u;
const QUALITY = /(?<!\p{L})(?:biểu hiện|tình trạng|hiện tượng|điểm nóng|dấu hiệu|vướng mắc|đầy đủ|hết)(?!\p{L})/u;

/** What adds nothing to a denial. */
const FILLER = new Set(
  "có các những nhiều bất kỳ một nào gì thêm khác mới phát sinh trường hợp nội dung vụ việc riêng trong kỳ này để báo cáo tại về".split(
    " ",
  ),
);
/** What follows these says where or to whom, not what. */
const QUALIFIES = new Set("gì nào nên thêm riêng với cho tại ở trên trong của để về hoạt".split(" "));
/** Time, place and unit in front of a denial. */
const WHO = new Set(
  "trong kỳ năm quý tháng này báo cáo đến nay hiện tại thời điểm trên địa bàn đơn vị cơ quan địa phương về phía nhà trường công ty xã phường ubnd ủy ban nhân dân sở đảng qua rà soát".split(
    " ",
  ),
);
