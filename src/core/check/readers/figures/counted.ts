/**
 * True when parts count what their total counts, so that they can be added up: each names the total's own unit, only
 * says how it stands ("đã giải quyết"), or is one kind of it ("14 thành viên, gồm 11 nam và 02 nữ"; "12 văn bản, gồm
 * 05 kế hoạch và 07 quyết định"). "81 doanh nghiệp (81 chủ doanh nghiệp, 1.016 lao động)" counts three things.
 *
 * @param parts what stands behind each part's number, lower case
 * @param unit the first word behind the total's number, lower case
 */
export function belongTogether(parts: readonly string[], unit: string): boolean {
  const kinds = parts.map((part) => kindOf(part, unit));
  if (kinds.includes(null)) return false;
  // People are counted by sex, by membership or by post; a list of one side only leaves the others out.
  const sides = new Set(kinds);
  if (sides.has("nam") || sides.has("nữ")) return sides.has("nam") && sides.has("nữ") && sides.size === 2;
  return !sides.has("đảng viên") && !sides.has("quần chúng");
}

/** True when a part counts what its whole does, or one kind of it. */
export function countsSame(part: string, unit: string): boolean {
  return kindOf(part, unit) !== null;
}

/** "14 hội nghị cấp phường, 12 hội nghị ở tổ dân phố": one thing in several places. */
export function arePlaces(parts: readonly string[], unit: string): boolean {
  const places = parts.map((part) => /^(?:\p{L}+ ){1,2}?((?:cấp|ở|tại|về|thuộc lĩnh vực) .+)$/u.exec(part)?.[1]);
  return (
    parts.every((part) => startsWith(part, unit)) &&
    !places.includes(undefined) &&
    new Set(places).size === parts.length
  );
}

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
    const own = startsWith(part, unit) ? part.slice(unit.length) : part;
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

/** True for parts of a sum of money or of land that name where each came from: no đồng comes from two purses. */
export function areSources(leads: readonly string[], unit: string): boolean {
  return (
    /^(?:triệu|tỷ|tỉ|nghìn|ngàn|đồng|m²|ha)$/u.test(unit) &&
    new Set(leads).size === leads.length &&
    leads.every((lead) => lead !== "" && !/riêng|trong đó|chủ yếu|nhất|bình quân|mỗi|mức|tối/u.test(lead))
  );
}

/**
 * "lãnh đạo tiếp 20 lượt, cán bộ tiếp 26 lượt", "Mặt trận 03 cuộc, Hội
 * Nông dân 02 cuộc": what one has done no other has.
 */
export function areDoers(leads: readonly string[]): boolean {
  const verbs = leads.map((lead) => DOES.exec(lead)?.[0]);
  return (
    new Set(leads).size === leads.length &&
    ((verbs[0] !== undefined && new Set(verbs).size === 1) || leads.every((lead) => BODY.test(lead)))
  );
}

const BODY = /^(?!.*(?:phối hợp|cùng))(?:do )?(?:mặt trận|mttq|hội (?!nghị)|đoàn (?!viên)|công đoàn|ban )/u;
export const DOES = /(?<=\p{L} )(?:tiếp|giải quyết|xử lý|trả lời|chủ trì|(?:hòa|hoà) giải)$/iu;

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

/**
 * True when each part is one kind of what is counted, none of which can
 * be another as well: "12 đơn khiếu nại, 04 đơn tố cáo".
 */
export function areKinds(parts: readonly string[], unit: string): boolean {
  const named = parts.map((part) => (startsWith(part, unit) ? part.slice(unit.length).trim() : part));
  if (new Set(named).size === parts.length && named.every((part) => GRADES.test(part))) return true;
  const family = families.find(({ whole }) => whole.test(`${unit} `));
  if (family === undefined) return false;
  return named.every((part) => (family.kinds ?? family.parts).test(`${part} `)) && new Set(named).size === parts.length;
}

