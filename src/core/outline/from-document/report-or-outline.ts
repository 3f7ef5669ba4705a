import type { OutlineHeading } from "./headings";
import type { SourceLine } from "./source-lines";
import type { Beginning } from "./opening";

/**
 * True when the document is a written report and not what it was to follow. An outline asks in a line or two and names
 * no figures of its own; a report answers in paragraphs with counts. A title that says "đề cương" or "mẫu" settles it.
 */
export function looksLikeReport(
  lines: readonly SourceLine[],
  { title }: Beginning,
  headings: readonly OutlineHeading[],
): boolean {
  if (title !== null && /đề cương|mẫu|khung|gợi ý/u.test(lines[title]!.folded)) return false;
  const told = headings.filter(({ at }, order) => {
    const below = lines.slice(at + 1, headings[order + 1]?.at ?? lines.length).filter(({ inTable }) => !inTable);
    return below.some(({ folded }) => folded.length > 60 && COUNT.test(folded));
  });
  return told.length >= 3 || told.length * 2 >= headings.length;
}

/** True for a title that says what a report is to hold. */
export function saysOutline({ folded }: SourceLine): boolean {
  return /đề cương|mẫu|khung|gợi ý|(?:hướng dẫn|nội dung).* báo cáo/u.test(folded);
}

/** A count of something: an outline asks "số cuộc họp", a report says "12 cuộc". */
const COUNT =
  /(?<![\d/.-])\d{1,3}(?:[.,]\d+)?\s*(?:%|cuộc|lượt|người|văn bản|hội nghị|buổi|ý kiến|đơn|kỳ|phiên|hộ|thôn)/u;
