import type { Look } from "../core/edits/block-lines";

/**
 * How each line of the report looks. Sizes, letters and places are those of Decree 30/2020/NĐ-CP, Phụ
 * lục I, Phần I; where it leaves a range, the value its own table of sample type shows (mục V) is taken.
 * Above each line stands where it is demanded, and how; a line of no such demand has our own reason.
 */

/** Looks of one paragraph. */
export interface Formatting {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: "left" | "center" | "both";
  /** First-line indent, millimetres. */
  readonly firstLine?: number;
  /** Indent of the whole paragraph, millimetres. */
  readonly left?: number;
  /** Space above and below, points. */
  readonly before?: number;
  readonly after?: number;
  /** Exact line height in points; single line spacing without it. */
  readonly exactly?: number;
  /** Stays, whole, on the page of the paragraph below. */
  readonly keepNext?: boolean;
  /** A rule above the paragraph, as part of the width of the line above it: 1 as long as that line. */
  readonly rule?: number;
  /** RRGGBB; black without it (mục I.4). */
  readonly color?: string;
}

/** Font of the whole document (mục I.4). */
export const fontName = "Times New Roman";

/** Mục I.1 and I.3, millimetres: A4, 20-25 above and below, 30-35 at the left, 15-20 at the right. */
export const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Page number (mục I.7): Arabic, 13-14 pt, centred within the top margin, not on the first page. */
export const pageNumber = { size: 14, fromTop: 10 } as const;

/** Columns of the head and of the signature, millimetres; together as wide as the text (210 - 30 - 15). */
export const columns = { header: [72, 93], signature: [80, 85] } as const;

/** Points of the text where nothing else says so (mục II.6e: 13-14). */
export const textSize = 14;
const text = { size: textSize, align: "both", firstLine: 12.7, after: 6 } as const;
const head = { align: "center" } as const;
/** Height of a paragraph that only carries a rule. */
const rule = { size: 2, align: "center", exactly: 4, before: 2, after: 6 } as const;

/**
 * How a line looks where the text is of that size: headings, sentences and guidance go with it, the rest has its own.
 */
export function looksOf(name: Look, size: number): Formatting {
  const look = decree30[name];
  return look.firstLine ? { ...look, size } : look;
}

export const decree30: Readonly<Record<Look, Formatting>> = {
  /** II.1a: hoa, 12-13, đứng, đậm. */
  nation: { ...head, size: 12, bold: true },
  /** II.1b: thường, 13-14, đứng, đậm, canh giữa. */
  motto: { ...head, size: 13, bold: true },
  /** II.1b: kẻ liền dài bằng dòng chữ. */
  "motto-rule": { ...rule, rule: 1 },
  /** II.2b: hoa, 12-13, đứng. */
  "parent-agency": { ...head, size: 12 },
  /** II.2b: hoa, 12-13, đứng, đậm, canh giữa. */
  agency: { ...head, size: 12, bold: true },
  /** II.2b: kẻ liền dài 1/3-1/2 dòng chữ, cân đối. */
  "agency-rule": { ...rule, rule: 0.4 },
  /** II.3c: 13, đứng, canh giữa dưới tên cơ quan. */
  number: { ...head, size: 13 },
  /** II.4c: thường, 13-14, nghiêng, canh giữa, cùng dòng với số. */
  "place-date": { ...head, size: 13, italic: true },
  /** II.5b: hoa, 13-14, đứng, đậm, canh giữa. */
  title: { ...head, size: 14, bold: true, before: 12, keepNext: true },
  /** II.5b: thường, 13-14, đứng, đậm, ngay dưới tên loại. */
  subject: { ...head, size: 14, bold: true, keepNext: true },
  /** II.5b: kẻ liền dài 1/3-1/2 dòng chữ, cân đối. */
  "subject-rule": { ...rule, after: 12, rule: 0.4 },
  /** II.9d: thường, 13-14, đứng. */
  addressee: { ...head, size: 14, after: 12 },
  /** V, ô 6b: hoa, 13-14, đứng, đậm. */
  part: { ...text, bold: true, keepNext: true },
  /** II.6đ: thường, cỡ phần lời văn, đứng, đậm, dòng riêng. */
  section: { ...text, bold: true, keepNext: true },
  /** II.6e: thường, 13-14, canh đều, lùi 1 hoặc 1,27 cm, cách đoạn từ 6pt, dòng đơn đến 1,5. */
  body: text,
  /** II.6e. */
  room: text,
  /**
   * Phụ lục III, Mẫu 1.4: hết nội dung có "./."; chữ ký không đứng một
   * mình ở trang sau. Lời dẫn không đứng một mình ở cuối trang.
   */
  kept: { ...text, keepNext: true },
  /** Gợi ý: dùng khi viết, được xóa trước khi nộp. */
  guidance: { ...text, italic: true, color: "595959" },
  /** II.9d: thường, 12, nghiêng, đậm, sát lề trái. */
  "recipients-label": { align: "left", size: 12, bold: true, italic: true },
  /** II.9d: thường, 11, đứng, gạch đầu dòng sát lề trái. */
  recipient: { align: "left", size: 11 },
  /** II.7đ: hoa, 13-14, đứng, đậm. */
  authority: { ...head, size: 14, bold: true },
  /** II.7đ: hoa, 13-14, đứng, đậm. */
  position: { ...head, size: 14, bold: true },
  /** II.7c: chỗ ký. */
  "signature-room": { ...head, size: 14 },
  /** II.7đ: thường, 13-14, đứng, đậm, canh giữa chức vụ. */
  signer: { ...head, size: 14, bold: true },
};
