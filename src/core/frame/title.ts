import { isCapitals } from "../vietnamese/capitals";
import { isDateLine } from "./fixed-lines";
import { isDots, wordStarts, type PrintedLine } from "./printed-lines";

/**
 * The document's type and its subject, found among the first lines. `at` and
 * `end` are positions of lines: the first one, and just after the last one.
 */
export interface Title {
  readonly kind: string;
  readonly title: PrintedLine;
  readonly subject: readonly PrintedLine[];
  readonly issuedWith: readonly PrintedLine[];
  readonly at: number;
  readonly end: number;
}

/**
 * Finds the title: a line that is nothing but a type of document ("BÁO CÁO", also letter-spaced),
 * before all a report; else the first line below the header that begins with one ("BÁO CÁO KẾT QUẢ
 * … NĂM 2025"). A running title above it and the names of offices ("… QUY CHẾ DÂN CHỦ") are none.
 *
 * @param headerEnd position of the last fixed line of the header, -1 when there is none
 */
export function findTitle(lines: readonly PrintedLine[], headerEnd: number): Title | null {
  const alone = lines.findIndex(isReportTitle);
  const at = alone !== -1 ? alone : lines.findIndex((line, index) => isTitle(line, index > headerEnd));
  if (at === -1) return null;
  const title = lines[at] as PrintedLine;
  const single = aloneKind(title);
  const kind = single ?? (beginning(title) as string);
  const rest = single === null ? afterKind(title, kind) : null;
  const below = subjectBelow(lines, at + 1, rest === null);
  return {
    kind,
    title,
    subject: rest === null ? below.subject : [rest, ...below.subject],
    issuedWith: below.issuedWith,
    at,
    end: below.end,
  };
}

/** True for a line that is nothing but "BÁO CÁO" (see `findTitle`). */
export function isReportTitle(line: PrintedLine): boolean {
  return aloneKind(line) === "báo cáo";
}

/** True for a line in capitals that is nothing but a type of document: with it another document begins. */
export function isDocumentTitle({ folded, readable }: { readonly folded: string; readonly readable: string }): boolean {
  return folded.length < 40 && !/\p{N}/u.test(folded) && isCapitals(readable) && aloneKind({ folded }) !== null;
}

function isTitle(line: PrintedLine, belowHeader: boolean): boolean {
  if (aloneKind(line) !== null) return line.capitals;
  const kind = beginning(line);
  if (kind === null || !belowHeader || line.text.length > longestTitle || /[:;]$/u.test(line.text)) return false;
  if (line.text.endsWith(".") && !startsInCapitals(line)) return false;
  if (/^(?:\p{L}+ ){0,2}số\s*(?::\s*)?\d/u.test(line.folded.slice(kind.length).trimStart())) return false;
  return kind === "báo cáo" ? line.capitals || startsInCapitals(line) || line.bold !== false : line.capitals;
}

/**
 * The type when it is all that stands there: "BÁO CÁO", "B Á O  C Á O",
 * "ĐỀ CƯƠNG BÁO CÁO", "DỰ THẢO BÁO CÁO", "BÁO CÁO TÓM TẮT".
 */
function aloneKind({ folded }: Pick<PrintedLine, "folded">): string | null {
  const bare = folded.replace(/[^\p{L} ]/gu, "").trim();
  if (
    /^(?:b á o c á o|(?:đề cương |dự thảo )?báo cáo(?: (?:tóm tắt|tổng kết|sơ kết|chuyên đề|tổng hợp|đề dẫn|thành tích|(?:tự )?kiểm tra))?)$/u.test(
      bare,
    )
  )
    return "báo cáo";
  return kinds.includes(bare) ? bare : null;
}

function beginning({ folded }: PrintedLine): string | null {
  const bare = folded.replace(/^[^\p{L}]+/u, "").replace(/^(?:đề cương|dự thảo) /u, "");
  return kinds.find((kind) => bare.startsWith(`${kind} `)) ?? null;
}

function startsInCapitals({ text }: PrintedLine): boolean {
  return /^[^\p{L}]*(?:ĐỀ CƯƠNG )?BÁO CÁO/u.test(text);
}

/** The words behind the type on its own line, as a line of their own. */
function afterKind(line: PrintedLine, kind: string): PrintedLine {
  const folded = line.folded.slice(line.folded.indexOf(kind) + kind.length).trim();
  const words = line.text.split(" ");
  const skip = words.length - folded.split(" ").length;
  return { ...line, from: wordStarts(line)[skip] ?? line.from, text: words.slice(skip).join(" "), folded };
}

