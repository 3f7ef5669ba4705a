import { mayHoldPrompt, typedPrompts } from "./typed-prompts";

/** A place where a text waits to be filled in. */
export interface Blank {
  readonly from: number;
  readonly to: number;
}

/**
 * The only reader of blanks, in a text as written or folded: rows of dots, underscores or dashes, "…" standing
 * for a value, "[tên xã]", «merge», {{tag}}, <tag>, "??", "XX", "(ghi rõ …)", "(cần bổ sung)", "#so#",
 * "dd/mm", "xã ABC", dates and numbers without their digits, room left before what is counted, "☐ Có ☐ Không",
 * "a) …", prompts that are plain text (typed-prompts.ts), what Word and Excel print where a field failed
 * ("#REF!"). `prompts`: those of content controls nobody filled in (Paragraph.prompts), which are blanks too.
 * Not taken: "…" for "and so on", remarks in brackets ("[giảm 160 lượt so với cùng kỳ]"), notes ("[1]"), Roman
 * numerals, leaders of a table of contents, rules, and the end mark "./.". In order, none overlapping another.
 */
export function blanksIn(text: string, prompts: readonly string[] = []): readonly Blank[] {
  const mayBeTyped = mayHoldPrompt(text);
  if (prompts.length === 0 && !mayBeTyped && !mayHold.test(text)) return [];
  const all: Blank[] = promptsIn(text, prompts);
  for (const [pattern, isBlank, standsIn] of kinds) {
    let asked = standsIn === undefined;
    for (const match of text.matchAll(pattern)) {
      // Once a text, not once a match: a line of blanks must not be read again for each of them.
      if (!asked && !standsIn!(text)) break;
      asked = true;
      const blank = { from: match.index, to: match.index + match[0].length };
      if (isBlank?.(match[0], text, blank) ?? true) all.push(blank);
    }
  }
  if (mayBeTyped)
    for (const pattern of typedPrompts)
      for (const { index: from, 0: whole } of text.matchAll(pattern)) all.push({ from, to: from + whole.length });
  all.sort((one, other) => one.from - other.from || other.to - one.to);
  return all.reduce<Blank[]>(joined, []);
}

/** The author's own words of a text: what is still to be filled in, and the room for it, taken out. */
export function withoutBlanks(text: string, prompts: readonly string[] = []): string {
  const blanks = blanksIn(text, prompts);
  if (blanks.length === 0) return text;
  let own = "";
  let at = 0;
  for (const { from, to } of blanks) {
    own += `${text.slice(at, from)} `;
    at = to;
  }
  return own + text.slice(at);
}

/** Where the prompts stand, each behind the one before. */
function promptsIn(text: string, prompts: readonly string[]): Blank[] {
  let from = 0;
  return prompts.flatMap((prompt) => {
    const at = prompt.trim() === "" ? -1 : text.indexOf(prompt, from);
    if (at === -1) return [];
    from = at + prompt.length;
    return [{ from: at, to: from }];
  });
}

/** "ngày   tháng" and "tháng   năm" are one blank. */
function joined(blanks: Blank[], blank: Blank): Blank[] {
  const last = blanks.at(-1);
  if (last !== undefined && blank.from < last.to) {
    blanks[blanks.length - 1] = { from: last.from, to: Math.max(last.to, blank.to) };
  } else blanks.push(blank);
  return blanks;
}

