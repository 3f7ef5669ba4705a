import { fold } from "../../vietnamese/fold";
import type { SourceParagraph } from "./source-lines";

/**
 * An outline printed as a table, told line by line: a number and the title beside it are a heading, what
 * stands in the other cells of the row its guidance. Rows are known by their numbers, as readers know
 * them: no host tells which cell a paragraph stands in. Tables that are no outline stay as they are.
 */
export function tableRowsAsLines(paragraphs: readonly SourceParagraph[]): readonly SourceParagraph[] {
  const lines: SourceParagraph[] = [];
  for (let at = 0; at < paragraphs.length;) {
    if (paragraphs[at]!.tableLevel === 0) {
      lines.push(paragraphs[at++]!);
      continue;
    }
    let end = at;
    while ((paragraphs[end]?.tableLevel ?? 0) > 0) end++;
    const cells = paragraphs.slice(at, end).filter(({ text, listLabel }) => text.trim() !== "" || listLabel);
    lines.push(...(isOutline(cells) ? rowsOf(cells) : cells));
    at = end;
  }
  return lines;
}

/** Headed "STT | Nội dung | …" or "Nội dung | Gợi ý"; one of amounts, or of who does what and when, is none. */
function isOutline(cells: readonly SourceParagraph[]): boolean {
  const first = cells.findIndex((cell) => numberOf(cell) !== null || NUMBERED.test(cell.text));
  const heads = cells.slice(0, first).map(({ text }) => fold(text));
  return heads.some((head) => TITLES.test(head)) && !heads.some((head) => OTHER.test(head));
}

const TITLES = /(?:^|\s)(?:nội dung|đề mục|các mục|mục|tiêu đề|tên mục|phần)(?!\p{L})/u;
const OTHER = /đơn vị|đvt|số lượng|chỉ tiêu|điểm|chủ trì|phụ trách|thời (?:gian|hạn)/u;

function rowsOf(cells: readonly SourceParagraph[]): SourceParagraph[] {
  const lines: SourceParagraph[] = [];
  // Where numbers have a column of their own, only a part stands behind its number in one cell.
  const typed = cells.some((cell) => numberOf(cell) !== null) ? PART : NUMBERED;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]!;
    const number = numberOf(cell);
    const next = cells[at + 1];
    // "(1) | (2) | (3)" numbers the columns.
    if (number !== null && (next === undefined || numberOf(next) !== null)) continue;
    if (number !== null) {
      const [title = "", ...below] = next!.text.split(BREAK);
      lines.push(line(`${number}. ${title}`, next!.bold), ...below.map(asGuidance));
      at++;
    } else if (typed.test(cell.text)) lines.push(line(cell.text, cell.bold));
    // What stands above the first row heads the columns.
    else if (lines.length > 0) lines.push(...cell.text.split(BREAK).map(asGuidance));
  }
  return lines;
}

const BREAK = /[\v\n\r]/u;
const NUMBERED = /^\s*(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2})*)\s*[./)-]\s*\p{L}/u;
const PART = /^\s*(?:[IVX]{1,5}|[A-E])\s*[./)-]\s*\p{L}/u;
const LONE = /^\(?((?:[IVX]{1,5}|[A-E]|\d{1,2})(?:\.\d{1,2})*)[.)/]?$/u;

/** The number that stands alone in a cell, typed or set by a list of Word's. */
function numberOf({ text, listLabel }: SourceParagraph): string | null {
  const typed = text.trim();
  return LONE.exec(typed === "" ? (listLabel ?? "").trim() : typed)?.[1] ?? null;
}

/** Behind a dash, so that what is numbered within a cell opens no section. */
function asGuidance(text: string): SourceParagraph {
  return line(/^\s*[-–+*•]/u.test(text) ? text : `- ${text}`, false);
}

function line(text: string, bold: boolean | null): SourceParagraph {
  return { text, bold, listLabel: null, tableLevel: 0 };
}
