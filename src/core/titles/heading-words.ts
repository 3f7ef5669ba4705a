/**
 * The words of headings of administrative documents of every subject, counted. Made by
 * scripts/telling-words.mjs from test/fixtures/background-headings.txt; do not edit.
 */

/**
 * How many headings of administrative documents of every subject were counted, each
 * as often as files hold it: the words of any outline are weighed against these.
 */
export const headingsCounted = 618;

/** In how many of them a word stands; words of one heading only are left out. */
export const wordsByCount: readonly (readonly [count: number, words: string])[] = [
  [150, "công"],
  [96, "và"],
  [92, "chính"],
  [84, "cải"],
  [83, "cách tác vụ"],
  [70, "các"],
  [68, "sở"],
  [65, "về"],
  [64, "hành tỉnh"],
  [57, "thực"],
  [55, "hiện"],
  [54, "ban triển"],
  [53, "pháp"],
  [49, "đạo"],
  [48, "chỉ"],
  [47, "của dân nhân"],
  [45, "chức tổ"],
  [41, "chế giải"],
  [39, "ủy"],
  [36, "nhiệm"],
  [33, "hình quả"],
  [32, "phòng"],
  [31, "ma nhóm số túy điều"],
  [30, "kiến kết phát"],
  [28, "khai quyết độ"],
  [27, "hội"],
  [26, "giá đánh"],
  [25, "trình tài văn"],
  [24, "cchc quan truyền xã"],
  [23, "dựng nội xây"],
  [22, "thủ"],
  [21, "tâm tục điểm định"],
  [20, "an cầu kiểm mục tuyên đề"],
  [19, "cơ phục"],
  [18, "bộ quyền thể tử ý điện"],
  [17, "chung kinh lãnh phương yêu động"],
  [16, "lý máy tư tế vị đơn"],
  [15, "hoạt ngành tiện"],
  [14, "trong tình việc đối"],
  [13, "cao cấp dung hồ lực sơ tiến trọng ích"],
  [12, "hạn nghiệp nước thi tiêu tra đích"],
  [11, "bảo chống chủ nghị nhà phạm tham trên tại"],
  [10, "chương mô mặt phiếu quản trấn tồn xuất án"],
  [9, "học lệ mưu nguồn phí phường thị trung viên đến"],
  [8, "hoàn liên lịch nghệ nguyên nâng soát thiện trực tội với"],
  [7, "chuyên chất hướng hợp luật môi người nông trường tượng y được địa"],
  [
    6,
    "báo bản cường gian khen khoa khó khăn mắc những nạn theo thành thông thường thời thức tin tăng tệ tịch vướng đua đảm",
  ],
  [5, "cung có hiểm khỏe kèm lập nhanh ninh năng sổ sức toàn tích vneid đầu đẩy đổi đợt"],
  [
    4,
    "bật bổ cho cập cực dịch dự giáo giảm hiệu hoạch khu kiện kế là mới nghiện nhận nhật nổi quỹ sung sáng sửa thanh thưởng thứ trì trưởng trị tthc vi vực",
  ],
  [
    3,
    "cán cần du dục không lượng ngũ ngừa nhất phân phó quy quán quốc sách sự thương tranh trách tuyến tạo tố đại đạt để đội ưu",
  ],
  [
    2,
    "bài cai chi chiến chuẩn chúng cuộc cây cụ cục doanh dụng dữ gia giao giới hiểu hiệp huy huấn hưởng hạ hại hạng hỗ ký liệu loại lược môn mại một nghiệm nghĩa năm phép sau sóng sử thiết thuế thư thế thống tiếp triệt trái trạng trồng trợ tìm tầng tập tổng tờ xiii xét xúc xếp yếu đoàn đào đấu đặc ảnh",
  ],
];
