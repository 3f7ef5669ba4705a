import type { SubjectSigns } from "./subject-signs";

/**
 * True where a sentence of the results says of another time how what is reported on went: "Việc thực hiện dân
 * chủ ở cơ sở 6 tháng đầu năm 2024 đã đi vào nền nếp." What was done since with the results of that time (made
 * public, marked, built on), and what is told of a document or a meeting, is rightly of another time.
 *
 * @param before what stands in front of the time, in small letters
 * @param behind what stands behind it
 */
export function isOfSubject(before: string, behind: string, { headOfSentence }: SubjectSigns): boolean {
  // "Việc công khai kết quả …" tells of what was made public, "… là việc công khai còn chậm" how it went.
  if (before.includes("công khai")) return false;
  return headOfSentence.test(before) && TELLS_HOW.test(behind) && !DONE_SINCE.test(before + behind);
}

const TELLS_HOW =
  /^(?: (?:của|tại|ở|trên) [^,.;:]{2,40})?,? (?:(?:đã|cơ bản|luôn|ngày càng|vẫn|tương đối) )*(?:(?:được (?:[^.;:]{2,60} )?(?:quan tâm|chú trọng|duy trì|bảo đảm|đảm bảo|thực hiện|triển khai|tổ chức|nâng|đẩy mạnh|thể hiện))|đạt|có|còn|là|do|chủ yếu|đi vào|như sau|chưa|diễn ra|nhận được|mang lại|góp phần|bảo đảm|đảm bảo|ổn định|đúng|nền nếp|nghiêm túc|tốt|thể hiện)(?!\p{L})/u;
const DONE_SINCE =
  /(?<!\p{L})(?:báo cáo|tổng kết|sơ kết|kế hoạch|kiểm tra|khắc phục|hoàn thành|(?:được|đã) công khai|thông qua|hội nghị|xếp (?:loại|hạng)|chấm điểm|công nhận|khen|biểu dương|trước|nêu|gửi|cơ sở (?:để|cho)|căn cứ|tiền đề|kinh nghiệm|nay|phát huy|tiếp tục|lưu|đánh giá(?! chung)|giải quyết|xử lý|chấn chỉnh|phổ biến|niêm yết|trình|tổng hợp|đưa|so (?:với|sánh))(?!\p{L})/u;
