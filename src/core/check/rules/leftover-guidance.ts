import type { Edit } from "../../edits/edits";
import type { Fix } from "../report";
import type { SectionState } from "../../sections/section-state";
import { fold } from "../../vietnamese/fold";
import type { RuleContext } from "../readers/context";
import { quote, bilingual, type Found, type Rule } from "../rule";
import { counted } from "../../outline/counted";

export const leftoverGuidance: Rule = {
  id: "leftover-guidance",
  severity: "must",
  words: {
    failing: bilingual("Còn dòng gợi ý của đề cương", "Prompts of the outline are left"),
    passing: bilingual("Không còn dòng gợi ý nào của đề cương", "No prompt of the outline is left"),
    why: bilingual(
      "Gợi ý viết cho người soạn; để lại trong báo cáo gửi đi là dấu hiệu chưa hoàn thiện.",
      "Prompts are written for the author; left in a report they show that it is not finished.",
    ),
    trigger: bilingual(
      "Đoạn văn giống từng chữ một dòng gợi ý, đầu đề hoặc chú thích của đề cương. Dòng đã sửa dù chỉ một chữ là của người soạn, không bị nêu.",
      "A paragraph equals a prompt, the caption or the closing note of the outline word for word. A line with one changed word is the author's and is left alone.",
    ),
    example:
      "1. Thực hiện dân chủ ở xã, phường, thị trấn\n- Đánh giá kết quả tổ chức đối thoại tại nơi làm việc; hội nghị người lao động.\nUBND xã đã tổ chức 02 hội nghị đối thoại với 145 người dự.",
    mended: "1. Thực hiện dân chủ ở xã, phường, thị trấn\nUBND xã đã tổ chức 02 hội nghị đối thoại với 145 người dự.",
  },
  find: (context) => [...outlineFrame(context), ...context.sections.flatMap((section) => inSection(section, context))],
};

/** One finding a section, so that a fresh skeleton does not bury everything else. */
function inSection(section: SectionState, context: RuleContext): Found[] {
  const lines = section.guidanceParagraphs.filter((index) =>
    context.guidance.isUnchanged(context.snapshot.paragraphs[index]!),
  );
  if (lines.length === 0) return [];
  const certain = lines.every((index) => context.guidance.isCertain(context.snapshot.paragraphs[index]!));
  const removal: Fix = {
    label: bilingual(`Xóa ${lines.length} dòng gợi ý`, `Remove ${counted(lines.length, "prompt line")}`),
    edits: lines.map((index): Edit => ({ kind: "remove", paragraph: index, text: context.text(index) })),
  };
  // While nothing else is written there the author still needs them; lines
  // in another style may be the author's own headings.
  const safe = certain && section.status !== "unfilled";
  return [
    {
      paragraph: lines[0]!,
      section: section.id,
      own: lines.map((index) => context.text(index).trim()).join("\n"),
      expected: bilingual("không còn gợi ý", "no prompt left"),
      actual: bilingual(`${lines.length} dòng gợi ý`, counted(lines.length, "prompt line")),
      fix: safe ? removal : undefined,
      suggestions: safe ? [] : [removal],
    },
  ];
}

/**
 * "ĐỀ CƯƠNG BÁO CÁO", "(Ban hành kèm theo …)" and the closing note, left
 * by whoever wrote over the printed outline itself.
 */
function outlineFrame(context: RuleContext): Found[] {
  return [...headOfOutline(context), ...closingNote(context)].map((index): Found => {
    const text = context.text(index);
    return {
      paragraph: index,
      message: bilingual("Còn dòng của bản đề cương", "A line of the printed outline is left"),
      actual: quote(text),
      suggestions: [
        { label: bilingual("Xóa dòng này", "Remove this line"), edits: [{ kind: "remove", paragraph: index, text }] },
      ],
    };
  });
}

function headOfOutline({ frame, outline }: RuleContext): readonly number[] {
  const printed = new Set(outline.opening.filter(({ role }) => role === "issued-with").map(({ text }) => fold(text)));
  const lines = [
    ...(frame.title !== null && /^đề cương/iu.test(frame.title.text) ? [frame.title] : []),
    ...frame.issuedWith.filter(({ text }, at) => {
      const begins = fold(text).startsWith("(ban hành kèm theo công văn");
      return begins || printed.has(fold(text)) || (at > 0 && fold(text).endsWith(")"));
    }),
  ];
  return [...new Set(lines.map(({ paragraph }) => paragraph))];
}

/**
 * The note stands among the last paragraphs, and may be broken into
 * lines; fewer of its letters might be the author's own.
 */
const [LAST, LENGTH] = [40, 40];

function closingNote(context: RuleContext): readonly number[] {
  const note = fold(context.outline.closingNote);
  return context.snapshot.paragraphs.slice(-LAST).flatMap(({ index }) => {
    const folded = context.folded(index);
    return folded.length > LENGTH && note.endsWith(folded) ? [index] : [];
  });
}
