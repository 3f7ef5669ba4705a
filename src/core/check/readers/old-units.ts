import { sentenceAt } from "../../vietnamese/sentences";
import { latestDay } from "./times/latest-day";

/** A name of the district level, or of a township, said of a time in which there is none. */
export interface OldUnit {
  readonly from: number;
  readonly to: number;
  /** With the office it is part of: "Phòng Nội vụ huyện". */
  readonly term: string;
}

/**
 * Names of the level that ended, where a sentence speaks of them as if they were there.
 * Silent: sentences about the change itself, about documents and events dated before
 * `lastDay`, titles of laws and their chapters, and names of schools, markets and streets.
 */
export function oldUnits(text: string, firstDay: string): readonly OldUnit[] {
  if (!mayHold.test(text)) return [];
  const found: OldUnit[] = [];
  for (const match of text.matchAll(unit)) {
    const { from, to } = sentenceAt(text, match.index);
    const sentence = text.slice(from, to);
    const before = text.slice(from, match.index);
    const after = text.slice(match.index + match[0].length, to);
    if (
      isAboutChange(sentence, firstDay) ||
      (/bàn giao|thay (?:cho|thế)/iu.test(sentence) && !LOOKS_AFTER.test(after)) ||
      isStillWritten(before, sentence) ||
      isName(before, match[0]) ||
      isTitle(before, after) ||
      stillThere(match[0], after)
    )
      continue;
    const day = latestDay(sentence);
    if (day !== null && day < firstDay) continue;
    const office =
      /(?:(?:UBND|HĐND|UBMTTQ|Ủy ban nhân dân|Hội đồng nhân dân|Ban Chỉ đạo|Mặt trận Tổ quốc|Phòng \p{L}+(?: \p{L}+)?) (?:các )?)$/u;
    const lead = office.exec(before)?.[0] ?? "";
    const start = match.index - lead.length;
    found.push({ from: start, to: match.index + match[0].length, term: `${lead}${match[0]}` });
  }
  return found;
}

const mayHold = /huy[eệ]n|qu[aậ]n|th[iị] (?:trấn|xã|ủy|uỷ|đoàn)|thành (?:phố thuộc|ủy|uỷ)/iu;

const unit =
  /(?<!\p{L})(?:cấp huyện|huyện (?:ủy|uỷ|đoàn)|quận (?:ủy|uỷ|đoàn)|thị (?:ủy|uỷ|đoàn)|thành (?:ủy|uỷ)|các huyện|huyện|quận|thị trấn|thị xã|thành phố thuộc tỉnh)(?!\p{L})/giu;

/** "… huyện đã kiểm tra 03 xã, bàn giao kết quả …": who still looks after communes was not handed over. */
const LOOKS_AFTER =
  /^(?: \p{L}+){0,4}? (?:kiểm tra|giám sát|hướng dẫn|chỉ đạo) (?:tại )?(?:\d|các )(?![^,;]*(?:bàn giao|thay))/u;

/** Also of what was before the day of the change; a day to do something by is none of that. */
function isAboutChange(sentence: string, firstDay: string): boolean {
  if (aboutChange.test(sentence) || /(?:nhiệm kỳ|giai đoạn|khóa)\s+(?:20[01]\d|202[0-4])\s*[-–]/iu.test(sentence))
    return true;
  const [, until] = /trước ngày(?=(.{0,40}))/iu.exec(sentence) ?? [];
  if (until === undefined) return false;
  return /^\s*\d/u.test(until) ? (latestDay(sentence) ?? "9") <= firstDay : true;
}

/** The sentence tells of the change, or of what was called so. */
const aboutChange =
  /sắp xếp|sáp nhập|hợp nhất|nhập (?:các|\d|hai|ba|từ|toàn bộ|nguyên)|kết thúc (?:hoạt động|nhiệm vụ|mô hình|cấp|vai trò)|cấp huyện kết thúc|giải thể|chấm dứt|không (?:tổ chức|còn(?! (?:hộ|người|đơn|vụ|tình trạng|trường hợp|ý kiến|nhà|điểm)(?!\p{L})))|bỏ cấp|(?:hai|2) cấp|trước (?:đây|kia|là|đó|khi|tháng 7|thời điểm)|chuyển (?:tiếp|giao(?! (?:kỹ|khoa|công nghệ|tiến))|thành|về|sang|từ|đổi(?! (?:số|cây|cơ cấu|vật|nghề|xanh))|nguyên)|(?<!\p{L})tồn (?:của|từ)|từ (?:cấp )?huyện (?:xuống|về|sang|cho)|(?<!\p{L})được tiếp nhận|tiếp nhận (?:nguyên trạng|nhiệm vụ|hồ sơ|cơ sở|tài sản|cán bộ|công chức|trụ sở)|(?<!\p{L})cũ(?!\p{L})|(?<!đến |hiện )nay (?:là|do|thuộc|giao)(?!\p{L})|(?<!\p{L})nguyên (?:là|thuộc|ở|cán bộ|công chức|phó|trưởng|bí thư|chủ tịch)|đổi (?:tên|thành)|thành lập (?:trên cơ sở|từ)|trên cơ sở (?:nhập|nguyên)|chia tách|thôi (?:hoạt động|chức năng)|kế thừa|(?<!di tích )lịch sử|truyền thống (?:của |quê hương |đảng bộ )*(?:huyện|quận|thị)|qua các (?:thời kỳ|thế hệ)/iu;

