import { blanksIn, type Blank } from "../../snapshot/blanks";
import { feature } from "../../snapshot/features";
import { mayHoldPromptAt } from "../../snapshot/reading";
import type { RuleContext } from "../readers/context";
import { quote, bilingual, type Found, type Rule } from "../rule";

export const leftoverPlaceholder: Rule = {
  id: "leftover-placeholder",
  severity: "must",
  words: {
    failing: bilingual("Còn chỗ chưa điền", "A blank is not filled in"),
    passing: bilingual("Không còn chỗ chờ điền", "No blank is left to fill in"),
    why: bilingual(
      "Chỗ để trống hay chữ tô màu là dấu vết của bản nháp; báo cáo gửi đi phải có số liệu thật.",
      "Blanks and highlighting are traces of a draft; a report sent out carries real figures.",
    ),
    trigger: bilingual(
      "Dãy “....”, “……”, “____”, “····”, dấu “…” đứng thay cho một con số, “[tên xã]”, «trường trộn», {{thẻ}}, <thẻ>, #so#, “??”, “XX”, “dd/mm”, “xã ABC”, “(ghi rõ …)”, “a) …”, lời nhắc của ô nhập đã thành chữ (“Chọn một mục.”), “ngày … tháng … năm” thiếu số, “Số: …/BC-” thiếu số, đoạn có tô màu. Dấu “…” với nghĩa vân vân, lời chú trong ngoặc vuông như “[giảm 160 lượt so với cùng kỳ]”, số La Mã, mục lục và đường kẻ không tính. Số và ngày của chính báo cáo chỉ ở mức “Nên sửa” vì văn thư điền khi phát hành.",
      "Runs of dots or underscores, “…” standing for a figure, “[name]”, merge fields, tags, “??”, “XX”, “dd/mm”, “xã ABC”, “(ghi rõ …)”, “a) …”, prompts of controls that are plain text (“Choose an item.”), a date or a document number without its digits, highlighted text. “…” for “and so on”, remarks in brackets that hold a figure, Roman numerals, tables of contents and rules do not count. The report's own number and date are milder: the clerk fills them in on issue.",
    ),
    example: "Xã đã tổ chức … hội nghị với [số] lượt người tham dự.",
    mended: "Xã đã tổ chức 12 hội nghị với 845 lượt người tham dự.",
  },
  find: (context) => {
    const found: Found[] = [];
    context.snapshot.paragraphs.forEach(({ highlighted, style, prompts }, index) => {
      if (context.isGuidance(index)) return;
      const text = context.text(index);
      const mayHold =
        (context.features[index]! & feature.blank) !== 0 ||
        prompts !== undefined ||
        mayHoldPromptAt(context.snapshot, index);
      const all = !mayHold || /^TOC/iu.test(style) ? [] : blanksIn(text, prompts);
      const blanks =
        index < context.openingEnd
          ? all.filter(({ from, to }) => !RULE.test(text.slice(Math.max(0, from - 1), to + 1)))
          : all;
      if (blanks.length > 0) found.push(blankFound(text, blanks, index, context));
      else if (highlighted && text.trim() !== "") found.push(highlightFound(text, index));
    });
    return found;
  },
};

/**
 * With what stands on either side: a row of dashes or underscores that
 * fills a line of its own, as drawn below the names in the head.
 */
const RULE = /^[\v\n\t]?[-_]+[\v\n\t]?$/u;

function blankFound(text: string, blanks: readonly Blank[], index: number, context: RuleContext): Found {
  const [first] = blanks as [Blank];
  const issued = index < context.openingEnd && isIssueLine(text);
  const shown = blanks.map(({ from, to }) => nearby(text, from, to)).join("; ");
  return {
    paragraph: index,
    range: first,
    severity: issued ? "should" : "must",
    message: issued
      ? bilingual("Chưa có số hoặc ngày của báo cáo", "The report's number or date is not filled in")
      : blanks.length === 1
        ? undefined
        : bilingual(`Còn ${blanks.length} chỗ chưa điền`, `${blanks.length} blanks are not filled in`),
    actual: quote(shown, 120),
  };
}

function highlightFound(text: string, index: number): Found {
  return {
    paragraph: index,
    severity: "should",
    message: bilingual("Còn chữ được tô màu", "Highlighted text is left"),
    actual: quote(text, 60),
  };
}

function isIssueLine(text: string): boolean {
  return /^\s*số\s*:/iu.test(text) || /ngày[^\p{L}]*tháng[^\p{L}]*năm/iu.test(text);
}

/** The blank with the word on each side, to be recognised in a list. */
function nearby(text: string, from: number, to: number): string {
  // The whole of a name: "An Đông, ngày tháng 6".
  const before = /(?:(?<!\S)\p{Lu}\S* ){0,4}\S+\s*$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? "";
  const after = /^\s*\S+/u.exec(text.slice(to, to + 20))?.[0] ?? "";
  const blank = text.slice(from, to);
  return `${before}${blank.length > 40 ? `${blank.slice(0, 40)}…` : blank}${after}`;
}
