import { CHANGED } from "../changed";

/** Of places and bodies there are no more than all: "12/14 thôn"; for a pattern. */
export const BODIES =
  "thôn|xóm|ấp|bản|buôn|khu phố|khu dân cư|tổ dân phố|xã|phường|đơn vị(?! máu)|cơ quan|trường|doanh nghiệp|chi bộ|đảng bộ|chi hội";
/** Nor of those who come, agree and vote. */
export const PEOPLE =
  "hộ|cán bộ|công chức|viên chức|đảng viên|người lao động|đại biểu|cử tri|hội viên|đoàn viên|giáo viên|thành viên|phiếu";
/** What is said of a plan, or of another time, may go beyond. */
export const COMPARED = `${CHANGED}|so với|kế hoạch|chỉ tiêu|vượt|dự toán`;
/** And what was left of last time. */
export const LEFT_OVER = "tồn|k[ỳì] trước|năm trước|chuyển sang|chuyển tiếp";
