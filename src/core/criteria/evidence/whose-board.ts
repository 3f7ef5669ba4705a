/**
 * True when a folded statement names boards of other matters and not the steering committee for democracy, which
 * is any without a name: "Ban Chỉ đạo hè kiểm tra 04 điểm", not "kiện toàn Ban Chỉ đạo cùng với Ban Chỉ đạo hè".
 */
export function isOfOtherBoard(statement: string): boolean {
  const rest = statement.replace(OTHERS, "");
  // A plan's number names its author, too: "12/KH-BCĐ".
  return rest !== statement && !/dân chủ|dc|ban chỉ đạo|(?<![-/])bcđ/u.test(rest);
}

/** The matters that boards of a commune are for; its name may stand before, and of initials there are three. */
const OTHERS =
  /hội đồng (?!nhân)|(?:ban chỉ đạo|bcđ)(?: xã| phường)? (?:\d|(?!ngh|\p{L}*dc)[bcdđghklmnpqrstvx]{3}|hè|phòng|chống|giảm|nông|cải|chuyển đổi|bầu|vệ|attp|an [nt]|sản|thu ngân|tổng [kđ]i|phong trào|công tác (?!năm)|đô thị|phát triển|bảo [vh]|dân số|xây dựng (?:nông|đô|đời)|đề án|toàn dân)/gu;
