import type { Outline } from "../../../../outline/outline";
import { namedSubject } from "../../../../outline/topic/named-subject";

/** Where a report speaks of what its outline is about, as patterns for the text around a time. */
export interface SubjectSigns {
  /** What stands in front of a time of which it is said how that went. */
  readonly headOfSentence: RegExp;
  /** A year behind it. */
  readonly namesTime: RegExp;
  /** The head of a line that opens the tasks, up to the time they are for. */
  readonly opensPlan: RegExp;
}

export function subjectSigns(outline: Outline): SubjectSigns {
  const subject = namedSubject(outline);
  return {
    headOfSentence: new RegExp(
      String.raw`^\P{L}*(?:(?:nhìn|đánh giá) chung,? |tóm lại,? |có thể nói,? |khái quát,? )?(?:việc|công tác|tình hình|kết quả|hoạt động|ưu điểm|hạn chế|tồn tại|khó khăn)(?!\p{L})[^,.;:\d]{0,60}${subject}(?: [^,.;:\d]{0,40})?\s$`,
      "u",
    ),
    namesTime: new RegExp(String.raw`(?<=${subject}[^,.;:]{0,50}) năm 20`, "iu"),
    opensPlan: new RegExp(
      String.raw`^[\s+*•\d.)a-z-]{0,6}(?:(?:một số|các|những) )?(?:phương hướng|nhiệm vụ)(?:,? (?:phương hướng|nhiệm vụ|giải pháp|trọng tâm|chủ yếu|cụ thể|công tác|trong|của|(?:thực hiện )?${subject}(?: (?:ở|tại|trong)(?: \p{L}+){1,2})?)){0,4},? (?:(?:0?6|0?9|0?3|sáu|chín|ba) tháng|năm) [^.:;]{0,30}`,
      "iu",
    ),
  };
}