/** The lines of the subject: short, not yet the addressee, the first sentence or a heading. */
function subjectBelow(lines: readonly PrintedLine[], from: number, expected: boolean) {
  const subject: PrintedLine[] = [];
  const issuedWith: PrintedLine[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at] as PrintedLine;
    if (
      line.folded.startsWith("(") ||
      (issuedWith.length > 0 && /\)$/u.test(line.folded) && !issuedWith.at(-1)?.folded.endsWith(")"))
    ) {
      issuedWith.push(line);
      continue;
    }
    if (isDots(line)) break;
    const before = subject.at(-1) ?? (lines[from - 1] as PrintedLine);
    // The report itself may stand in a table below its title.
    if (line.inTable && !before.inTable) break;
    if (endsSubject(line, before, subject.length === 0 && expected)) break;
    subject.push(line);
  }
  return { subject, issuedWith, end: at };
}

function endsSubject(line: PrintedLine, before: PrintedLine, first: boolean): boolean {
  const { folded, text, capitals, bold } = line;
  if (text.length > longestTitle || /[:;]$/u.test(folded) || isDateLine(folded)) return true;
  // "Thực hiện Đề án …" is what a report is about; what it was asked by has its number.
  const isAbout =
    (first || capitals) && folded.startsWith("thực hiện ") && text.length < longestEnded && !NUMBERED_ACT.test(folded);
  if (stops.test(folded) && !isAbout) return true;
  const goesOn = /^\p{Ll}/u.test(text);
  if (/\.\s*(?:\/\.)?$/u.test(folded) && !((first || goesOn) && text.length < longestEnded)) return true;
  if (first) return false;
  // A line left open, or broken inside its paragraph, goes on; a new one must look like a title itself.
  if (/[,\-–(]$|(?:^|\s)(?:và|của|về|các|năm|năm học|trong)$/u.test(before.folded)) return false;
  if (before.paragraph === line.paragraph || goesOn || /^["“]/u.test(text)) return false;
  // Its time told, the subject is whole: what follows without a number may be the first heading.
  if (
    namesTime.test(before.folded) &&
    !namesTime.test(folded) &&
    ((capitals && !before.capitals) || HEADS.test(folded))
  )
    return true;
  if (capitals && before.capitals) return false;
  if (bold === true && before.bold !== false) return false;
  return !(namesTime.test(folded) && text.length < longestEnded && !(bold === false && before.bold === true));
}

const stops =
  /^(?:kính gửi|căn cứ|thực hiện (?:(?:theo|đúng|tinh thần|nội dung|các) )*(?:kế hoạch|nghị quyết|nghị định|quyết định|thông báo|chương trình|hướng dẫn|chỉ thị|công văn|kết luận|văn bản|nhiệm vụ|yêu cầu|đề nghị|sự |chỉ đạo|phân công|.*báo cáo)|thi hành |ngày |số\s*:|[-+*•] |trong (?:năm|6|06|sáu|quý) |cộng hòa |độc lập )/u;
const NUMBERED_ACT = /(?:^|\s)(?:số|ngày)[\s:]*\d/u;
/** How a first heading begins, and hardly a subject that goes on. */
const HEADS = /^(?:công tác|tình hình|đặc điểm|(?:sự |việc )?lãnh đạo|khái quát)(?!\p{L})/u;
/** What a second line of a subject usually names. */
const namesTime =
  /(?:6|06|sáu|9|09|chín) tháng|(?:^|\s)quý (?:[1-4]|i{1,3}v?|iv)(?!\p{L})|học kỳ|năm học|(?:^|\s)năm (?:19|20)\d\d|phương hướng|nhiệm vụ|giai đoạn \d|nhiệm k[ỳì] \d|^\d{4}\P{L}+\d{4}$/u;
const longestTitle = 240;
const longestEnded = 130;

/** Types of document, folded (Decree 30/2020, Điều 7, and laws). */
const kinds = [
  "báo cáo",
  "kế hoạch",
  "nghị quyết",
  "quyết định",
  "tờ trình",
  "thông báo",
  "biên bản",
  "chương trình",
  "luật",
  "pháp lệnh",
  "nghị định",
  "thông tư",
  "hướng dẫn",
  "đề án",
  "quy chế",
  "quy định",
  "hợp đồng",
  "giấy mời",
  "chỉ thị",
  "thông cáo",
  "phương án",
  "dự án",
  "công điện",
  "giấy giới thiệu",
  "phiếu trình",
  "kết luận",
];
