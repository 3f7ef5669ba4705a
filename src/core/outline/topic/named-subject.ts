import { fillFields } from "../fields";
import type { Outline } from "../outline";
import { reportingWords } from "./reporting-words";

/**
 * How sentences name what an outline is about, as the text of a pattern for small letters: "dân chủ",
 * "cải cách hành chính". Read from its title; of one that names no subject a pattern that fits nothing.
 */
export function namedSubject({ opening, defaults }: Pick<Outline, "opening" | "defaults">): string {
  const names = opening
    .filter(({ role }) => role === "title" || role === "subject")
    .flatMap(({ text }) => namesIn(fillFields(text, defaults).toLowerCase()));
  return names.length === 0 ? "(?!)" : String.raw`(?<!\p{L})(?:${[...new Set(names)].join("|")})(?!\p{L})`;
}

/** What stands between the words of reporting, without where or whose it is and the tasks that follow. */
function namesIn(lower: string): readonly string[] {
  return lower
    .replace(TASKS, "")
    .split(BESIDE)
    .flatMap((part) => WORDS.exec(part.replace(PLACE, ""))?.[1] ?? [])
    .map((words) => words.replace(/\P{L}+/gu, (sign) => (sign === " " ? sign : String.raw`\P{L}+`)));
}

/** Two to four: sentences may leave out what follows, as in "phòng, chống tham nhũng, lãng phí, tiêu cực". */
const WORDS = /^\P{L}*(\p{L}+(?:\P{L}+\p{L}+){1,3})/u;
const TASKS = /(?<=\p{L}.*)(?<!\p{L})(?:nhiệm vụ|phương hướng)(?!\p{L}).*/u;
const PLACE = /(?<!\p{L})(?:ở|tại|trong|trên|của|cho|với|đối với|theo|thuộc)(?!\p{L}).*/u;
const BESIDE = new RegExp(
  String.raw`(?<!\p{L})(?:${reportingWords}|đầu|cuối|việc|về|và|các|những|quy chế|pháp luật|luật|pháp lệnh|nghị định|nghị quyết|chỉ thị|quyết định|kế hoạch|chương trình|tăng cường|đẩy mạnh|nâng cao|lãnh đạo|chỉ đạo|chấp hành|thi hành|bảo đảm|đảm bảo|hoạt động|phong trào)(?!\p{L})|\d\S*|[(;:]`,
  "u",
);
