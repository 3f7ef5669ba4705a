import { canonicalWords } from "../vietnamese/abbreviations";

/**
 * Words that administrative headings use for one thing: "Tồn tại, hạn chế", "Khuyết điểm" and "Mặt yếu" head the same kind of section, whatever outline was
 * sent. A concept says what is meant, never which section of which outline it is.
 */
export type Concept = number;

/** A phrase of a heading that stands for a concept: words [from, to). */
export interface ConceptSpan {
  readonly from: number;
  readonly to: number;
  readonly concept: Concept;
}

/** The concepts named in a heading's canonical words, longest phrases first; phrases do not overlap. */
export function conceptsIn(words: readonly string[]): ConceptSpan[] {
  const spans: ConceptSpan[] = [];
  for (let at = 0; at < words.length;) {
    const found = (byFirst.get(words[at] as string) ?? []).find(({ phrase }) =>
      phrase.every((word, offset) => words[at + offset] === word),
    );
    if (found === undefined) {
      at++;
      continue;
    }
    spans.push({ from: at, to: at + found.phrase.length, concept: found.concept });
    at += found.phrase.length;
  }
  return spans;
}

const CONCEPTS: readonly string[] = [
  "hạn chế, tồn tại, khuyết điểm, yếu kém, khó khăn, vướng mắc, bất cập, thiếu sót, nhược điểm, chưa được, chưa đạt được, mặt yếu, điểm yếu, trở ngại",
  "kết quả đạt được, kết quả nổi bật, ưu điểm, mặt mạnh, điểm mạnh, mặt tích cực, mặt được, việc làm được, thành tích, thành tựu, kết quả chủ yếu, kết quả chính, chuyển biến tích cực",
  "nguyên nhân, lý do",
  "nhiệm vụ, phương hướng, giải pháp, chương trình công tác, kế hoạch công tác, kế hoạch, mục tiêu, định hướng, biện pháp",
  "kiến nghị, đề xuất, đề nghị, nguyện vọng",
  "cấp ủy, cấp ủy đảng, đảng ủy, chi ủy, chi bộ, đảng bộ, tổ chức đảng, ban thường vụ, bí thư",
  "chính quyền, ủy ban nhân dân, hội đồng nhân dân, cơ quan nhà nước, thủ trưởng, người đứng đầu, ban giám đốc, ban giám hiệu, ban lãnh đạo, hiệu trưởng, lãnh đạo cơ quan, lãnh đạo đơn vị, cơ quan hành chính",
  "mặt trận tổ quốc, mặt trận, đoàn thể, tổ chức chính trị xã hội, tổ chức xã hội, công đoàn, đoàn thanh niên, hội phụ nữ, hội nông dân, hội cựu chiến binh, hội đoàn thể",
  "tổ chức có sử dụng lao động, sử dụng lao động, doanh nghiệp, công ty, hợp tác xã, nơi làm việc, người lao động, nghị định 145, nghị định số 145, nghị định 149, nghị định số 149, nghị định 60, nghị định số 60",
  "cơ quan, đơn vị, đơn vị sự nghiệp, nhà trường, trường học, công sở, nghị định 04, nghị định số 04, nghị định 71, nghị định số 71",
  "xã phường thị trấn, xã, phường, thị trấn, đặc khu, thôn, khu phố, khu dân cư, tổ dân phố, cấp xã, cộng đồng dân cư, địa bàn dân cư, xóm, ấp, buôn, pháp lệnh, pháp lệnh 34, pháp lệnh số 34",
  "ban chỉ đạo, tổ chỉ đạo, tổ giúp việc",
  "đánh giá, nhận xét, nhận định",
  "lãnh đạo, chỉ đạo, điều hành, quán triệt",
  "triển khai, thực hiện, thi hành, tổ chức thực hiện, xây dựng và thực hiện",
];

interface Phrase {
  readonly phrase: readonly string[];
  readonly concept: Concept;
}

const byFirst = new Map<string, Phrase[]>();
CONCEPTS.forEach((names, concept) => {
  for (const name of names.split(", ")) {
    const phrase = canonicalWords(name.split(" "));
    const first = phrase[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, concept }]);
  }
});
/** First words of their phrases. */
export const conceptWords: readonly string[] = [...byFirst.keys()];

for (const list of byFirst.values()) list.sort((a, b) => b.phrase.length - a.phrase.length);
