import type { Criterion } from "../outline/outline";
import { capitalised } from "../vietnamese/capitals";

/**
 * What a criterion is about, in few words: "Tiếp công dân" of "Tiếp công dân: số lượt, người,
 * vụ việc …"; of a longer demand its beginning; of "Liệt kê văn bản …" what is to be listed.
 */
export function criterionLabel({ text: whole }: Pick<Criterion, "text">): string {
  const named = /^([^:.]{3,110}):/u.exec(whole)?.[1];
  const asked = /^(.{8,80}?)(?:;|,? (?:bằng )?(?:bao nhiêu|(?<!chỉ )số(?! liệu))(?!\p{L}))/u.exec(whole)?.[1];
  const label = (named ?? asked ?? whole).replace(/[.…\s]+$/u, "").replace(/ \([^)]*\)$/u, "");
  return capitalised(label.replace(demand, ""));
}

/**
 * A whole demand without its first word of asking: "nguyên nhân của các
 * hạn chế" of "Nêu nguyên nhân của các hạn chế …".
 */
export function whatIsAsked({ text }: Pick<Criterion, "text">): string {
  return capitalised(text.replace(demand, ""));
}

/**
 * True when it says how to write ("Nêu ít nhất hai hạn chế cụ thể …", "Mỗi nhiệm vụ có
 * mốc thời gian …"): no heading of what was written, and nothing that nobody reported.
 */
export function isAdvice({ text: whole }: Pick<Criterion, "text">): boolean {
  const [label = whole] = whole.split(/[:;]/u);
  return advice.test(label);
}

/** True of what may be left out: "Nguyên nhân khách quan (nếu tách riêng)". */
export function isOptional({ text }: Pick<Criterion, "text">): boolean {
  return /\(nếu [^)]*\)\.?$/iu.test(text);
}

const demand =
  /^(?:nêu|liệt kê|trình bày|thống kê|làm rõ|báo cáo(?= về | kết quả | việc )|đánh giá(?= kết quả| việc| tình hình| mức độ))\s+(?:về )?/iu;

const advice =
  /^(?:gọi|tổng hợp|mỗi|có|không có|vướng mắc có|nêu rõ|ghi rõ)(?!\p{L})|(?<!\p{L})(?:ít nhất|đến (?:ba|năm|bảy|mười)|không chỉ|không chép|mở đầu bằng|thì ghi)(?!\p{L})/iu;
