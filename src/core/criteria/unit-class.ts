import { fold } from "../vietnamese/fold";

/**
 * What kind of thing a unit counts, so that "02 buổi" answers a question for "cuộc":
 * people, meetings, documents … A word that no kind knows is its own kind; "" for none.
 */
export function unitClass(unit: string): string {
  let known = classes.get(unit);
  if (known === undefined) {
    if (classes.size >= MOST_KEPT) classes.clear();
    classes.set(unit, (known = classOf(unit)));
  }
  return known;
}

/** Reports count the same few dozen things over and over. */
const classes = new Map<string, string>();
const MOST_KEPT = 2000;

function classOf(unit: string): string {
  const words = fold(unit);
  for (const [name, pattern] of kinds) if (pattern.test(words)) return name;
  return /^\p{L}+/u.exec(words)?.[0] ?? words;
}

const kind = (name: string, words: string): readonly [string, RegExp] => [
  name,
  new RegExp(`^(?:${words})(?![\\p{L}])`, "u"),
];

/** Longer names first: "lượt người" is people, "lượt phát thanh" is not. */
const kinds: readonly (readonly [string, RegExp])[] = [
  kind("tin, bài", "tin, bài|tin bài|tin|bài|lượt phát"),
  kind(
    "người",
    "lượt (?:người|cán bộ|đảng viên|hội viên|đoàn viên|công dân|phụ huynh)|người|đồng chí|thành viên|đại biểu|cán bộ|công chức|viên chức|đảng viên|hội viên|đoàn viên|ủy viên|cử tri|hộ|hòa giải viên|lao động|biên chế|giáo viên|lượt|học sinh|cá nhân|tập thể",
  ),
  kind(
    "văn bản",
    "văn bản|kế hoạch|nghị quyết|quyết định|công văn|quy chế|chương trình|hướng dẫn|thông báo|chỉ thị|dự thảo|đề án|bản|hương ước|quy ước",
  ),
  kind("cuộc", "cuộc|hội nghị|buổi|lớp|lần|phiên|kỳ|đợt|đoàn|chuyên đề|tọa đàm"),
  kind("ý kiến", "(?:lượt )?ý kiến|kiến nghị|phản ánh|góp ý|câu hỏi|nguyện vọng|phiếu|nội dung|điểm|chỉ tiêu"),
  kind("đơn", "đơn|vụ việc|vụ|việc|trường hợp|hồ sơ|tồn tại|hạn chế|thiếu sót|sai phạm"),
  kind(
    "đơn vị",
    "đơn vị|cơ quan|tổ chức|chi bộ|thôn|tổ|bản|ấp|khu|phòng|khoa|trường|xã|phường|doanh nghiệp|công ty|địa bàn|ban|mô hình|đầu mối|nhóm|công trình|dự án|nơi",
  ),
  kind("đồng", "đồng|nghìn đồng|triệu|tỷ|tr\\.?đ"),
  kind("ngày công", "ngày công|công"),
];
