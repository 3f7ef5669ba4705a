import { fold } from "../../vietnamese/fold";
import { splitNumber, type Numbering } from "../../vietnamese/heading-number";

/** What is read of each paragraph; a `Paragraph` of a snapshot is one. */
export interface SourceParagraph {
  readonly text: string;
  readonly listLabel: string | null;
  readonly bold: boolean | null;
  readonly tableLevel: number;
}

/** One printed line: a paragraph may hold several, parted by manual line breaks; a table's lines are kept together as one. */
export interface SourceLine {
  /** As printed, NFC, no blanks at the ends, an automatic number put in front. */
  readonly text: string;
  readonly folded: string;
  readonly numbering: Numbering | null;
  /** Text behind the number, as printed. */
  readonly title: string;
  /** The number as printed, its end mark included: "II.", "1)", "Phần thứ hai:". */
  readonly number: string;
  readonly bold: boolean;
  readonly inTable: boolean;
}

/** The lines of a document in order, blank ones left out. Control characters are dropped: they mean nothing to a reader. */
export function sourceLines(paragraphs: readonly SourceParagraph[]): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  for (const paragraph of paragraphs) {
    paragraph.text.split(/[\v\n\r]/u).forEach((piece, at) => {
      const label = at === 0 && paragraph.listLabel ? `${paragraph.listLabel} ` : "";
      const text = cleaned(label + piece);
      if (text !== "") lines.push(line(text, paragraph));
    });
  }
  return lines;
}

function line(text: string, { bold, tableLevel }: SourceParagraph): SourceLine {
  const folded = fold(text);
  const { numbering } = splitNumber(folded);
  const number = numbering === null || numbering.kind === "bullet" ? "" : printedNumber(text);
  return {
    text,
    folded,
    numbering: number === "" ? null : numbering,
    title: text.slice(number.length).trim(),
    number: number.trim(),
    bold: bold === true,
    inTable: tableLevel > 0,
  };
}

/** The same places as `splitNumber` looks at, in the text as printed. */
function printedNumber(text: string): string {
  return (PART.exec(text) ?? NUMBER.exec(text) ?? LETTER.exec(text))?.[0] ?? "";
}

const PART =
  /^(?:phần|chương|mục)(?:\s+thứ)?\s+(?:nhất|hai|ba|tư|bốn|năm|sáu|bảy|[ivx]+|\d{1,2}|[a-e])(?![\p{L}\d])\s*[.:/)–-]*\s*/iu;
const NUMBER = /^\(?(?:[IVXivx]{1,5}|\d{1,2})(?:\.(?:[IVXivx]{1,5}(?!\p{L})|\d{1,2}))*(?:\s*[./):-]+\s*|\s+(?=\p{L}))/u;
const LETTER = /^\(?[a-zđA-ZĐ]\s*[./)-]+\s*/u;

function cleaned(text: string): string {
  return (
    text
      .normalize("NFC")
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffc]/gu, "")
      .replace(/[\t\u00a0]/gu, " ")
      // Braces are fields to the product; what a stranger wrote must never be filled in.
      .replace(/\{/gu, "(")
      .replace(/\}/gu, ")")
      .trim()
  );
}
