import { fold } from "../../../../vietnamese/fold";
import { matchesOf } from "../../../../vietnamese/phrase-finder";
import { sentenceAt } from "../../../../vietnamese/sentences";

/** How many there are of something in all: "9/12 thôn" says that there are twelve. */
export interface WholeCount {
  /** Of what, folded: "thôn", "chi bộ". */
  readonly unit: string;
  readonly all: number;
  /** Where it is written. */
  readonly from: number;
  readonly to: number;
}

/**
 * How many villages, residential groups or Party cells a text says the unit has, where it tells what so many of
 * all did: "12/12 chi bộ đã học tập". Silent: some of them only ("4/5 thôn được kiểm tra", "3/4 thôn có đồng
 * bào"), another time, plans, and before a merging.
 */
export function wholeCounts(text: string): readonly WholeCount[] {
  return matchesOf(SHARE, text).flatMap(({ index, 0: whole, 1: part, 2: all, 3: unit }) => {
    const { from, to } = sentenceAt(text, index);
    const end = index + whole.length;
    const isSome = Number(part) > Number(all) || Number(all) < 3 || !SAID_OF_ALL.test(text.slice(end, to));
    if (isSome || OF_SOME.test(text.slice(from, to)) || /(?:ngày|tháng)\s*$/iu.test(text.slice(from, index))) return [];
    return { unit: fold(unit!).replace("tdp", "tổ dân phố"), all: Number(all), from: index, to: end };
  });
}

const UNIT = "(?:thôn|bản|ấp|buôn|xóm|tổ dân phố|tdp|khu phố|khu dân cư|chi bộ|tổ hòa giải|tổ hoà giải)";
const SHARE = new RegExp(
  String.raw`(?<![\d./,-])(\d{1,3})\s?\/\s?(\d{1,3})\)?\s(${UNIT}(?:(?:, | và |\/)${UNIT})*)(?!\p{L})`,
  "giu",
);

/** What all of them did or have behind them: anything else tells which of them. */
const SAID_OF_ALL =
  /^\)?\s?(?:$|[.,;:)]|\([\d,]+\s?%\)|(?:đã|đều|chưa|tổ chức|hoàn thành|đạt|duy trì|công khai|niêm yết|thực hiện|ban hành|xây dựng|sinh hoạt|họp|học tập|tham gia|bầu|đăng ký|triển khai|quán triệt|lấy ý kiến|thông qua|sửa đổi|trên (?:địa bàn|toàn)|trong (?:xã|phường)|(?:của|toàn) (?:xã|phường))(?!\p{L}))/iu;

const OF_SOME =
  /(?<!\p{L})(?:kiểm tra|giám sát|thanh tra|khảo sát|chọn|(?:làm|chỉ đạo|thí) điểm|còn lại|nhập|sắp xếp|trước|cũ|cùng kỳ|so với|kế hoạch|chỉ tiêu|diện|vùng|đặc biệt|mới (?:thành lập|có|được)|đợt|trong số|nhiệm kỳ|năm qua|(?<!luật[^.;]{0,60} )năm 20\d\d|thuộc)(?!\p{L})/iu;