/** Of which each person or body has one. */
const GRADES =
  /^(?:(?:đạt |xếp )?(?:loại )?|hoàn thành )(?:xuất sắc|tốt|khá|trung bình|yếu|kém|(?:không )?hoàn thành)(?: nhiệm vụ)?$/u;

function sideOf(part: string): string | null {
  return (
    /^(?:đồng chí |người |thành viên |đại biểu )?(?:là )?(nam|nữ|đảng viên|quần chúng)(?!\p{L})/u.exec(part)?.[1] ??
    null
  );
}

/** "=": the unit itself, or no other named; else the kind of it; null for something else. */
function kindOf(part: string, unit: string): string | null {
  if (part === "" || startsWith(part, unit) || states.test(part) || isOpinion(part.replace(/^có /u, ""))) return "=";
  if (people.test(`${unit} `)) {
    const side = sideOf(part);
    if (side !== null) return side;
    return people.test(`${part} `) ? "post" : null;
  }
  const family = families.find(({ whole }) => whole.test(`${unit} `));
  return family?.parts.test(`${part} `) ? "kind" : null;
}

function startsWith(part: string, unit: string): boolean {
  return unit !== "" && (part === unit || part.startsWith(`${unit} `));
}

/** How things stand, not what they are. */
const states =
  /^(?:đã|đang|chưa|không|còn|đạt|được|xong|thành|hoàn thành|(?:quá|trễ|chậm|đúng|trước) hạn|(?:xếp )?loại (?:xuất|tốt|khá|trung|yếu)|tốt|khá|trung bình|yếu|xuất sắc|giỏi|kém|cũ|mới|định kỳ|đột xuất|thường xuyên|trực tiếp|trực tuyến|chính thức|dự bị|theo|thuộc|của|ở|tại|do|cấp|trong|ngoài)(?!\p{L})/u;

const people =
  /^(?:người|đảng|học|giáo|trưởng|phó|chủ tịch|bí thư|chủ nhiệm|hiệu trưởng|thư ký|tổ trưởng|tổ phó|tổ viên|hộ(?= sĩ)|bác sĩ|điều dưỡng|thành|đồng|đvtn|thanh|ủy|uỷ|hòa|hoà|cán|công|viên|lao|biên|nhân|đại|hội|đoàn|hợp đồng|cb|cbql|bgh|gv|nv|quản lý|ban giám hiệu)(?=[\s,])/u;

/**
 * What is counted, and the kinds it comes in; `kinds`: those of which none is another
 * as well, where these are fewer. Only the first word of the total's unit is known.
 */
const families: readonly { readonly whole: RegExp; readonly parts: RegExp; readonly kinds?: RegExp }[] = [
  {
    whole: /^văn /u,
    parts:
      /^(?:nghị quyết|quyết định|kế hoạch|chỉ thị|công văn|thông báo|báo cáo|tờ trình|hướng dẫn|chương trình|quy chế|quy định|kết luận|đề án|giấy mời|phương án|biên bản)(?!\p{L})/u,
  },
  {
    whole: people,
    parts: people,
    kinds:
      /^(?:(?:phó )?(?:trưởng ban|hiệu trưởng)|phó ban|(?:ủy|uỷ) viên|(?:cán )?bộ quản lý|giáo viên|nhân viên)(?!\p{L})/u,
  },
  {
    whole: /^(?:đơn|lượt|ý|kiến) /u,
    parts: /^(?:đơn|khiếu nại|tố cáo|kiến nghị|phản ánh|đề nghị|tranh chấp|ý kiến|kn|tc|pa|knpa)(?!\p{L})/u,
  },
  { whole: /^hộ /u, parts: /^(?:(?:mới )?thoát nghèo|cận nghèo|nghèo|có mức sống)(?!\p{L})/u },
  { whole: /^cuộc /u, parts: /^(?:(?:theo|khi có) )?(?:định kỳ|đột xuất|yêu cầu|vụ việc)(?!\p{L})/u },
];
