import type { UnfitFile } from "../../core/overview/came-unfit";
import type { Language } from "../../core/outline/language";
import { timeName } from "../../core/outline/report-time";
import { overviewWords } from "./words";

/**
 * Why a file that came does not count, behind its name: "“xa-tan-hung.docx”: Tệp có mật
 * khẩu nên không đọc được". What to do about it is told where the file itself is looked at.
 */
export function unfitReason({ head, why }: UnfitFile, language: Language): string {
  const words = overviewWords[language].unfit;
  const name = head.file.replace(/^.*[\\/]/u, "");
  const remark = head.remark?.[language] ?? "";
  switch (why) {
    case "unread":
      return words.reason(name, /^.*?(?=\.(?:\s|$))/su.exec(remark)?.[0] ?? remark);
    case "other":
      return words.reason(name, words.other(remark));
    case "otherPeriod":
      return words.reason(name, words.otherPeriod(head.time === null ? "" : timeName(head.time)[language]));
    case "otherUnit":
      return words.reason(name, words.otherUnit(head.unit));
    default:
      return words.reason(name, words[why]);
  }
}
