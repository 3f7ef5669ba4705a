import { fold } from "../../vietnamese/fold";
import { splitNumber, type Numbering } from "../../vietnamese/heading-number";

/** What is read of each paragraph; a `Paragraph` of a snapshot is one. */
export interface SourceParagraph {
  readonly text: string;
  readonly listLabel: string | null;
  readonly bold: boolean | null;
  readonly tableLevel: number;
  readonly outlineLevel?: number | null;
  readonly bullet?: number;
}

/**
 * One printed line: a paragraph may hold several, parted by manual line
 * breaks; a table's lines are kept together as one.
 */
export interface SourceLine {
  /** As printed, NFC, no blanks at the ends, an automatic number put in front. */
  readonly text: string;
  readonly folded: string;
  readonly numbering: Numbering | null;
  /** What stands behind the number, as printed, without the rest of the line. */
  readonly title: string;
  /**
   * What the line asks for behind the title: "(nêu số, ngày)" of "1. Văn bản đã ban hành (nêu số, ngày)"; "" for most.
   */
  readonly asks: string;
  /** The number as printed, its end mark included: "II.", "1)", "Phần thứ hai:". */
  readonly number: string;
  readonly bold: boolean;
  readonly inTable: boolean;
  /** 1-9 in a heading style, else null. */
  readonly styled: number | null;
  /** How deep its automatic bullet stands. */
  readonly bullet: number | undefined;
}

/**
 * The lines of a document in order, blank ones left out; "PHẦN THỨ NHẤT" is one with the title
 * below it, a colon between them. Control characters are dropped: they mean nothing to a reader.
 */
export function sourceLines(paragraphs: readonly SourceParagraph[]): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  for (const paragraph of paragraphs) {
    paragraph.text.split(/[\v\n\r]/u).forEach((piece, at) => {
      const label = at === 0 && paragraph.listLabel ? `${paragraph.listLabel} ` : "";
      const text = cleaned(label + piece);
      if (text === "") return;
      const above = lines.at(-1);
      const next = asLine(text, paragraph);
      if (above !== undefined && isLoneNumber(above) && next.numbering === null && !next.inTable)
        lines[lines.length - 1] = asLine(
          `${above.text}${/[\p{L}\d]$/u.test(above.text) ? ":" : ""} ${text}`,
          paragraph,
        );
      else lines.push(next);
    });
  }
  return lines;
}

function isLoneNumber({ numbering, title, inTable }: SourceLine): boolean {
  return numbering !== null && title === "" && !inTable;
}

/** A line as it is read, its number told from its title. */
export function asLine(
  text: string,
  { bold, tableLevel, outlineLevel = null, bullet }: Omit<SourceParagraph, "text" | "listLabel">,
): SourceLine {
  const folded = fold(text);
  const { numbering } = NO_NUMBER.test(folded) ? { numbering: null } : splitNumber(folded);
  const number = numbering === null || numbering.kind === "bullet" ? "" : printedNumber(text);
  const { title, asks } = partsOf(text.slice(number.length).trim());
  return {
    text,
    folded,
    numbering: number === "" ? null : numbering,
    title,
    asks,
    number: number.trim(),
    bold: bold === true,
    inTable: tableLevel > 0,
    styled: outlineLevel,
    bullet,
  };
}

/** "V/v" is no part V, and "6 tháng đầu năm" no sixth section. */
const NO_NUMBER = /^(?:v\/v|\d{1,2} (?:tháng|năm)) /u;

/**
 * A title and what is asked for on the same line: behind a colon or in
 * brackets, told by its verb. Dots to write on are neither.
 */
function partsOf(text: string): { readonly title: string; readonly asks: string } {
  const whole = text.replace(/(?<=[\p{L}:)])\s*(?:…|[._]{2})[\s.…_]*$/u, "");
  const [, title = whole, asks = ""] = ASKING.exec(whole) ?? [];
  return { title, asks };
}

const ASKING =
  /^([^:(]{3,}?(?::(?=\s)|(?=\s\()))\s+(\(?(?:nêu|ghi|liệt kê|thống kê|trình bày|phân tích|khái quát|làm rõ|đánh giá|báo cáo|tập trung)(?!\p{L}).*)$/iu;

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
      // Markdown, as an answer of a machine is pasted: "## I. …", "**Kết quả**".
      .replace(/^\s*#+ /u, "")
      .replace(/\*\*([^*]+)\*\*/gu, "$1")
      // Braces are fields to the product; what a stranger wrote must never be filled in.
      .replace(/\{/gu, "(")
      .replace(/\}/gu, ")")
      .trim()
  );
}
