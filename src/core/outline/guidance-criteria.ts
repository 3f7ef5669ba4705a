import { capitalised } from "../vietnamese/capitals";
import { fold } from "../vietnamese/fold";
import { unitTypes, type Criterion, type Section } from "./outline";

/**
 * Each line of guidance as a criterion: what it asks for is met when the text speaks of it in one of its
 * own telling phrases. It asks for no figures that the line does not name, and cites the line itself.
 */
export function guidanceCriteria({ id, guidance }: Pick<Section, "id" | "guidance">): readonly Criterion[] {
  return guidance.flatMap((line, at): Criterion[] => {
    const telling = tellingPhrases(line);
    // "Số lượt, số người, số vụ việc." names nothing but what is to be counted.
    const counted = telling.length > 0 ? [] : countedThings(line);
    const evidence = [...telling, ...counted];
    if (evidence.length === 0) return [];
    return [
      {
        id: `${id}-${at + 1}`,
        text: sentence(line),
        pillar: null,
        evidence,
        figures:
          counted.length > 0
            ? counted.map((unit) => ({ name: `số ${unit}`, unit }))
            : [{ name: COUNTED.test(fold(line)) ? "số liệu" : "kết quả cụ thể", unit: "" }],
        // Speaking of it is all that can be asked where the outline itself names no figure.
        specifics: telling,
        basis: [{ act: "outline", article: null, clause: `mục ${id}, gợi ý thứ ${at + 1}`, requires: sentence(line) }],
        appliesTo: unitTypes,
        required: false,
        example: "",
      },
    ];
  });
}

/** Phrases of two to five words between the words that every line of guidance is made of. */
export function tellingPhrases(line: string): readonly string[] {
  const pieces = fold(line).split(/[^\p{L}\d ]+/u);
  const phrases = pieces.flatMap((piece) => {
    const runs: string[][] = [[]];
    for (const word of piece.split(" ").filter(Boolean)) {
      if (COMMON.has(word) || /^\d+$/u.test(word)) runs.push([]);
      else runs.at(-1)!.push(word);
    }
    return runs.filter(({ length }) => length >= 2).map((run) => run.slice(0, LONGEST).join(" "));
  });
  return [...new Set(phrases)];
}

/** What a line asks to be counted: "lượt", "người", "vụ việc". */
export function countedThings(line: string): readonly string[] {
  const found = fold(line).matchAll(/(?<!\p{L})số\s+(?=(\p{L}+(?:\s\p{L}+){0,3}))/gu);
  const things = [...found].map(([, words]) => {
    const each = words!.split(" ");
    const end = each.findIndex((word) => ENDING.has(word));
    return each.slice(0, end === -1 ? LONGEST_UNIT : Math.min(end, LONGEST_UNIT)).join(" ");
  });
  return [...new Set(things)].filter((thing) => thing !== "" && !UNCOUNTED.has(thing));
}

const LONGEST_UNIT = 2;
/** Words behind what is counted: "số đơn đã giải quyết". */
const ENDING: ReadonlySet<string> = new Set("và của được đã trong theo do tại ở có từ cho với mà".split(" "));
/** "Số liệu", "số hiệu", "số lượng" count nothing. */
const UNCOUNTED: ReadonlySet<string> = new Set(["liệu", "hiệu", "lượng"]);

const LONGEST = 5;

/** Words of asking and joining: alone they tell nothing of what is asked for. */
const COMMON: ReadonlySet<string> = new Set(
  "và của các những về việc trong theo cho với từ đến tại trên do được là có không nêu rõ ghi đánh giá kết quả tình hình công tác số nội dung hình thức như gồm bao cụ thể thực hiện tổ chức triển khai đối để khi này đó một hoặc hay đã sẽ cần phải nếu nhất là ở vào ra bằng cùng riêng lượng".split(
    " ",
  ),
);

const COUNTED = /(?<!\p{L})(?:số|tỷ lệ|bao nhiêu)(?!\p{L})/u;

/**
 * A criterion is shown where no time is known: "Các văn bản đã ban hành {time}" asks for those of the time reported on.
 */
function sentence(line: string): string {
  const words = line
    .replace(/(?:(?:trong|của|năm) )*\{(?:time|period|year)[^}]*\}/giu, "trong kỳ")
    .replace(/^[-+*•(\s]+/u, "")
    .replace(/[)\s;:,.…]+$/u, "");
  return `${capitalised(words)}.`;
}
