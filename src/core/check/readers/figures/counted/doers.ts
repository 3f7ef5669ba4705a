/** True for parts of a sum of money or of land that name where each came from: no đồng comes from two purses. */
export function areSources(leads: readonly string[], unit: string): boolean {
  return (
    /^(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|m²|ha)$/u.test(unit) &&
    new Set(leads).size === leads.length &&
    leads.every((lead) => lead !== "" && !/riêng|trong đó|chủ yếu|nhất|bình quân|mỗi|mức|tối/u.test(lead))
  );
}

/**
 * "lãnh đạo tiếp 20 lượt, cán bộ tiếp 26 lượt", "Mặt trận 03 cuộc, Hội Nông dân 02 cuộc", "15
 * cuộc do thôn, 8 cuộc của xã", "cấp xã 4 lớp, các trường 8 lớp": what one has done no other has.
 */
export function areDoers({ leads, counted }: Named): boolean {
  if (new Set(counted).size === counted.length && counted.every((each) => DONE_BY.test(each))) return true;
  const verbs = leads.map((lead) => DOES.exec(lead)?.[0]);
  return (
    new Set(leads).size === leads.length &&
    ((verbs[0] !== undefined && new Set(verbs).size === 1) || leads.every((lead) => BODY.test(lead)))
  );
}

const DONE_BY = /^(?:\p{L}+ ){1,3}(?:do|của) (?!.*(?:phối hợp|cùng| có | về ))/u;
const BODY =
  /^(?!.*(?:phối hợp|cùng|tham| dự))(?:do )?(?:mặt trận|mttq|hội (?!nghị)|đoàn (?!viên)|công đoàn|ban |thôn |xã |cấp |các |khối )/u;
export const DOES = /(?<=\p{L} )(?:tiếp|giải quyết|xử lý|trả lời|chủ trì|(?:hòa|hoà) giải)$/iu;

/** Parts by what stands in front of their numbers and behind them. */
interface Named {
  readonly leads: readonly string[];
  readonly counted: readonly string[];
}
