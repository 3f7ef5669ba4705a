/**
 * The forms of what asks for a value and is plain text all the same: prompts of Word's controls
 * in a file that was saved as .doc ("Chọn cơ quan.", "Click or tap to enter a date."), prompts
 * typed into a template ("Nhập nội dung tại đây"), notes to oneself ("Sẽ bổ sung sau."). In
 * Vietnamese a capital within a sentence tells them, or that a line is nothing else.
 */
export const typedPrompts: readonly RegExp[] = [
  /click(?: or tap)?(?: here)? to [a-z ]+\.?|choose an? [a-z]+(?: block)?\.?|(?:type|enter|insert|click)(?: text)? here\.?|lorem ipsum[^.]*\.?|(?<!\p{L})(?:todo|tbd)(?!\p{L})/giu,
  /(?<!\p{L})(?:Bấm|Nhấ[np]|Chạm|Gõ)(?: chuột)?(?: (?:hoặc|hay) \p{Ll}+(?: nhẹ)?)?(?:(?: vào)? đây(?: để(?: \p{Ll}+){1,6})?| để (?:nhập|chọn|gõ)(?: \p{Ll}+){1,3})(?:\.|$)/gmu,
  // A form lets choose; where something was chosen, the word stands in small letters or what for stands behind.
  /(?:(?<=\p{Ll}\s)Chọn(?: (?!làm|để|ra|được|đã)\p{Ll}+){1,4}(?:\.|(?=[,;]|$))|(?<=^|:\s)Chọn (?:một |1 )?(?:mục|ngày|tháng|năm|quý|k[ỳì]|cơ quan|đơn vị|tên|loại|giá trị|chức|xã|phường|tỉnh|mức|lĩnh vực|danh mục|văn bản)(?: (?!làm|để|điểm|mẫu|có|tiêu)\p{Ll}+){0,3}\.?$)/gmu,
  /(?:^\P{L}*|(?<=: ))(?:(?:(?:bấm|nhấn|nhấp|chạm|click|kích)(?!\p{L})[^\d\n]{0,44}|(?:nhập|gõ|điền|viết|ghi|soạn|thêm)(?!\p{L})[^\d\n]{0,44} (?:vào|tại|ở)) đây(?: (?:để|nội dung|văn bản|số liệu|tên)[^\d\n]{0,44})?|(?:nhập|điền|chờ|chưa có|(?<=\()(?:bổ sung|cập nhật)) (?:nội dung|văn bản|số liệu|thông tin|ngày|tên)(?: (?:cơ|đơn|xã) \p{L}+| sau)?|(?:sẽ )?(?:bổ sung|cập nhật)(?: số liệu| nội dung)? sau|đang (?:cập nhật|tổng hợp|bổ sung))[^\p{L}\d\n]*$/gimu,
  /(?:(?<!\p{L})(?:chờ|chưa có) số liệu[^.;\n]{0,60}(?:bổ sung|cập nhật)(?: \p{L}+){0,2}|(?:: chưa có,?|\((?:(?:số|bộ phận|phòng|tổ|thôn|các|xã|đơn vị|sẽ) [^()\d]{0,40})?) ?(?:gửi|bổ sung|cập nhật)) sau(?=\s*(?:[.;)]|$))/giu,
];

/** False for nearly all text: none of these stands there. */
export function mayHoldPrompt(text: string): boolean {
  return text.length < SHORT_PROMPT || RARE.test(text);
}

/** Lines that are nothing else are shorter; the others hold one of these (whose words are `wordMark.prompt`). */
export const SHORT_PROMPT = 80;
const RARE = /Chọn|Bấm|Nhấ[np]|đây|lick|hoose|orem|T(?:ODO|BD)|sau[.;)]|sau$/u;
