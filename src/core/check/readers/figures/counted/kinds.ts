import { families, namesUnit, sideOf } from "./families";

/**
 * True when each part is one kind of what is counted, none of which can
 * be another as well: "12 đơn khiếu nại, 04 đơn tố cáo".
 */
export function areKinds(parts: readonly string[], unit: string): boolean {
  const named = parts.map((part) => (namesUnit(part, unit) ? part.slice(unit.length).trim() : part));
  if (new Set(named).size === parts.length && named.every((part) => GRADES.test(part))) return true;
  const family = families.find(({ whole }) => whole.test(`${unit} `));
  if (family === undefined) return false;
  return named.every((part) => (family.kinds ?? family.parts).test(`${part} `)) && new Set(named).size === parts.length;
}

/** Of which each person or body has one. */
const GRADES =
  /^(?:(?:đạt |xếp )?(?:loại )?|hoàn thành )(?:xuất sắc|tốt|khá|trung bình|yếu|kém|(?:không )?hoàn thành)(?: nhiệm vụ)?$/u;

/**
 * "46 đơn (khiếu nại 12, tố cáo 03, kiến nghị, phản ánh 31)", "62 CB, GV, NV (quản
 * lý 03, giáo viên 51, nhân viên 08)": every kind there is of them is named.
 */
export function areAllKinds(
  { counted: parts, leads }: { readonly counted: readonly string[]; readonly leads: readonly string[] },
  unit: string,
): boolean {
  const named = parts.map((part, at) => `${leads[at]} ${part}`);
  return wholeFamilies.some(
    ([whole, ...kinds]) => whole!.test(unit) && kinds.every((kind) => named.some((part) => kind.test(part))),
  );
}

const wholeFamilies: readonly (readonly RegExp[])[] = [
  [/^đơn$/u, /khiếu nại|kn(?!\p{L})/u, /tố cáo|tc(?!\p{L})/u, /kiến nghị|phản ánh|knpa/u],
  [/^đảng$/u, /chính thức/u, /dự bị/u],
  [/^cuộc$/u, /định kỳ/u, /yêu cầu/u, /vụ việc/u],
  [/./u, /^quý i(?!\p{L})/u, /^quý ii(?!\p{L})/u],
  [
    /^(?:cb|cán|giáo|người|viên|đồng)/u,
    /quản lý|cbql|bgh|ban giám hiệu|hiệu trưởng/u,
    /giáo viên|(?<!\p{L})gv/u,
    /nhân viên|(?<!\p{L})nv/u,
  ],
];

/**
 * True for parts outside of which there is nothing: men and women, or
 * what of the dealt with was in time and what was late.
 */
export function leavesNoneOut(
  { counted: parts, leads }: { readonly counted: readonly string[]; readonly leads: readonly string[] },
  lead: string,
): boolean {
  // What was left of last time, and what came since.
  if (leads.length === 2 && /tồn|k[ỳì] trước/u.test(leads[0]!) && /nhận|mới|trong k[ỳì]/u.test(leads[1]!)) return true;
  const sides = parts.map(sideOf);
  if (sides.length === 2 && sides.includes("nam") && sides.includes("nữ")) return true;
  // The three ways to receive citizens.
  if (
    parts.length <= 3 &&
    ["định kỳ", "thường xuyên", "đột xuất"].every((way) =>
      parts.some((part, at) => `${leads[at]} ${part}`.includes(way)),
    )
  )
    return true;
  const terms = parts.map((part) => /(?<!\p{L})(?:trước|đúng|quá|trễ|chậm) hạn(?!\p{L})/u.exec(part)?.[0] ?? null);
  return (
    /(?:giải quyết|xử lý|trả(?: kết quả)?)(?: xong| được)?(?: tổng số)?\s*$/iu.test(lead) &&
    !terms.includes(null) &&
    terms.includes("đúng hạn") &&
    terms.some((term) => /^(?:quá|trễ|chậm)/u.test(term!))
  );
}
