import { namesUnit } from "./families";

/**
 * "07 ý kiến được tiếp thu, 06 ý kiến không tiếp thu": none can be both; nor is what is still looked into one of them.
 */
export function areOpposites(parts: readonly string[]): boolean {
  const bare = parts.map((part) => part.replace(/(?<!\p{L})(?:đã|được|có) /gu, ""));
  const isDenied = bare.some((other) => {
    const said = other.replace(/(?<!\p{L})(?:không|chưa) /u, "");
    return said !== other && bare.some((one) => one === said || one.endsWith(` ${said}`));
  });
  if (parts.length !== 2) return isDenied && parts.filter((part) => !IS_LOOKED_INTO.test(part)).length === 2;
  const has = (way: string) => bare.filter((part) => part.startsWith(way)).length === 1;
  return (has("trực tuyến") && has("trực tiếp")) || isDenied || (DEALT_WITH.test(parts[0]!) && WAITS.test(parts[1]!));
}

const IS_LOOKED_INTO =
  /(?<!\p{L})(?:đang|chờ) (?:được )?(?:xem xét|giải quyết|xử lý|nghiên cứu|thẩm định|xác minh|trả lời)/u;

/** "19 kiến nghị đã được tiếp thu, 07 kiến nghị đang xem xét". */
const DEALT = "(?:giải quyết|xử lý|trả lời|giải trình|tiếp thu|khắc phục|xem xét)";
const DEALT_WITH = new RegExp(String.raw`^\p{L}+(?: \p{L}+)?(?: đã)?(?: được)? ${DEALT}`, "u");
const WAITS = new RegExp(String.raw`(?:đang|chưa) (?:được )?${DEALT}`, "u");

/**
 * "đồng ý 590, không đồng ý 12, không hợp lệ 7", "thường xuyên 66, định kỳ 30": of what
 * one may say of a thing each says one, and nobody is received in two ways at once.
 */
export function areAnswers(
  { counted: parts, leads }: { readonly counted: readonly string[]; readonly leads: readonly string[] },
  unit: string,
): boolean {
  const named = parts.map((part, at) => {
    const own = namesUnit(part, unit) ? part.slice(unit.length) : part;
    return (leads[at]!.endsWith(own) ? leads[at]! : `${leads[at]} ${own}`)
      .replace(UNTOLD, " ")
      .replace(/\s+/gu, " ")
      .trim();
  });
  return (
    new Set(named).size === named.length &&
    (named.every((one) => WAY.test(one)) || (named.every(isOpinion) && named.some((one) => DENIES.test(one))))
  );
}

export function isOpinion(named: string): boolean {
  return OPINION.test(named);
}

const UNTOLD = /(?<!\p{L})(?:số|có|là|phiếu|tiếp)(?!\p{L})/gu;
const WAY = /^(?:(?:công )?dân )?(?:định kỳ|thường xuyên|đột xuất)(?: và đột xuất)?$/u;
const OPINION =
  /^(?:(?:(?:hoàn toàn|rất|không|chưa|chưa thật sự) )?(?:đồng ý|tán thành|nhất trí|hài lòng|tín nhiệm|thống nhất)|không hợp lệ|bình thường|tín nhiệm (?:cao|thấp)|trắng|hỏng|ý kiến khác|không (?:có )?ý kiến)$/iu;
const DENIES = /^(?:không|chưa|tín nhiệm thấp|hỏng)/u;
