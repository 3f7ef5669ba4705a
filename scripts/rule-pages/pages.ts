import type { Severity } from "../../src/core/check/report";
import { rules } from "../../src/core/check/rules";
import type { Rule } from "../../src/core/check/rule";

/** File name -> text of every page of docs/rules. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([["README.md", contents()], ...rules.map((rule) => [`${rule.id}.md`, page(rule)] as const)]);
}

const severityNames: Readonly<Record<Severity, readonly [string, string]>> = {
  must: ["Phải sửa", "Must be mended"],
  should: ["Nên sửa", "Should be mended"],
  note: ["Lưu ý", "Note"],
};

const generated = "<!-- Viết từ src/core/check/rules bằng `npm run docs`; đừng sửa tay. Generated; do not edit. -->";

function page({ id, severity, words }: Rule): string {
  const [vi, en] = severityNames[severity];
  return `${generated}

# ${words.failing.vi}

\`${id}\` · [${vi}](../severity.md)

Khi đạt: ${words.passing.vi}.

## Khi nào nêu

${words.trigger.vi}

## Ví dụ

${quoted(words.example)}

## Sửa lại

${quoted(words.mended)}

## Vì sao

${words.why.vi}

---

## ${words.failing.en}

${en}. When it passes: ${words.passing.en}.

**What triggers it.** ${words.trigger.en}

**Why.** ${words.why.en}
`;
}

function contents(): string {
  const rows = rules.map(
    ({ id, severity, words }) =>
      `| [${id}](${id}.md) | ${severityNames[severity][0]} | ${words.failing.vi} | ${words.failing.en} |`,
  );
  return `${generated}

# Các điểm kiểm tra trước khi nộp

Theo thứ tự trong kết quả kiểm tra. Ba mức được định nghĩa trong [severity.md](../severity.md). Một điểm cụ thể có thể nhẹ hơn mức của nhóm, không bao giờ nặng hơn.

| Mã | Mức | Điểm kiểm tra | Check |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

/** Lines of a report, kept as they are. */
function quoted(text: string): string {
  return text
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n>\n");
}
