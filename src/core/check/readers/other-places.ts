import { fold } from "../../vietnamese/fold";
import { placesOf } from "../../vietnamese/phrase-finder";
import { sentenceAt } from "../../vietnamese/sentences";
import { DEEDS } from "./times/clauses";

/** A commune of another name than the report's, said to have done something. */
export interface OtherPlace {
  /** Where "xã Tân Phú" stands. */
  readonly from: number;
  readonly to: number;
  /** With the body in front: "Đảng ủy xã Tân Phú". */
  readonly doer: string;
}

/**
 * The communes other than `own` ("an bình", folded) of which a text says that one of their bodies did something:
 * "Đảng ủy xã Tân Phú đã ban hành …" in the report of xã An Bình. Silent: who was worked with, visited or written
 * about, sentences that name `own` too, and those about merging, whose names are those of before.
 */
export function otherPlaces(text: string, own: string): readonly OtherPlace[] {
  if (!KINDS.some((kind) => placesOf(kind, text).some((at) => isOther(text, at + kind.length, own)))) return [];
  const found: OtherPlace[] = [];
  for (const match of text.matchAll(DOER)) {
    const [whole, body = "", kind, name] = match as unknown as [string, string | undefined, string, string];
    const { from, to } = sentenceAt(text, match.index);
    const sentence = fold(text.slice(from, to));
    const other = fold(name);
    if (isOne(other, own) || sentence.includes(own) || NOT_OURS.test(sentence) || namesSeveral(sentence)) continue;
    if (!HEAD.test(text.slice(from, match.index)) || !DID.test(text.slice(match.index + whole.length, to))) continue;
    const start = match.index + whole.length - kind.length - 1 - name.length;
    found.push({ from: start, to: match.index + whole.length, doer: `${body}${kind} ${name}` });
  }
  return found;
}

/** Seen at once in nearly all text: no name stands there, or the report's own. */
function isOther(text: string, at: number, own: string): boolean {
  return /\p{Lu}/u.test(text.charAt(at)) && text.slice(at, at + own.length).toLowerCase() !== own;
}

/** Names may be cut short, go on with what a sentence says in capitals, and be spelt "Đắk" and "Đăk". */
function isOne(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => `${name} `.normalize("NFD").replace(/\p{M}/gu, "")) as [string, string];
  return a.startsWith(b) || b.startsWith(a);
}

/** "Xã Tân Phú tổ chức 05 cuộc, xã An Hòa tổ chức 07 cuộc": those that were merged, or a survey of many. */
function namesSeveral(sentence: string): boolean {
  return sentence.split(/(?<!\p{L})(?:xã|phường|đặc khu) (?=\p{L})/u).length > 2;
}

const KINDS = ["xã ", "Xã ", "hường ", "ặc khu "];
const DOER =
  /(?<!\p{L})((?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Đảng ủy|Đảng bộ|(?:Ủy ban )?(?:MTTQ|Mặt trận Tổ quốc)(?: Việt Nam)?|Chủ tịch (?:UBND|Ủy ban nhân dân)|Ban Chỉ đạo|Hội Nông dân|Hội Phụ nữ|Đoàn Thanh niên|Công đoàn) )?([Xx]ã|[Pp]hường|[Đđ]ặc khu) ((?!Đoàn|Đội)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3})(?!\p{L})/gu;
/** The doer begins its clause: "Trong kỳ, Đảng ủy xã …". */
const HEAD = /(?:^|[,:] )[\s+*•–-]*$/u;
const DID = new RegExp(
  String.raw`^(?: (?:đã|cũng|luôn|thường xuyên|tiếp tục|kịp thời))* (?:${DEEDS}|quán triệt|lãnh đạo|chỉ đạo|kiện toàn|hoàn thành)(?!\p{L})`,
  "u",
);
/** The change that ended other names, and who lives or was met next door. */
const NOT_OURS =
  /sáp nhập|hợp nhất|sắp xếp|(?<!\p{L})(?:nhập|cũ|trước|nguyên|thành lập|tiền thân|đổi tên|giáp ranh|lân cận|kết nghĩa|học tập)(?!\p{L})/u;
