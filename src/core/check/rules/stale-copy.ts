import { isTelling, sentencePrint, type SectionPrint } from "../../memory/previous-print";
import type { SectionState } from "../../sections/section-state";
import { readableParagraph } from "../../snapshot/reading";
import { isBlank } from "../../vietnamese/fold";
import { sentencesIn } from "../../vietnamese/sentences";
import type { RuleContext } from "../readers/context";
import { ofSection, quote, say, type Found, type Rule } from "../rule";

export const staleCopy: Rule = {
  id: "stale-copy",
  severity: "should",
  words: {
    failing: say("Câu chép nguyên từ kỳ trước", "Sentences carried over from last period"),
    passing: say("Không có câu nào chép nguyên từ kỳ trước", "No sentence is carried over from last period"),
    why: say(
      "Số liệu, ngày, số văn bản của kỳ trước để lại trong báo cáo mới là lỗi làm báo cáo bị trả lại nhiều nhất.",
      "Figures, dates and document numbers left over from last period are what reports are sent back for most.",
    ),
    trigger: say(
      "Một câu từ mười hai chữ trở lên, có số liệu, ngày, số văn bản hoặc kỳ, giống hệt báo cáo kỳ trước đã chọn; hoặc cả mục không đổi. Câu về luật, tên mục, câu mở và câu kết không tính.",
      "A sentence of twelve words or more that holds a figure, date, document number or period and equals one of the chosen report of last period; or a whole section unchanged. Sentences of law, titles and standing phrases do not count.",
    ),
    example:
      "Kỳ trước: Ủy ban nhân dân xã đã tiếp 22 lượt công dân đến kiến nghị, phản ánh.\nKỳ này: Ủy ban nhân dân xã đã tiếp 22 lượt công dân đến kiến nghị, phản ánh.",
    mended: "Kỳ này: Ủy ban nhân dân xã đã tiếp 31 lượt công dân đến kiến nghị, phản ánh.",
  },
  find: (context) => {
    const { previous } = context;
    if (previous === null) {
      return {
        outcome: "inapplicable",
        reason: say("Chưa chọn báo cáo kỳ trước để đối chiếu.", "No report of last period has been chosen."),
      };
    }
    const known = new Map(previous.sections.map((print) => [print.section, print]));
    return context.sections.flatMap((section) => {
      const print = known.get(section.id);
      return print === undefined ? [] : inSection(context, section, print);
    });
  },
};

/** One finding a section: the first place, and how many there are. */
function inSection(context: RuleContext, section: SectionState, print: SectionPrint): Found[] {
  const { id, status, contentStart, contentEnd } = section;
  if ((status !== "written" && status !== "thin") || contentStart === null || contentEnd === null) return [];
  const sentences = new Set(print.sentences);
  const whole: string[] = [];
  const places: { readonly paragraph: number; readonly from: number; readonly to: number; readonly text: string }[] =
    [];
  for (let paragraph = contentStart; paragraph < contentEnd; paragraph++) {
    const text = readableParagraph(context.snapshot, paragraph);
    if (isBlank(text) || context.isGuidance(paragraph)) continue;
    whole.push(text.trim());
    if (sentences.size === 0) continue;
    for (const { from, to } of sentencesIn(text)) {
      const sentence = text.slice(from, to);
      if (isTelling(sentence) && sentences.has(sentencePrint(sentence)))
        places.push({ paragraph, from, to, text: sentence });
    }
  }
  const first = places[0];
  if (first === undefined) return [];
  const unchanged = sentencePrint(whole.join("\n")) === print.whole;
  const sameText = readableParagraph(context.snapshot, first.paragraph) === context.text(first.paragraph);
  return [
    {
      paragraph: first.paragraph,
      section: id,
      range: sameText ? { from: first.from, to: first.to } : null,
      own: places.map(({ text }) => text).join(" "),
      ...(unchanged
        ? ofSection(id, "giống hệt kỳ trước", "is the same as last period")
        : ofSection(
            id,
            `còn ${places.length} câu chép nguyên từ kỳ trước`,
            `still holds ${places.length} ${places.length === 1 ? "sentence" : "sentences"} of last period`,
          )),
      expected: say("số liệu, ngày và văn bản của kỳ này", "this period's figures, dates and documents"),
      actual: quote(first.text),
    },
  ];
}
