import { sentenceAt } from "../../../vietnamese/sentences";
import { latestDay } from "./latest-day";

/**
 * True when the sentence around [from, to) tells what was, or what came instead, rather than
 * citing something as it holds on `day`: "đã được thay thế", "nay là", "chuyển sang", "sau
 * 15 năm thực hiện", "giai đoạn 2016-2022", "Kế hoạch … ngày 12/3/2016 về thực hiện …".
 *
 * @param until first day on which it no longer held, ISO
 * @param day the report's, ISO
 */
export function tellsHistory(text: string, from: number, to: number, until: string, day: string): boolean {
  const sentence = sentenceAt(text, from);
  const before = text.slice(sentence.from, from);
  const whole = text.slice(sentence.from, Math.max(to, sentence.to));
  if (succession.test(whole) || nowInstead.test(before) || nowLater.test(text.slice(to, sentence.to)))
    return !isCarriedOn(whole, from - sentence.from);
  if (
    /(?<!\p{L})từ (?:(?:pháp lệnh|nghị định|luật) (?:\p{L}+ ){0,3})?$/iu.test(before) &&
    /^[^.;]{0,60} đến (?:luật|nghị định|nay)/iu.test(text.slice(to, sentence.to))
  )
    return true;
  if (findsFault.test(before) || leftAsItIs.test(text.slice(to, sentence.to))) return true;
  if (review.test(before) && toAmend.test(text.slice(to, sentence.to))) return true;
  if (goesOn.test(before)) return false;
  // "… giai đoạn 2007 - 2022": the time of what is told stands behind the act.
  const stretch =
    /^[^.;,]{0,60}?(?<!\p{L})(?:giai đoạn|thời kỳ|từ (?:năm|ngày|tháng))\s+\d[^.;,]{0,24}?(?:[-–]|đến(?! nay))[^.;,]{0,30}/iu;
  const last = latestDay(stretch.exec(text.slice(to, sentence.to))?.[0] ?? "");
  if (last !== null && last < until) return true;
  const told = latestDay(before.replace(NAMED_BY_YEAR, ""));
  // "Giai đoạn 2007 - 2023, …": over when the report was written, though the act ended within it.
  return told !== null && told < (STRETCH.test(before) ? day : until);
}

/**
 * "Tuy đã hết hiệu lực, thôn vẫn thực hiện theo Pháp lệnh này"; "không áp dụng Luật mà tiếp
 * tục thực hiện Pháp lệnh 34": the sentence says itself that an ended act is still followed.
 */
function isCarriedOn(sentence: string, act: number): boolean {
  const said = CARRIED_ON.exec(sentence);
  if (said === null) return false;
  const end = said.index + said[0].length;
  const rest = sentence.slice(end);
  if (MENDED.test(rest)) return false;
  return act >= end ? !/[,;]/u.test(sentence.slice(end, act)) : THIS_ACT.test(rest);
}

const CARRIED_ON =
  /(?<!\p{L})(?:mà|nhưng|song|tuy|dù)(?!\p{L})[^.;]*?(?<!\p{L})(?:vẫn|tiếp tục)(?: (?:còn|đang|cứ|được))* (?:áp dụng|thực hiện|làm|theo|căn cứ|dẫn|viện dẫn|sử dụng|giải quyết)(?!\p{L})/iu;
/** The act named before, or none: "… vẫn thực hiện theo Pháp lệnh này", "… vẫn đang áp dụng." */
const THIS_ACT =
  /^(?:[^,;]{0,30}(?:pháp lệnh|nghị định|quyết định|thông tư|nghị quyết|văn bản|quy định) (?:này|đó|nói trên|cũ)|(?: theo)?(?:[.,;]|$))/iu;
const MENDED = /chuyển tiếp|(?:nay|đã)(?: được)? (?:sửa|thay|rà soát|chấn chỉnh|khắc phục|điều chỉnh)/iu;

