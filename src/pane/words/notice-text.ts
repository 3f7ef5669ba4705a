import type { Notice, NoticeKind, Trouble } from "../state/state";
import type { Words } from ".";
import { messagesWords } from "./notices";

/** The sentence about the last action, with whatever the host could not do. */
export function noticeText(notice: Notice, words: Words): string {
  return [whatWasDone(notice.what, words), ...stillToDo(notice, words)].join(" ");
}

/** What the host could not do and leaves to the user, a sentence each. */
export function stillToDo({ what, left, warnings }: Notice, words: Words): readonly string[] {
  const { notices } = messagesWords[words.language];
  return [
    ...(left > 0 ? [notices.left(left)] : []),
    ...(what.key === "inserted" && what.repeatsNumber ? [notices.repeatsNumber] : []),
    ...warnings.map((warning) => notices[warning]),
  ];
}

/** What was done, in one sentence. */
export function whatWasDone(what: NoticeKind, words: Words): string {
  const { notices } = messagesWords[words.language];
  switch (what.key) {
    case "inserted":
      return insertedText(what.sections, what.all, words);
    case "fixed":
    case "cleaned":
    case "updated":
    case "drafted":
    case "filled":
      return notices[what.key](what.count);
    case "checked":
      return notices.checked(what.must, what.should, what.note);
    case "notApplicable":
    case "applicable":
      return notices[what.key](what.number);
    case "downloaded":
    case "outlineUsed":
      return notices[what.key](what.name);
    case "walked":
      return what.name;
    default:
      return notices[what.key];
  }
}

/** What went wrong, in the sentence that says what to do next. */
export function troubleText({ kind }: Trouble, words: Words): string {
  const { troubles, exportTrouble } = messagesWords[words.language];
  if (kind === "unknown") return words.fault;
  if (kind === "unfetched") return words.unfetched;
  return kind === "copy" || kind === "save" ? exportTrouble[kind] : troubles[kind];
}

/** Longer lists of sections are told by their number. */
const NAMED = 5;

/** A part is told only where none of its sections is: what is counted elsewhere are these. */
function insertedText(inserted: readonly string[], all: boolean, words: Words): string {
  const { notices } = messagesWords[words.language];
  if (inserted.length === 0) return notices.insertedFrame;
  if (all) return notices.insertedAll;
  const sections = inserted.filter((id) => !inserted.some((other) => other.startsWith(`${id}.`)));
  return sections.length > NAMED ? notices.insertedMany(sections.length) : notices.insertedSome(sections.join(", "));
}
