import { feature } from "../readers/features";
import { sentenceAt } from "../../vietnamese/sentences";
import { quote, say, type Found, type Rule } from "../rule";

export const repealedDocument: Rule = {
  id: "repealed-document",
  severity: "must",
  words: {
    failing: say("Dẫn văn bản đã hết hiệu lực", "A repealed document is cited"),
    passing: say("Không dẫn văn bản đã hết hiệu lực như đang áp dụng", "No repealed document is cited as in force"),
    why: say(
      "Luật Thực hiện dân chủ ở cơ sở có hiệu lực từ 01/7/2023 và thay các quy định trước đó; dẫn văn bản cũ cho thấy báo cáo chép lại từ bản cũ.",
      "The Law on grassroots democracy has been in force since 1 July 2023; citing what it replaced shows that an old report was copied.",
    ),
    trigger: say(
      "Nhắc tới một văn bản trong danh mục đã bị thay thế mà câu đó không nói “thay thế”, “hết hiệu lực”, “bãi bỏ”, “trước đây”, “tổng kết”.",
      "A document on the list of those replaced is named in a sentence that does not say “replaced”, “no longer in force”, “repealed”, “formerly” or “summing up”.",
    ),
    example: "Tiếp tục thực hiện Pháp lệnh số 34/2007/PL-UBTVQH11 về thực hiện dân chủ ở xã, phường, thị trấn.",
    mended: "Tiếp tục thực hiện Luật Thực hiện dân chủ ở cơ sở.",
  },
  find: (context) => {
    const found: Found[] = [];
    for (let index = 0; index < context.features.length; index++) {
      const text = context.text(index);
      const numbered = (context.features[index]! & (feature.digit | feature.slash)) === (feature.digit | feature.slash);
      if (!(numbered && oldYear.test(text)) && !text.includes("háp lệnh")) continue;
      if (context.isGuidance(index)) continue;
      for (const match of text.matchAll(numbered ? cited : ordinance)) {
        const record = repealed.find(({ pattern }) => pattern.test(match[0]));
        const { from, to } = sentenceAt(text, match.index);
        if (record === undefined || history.test(text.slice(from, to))) continue;
        found.push({
          paragraph: index,
          range: { from: match.index, to: match.index + match[0].length },
          own: text.slice(from, to),
          message: say(`${record.name} không còn hiệu lực`, `${record.name} is no longer in force`),
          expected: say(record.now, record.now),
          actual: quote(match[0]),
        });
      }
    }
    return found;
  },
};

/** The sentence tells history instead of citing. */
const history = /thay thế|thay cho|được thay|hết hiệu lực|không còn hiệu lực|bãi bỏ|trước đây|trước khi có|tổng kết/iu;

/** Years of the documents on the list. */
const oldYear = /\/\s?(?:1998|2007|201[3568])/u;

const ordinance = /pháp lệnh\s+(?:về\s+)?thực hiện dân chủ/giu;
const cited =
  /pháp lệnh\s+(?:về\s+)?thực hiện dân chủ|(?<![\d/])\d{1,3}\s?\/\s?(?:1998|2007|2013|2015|2016|2018)(?:\s?\/\s?[\p{L}\d]{2,3}\s?[-–‑/]\s?[\p{L}\d]{2,9})?/giu;

interface Repealed {
  readonly pattern: RegExp;
  readonly name: string;
  /** What is in force instead, and where that is said; "cần đối chiếu" where the repealing clause was not at hand. */
  readonly now: string;
}

const law = "Luật Thực hiện dân chủ ở cơ sở";

const repealed: readonly Repealed[] = [
  { pattern: /^34\s?\/\s?2007|^pháp lệnh/iu, name: "Pháp lệnh 34/2007/PL-UBTVQH11", now: `${law} (khoản 2 Điều 90)` },
  { pattern: /^55\s?\/\s?1998/u, name: "Nghị quyết 55/1998/NQ-UBTVQH10", now: `${law} (khoản 2 Điều 90)` },
  {
    pattern: /^159\s?\/\s?2016(?!\s?\/\s?(?!NĐ|ND))/u,
    name: "Nghị định 159/2016/NĐ-CP",
    now: "Nghị định số 59/2023/NĐ-CP (khoản 2 Điều 28)",
  },
  {
    pattern: /^0?4\s?\/\s?2015(?!\s?\/\s?(?!NĐ|ND))/u,
    name: "Nghị định 04/2015/NĐ-CP",
    now: `${law}; Nghị định số 59/2023/NĐ-CP (cần đối chiếu)`,
  },
  { pattern: /^71\s?\/\s?1998(?!\s?\/\s?(?!NĐ|ND))/u, name: "Nghị định 71/1998/NĐ-CP", now: `${law} (cần đối chiếu)` },
  {
    pattern: /^0?1\s?\/\s?2016\s?\/\s?TT/u,
    name: "Thông tư 01/2016/TT-BNV",
    now: `${law}; Nghị định số 59/2023/NĐ-CP (cần đối chiếu)`,
  },
  {
    pattern: /^60\s?\/\s?2013(?!\s?\/\s?(?!NĐ|ND))/u,
    name: "Nghị định 60/2013/NĐ-CP",
    now: "Nghị định số 145/2020/NĐ-CP (cần đối chiếu)",
  },
  {
    pattern: /^149\s?\/\s?2018(?!\s?\/\s?(?!NĐ|ND))/u,
    name: "Nghị định 149/2018/NĐ-CP",
    now: "Nghị định số 145/2020/NĐ-CP (cần đối chiếu)",
  },
];
