import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/core/check/check";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { parseCases, read } from "../../support/rule-fixture";

/**
 * What a report says of each criterion (evidence.txt): documents as in the fixtures of the rules, and
 * below each paragraph a line "= …" for every criterion that is read there, with its sentence and its
 * figures; those of another paragraph with its number. UPDATE_FIXTURES=1 writes what is read now: read it.
 */
const path = join(__dirname, "evidence.txt");
const cases = parseCases(readFileSync(path, "utf8"));
if (process.env.UPDATE_FIXTURES)
  writeFileSync(path, cases.map(({ name, input }) => `=== ${name}\n${rendered(input)}\n`).join("\n"));

it.each(cases.map((each) => [each.name, each] as const))("%s", (_, { input, expected }) =>
  expect(rendered(input)).toBe(expected),
);

function rendered(input: readonly string[]): string {
  const { snapshot, memory, lines } = read(input);
  const { criteria } = check({ outline, snapshot, memory }, []);
  return lines
    .flatMap(({ line, paragraphs }) => [
      line,
      ...criteria
        .filter(({ paragraph }) => paragraph !== null && paragraphs.includes(paragraph) && !line.startsWith("@ "))
        .map(({ id, outcome, quote, figures, annex, paragraph }) =>
          [
            `= ${id} ${outcome === "covered" ? "có nêu" : "chỉ nhắc"} “${quote ?? ""}”`,
            ...figures.map(({ written, unit, paragraph: at }) =>
              `${written} ${unit}${at === paragraph ? "" : ` ở đoạn ${at + 1}`}`.trim(),
            ),
            ...(annex ? ["phụ lục"] : []),
          ].join(" | "),
        ),
    ])
    .join("\n");
}
