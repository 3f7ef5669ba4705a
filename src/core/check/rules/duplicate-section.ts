import type { SectionId } from "../../outline/outline";
import { isContentsLine } from "../../snapshot/contents-line";
import { fold } from "../../vietnamese/fold";
import type { RuleContext } from "../readers/context";
import { ofSection, bilingual, type Found, type Rule } from "../rule";

export const duplicateSection: Rule = {
  id: "duplicate-section",
  severity: "must",
  words: {
    failing: bilingual("Mục bị lặp", "A section appears twice"),
    passing: bilingual("Không mục nào bị lặp", "No section appears twice"),
    why: bilingual(
      "Hai mục cùng tên thì người nhận không biết số liệu nào đúng.",
      "Of two sections of one name nobody knows which holds.",
    ),
    trigger: bilingual(
      "Một đoạn khác có cùng số và cùng tên với đề mục đã nhận ra; tên mục đứng một mình ngay dưới đề mục của nó. Mục lục không tính. Từ bốn đề mục lặp lại theo đúng thứ tự (hai báo cáo trong một tệp, một phần dán thêm) thì nêu một lần.",
      "Another paragraph carries the same number and title as a heading already recognised; a title stands by itself right below its own heading. A table of contents does not count. Four headings and more that are repeated in their order (two reports in one file, a part pasted once more) are told once.",
    ),
    example: "V. KIẾN NGHỊ, ĐỀ XUẤT\nKhông có.\nV. KIẾN NGHỊ, ĐỀ XUẤT\nKhông có.",
    mended: "V. KIẾN NGHỊ, ĐỀ XUẤT\nKhông có.",
  },
  find: (context) => {
    const known = knownHeadings(context);
    const found: Again[] = [];
    // Headings listed above the first section are a table of contents.
    for (let index = context.openingEnd; index < context.features.length; index++) {
      if (!mayBeNumbered(context, index) || isContentsLine(context.snapshot.paragraphs[index]!)) continue;
      const id = known.get(headingKey(context.folded(index), context.snapshot.paragraphs[index]!.listLabel));
      const original = context.sections.find((section) => section.id === id);
      const first = original?.paragraph ?? null;
      if (id === undefined || first === null) continue;
      if (index >= first && index < (original?.contentStart ?? first + 1)) continue;
      found.push({ index, id, first });
    }
    for (const { id, paragraph, contentStart, contentEnd, status } of context.sections) {
      if (paragraph === null || contentStart === null || status === "unsure") continue;
      let below = contentStart;
      while (below < contentEnd! && context.folded(below) === "") below++;
      const isAgain = below < contentEnd! && titleOf(context.folded(below)) === titleOf(context.folded(paragraph));
      if (isAgain && !found.some(({ index }) => index === below)) found.push({ index: below, id, first: paragraph });
    }
    return blocksOf(found).flatMap((block) => (block.length < BLOCK ? block.map(again) : [copied(block)]));
  },
};

/** A heading that stands once more, and where it stood `first`. */
interface Again {
  readonly index: number;
  readonly id: SectionId;
  readonly first: number;
}

/** As many headings of a copy are one thing to mend: a second report in the file, or a part of one that was pasted. */
const BLOCK = 4;

function again({ index, id, first }: Again): Found {
  return {
    paragraph: index,
    section: id,
    ...ofSection(id, "bị lặp", "appears twice"),
    expected: bilingual("mỗi mục một lần", "each section once"),
    actual: bilingual(
      `đã có ở đoạn ${first + 1}, gặp lại ở đoạn ${index + 1}`,
      `first in paragraph ${first + 1}, again in ${index + 1}`,
    ),
  };
}

function copied(block: readonly Again[]): Found {
  const { index, first } = block[0]!;
  return {
    paragraph: index,
    section: null,
    message: bilingual(
      `${block.length} đề mục bị lặp thành một khối`,
      `${block.length} headings appear twice, in one block`,
    ),
    expected: bilingual(
      "mỗi mục một lần; hai báo cáo thì tách thành hai tệp",
      "each section once; two reports in two files",
    ),
    actual: bilingual(
      `đã có từ đoạn ${first + 1} (phần được xét), gặp lại từ đoạn ${index + 1}`,
      `first from paragraph ${first + 1} (what is judged), again from ${index + 1}`,
    ),
  };
}

/** Headings that follow each other as they did the first time, all of them behind that or all in front of it. */
function blocksOf(found: readonly Again[]): readonly (readonly Again[])[] {
  const blocks: Again[][] = [];
  for (const one of [...found].sort((a, b) => a.index - b.index)) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const goesOn = last && one.first > last.first && (block![0]!.index > one.first || one.index < block![0]!.first);
    if (goesOn) block!.push(one);
    else blocks.push([one]);
  }
  return blocks;
}

/** Without its number. "Kiến nghị:" opens a list. */
function titleOf(folded: string): string {
  return (numbered.exec(folded)?.[2] ?? folded).replace(/\.$/u, "");
}

/** Number and title of each recognised heading, as it stands in the document and as the outline prints it. */
function knownHeadings(context: RuleContext): ReadonlyMap<string, SectionId> {
  const known = new Map<string, SectionId>();
  for (const { id, paragraph, number, title, status } of context.sections) {
    if (paragraph === null || status === "unsure") continue;
    known.set(headingKey(fold(`${number} ${title}`), null), id);
    known.set(headingKey(context.folded(paragraph), context.snapshot.paragraphs[paragraph]?.listLabel ?? null), id);
  }
  known.delete("");
  return known;
}

/** "ii.1 thực hiện …" -> "1|thực hiện …": the last numeral and the words, so that "II.1." and "1/" are one. */
function headingKey(folded: string, listLabel: string | null): string {
  const match = numbered.exec(`${listLabel ? `${listLabel.toLowerCase()} ` : ""}${folded}`);
  if (match === null) return "";
  return `${match[1]}|${match[2]!.replace(/(?: \(nếu có\))?[\s.:;,]+$| \(nếu có\)$/u, "")}`;
}

const numbered = /^(?:(?:phần|mục)\s+)?(?:[ivx\d]+[./])*([ivx]+(?!\p{L})|\d{1,2})\s*(?:[./)\-:]\s*)?(\p{L}.*)$/u;

/** Most paragraphs begin with neither a numeral nor "Phần", "Mục", and have no list number. */
function mayBeNumbered(context: RuleContext, index: number): boolean {
  const { listLabel } = context.snapshot.paragraphs[index]!;
  if (listLabel) return true;
  const text = context.text(index);
  // Looked for only where none of the other letters of prose stands first.
  return !OTHERS.has(text.charCodeAt(0)) && /^\s*(?:[\divx]|phần|mục)/iu.test(text);
}

const OTHERS: ReadonlySet<number> = new Set(
  Array.from("abcdđeghklnoqrstuABCDĐEGHKLNOQRSTUÁÂÔÝ", (letter) => letter.charCodeAt(0)),
);
