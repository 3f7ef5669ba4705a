/** What may stand in front of the time that a clause begins with. */
export const headOfClause =
  /(?:^|[,;:.(–-])[\s+*•"“]*(?:(?:kết quả(?: (?:thực hiện|hoạt động|công tác))?|riêng|chỉ|tính|ngay|cụ thể|theo đó|như vậy|tổng số)\s+)?(?:(?:trong|qua|hết|kết thúc|đến hết|tính đến hết|tính đến)\s+)?(?:k[ỳì]\s+(?:báo cáo\s+)?)?$/u;

/** Deeds told, whatever they were. */
export const telling =
  /(?<!\p{L})(?:đã|được|có|tổ chức|ban hành|tiếp|đạt|họp|mở|giải quyết|xử lý|giám sát|tiếp nhận|niêm yết|hòa giải|lấy ý kiến|vận động|chủ trì|phối hợp|ghi nhận|công khai|triển khai|thực hiện|kiểm tra|xây dựng|hoàn thành)(?!\p{L})/u;

/** Comparisons, and what began then and goes on. */
export const lookingBack =
  /so\s+(?:với|cùng)|cùng\s+k[ỳì]|(?<!\p{L})từ\s*$|(?<!\p{L})(?:kể từ|từ năm|trước đây)|tăng|giảm/u;

/** What is rightly told of another year: founded, recognised, come into force. */
export const history =
  /(?<!\p{L})(?:công nhận|thành lập|sáp nhập|sắp xếp|hợp nhất|hiệu lực|khánh thành|đạt chuẩn|đến nay|từ đó|tiền thân|bắt đầu)(?!\p{L})/u;
