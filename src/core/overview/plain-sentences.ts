import { sectionTexts } from "../criteria/section-texts";
import { sentencesOf } from "../criteria/sentence-range";
import type { SectionId } from "../outline/outline";
import type { SectionState } from "../sections/section-state";
import { blanksIn } from "../snapshot/blanks";
import type { Snapshot } from "../snapshot/snapshot";
import { fold, wordsOf } from "../vietnamese/fold";
import { shortened } from "./figures/said-figures";

/**
 * What a report writes in a section without saying anything of its criteria, or where there are
 * none: its first sentences; beside what it says of them what changed, and what is difficult.
 */
export interface PlainSentences {
  readonly section: SectionId;
  readonly sentences: readonly string[];
}

/** @param told the sections of which some criterion is spoken of, and the sentences that speak of it */
export function plainSentences(
  sections: readonly SectionState[],
  told: ReadonlyMap<SectionId, readonly string[]>,
  snapshot: Snapshot,
): readonly PlainSentences[] {
  const parents = new Set(sections.map(({ parent }) => parent));
  return sections.flatMap((section) => {
    if (!written.has(section.status) || section.sharedWith !== undefined) return [];
    if (parents.has(section.id)) return [];
    const quoted = told.get(section.id);
    const sentences = firstSentences(section, snapshot, (sentence, words) =>
      quoted === undefined
        ? words.length >= FEWEST_WORDS && !words.every((word) => idle.has(word))
        : words.length >= FEWEST_OF_STORY && CHANGED.test(words.join(" ")) && !quoted.includes(shortened(sentence)),
    );
    return sentences.length === 0 ? [] : [{ section: section.id, sentences }];
  });
}

const written: ReadonlySet<SectionState["status"]> = new Set(["written", "thin"]);

function firstSentences(
  section: SectionState,
  snapshot: Snapshot,
  isTold: (sentence: string, words: readonly string[]) => boolean,
): readonly string[] {
  const found: string[] = [];
  for (const { text } of sectionTexts(snapshot, section))
    for (const { from, to } of sentencesOf(text)) {
      const sentence = text.slice(from, to);
      if (!isTold(sentence, wordsOf(fold(sentence)))) continue;
      if (blanksIn(sentence).length > 0) continue;
      if (found.push(shortened(sentence)) === MOST) return found;
    }
  return found;
}

/** Of a section that may run over pages. */
const MOST = 3;
/** "Được thực hiện nghiêm túc, đúng quy định.": of nothing in particular. */
const idle: ReadonlySet<string> = new Set(
  "đã luôn được việc thực hiện triển khai chấp hành tổ chức tốt nghiêm túc đầy đủ kịp thời thường xuyên đúng theo quy định các nội dung này và cơ bản".split(
    " ",
  ),
);

/** "Trong đó:" and "Thực hiện tốt theo quy định." tell nothing. */
const FEWEST_WORDS = 7;

/** A label with its figure tells no story. */
const FEWEST_OF_STORY = 14;
/** What became of what people said, what they did of themselves, what stands in the way. */
const CHANGED =
  /(?<!\p{L})(?:(?:từ|theo|sau|nhờ|qua)(?: khi| có)?(?: các| những)? (?:ý kiến|góp ý|kiến nghị|đề nghị|đề xuất|phản ánh|nguyện vọng|đối thoại|giám sát|cuộc họp|buổi họp|bàn bạc)|đề xuất và được|không còn|không phải|chấm dứt|tự nguyện|tự quyết|tự quản|thay vì|thay bằng|rút ngắn|bãi bỏ|trả lại|khó khăn|vướng|lúng túng|rõ rệt)(?!\p{L})/u;