/** Rules most text out at one look. */
const mayHold =
  /[[…⋯‥_{<«·•∙⋅‧!#☐□]|\( *\)|\.\s?\.|--[-/]|\?\s?[?%]|\(\?|(?:này|đây|liệu|lại|hợp|kê|giúp|thêm|nhật)\)|lại số|x{2}|0x|\*\*|dd[/.-]|abc|xyz|\((?:ghi|nêu|viết|liệt kê|điền|nhập|bổ sung|cập nhật|số|tên|họ|đơn vị|cơ quan|các (?:xã|đơn vị)|xã|phường|chưa có|chờ|đang|cần|có thể|nếu|bạn)|[ \t\u2002]{2}|\t|:\s?[/%]|: [;,.]|(?:ngày|số)\s[/-]/iu;

type IsBlank = (whole: string, text: string, blank: Blank) => boolean;

/** What the text around must be for any match of a kind to be a blank. */
type StandsIn = (text: string) => boolean;

const hasLetters: StandsIn = (text) => /\p{L}/u.test(text);

const kinds: readonly (readonly [RegExp, IsBlank?, StandsIn?])[] = [
  [/(?:[…⋯‥]|\.[.…])[.…⋯‥]*(?:,[.…]+(?=\s?%))?|(?:[.…]\s){2,}[.…]+/gu, isDots],
  // The second is what Word shows where a text field of a form was left empty: a row of underscores in the plain text.
  [/[·•∙⋅‧]{2,}|\u2002{3,}/gu],
  [/_{2,}(?:\s?[/.-]\s?_{2,})*/gu, (whole) => whole.length > 2, hasLetters],
  [/(?<!_)__(?!_)/gu, undefined, (text) => /_\s?[/.%-]|[/.-]\s?_|\s__\s\p{Ll}/u.test(text) && hasLetters(text)],
  [/-{3,}/gu, undefined, hasDashesBesideLetters],
  // "Tổng số hộ: ; số hộ nghèo: ;", "tỷ lệ: %", "ngày --/--/2026".
  [
    /(?<=\p{L})(?<!đơn vị|tính|đvt):(?:[ \t]+(?=[;,.](?:\s|$))|[ \t]{2,}(?=(?:lượt|vụ|hộ|cuộc|đơn|người)(?!\p{L}))|\s?%)|--\/-*\d*\//giu,
  ],
  [/\[[^[\]]{1,400}\]/gu, isBracketed],
  [/\{\{?[^{}]{1,60}\}\}?/gu, (whole) => /[\p{L}.…_]/u.test(whole)],
  [/«[^«»]{1,60}»/gu, (whole) => !/\s/u.test(whole.slice(1, -1).trim()) || asksFor.test(whole.slice(1))],
  [/<<?\p{L}[^<>]{0,60}>>?/gu, isTag],
  [/\?(?:\s?\?)+|\?(?=\s?%)|[([]\s?\?\s?[)\]]|(?:Error|Lỗi)! [^.]{1,80}\.|#(?:N\/A|[A-Z\d/]{3,5}[!?])/gu],
  [/(?<![\p{L}\d])(?:[Xx]{2,}|(?:19|20)[Xx]{2}|0[Xx])(?![\p{L}\d])/gu, isLetterForDigit],
  // The last two are notes to oneself: "(cần bổ sung số liệu)", where "(cần bổ sung 02 biên chế)" says of what,
  // and "(Đề nghị các xã cập nhật số liệu vào chỗ này)".
  // No classes of letters are counted in it: a much larger pattern is more than Node can store (test/cli/stored-start).
  [
    /\((?:(?:(?:ghi|nêu|viết|liệt kê) (?:rõ|ngắn gọn(?! là)|tóm tắt|các|tên|số|ngày|cụ thể|nội dung|địa chỉ|đơn vị|theo mẫu)(?! (?:trong|tại|ở|vào) )|(?:đơn vị|cơ quan|các (?:xã|đơn vị)|xã|phường) (?:tự )?(?:(?:điền|ghi|nêu|bổ sung|cập nhật|báo cáo|thống kê) (?:rõ|số liệu|cụ thể|nội dung|thêm|vào|sau|số)(?!\p{L})|(?:điền|ghi|bổ sung)(?=\)))|điền|nhập|(?:bổ sung|cập nhật) (?:(?:số liệu|nội dung|thông tin) )?sau|chờ số liệu|chưa có số liệu|số liệu (?:sẽ|cập nhật|bổ sung|giả|minh)|bạn (?:có|cần|hãy)|nếu (?:không|có)(?!\p{L})[^()]{0,40} (?:ghi|nêu|điền)(?: rõ)?(?=:| [“"‘'])|có thể (?:thay|sửa|điều chỉnh|bổ sung)[^()]{1,40} (?:cho phù hợp|theo thực tế))[^()]{0,400}|(?:đang|cần) (?:cập nhật|bổ sung|tổng hợp|thống kê|kiểm tra|xem|hỏi)(?: (?:lại|thêm|sau|số liệu|nội dung)){0,2}|(?:[^()\d]{0,60} )??(?<!đã |được |khi |do [^()]*)(?:(?:bổ sung|cung cấp|cho xin) (?:số liệu|thêm|giúp)|cần cập nhật|(?:kiểm tra|xem|hỏi|tính) lại(?: số \p{L}+ \p{L}+)?|tự (?:tổng hợp|thống kê))|[^()\d]{0,80}(?<!đã )(?:điền|ghi(?! chú)|nhập|bổ sung|cập nhật|viết) [^()\d]{0,60}(?:chỗ này|phần này|mục này|vào đây))\)/giu,
  ],
  // A day and a name as a model writes them: "dd/mm/2025", "xã ABC"; a company may bear such a name.
  [
    /#\p{L}[^#\s]{0,30}#|(?<!\p{L})(?:dd[/.-]mm(?!\p{L})|(?<=(?:xã|phường|đặc khu|thôn|tỉnh|đơn vị|cơ quan|trường) )(?:abc|xyz)(?![\p{L}\d]))/giu,
    (_, text, { to }) => !/^ \p{Lu}/u.test(text.slice(to)),
  ],
  [/(?<=\p{L}) {3,}(?=\p{L})/gu, isRoomForCount, hasRoomForCountsOnly],
  // Also "*** vụ", "##%".
  [/(?<=[\p{L}:] )(?:\( *\)|[☐□]{2,})(?= \p{Ll})|[*#]{2,}(?<=\s[*#]{2,8})(?=\s\p{Ll}|\s?%)/gu],
  // A choice nobody has made: "☐ Có ☐ Không", "Đã lập [ ] Chưa lập [ ]".
  // Elsewhere such signs may be marks in front of what was done.
  [
    /^(?=.{0,60}(?:(?:có|đã).{0,60}(?:không|chưa)|(?:không|chưa)(?! có).{0,60}(?:có|đã)))(?:[^\d☒]{0,60}?(?:[☐□]|[[(] *[\])])){2}[^\d☒]{0,60}$/gimu,
  ],
  // "(số) cuộc", "(tên xã)": what stands in a template for the figure or the name itself.
  [
    /\((?:số(?: (?:lượng|liệu|lượt|người|đơn|vụ|vụ việc|cuộc|hội nghị|lớp|buổi|hộ|phiếu|ý kiến|kiến nghị|văn bản|thành viên|tiền|ngày|đồng chí|tập thể|cá nhân|công trình|dự án|tổ|thôn|mô hình|thủ tục|hồ sơ|doanh nghiệp|đại biểu))?|tên(?: (?:xã|phường|đơn vị|cơ quan|trường))?|họ(?: và)? tên)\??\)(?=\s\p{Ll}|[.,;]|$)/giu,
  ],
  [
    /(?:(?:ngày|tháng)(?:[ \t]{2,}|[ ]*[.…_]+[ ]*))+(?:tháng|năm|\/)|ngày[ ]+tháng[ ]+năm[ ]+20\d\d|ngày[ ]+\/[ ]*\d{1,2}[ ]*\/|(?<!(?:tổng|một) )số(?:[ ]*:)?[ \t]*(?:[ \t]{2}|:[ ]?|[ ](?=[/-][ ]?\p{L}{1,5}[-–/]\p{L}))[/-][ ]?\p{L}{1,5}[-–/]/giu,
  ],
];

/** Words that ask for something: "[tên xã]", "«số cuộc»". */
const asksFor =
  /^\s*(?:số|tên|ngày|tháng|năm|họ|ghi|nêu|liệt kê|điền|nhập|viết|địa|nội dung|kết quả|đơn vị|cơ quan|chức|tỷ lệ|tỉ lệ|bổ sung|cập nhật|xã|phường|thôn|tỉnh|nhiệm vụ|hạn chế|giải pháp|nguyên nhân|kiến nghị)(?!\p{L})/iu;

/** "[ ] hài lòng; [ ] bình thường": boxes in a row are those of a form. */
const BOX_BESIDE = /[;,] \[ *\] (?!người|lượt|hộ|đơn|vụ|cuộc|thôn)/u;
/** So far from a box its row is looked at: a text may be nothing but boxes. */
const ROW = 400;

/** Words by which a long text in brackets asks to be replaced. */
const ORDERS =
  /^\s*(?:(?:đơn vị|cơ quan|các|cán bộ)[^,;.]{0,24} )?(?:nêu|ghi(?! chú| nhận)|điền|nhập|viết|trình bày|mô tả|liệt kê|phân tích|bổ sung|cập nhật)(?!\p{L})/iu;

/** Such as no remark begins with: "[Nêu rõ số cuộc họp đã tổ chức …]" asks for what was done. */
const ASKS_FULLY = /^\s*(?:(?:nêu|ghi|viết) (?:rõ|cụ thể|đầy đủ)|trình bày|mô tả|liệt kê)(?!\p{L})/iu;

/**
 * Words that a remark begins with, among them when it is, where it stands and why:
 * "[thứ Năm hằng tuần]", "[đặt tại cổng trụ sở]"; not what asks: "[tại nơi nào]".
 */
const remark =
  /^\s*(?:tăng|giảm|so với|trong đó|bao gồm|gồm|tức|nay|xem|theo|nguồn|trích|đạt|bằng|cùng kỳ|tương đương|đính kèm|kèm|gửi kèm|chi tiết|sic|không|chưa|đã|có|và|hoặc|là|thứ (?:hai|ba|tư|năm|sáu|bảy)|sáng|chiều|h[àằ]ng tuần|mới|(?:đặt|ở|tại|do) (?!địa)\p{L}+ \p{L}+)(?!\p{L})/iu;

/**
 * A remark says something in full: it begins as one, or holds a figure and asks
 * for nothing. "[kỳ trước: 22]" is ours: last period's figure, to be replaced.
 */
function isBracketed(whole: string, text: string, { from, to }: Blank): boolean {
  const inside = whole.slice(1, -1);
  if (/^\s*kỳ trước\s*:/iu.test(inside)) return true;
  if (/[.…_]{2,}|…/u.test(inside)) return true;
  // "Có [ ] thôn": not the box of a choice, which stands by itself.
  const near = text.slice(Math.max(0, from - ROW), to + ROW);
  if (/^x?$/iu.test(inside.trim()) && /\[\s*\]/u.test(near) && /\[x\]/iu.test(near)) return false;
  if (inside.trim() === "")
    return (
      /[\p{L}:]\s$/u.test(text.slice(Math.max(0, from - 2), from)) &&
      /^\s\p{Ll}/u.test(text.slice(to, to + 2)) &&
      !BOX_BESIDE.test(near)
    );
  if (!/\p{L}/u.test(inside) || (remark.test(inside) && !/ (?:nào|đâu|gì)$/u.test(inside)) || inside.endsWith(" cũ"))
    return false;
  // What is so long may be said in full, unless it orders.
  if (inside.length > 80)
    return ASKS_FULLY.test(inside) || (ORDERS.test(inside) && !/(?<!\p{L})đã(?!\p{L})/u.test(inside));
  return asksFor.test(inside) ? !/\d\s*\p{L}.*\d/u.test(inside) : !/\d/u.test(inside);
}

/** "<tên xã>" waits for a name; "<đã báo cáo riêng từng đợt>" is a remark in other brackets. */
function isTag(whole: string): boolean {
  const inside = whole.replace(/[<>]/gu, "").trim();
  if (/:\/\/|@|^www\./u.test(inside)) return false;
  return asksFor.test(inside) || (!remark.test(inside) && inside.split(/\s+/u).length <= 3);
}

/** "XX cuộc", "ngày XX/XX/2025", but "thế kỷ XX", "Đại hội XX", "XX. KIẾN NGHỊ". */
function isLetterForDigit(whole: string, text: string, { from, to }: Blank): boolean {
  if (!/^X+$/iu.test(whole)) return true;
  const before = text.slice(Math.max(0, from - 16), from);
  // A code or a telephone number with its end hidden: "H38.15-260412-xxxx", "0229.3xxx.xxx".
  if (whole.length > 2 && /\d[\p{Lu}\dx.-]*[-.]$/iu.test(before)) return false;
  // A name that is quoted: nhãn hàng "XX".
  if (/["“]$/u.test(before) && /^["”]/u.test(text.slice(to))) return false;
  if (
    /(?:thế kỷ|thế kỉ|đại hội|khóa|khoá|thứ|chương|phần|mục|phụ lục|điều|hội nghị|kỳ|lần|tập|quyển)\s+$/iu.test(before)
  )
    return false;
  return before.trim() !== "" || !/^\s*[.)/]/u.test(text.slice(to));
}

/** "Họ tên ---": not a rule of dashes between two other lines of signs. */
function hasDashesBesideLetters(text: string): boolean {
  const runs = text.split(/(-+)/u);
  return runs.some((run, at) => run.startsWith("---") && (hasLetters(runs[at - 1]!) || hasLetters(runs[at + 1]!)));
}

function isDots(whole: string, text: string, { from, to }: Blank): boolean {
  const before = text.slice(Math.max(0, from - 60), from);
  const after = text.slice(to, to + 40);
  if (from < 8 && /^\s*(?:[\p{L}\d]{1,3}[.)]|[-+*])\s*$/u.test(text.slice(0, from)) && after.trim() === "") return true;
  // A leader of a table of contents, and the end mark "./." with what stands near it.
  if (/^\s*\d{1,3}\s*$/u.test(after) && whole.length > 3) return false;
  if (/(?:v\.v|vv)\.?$/iu.test(before.trimEnd())) return false;
  const weight = whole.replace(/\s/gu, "").replace(/[…⋯]/gu, "...").replaceAll("‥", "..").length;
  if (weight === 2)
    return (
      (/(?:ngày|tháng|số|năm)\s*$|\/\s?$/iu.test(before) && /^\s*\//u.test(after)) ||
      (/\s0$/u.test(before) && /^\s\p{Ll}/u.test(after))
    );
  if (weight >= 4 && !isAndSoOn(before, after, weight)) return true;
  // "… kỹ năng số... Qua đó người dân …": the sentence was over.
  if (/\p{L}$/u.test(before) && /^\s\p{Lu}\p{Ll}/u.test(after)) return false;
  return weight >= 3 && !isOmission(before, after) && standsForValue(before, after);
}

/**
 * Tied to the word before it, or to what closes a quotation or a bracket, behind a list or
 * before a word that goes on: "hội thi, hội thảo....", "“Tập thể tốt”....", "tọa đàm.... đều".
 */
function isAndSoOn(before: string, after: string, weight: number): boolean {
  if (!/\p{L}[”"’»)]?$/u.test(before) || awaits.test(before)) return false;
  if (weight === 6 && after.trim() === "" && DENIED.test(before)) return true;
  if (after.trim() === "" || /^\s*[.;)”"]/u.test(after)) return /[,;]/u.test(before) || weight < 6;
  const next = /^\s+(\p{L}+)/u.exec(after)?.[1]?.toLowerCase();
  return next !== undefined && (connectives.has(next) || (/[,;]/u.test(before) && !counted.has(next)));
}

/** "Các thôn không nợ đọng……": said in full, unless how many did not is asked. */
const DENIED = /^(?!.*(?:^|\s)(?:số|tỷ lệ|tổng)\s).*\s(?:không|chưa)(?: \p{L}+){1,3}$/iu;

/** "“Biết dân … hiểu dân”": words left out of a quotation. */
function isOmission(before: string, after: string): boolean {
  return /“[^”]*\p{L}\s?$/u.test(before) && /^\s?\p{L}[^“]*”/u.test(after);
}

/** Words behind which a value is awaited. */
const awaits =
  /(?:^|\s)(?:được|có|là|với|đạt|gồm|số|ngày|tháng|năm|tổ chức|ban hành|tiếp|nhận|giải quyết|hòa giải|huy động|khoảng|tên|ông|bà|tại|họp|mở|thu|chi)$/iu;

/**
 * "đã tổ chức … cuộc", "Số: …/BC", "đạt …%", "năm …": a value is awaited; "thôn, xóm, …" and "v.v…" mean "and so on".
 */
function standsForValue(before: string, after: string): boolean {
  if (/^\s*[/%]/u.test(after)) return !/[,;]\s*$/u.test(before);
  if (/(?:số|ngày|tháng|năm|từ|:)\s*$/iu.test(before) || /(?:^|\s)0$/u.test(before)) return true;
  if (before.endsWith("(") && /^\)(?:%|\s\p{Ll})/u.test(after)) return true;
  if (NAMED.test(before)) return true;
  if (!/(?:^|[\s(])$/u.test(before) || /[,;]\s*$/u.test(before)) return false;
  const next = /^\s+(\p{Ll}+)/u.exec(after)?.[1];
  return next !== undefined && !connectives.has(next);
}

/** Behind what a name is awaited: "tại xã …", "do ông …", "MTTQ xã …". */
const NAMED =
  /(?:^|\s)(?:tại|ở|của|do|cho|với|ubnd|hđnd|mttq|nhân dân|đảng ủy) (?:xã|phường|thôn|ông|bà|đồng chí)\s$/iu;

/** "đã tổ chức    cuộc họp": room left for a figure, before what is counted. */
function isRoomForCount(_: string, text: string, { from, to }: Blank): boolean {
  const next = /^\p{Ll}+/u.exec(text.slice(to, to + 12))?.[0];
  return next !== undefined && counted.has(next) && awaits.test(text.slice(Math.max(0, from - 16), from));
}

/** Text that was pasted line by line has such rooms anywhere. */
function hasRoomForCountsOnly(text: string): boolean {
  return [...text.matchAll(/ {3,}(\p{L}+)/gu)].every(([, word]) => counted.has(word!));
}

const connectives = new Set(
  "đến và hoặc hay nhằm để đã được trong của theo từ tại do với thì là có đều cũng cho trên gắn bảo đảm qua góp thuộc ở về không chưa đang nên mà".split(
    " ",
  ),
);

const counted = new Set(
  "cuộc lượt người hội buổi lớp văn hộ thôn đơn vụ ý tỷ triệu đồng phiên kỳ thành tổ ban công".split(" "),
);
