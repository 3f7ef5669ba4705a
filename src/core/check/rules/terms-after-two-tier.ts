import type { RuleContext } from "../readers/context";
import { sentenceAt } from "../../vietnamese/sentences";
import { quote, say, type Found, type Rule } from "../rule";

export const termsAfterTwoTier: Rule = {
  id: "terms-after-two-tier",
  severity: "note",
  words: {
    failing: say("Tên gọi của mô hình trước 01/7/2025", "A name from before 1 July 2025"),
    passing: say("Phần nhiệm vụ dùng tên gọi của mô hình 02 cấp", "The plan uses the names of the two-tier model"),
    why: say(
      "Từ 01/7/2025 không còn cấp huyện; cấp xã gồm xã, phường, đặc khu (Luật Tổ chức chính quyền địa phương số 72/2025/QH15, Điều 1, khoản 3 Điều 51). Nhiệm vụ giao cho cấp huyện sẽ không có nơi thực hiện.",
      "Since 1 July 2025 there is no district level; the commune level is xã, phường, đặc khu (Law 72/2025/QH15, Article 1 and Article 51.3). Tasks given to districts would have nobody to do them.",
    ),
    trigger: say(
      "Trong mục nhiệm vụ của thời gian sau 01/7/2025 có “cấp huyện”, “UBND huyện”, “huyện ủy”, “quận”, “thị xã”, “thị trấn”… mà câu không nói về việc sắp xếp, kết thúc. Chỉ lưu ý, không sửa hộ: phần kết quả trước 01/7/2025 dùng tên cũ là đúng.",
      "The plan for a time after 1 July 2025 says “cấp huyện”, “thị trấn” and the like, in a sentence that is not about the reorganisation itself. Only a note: in results before that day the old names are right.",
    ),
    example: "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025\nPhối hợp với Phòng Nội vụ huyện kiểm tra 05 đơn vị.",
    mended: "IV. NHIỆM VỤ 6 THÁNG CUỐI NĂM 2025\nPhối hợp với Sở Nội vụ kiểm tra 05 đơn vị.",
  },
  find: (context) => {
    const { period, year } = context.period;
    if (year < 2025) {
      return {
        outcome: "inapplicable",
        reason: say(
          "Nhiệm vụ của thời gian trước 01/7/2025.",
          `The plan is for a time before 1 July 2025 (${period} ${year}).`,
        ),
      };
    }
    return context.sections
      .filter(({ title }) => /^nhiệm vụ|^phương hướng/iu.test(title))
      .flatMap(({ contentStart, contentEnd }) => inSection(context, contentStart, contentEnd));
  },
};

const oldTerms =
  /(?<!\p{L})(?:cấp huyện|thị trấn|thị xã|huyện ủy|huyện uỷ|quận ủy|(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|Ban Chỉ đạo|Mặt trận Tổ quốc|Phòng \p{L}+(?: \p{L}+)?) (?:các )?(?:huyện|quận)|huyện(?= \p{Lu})|quận(?= \p{Lu})|các huyện)(?!\p{L})/giu;

const aboutChange =
  /sắp xếp|sáp nhập|kết thúc|không tổ chức|không còn|bỏ cấp|giải thể|trước đây|bàn giao|chuyển tiếp|\(cũ\)|\scũ(?!\p{L})|hợp nhất/iu;

/** One finding a paragraph: the author rereads the whole of it anyway. */
function inSection(context: RuleContext, from: number | null, to: number | null): Found[] {
  if (from === null || to === null) return [];
  const found: Found[] = [];
  for (let index = from; index < to; index++) {
    const text = context.text(index);
    if (context.isGuidance(index) || !/huyện|quận|thị (?:trấn|xã)/iu.test(text)) continue;
    const terms = [...text.matchAll(oldTerms)].filter((match) => {
      const sentence = sentenceAt(text, match.index);
      return !aboutChange.test(text.slice(sentence.from, sentence.to));
    });
    const [first] = terms;
    if (first === undefined) continue;
    found.push({
      paragraph: index,
      range: { from: first.index, to: first.index + first[0].length },
      expected: say("xã, phường, đặc khu; tỉnh, thành phố", "xã, phường, đặc khu; tỉnh, thành phố"),
      actual: quote([...new Set(terms.map(([term]) => term))].join(", ")),
    });
  }
  return found;
}
