/** A document number that is not written as it should be, and what all readers of such numbers need. */

/** A document number that is not written as it should be. */
export interface CitationSlip {
  readonly from: number;
  readonly to: number;
  readonly right: string;
  /** Only punctuation, blanks or the fixed letters Đ and TW differ: nobody could have meant anything else. */
  readonly safe: boolean;
}

/** Any dash for the hyphen, and room around it, is how many type; nobody is misled. */
export function withoutRoom(symbol: string): string {
  return symbol.replace(/\s?[-–]\s?/gu, "-");
}

const kindsByName: Readonly<Record<string, string>> = {
  "nghị định": "NĐ",
  "thông tư": "TT",
  "quyết định": "QĐ",
  "nghị quyết": "NQ",
  "chỉ thị": "CT",
  "kế hoạch": "KH",
  "hướng dẫn": "HD",
  "báo cáo": "BC",
  "thông báo": "TB",
};

const namedKind = new RegExp(`(${Object.keys(kindsByName).join("|")})\\s+(?:số\\s*(?::\\s*)?)?$`, "iu");

/**
 * The kind of document that the words in front of a symbol name, as
 * symbols write it: "NĐ" for "Nghị định số". Null when they name none.
 */
export function kindNamed(before: string): string | null {
  return kindsByName[namedKind.exec(before)?.[1]?.toLowerCase() ?? ""] ?? null;
}

/** Where a match stands. */
export function at(match: RegExpExecArray): { readonly from: number; readonly to: number } {
  return { from: match.index, to: match.index + match[0].length };
}
