import { mayNameTime } from "../../../../src/core/check/readers/times/may-name-time";
import { subjectSigns } from "../../../../src/core/check/readers/times/subject/subject-signs";
import { marksOf } from "../../../../src/core/snapshot/word-marks";
import { fold } from "../../../../src/core/vietnamese/fold";
import { soNoiVu2025 } from "../../../../src/outlines";

const signs = subjectSigns(soNoiVu2025);

/** Looked at before every sentence: what it lets pass costs the check its time, what it holds back is never found. */
it.each([
  "Kiến nghị ngày 15/3/2025 của quý được giải quyết xong.",
  "Kiến nghị ngày 15-3-2025 của quý được giải quyết xong.",
  "Kiến nghị ngày 05.12.2025 của quý được giải quyết xong.",
  "Từ ngày 15/3/2025, tuyến đường trong quý đã hoàn thành.",
  "Trong quý, UBND xã An Bình đã tiếp 12 lượt công dân.",
])("“%s” names no other time", (text) => expect(mayNameTime(text, marksOf(fold(text)), signs)).toBe(false));

it.each([
  "Từ đầu năm đến ngày 15/3/2025 đã tiếp 12 lượt.",
  "Đến ngày 15/3/2025 đã tiếp 12 lượt.",
  "TÍNH ĐẾN NGÀY 15/3/2025 ĐÃ TIẾP 12 LƯỢT.",
  "Trong quý I năm 2025 đã tiếp 12 lượt.",
  "Trong quý I/2025 đã tiếp 12 lượt.",
  "Trong quý 1-2025 đã tiếp 12 lượt.",
  "Quý này, các năm 1, 2, 2024 đã tiếp 12 lượt.",
  "Ngày 15/3/2025, xã đã tiếp 12 lượt.",
  "Xã tiếp 12 lượt. Sáng ngày 15/3/2025 tiếp 3 lượt.",
  "20 kiến nghị tồn đến hết quý I đã được trả lời.",
])("“%s” may name one", (text) => expect(mayNameTime(text, marksOf(fold(text)), signs)).toBe(true));
