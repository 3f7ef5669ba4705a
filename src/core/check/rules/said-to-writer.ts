import { wordMark } from "../../snapshot/word-marks";
import { saidToWriter as places } from "../readers/said-to-writer";
import type { RuleContext } from "../readers/context";
import { bilingual, quote, type Found, type Rule } from "../rule";

export const saidToWriter: Rule = {
  id: "said-to-writer",
  severity: "must",
  words: {
    failing: bilingual("Còn lời nói với người soạn", "Words to the writer are left"),
    passing: bilingual("Không còn lời nào nói với người soạn", "No words to the writer are left"),
    why: bilingual(
      "Dán bài của công cụ viết hộ hay của mẫu, dễ để sót lời dẫn, lời mời viết tiếp và số liệu giả định.",
      "Text pasted from a writing assistant or a model easily keeps its introduction, its offers and its made-up figures.",
    ),
    trigger: bilingual(
      "Câu nói với người soạn: “Dưới đây là bản dự thảo …”, “Bạn có muốn tôi …”, “Hy vọng báo cáo này …”, “số liệu minh họa”; dấu dẫn nguồn và dấu “**”, “##” của công cụ. Lời người dân trong ngoặc kép và tên phong trào không tính.",
      "Sentences that speak to whoever writes: “Here is the draft …”, “Do you want me to …”, “the figures are examples”; an assistant's marks of sources, bold text and headings. What people are quoted with and names of movements do not count.",
    ),
    example: "Xã đã tổ chức 08 hội nghị đối thoại.\nBạn có muốn tôi bổ sung phụ lục số liệu không?",
    mended: "Xã đã tổ chức 08 hội nghị đối thoại.",
  },
  find: (context) => [...inText(context), ...marksInText(context)],
};

function inText(context: RuleContext): Found[] {
  return context.snapshot.paragraphs.flatMap((_, paragraph) => {
    if ((context.marks[paragraph]! & wordMark.writer) === 0 || context.isGuidance(paragraph)) return [];
    const text = context.text(paragraph);
    const said = places(text);
    if (said.length === 0) return [];
    const range = { from: said[0]!.from, to: said.at(-1)!.to };
    return [{ paragraph, range, actual: quote(text.slice(range.from, range.to), 120) }];
  });
}

/** The signs by which assistants mark headings and bold text, once for all: Word's own Replace takes them out. */
function marksInText(context: RuleContext): Found[] {
  const first = context.snapshot.paragraphs.slice(0, FAR_ENOUGH).map(({ text }) => text);
  const marked = first.flatMap((text, paragraph) => (MARKED.test(text) ? [paragraph] : []));
  const paragraph = marked[0];
  if (paragraph === undefined) return [];
  const { index, 0: own } = MARKED.exec(context.text(paragraph)) ?? { index: 0, 0: "" };
  return [
    {
      paragraph,
      severity: "should",
      range: { from: index, to: index + own.length },
      own: "",
      message: bilingual("Còn dấu “**”, “##” của bản dán vào", "Signs “**”, “##” of pasted text are left"),
      expected: bilingual("bỏ dấu, giữ chữ", "the words without the signs"),
      actual: quote(own, 60),
    },
  ];
}

/** Who pastes a report with such signs has them from its first headings on. */
const FAR_ENOUGH = 100;
const MARKED = /\*\*[^\s*][^*\n]{0,200}\*\*|^#{2,6} |^```/u;
