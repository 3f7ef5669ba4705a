import { fillFields } from "../fields";
import type { Outline } from "../outline";
import { reportingWords } from "./reporting-words";

/**
 * How sentences name what an outline is about, as the text of a pattern for small letters: "dân chủ", "cải
 * cách hành chính". Read from its title; of one that names no subject a pattern that fits nothing.
 */
export function namedSubject({ opening, defaults }: Pick<Outline, "opening" | "defaults">): string {
  const names = opening
    .filter(({ role }) => /^(?:title|subject)$/.test(role))
    .flatMap(({ text }) => fillFields(text, defaults).toLowerCase().split(BESIDE))
    .flatMap((part) => WORDS.exec(part.replace(PLACE, ""))?.[1] ?? [])
    .map((words) => words.replace(/\P{L}+/gu, String.raw`\P{L}+`));
  return names.length === 0 ? "(?!)" : String.raw`(?<!\p{L})(?:${names.join("|")})(?!\p{L})`;
}

/** Two to four: sentences may leave out what follows, as in "phòng, chống tham nhũng, lãng phí, tiêu cực". */
const WORDS = /^\P{L}*(\p{L}+(?:\P{L}+\p{L}+){1,3})/u;
/** Where it is done, and by whom. */
const PLACE = /(?<!\p{L})(?:ở|tại|trong|trên|của)(?!\p{L}).*/u;
const BESIDE = new RegExp(
  String.raw`(?<!\p{L})(?:${reportingWords}|đầu|cuối|việc|về|và|quy chế|luật|pháp luật|nghị quyết|chỉ thị|lãnh đạo|chỉ đạo|thi hành|phong trào)(?!\p{L})|\d\S*`,
  "u",
);
