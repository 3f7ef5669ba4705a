import { sentenceAt } from "../../vietnamese/sentences";

/**
 * True when the sentence around [from, to) tells what was, or what came instead, rather than citing something as it holds on `day`: "đã được thay thế",
 * "nay là", "chuyển sang", "sau 15 năm thực hiện", "giai đoạn 2016-2022", "Kế hoạch … ngày 12/3/2016 về thực hiện …".
 *
 * @param until first day on which it no longer held, ISO
 */
export function tellsHistory(text: string, from: number, to: number, until: string): boolean {
  const sentence = sentenceAt(text, from);
  const before = text.slice(sentence.from, from);
  if (succession.test(text.slice(sentence.from, Math.max(to, sentence.to)))) return true;
  if (goesOn.test(before)) return false;
  const year = latestYear(before);
  return year !== null && year < Number(until.slice(0, 4));
}

const succession =
  /thay thế|thay cho|thay bằng|thay vì|được thay|hết hiệu lực|không còn (?:hiệu lực|phù hợp|áp dụng|thực hiện)|hết hạn|bãi bỏ|hủy bỏ|huỷ bỏ|ngừng|thôi áp dụng|(?<!\p{L})nay (?:là|theo|thực hiện|áp dụng|được|chuyển|đã)|chuyển (?:sang|tiếp|từ|đổi)|trước đây|trước kia|trước khi|trước ngày|(?<!\p{L})cũ(?!\p{L})|tổng kết|kế thừa|tiền thân|ra đời|lịch sử|(?:\d+|mười|mấy|nhiều|hai mươi|mười lăm) năm (?:triển khai|thực hiện|thi hành)|(?:\d+) năm qua|so với (?:quy định|pháp lệnh|nghị định|luật)|từng (?:được )?(?:thực hiện|áp dụng)|kể từ khi|giai đoạn trước|thời kỳ trước/iu;

/** What began long ago and is said to go on is no history. */
const goesOn = /đến nay|hiện nay|tiếp tục|vẫn|đang/iu;

/** The last year named as a time in a piece of text; years inside the numbers of documents are none. */
function latestYear(text: string): number | null {
  const years = [
    ...text.matchAll(
      /(?:năm|giai đoạn|nhiệm kỳ|từ)\s+((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?|(?<![\d/])\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d\d)/giu,
    ),
  ].map((match) => Number(match[3] ?? match[2] ?? match[1]));
  return years.length === 0 ? null : Math.max(...years);
}
