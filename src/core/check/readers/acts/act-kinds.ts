import type { Act, ActKind } from "../../../outline/act";

/** What texts call each kind of act, and the letters that stand for it. */
export const kindWords: Readonly<Record<ActKind, readonly string[]>> = {
  "Bộ luật": ["bộ luật", "luật"],
  "Chỉ thị": ["chỉ thị", "CT"],
  "Hướng dẫn": ["hướng dẫn", "HD"],
  "Kết luận": ["kết luận", "KL"],
  Luật: ["luật"],
  "Nghị định": ["nghị định", "NĐ", "ND"],
  "Nghị quyết": ["nghị quyết", "NQ"],
  "Nghị quyết liên tịch": ["nghị quyết liên tịch", "nghị quyết", "NQLT"],
  "Pháp lệnh": ["pháp lệnh", "PL"],
  "Quy định": ["quy định"],
  "Quyết định": ["quyết định", "QĐ"],
  "Thông tư": ["thông tư", "TT"],
};

const kindEnd = new RegExp(
  `(?<!\\p{L})(${[...new Set(Object.values(kindWords).flat())].sort((one, other) => other.length - one.length).join("|")})\\s*(?:số\\s*:?\\s*)?$`,
  "iu",
);

/** The kind named just before a number, as it is written there: "Nghị định số ". */
export function kindBefore(text: string, at: number): string | null {
  return kindEnd.exec(text.slice(Math.max(0, at - 30), at))?.[1] ?? null;
}

/** "34" of "34/2007/PL-UBTVQH11", "4" of "04/2015/NĐ-CP". */
export function digitsOf({ number }: Act): string {
  return String(Number(/^\d+/u.exec(number)![0]));
}