/**
 * "văn bản còn quy định thẩm quyền của cấp huyện", "quy ước có điều nhắc đến Công
 * an huyện đã được sửa": how it stands written or is called, not who is there.
 */
function isStillWritten(before: string, sentence: string): boolean {
  return STILL_WRITTEN.test(before) || (NAMED_IN.test(before) && /sửa|thay|điều chỉnh|cập nhật/iu.test(sentence));
}

const STILL_WRITTEN = /(?<!\p{L})(?:còn|vẫn) (?:quy định|giao|ghi|gọi|quen|mang tên|theo mẫu)(?! nhận)/iu;
const NAMED_IN = /(?<!\p{L})(?:nhắc (?:đến|tới)|ghi|(?:có|mang) tên)(?! nhận)/iu;

/** "Trường THPT huyện …", "Chợ Huyện", "đường Thị Trấn". */
function isName(before: string, term: string): boolean {
  // "ông Trần Quận".
  if (/(?<!\p{L})(?:ông|bà|đồng chí|anh|chị|cô) (?:\p{Lu}\p{Ll}+ ){1,3}$/u.test(before)) return true;
  // "đền thờ Quận công".
  if (/(?<!\p{L})(?:đền|thờ|mộ|lăng|miếu|tước) $/iu.test(before)) return true;
  // A school, not "môi trường", "trường hợp".
  if (/(?<!\p{L}|(?:hiện|môi|thị|lập|công) )(?:trường(?! hợp)|bệnh viện)(?!\p{L})[^,;.:()]{0,40}$/iu.test(before))
    return true;
  // A class of roads (Luật Đường bộ) and of plans: "đường huyện ĐH.12", "quy hoạch vùng huyện"; grounds and buildings.
  if (
    /(?:đường|quốc lộ, tỉnh lộ,|đường liên|đường tỉnh,|vùng|sân vận động|nhà thi đấu|nghĩa trang|liệt sĩ|bến xe|chợ) $/iu.test(
      before,
    ) &&
    /^huyện$/iu.test(term)
  )
    return true;
  return (
    /^\p{Lu}/u.test(term) &&
    /(?<!\p{L})(?:chợ|đường|phố|ngã (?:ba|tư)|bến xe|thôn|bản|ấp|đình|chùa|ga|cầu|hồ|xóm|nhà hàng|khách sạn|công viên|sân vận động)\s+$/iu.test(
      before,
    )
  );
}

/**
 * "… thực hiện dân chủ ở xã, phường, thị trấn": words of the Law, its
 * chapters and its forerunner; or anything put in quotation marks.
 */
function isTitle(before: string, after: string): boolean {
  if (/dân chủ ở (?:cấp )?xã, phường,?(?: và)? $/iu.test(before)) return true;
  if (
    /(?:luật|pháp lệnh|nghị định|nghị quyết|thông tư|chương|điều|mục)(?!\p{L})[^;]*xã, phường,?(?: và)? $/iu.test(
      before,
    ) &&
    !/^\s*(?:đã|tổ chức)/u.test(after)
  )
    return true;
  const open = Math.max(before.lastIndexOf("“"), before.lastIndexOf("«"));
  return open !== -1 && !/[”»]/u.test(before.slice(open)) && /[”»]/u.test(after);
}

/** Cities run by the centre keep their Party committee, roads their class. */
function stillThere(term: string, after: string): boolean {
  return (
    (/^huyện$/iu.test(term) && /^ lộ(?!\p{L})/u.test(after)) || (/^thành (?:ủy|uỷ)/iu.test(term) && OF_CITY.test(after))
  );
}

/** The cities run by the centre, for a pattern. */
export const CITIES = "hà nội|hồ chí minh|hcm|hải phòng|đà nẵng|cần thơ|huế";
const OF_CITY = new RegExp(String.raw`^\s*(?:thành phố\s|tp\.?\s?)?(?:${CITIES})`, "iu");
