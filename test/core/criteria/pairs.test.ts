import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateCriteria, type CriterionOutcome } from "../../../src/core/criteria/evaluate-criteria";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { reportWith } from "../../support/one-section";

interface Pair {
  readonly part: "seen" | "kept";
  readonly id: string;
  readonly answer: CriterionOutcome;
  readonly texts: readonly string[];
}

const pairs = readFileSync(join(__dirname, "../../fixtures/criteria-pairs.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line): Pair => {
    const [part, id, answer, text] = line.split("\t") as [Pair["part"], string, string, string];
    return {
      part,
      id,
      answer: answer === "absent" ? "notFound" : (answer as CriterionOutcome),
      texts: text.split("¶"),
    };
  });

function outcomeOf({ id, texts }: Pair): CriterionOutcome {
  const section = outline.sections.find(({ criteria }) => criteria.some((criterion) => criterion.id === id))!;
  const criterion = section.criteria.find((one) => one.id === id)!;
  const unit = criterion.appliesTo.find((one) => section.appliesTo.includes(one))!;
  const { snapshot, sections } = reportWith(outline, section.id, texts);
  return evaluateCriteria(outline, snapshot, sections, unit).find((state) => state.id === id)!.outcome;
}

describe("what a reader says of a section and a criterion", () => {
  it("is known for sixty pairs and more", () => expect(pairs.length).toBeGreaterThanOrEqual(60));

  it.each(pairs.filter(({ part }) => part === "seen").map((pair) => [pair.id, pair.texts.join(" "), pair] as const))(
    "%s: %s",
    (_, __, pair) => expect(outcomeOf(pair)).toBe(pair.answer),
  );

  it("agrees with the reading in nine of ten pairs that were kept out of sight", () => {
    const kept = pairs.filter(({ part }) => part === "kept");
    const others = kept.filter((pair) => outcomeOf(pair) !== pair.answer);
    console.log(
      `${kept.length - others.length} of ${kept.length} kept pairs; the reader says otherwise of:`,
      ...others.map((pair) => `\n${pair.id} ${pair.answer}, read ${outcomeOf(pair)}: ${pair.texts.join(" ")}`),
    );
    expect(others.length).toBeLessThanOrEqual(kept.length / 10);
  });
});
