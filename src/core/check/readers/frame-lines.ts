import type { RuleContext } from "./context";
import { titleParagraphs } from "./period";

/** Where each formal element stands; null when it is not found. */
export interface FrameLines {
  /** Headed by the Party, whose documents are laid out otherwise. */
  readonly party: boolean;
  readonly nation: number | null;
  readonly motto: number | null;
  readonly agency: number | null;
  readonly number: number | null;
  readonly placeDate: number | null;
  readonly title: number | null;
  readonly subject: number | null;
  readonly addressee: number | null;
  readonly endMark: number | null;
  readonly recipients: number | null;
  readonly signature: number | null;
}

/** Finds the elements of Decree 30/2020, Phụ lục I, mục II above the first section and around "Nơi nhận". */
export function frameLines(context: RuleContext): FrameLines {
  const opening = range(0, Math.min(context.openingEnd, 80));
  const closing = closingRange(context);
  const first = (places: readonly number[], test: (folded: string, text: string) => boolean) =>
    places.find((index) => test(context.folded(index), context.text(index))) ?? null;
  const titles = titleParagraphs(context);
  const title = titles[0] ?? null;
  return {
    party: first(opening, (folded) => folded.includes("đảng cộng sản việt nam")) !== null,
    nation: first(opening, (folded) => folded.includes("cộng hòa xã hội chủ nghĩa việt nam")),
    motto: first(opening, (folded) => /độc lập\s*-\s*tự do\s*-\s*hạnh phúc/u.test(folded)),
    agency: first(title === null ? opening : opening.filter((index) => index < title), isAgency),
    number: first(opening, (folded, text) => text.length < 120 && isNumberLine(folded)),
    placeDate: first(opening, (folded, text) => text.length < 120 && /ngày[^\p{L}]*tháng[^\p{L}]*năm/u.test(folded)),
    title,
    subject: titles[1] ?? (title !== null && context.folded(title).length > 20 ? title : null),
    addressee: first(opening, (folded) => folded.startsWith("kính gửi")),
    endMark: first(closing, (_, text) => /\.\s?\/\s?\.\s*$/u.test(text)),
    recipients: first(closing, (folded) => folded.startsWith("nơi nhận")),
    signature: first(closing, isSignature),
  };
}

/** The line that carries the report's own number. */
export function isNumberLine(folded: string): boolean {
  return /(?:^|\s)số\s*:?[^\p{L}]*\/\s*bc/u.test(folded);
}

const reach = 40;

/** Paragraphs around the last "Nơi nhận"; without one, the last of the document. An appendix may follow. */
function closingRange(context: RuleContext): readonly number[] {
  const count = context.snapshot.paragraphs.length;
  for (let index = count - 1; index >= 0; index--) {
    const text = context.text(index);
    if (text.length < 200 && /^\s*n/iu.test(text) && context.folded(index).startsWith("nơi nhận")) {
      return range(Math.max(0, index - reach), Math.min(count, index + reach));
    }
  }
  return range(Math.max(0, count - reach), count);
}

/** In capitals above the title: "ỦY BAN NHÂN DÂN XÃ AN BÌNH"; dots count as a line to be filled in, which another rule tells. */
function isAgency(folded: string, text: string): boolean {
  if (/^[.…\s]{3,}$/u.test(text)) return true;
  if (folded.includes("cộng hòa xã hội") || folded.startsWith("độc lập")) return false;
  const letters = text.replace(/[^\p{L}\s]/gu, "").trim();
  return letters.length >= 6 && letters.includes(" ") && letters === letters.toUpperCase();
}

const positions =
  /^(?:(?:phó |q\. ?|quyền )?(?:chủ tịch|giám đốc|tổng giám đốc|trưởng ban|trưởng phòng|hiệu trưởng|thủ trưởng|chánh văn phòng|cục trưởng|chi cục trưởng|viện trưởng|chủ nhiệm|trưởng công an|chỉ huy trưởng))/u;

function isSignature(folded: string, text: string): boolean {
  if (/(?:^|\s)(?:tm|kt|tl|tuq|q)\s?\./u.test(folded) && text.length < 120) return true;
  if (/^[.…\s]{6,}$/u.test(text)) return true;
  return text.length < 60 && positions.test(folded) && text.trim() === text.trim().toUpperCase();
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
