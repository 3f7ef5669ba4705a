/** Words that the title of any report or outline may be made of, whatever its subject: they tell nothing of that. */
export const reportingWords =
  "đề cương|báo cáo|kết quả|thực hiện|tình hình|công tác|triển khai|tổ chức|nhiệm vụ|trọng tâm|phương hướng|đánh giá|tổng kết|sơ kết|mẫu|khung|gợi ý|nội dung|quý|năm|tháng|kỳ";