const succession =
  /thay (?:thế|cho|bằng|vì|nghị định|thông tư|pháp lệnh|luật)|được thay|nâng [^.;]{0,60} thành|(?:hết|mất|chấm dứt) hiệu lực|chỉ còn|không còn (?:hiệu lực|phù hợp|thực hiện)|hết hạn|bãi bỏ|hủy bỏ|huỷ bỏ|(?:khi|lúc|thời gian) [^.;]{0,60}còn hiệu lực|(?:từ|vào|dưới) thời(?! (?:gian|điểm))|ngừng|(?:thôi|dừng|chấm dứt(?: việc)?) (?:áp dụng|thực hiện)|không (?:còn )?(?:áp dụng|viện dẫn|dẫn chiếu|căn cứ|dựa vào|sử dụng|dùng)|không (?:\p{L}+ ){1,4}nào (?!chậm|chưa|không|trái|vi phạm|thiếu)(?:\p{L}+ ){0,4}?(?:viện dẫn|dẫn|căn cứ|dựa|áp dụng|thực hiện|sử dụng|theo)|(?<!\p{L})nay (?:là|chuyển|đã)|chuyển (?:sang|tiếp|từ|đổi(?! số))|trước (?:đây|kia|là|khi|ngày|năm)|(?<!\p{L})cũ(?!\p{L})|tổng kết|kế thừa|tiền thân|ra đời|lịch sử|(?:vào|kho) lưu trữ|so sánh|điểm (?:mới|khác)|(?:\d+|mười|mấy|nhiều|hai mươi|mười lăm) năm (?:triển khai|thực hiện|thi hành)|(?:\d+) năm qua|so với (?:quy định|pháp lệnh|nghị định|nđ|thông tư|luật)|từng (?:được )?(?:thực hiện|áp dụng)|kể từ khi|(?:giai đoạn|thời kỳ) trước/iu;

/** "Trước theo Nghị định 04, hiện nay theo Luật", where "hiện nay theo Nghị định 04" says what holds. */
const nowLater = /(?<!\p{L})nay (?:theo|thực hiện|áp dụng|được)/iu;
const nowInstead = /(?<!(?:đến|hiện|tới) )nay (?:theo|thực hiện|áp dụng|được)/iu;

/** "Rà soát 12 văn bản dẫn Nghị định 04 để sửa đổi": what cites it is looked for, to be changed. */
const review = /rà soát|kiểm tra|thống kê|phát hiện/iu;
const toAmend =
  /(?:để|nhằm|từ đó|kịp thời|đề nghị|yêu cầu) [^.;]{0,20}(?:sửa|điều chỉnh|cập nhật|thay|xây dựng lại|ban hành lại)/iu;

/**
 * Fault is found with those who still follow it, or it is asked to be mended: "Còn 02 đơn vị chưa
 * sửa quy chế xây dựng theo Nghị định 04", "Đề nghị thay các biểu mẫu còn theo Pháp lệnh 34".
 * Fault with how it is carried out ("chưa thực hiện tốt Nghị định 04") takes it for one in force.
 */
const findsFault =
  /(?<!\p{L})(?:chưa (?:kịp |được )?(?:sửa|điều chỉnh|thay|cập nhật)[^.;]* (?:xây dựng|ban hành|căn cứ|dựa|còn theo|vẫn theo)(?!\p{L})|(?:vẫn|còn) (?:\p{L}+ ){0,2}?quen(?!\p{L})|(?:lúng túng|nhầm|lẫn)[^.;]{0,40} giữa |(?:hạn chế|tồn tại|nhắc|chấn chỉnh|phát hiện|đề nghị|kiến nghị|sửa|thay)(?!\p{L})[^.;]*(?<!ngoài ra )(?:còn|vẫn|đang) (?:viện dẫn|dẫn|căn cứ|dựa|áp dụng|thực hiện|sử dụng|theo)(?!\p{L})|(?:rà soát|loại|gỡ|thu hồi)(?!\p{L})[^.;]*(?<!ngoài ra )còn (?:viện dẫn|dẫn|căn cứ|ghi|theo)(?!\p{L}))/iu;
/** "…, chưa kịp điều chỉnh", "…, chưa nắm quy định mới". */
const leftAsItIs =
  /(?<!\p{L})chưa (?:kịp |được )?(?:sửa|điều chỉnh|thay|cập nhật|(?:nắm|có) (?:luật|quy định|văn bản|tài liệu) (?:\p{L}+ ){0,2}mới)(?!\p{L})/iu;

const STRETCH = /(?:giai đoạn|thời kỳ) [\d –-]*, [^\d]*$/iu;

/** What began long ago and is said to go on is no history. */
const goesOn = /đến nay|hiện nay|tiếp tục|vẫn|đang/iu;

/** "Luật Thanh tra năm 2022": the year is part of the name. */
const NAMED_BY_YEAR = /(?:luật|pháp lệnh|nghị định|hiến pháp)(?: \p{L}[^,;.]{0,60}?)? năm (?:19|20)\d\d/giu;
