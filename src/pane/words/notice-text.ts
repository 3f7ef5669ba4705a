import type { Notice, NoticeKind } from "../state/state";
import type { Words } from ".";

/** The sentence about the last action, with whatever the host could not do. */
export function noticeText(notice: Notice, words: Words): string {
  const left = notice.left ? [words.notices.left(notice.left)] : [];
  return [mainText(notice.what, words), ...left, ...notice.warnings.map((warning) => words.notices[warning])].join(" ");
}

function mainText(what: NoticeKind, words: Words): string {
  const { notices } = words;
  switch (what.key) {
    case "inserted":
    case "fixed":
    case "cleaned":
      return notices[what.key](what.count);
    case "checked":
      return notices.checked(what.must, what.should, what.note);
    case "notApplicable":
    case "applicable":
      return notices[what.key](what.number);
    case "saved":
      return notices.saved(what.name);
    default:
      return notices[what.key];
  }
}
