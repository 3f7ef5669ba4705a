import { CHANGED } from "../changed";

/** What may stand in front of the time that a clause begins with. */
export const headOfClause =
  /(?:^|[,;:.(–-])[\s+*•"“]*(?:(?:kết quả(?: (?:thực hiện|hoạt động|công tác))?|riêng|chỉ|tính|ngay|cụ thể|theo đó|như vậy|tổng số)\s+)?(?:(?:trong|qua|hết|kết thúc|đến hết|tính đến)\s+)?(?:k[ỳì]\s+(?:báo cáo\s+)?)?(?:quý\s[ivx\d]+(?:,|\svà)\s)*$/u;

/** What offices do, as alternatives of a pattern. */
export const DEEDS =
  "tổ chức|chủ trì|phối hợp|rà soát|tập huấn|phổ biến|phản biện|trả lời|xử lý|tập hợp|công khai|ban hành|tiếp|giải quyết|triển khai|kiểm tra|giám sát|niêm yết|họp|mở|lấy ý kiến|tuyên truyền|đối thoại|hòa giải|xây dựng|vận động|thực hiện";

/** Deeds told, whatever they were. */
export const telling = new RegExp(String.raw`(?<!\p{L})(?:đã|được|có|đạt|ghi nhận|hoàn thành|${DEEDS})(?!\p{L})`, "u");

/** Comparisons, and what began then and goes on. */
export const lookingBack = new RegExp(
  String.raw`so\s+(?:với|cùng)|cùng\s+k[ỳì]|(?<!\p{L})(?:kể từ|từ năm|trước đây)|${CHANGED}`,
  "u",
);

/** What is rightly told of another year: founded, recognised, come into force. */
export const history =
  /(?<!\p{L})(?:công nhận|bàn giao|thành lập|sáp nhập|sắp xếp|hợp nhất|hiệu lực|khánh thành|đạt chuẩn|đến nay|từ đó|tiền thân|bắt đầu)(?!\p{L})/u;

/** What happened once long ago is told for something: what came of it, or who and what has been there since. */
export function isToldOnPurpose(lower: string): boolean {
  return history.test(lower) || lookingBack.test(lower) || LEADS_ON.test(lower);
}

const LEADS_ON =
  /20\d\d|(?<!\p{L})(?<!thông |thực )(?:nay|này|qua|sau|hiện|cũ|vẫn|tiếp tục|duy trì|kết luận|bầu|nhiệm|khởi|ký|thứ|ra mắt|quốc hội)(?!\p{L})/u;
