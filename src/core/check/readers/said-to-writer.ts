import { sentencesIn } from "../../vietnamese/sentences";

/**
 * Sentences that speak to whoever writes the report, not to who reads it: what a writing assistant says around the
 * text it was asked for ("Dưới đây là bản dự thảo …", "Bạn có muốn tôi …"), how a model calls its own figures
 * ("chỉ mang tính minh họa"), and the marks it leaves for its sources. No report says "bạn" or "tôi" of itself; who
 * is quoted may, as may the names of movements ("Đôi bạn cùng tiến").
 */
export function saidToWriter(text: string): readonly { readonly from: number; readonly to: number }[] {
  const found = [...text.matchAll(SOURCE_MARKS)].map(({ index, 0: own }) => ({ from: index, to: index + own.length }));
  for (const { from, to } of sentencesIn(text)) {
    const said = text.slice(from, to).replace(QUOTED, (quoted) => " ".repeat(quoted.length));
    if (SAID.some((pattern) => pattern.test(said))) found.push({ from, to });
  }
  return found;
}

/** Said by others, of whom the report tells. */
const QUOTED = /[“"‘'«][^“”"‘’'«»]{1,300}[”"’'»]/gu;

const SAID: readonly RegExp[] = [
  // Behind "các", "những", a name: friends, pupils, people called so.
  /(?<!\p{L})(?<!(?:các|những|người|đôi|tình|thanh niên|\p{Lu}\p{Ll}*) )bạn (?:có (?:muốn|thể|cần)|cần (?!thiết)|muốn|hãy|nên|chỉ cần|vui lòng|(?:đã |vừa )?(?:cung cấp|gửi|yêu cầu|đưa ra)|điền|bổ sung|thay|chỉnh|kiểm tra|xem|nhớ|lưu ý|tham khảo)(?!\p{L})/iu,
  /(?<!\p{L})(?:theo (?:đúng )?(?:yêu cầu|đề cương|thông tin|mẫu) (?:mà )?|yêu cầu |giúp |cho |của )bạn(?=[.:;,!?)]|$)/iu,
  /(?<!\p{L})(?:(?<!chúng )tôi|(?<=^\P{L}*)mình) (?:(?:có thể|sẽ|đã|xin|rất sẵn lòng) )?(?:giúp|viết|soạn|chỉnh|điều chỉnh|rút gọn|hoàn thiện|bổ sung|xuất|tạo|không có (?:số liệu|thông tin|dữ liệu))(?!\p{L})/iu,
  /(?<!\p{L})(?:dưới|sau) đây là (?:(?:một |bản |phần |mẫu |nội dung )*(?:dự thảo|bản nháp|đoạn (?:văn|trích)|phiên bản|gợi ý)|[^.:;]{0,80}(?:viết lại|chỉnh sửa theo))/iu,
  /(?<!\p{L})(?:anh\/chị|anh \(?chị\)?|quý anh chị) (?:có thể|cần|hãy|vui lòng|cung cấp|điền|muốn)(?!\p{L})/iu,
  /^\P{L}*h[yi] vọng (?:\p{L}+ ){0,4}này (?:\p{L}+ ){0,3}(?:giúp|đáp ứng|hữu ích|phù hợp)/iu,
  /^\P{L}*(?:chắc chắn rồi|tất nhiên rồi|rất sẵn lòng|(?:sure|certainly|of course)[,!]|here(?: is|’s|'s) (?:the|a|your) )/iu,
  /(?<!\p{L})(?:là một |với tư cách (?:là )?(?:một )?)(?:mô hình ngôn ngữ|trợ lý (?:ảo|AI|ngôn ngữ))/iu,
  /(?<!\p{L})(?:(?:số liệu|con số|thông tin|ví dụ)(?: \p{L}+){0,6} (?:chỉ )?(?:là|mang tính|có tính)(?: chất)? (?:(?:số liệu|con số|ví dụ) )?(?:giả định|giả lập|minh họa|minh hoạ)|số liệu (?:giả định|giả lập|minh họa|minh hoạ))(?!\p{L})/iu,
  /(?<!\p{L})(?:mẫu|bản|phần|nội dung|báo cáo)(?: \p{L}+){0,3} (?:này|trên) có thể (?:được )?(?:điều chỉnh|thay đổi|chỉnh sửa|tùy chỉnh)(?: \p{L}+){0,3} (?:tùy|tuỳ|cho phù hợp)(?!\p{L})/iu,
];

/** ":contentReference[oaicite:2]{index=2}", "[cite: 3]", "utm_source=chatgpt.com". */
const SOURCE_MARKS =
  /:?contentReference\[[^\]]{0,40}\](?:\{[^}]{0,20}\})?|\[oaicite[^\]]{0,40}\]|\[cite(?:_start|_end|: ?[\d, ]+)\]|[?&]utm_source=(?:chatgpt|openai|copilot)[\w.]*/giu;
