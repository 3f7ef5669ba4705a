import { citationSlips } from "../readers/symbols/citation-slips";
import type { CitationSlip } from "../readers/symbols/slip";
import { isNumberLine } from "../../frame/fixed-lines";
import { feature } from "../../snapshot/features";
import { replacement } from "../replacement";
import { quote, bilingual, type Found, type Rule } from "../rule";

export const malformedCitation: Rule = {
  id: "malformed-citation",
  severity: "should",
  words: {
    failing: bilingual("Số, ký hiệu văn bản sai thể thức", "A document number is malformed"),
    passing: bilingual("Số, ký hiệu các văn bản viện dẫn đúng thể thức", "Cited document numbers are well formed"),
    why: bilingual(
      "Số, ký hiệu sai làm người đọc không tra được văn bản (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3 và II.6).",
      "A wrong number cannot be looked up (Decree 30/2020/NĐ-CP, Annex I, II.3 and II.6).",
    ),
    trigger: bilingual(
      "Gạch chéo và gạch nối dùng lẫn, có dấu cách, thiếu Đ, “TƯ” thay “TW”; ký hiệu không hợp với tên loại; khóa Quốc hội không hợp với năm. Lỗi chỉ ở dấu câu thì sửa được ngay; lỗi phải chọn thì chỉ gợi ý.",
      "Slash and hyphen mixed up, blanks inside, Đ left out, “TƯ” for “TW”; a symbol that does not fit the kind of document; a National Assembly term that does not fit the year. Slips of punctuation are mended safely; the rest is only suggested.",
    ),
    example: "Nghị định số 145/2020/NQ-CP; Luật số 97/2025/QH13; Chỉ thị số 30-CTTƯ",
    mended: "Nghị định số 145/2020/NĐ-CP; Luật số 97/2025/QH15; Chỉ thị số 30-CT/TW",
  },
  find: (context) => {
    const found: Found[] = [];
    for (const index of context.withFeature(feature.symbol)) {
      // The report's own number is judged with the head of the document.
      if (index < context.openingEnd && isNumberLine(context.folded(index))) continue;
      const text = context.text(index);
      for (const slip of citationSlips(text)) found.push(asFound(slip, index, text));
    }
    return found;
  },
};

function asFound({ from, to, right, safe }: CitationSlip, index: number, text: string): Found {
  const range = { from, to };
  const written = text.slice(from, to);
  const mending = replacement(text, index, range, right);
  return {
    paragraph: index,
    range,
    own: written,
    expected: bilingual(right),
    actual: quote(written),
    fix: safe ? mending : undefined,
    suggestions: safe ? [] : [mending],
  };
}
