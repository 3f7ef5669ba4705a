import type { Notice, NoticeKind } from "../state/state";
import type { Words } from ".";

/** The sentence about the last action, with whatever the host could not do. */
export function noticeText({ what, left, warnings }: Notice, words: Words): string {
  return [whatWasDone(what, words), ...stillToDo({ left, warnings }, words)].join(" ");
}

/** What the host could not do and leaves to the user, a sentence each. */
export function stillToDo({ left, warnings }: Pick<Notice, "left" | "warnings">, words: Words): readonly string[] {
  return [...(left > 0 ? [words.notices.left(left)] : []), ...warnings.map((warning) => words.notices[warning])];
}

/** What was done, in one sentence. */
export function whatWasDone(what: NoticeKind, words: Words): string {
  const { notices } = words;
  switch (what.key) {
    case "inserted":
      return insertedText(what.sections, what.all, words);
    case "fixed":
    case "cleaned":
    case "updated":
    case "drafted":
      return notices[what.key](what.count);
    case "checked":
      return notices.checked(what.must, what.should, what.note);
    case "notApplicable":
    case "applicable":
      return notices[what.key](what.number);
    case "downloaded":
    case "outlineUsed":
      return notices[what.key](what.name);
    default:
      return notices[what.key];
  }
}

/** Longer lists of sections are told by their number. */
const NAMED = 5;

function insertedText(sections: readonly string[], all: boolean, { notices }: Words): string {
  if (sections.length === 0) return notices.insertedFrame;
  return all || sections.length > NAMED
    ? notices.insertedAll(sections.length)
    : notices.insertedSome(sections.join(", "));
}
