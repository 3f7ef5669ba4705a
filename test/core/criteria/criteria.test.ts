import type { Occasion } from "../../../src/core/criteria/occasion";
import { evaluateCriteria } from "../../../src/core/criteria/evaluate-criteria";
import type { Criterion } from "../../../src/core/outline/outline";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { criterionCases } from "../../fixtures/criteria-cases";
import { reportWith } from "../../support/one-section";

const inSections = outline.sections.flatMap(({ id, criteria }) =>
  criteria.map((criterion) => ({ place: id, criterion })),
);
const inReport = outline.wholeReport.flatMap(({ id, criteria }) =>
  criteria.map((criterion) => ({ place: id, criterion })),
);
const all = [...inSections, ...inReport];

/** A report on which everything is asked. */
const wholeYear: Occasion = { period: "fullYear", year: 2025, ward: false };

function judge(place: string, criterion: Criterion, texts: readonly string[]) {
  const { snapshot, sections } = reportWith(outline, place, texts);
  const states = evaluateCriteria(outline, snapshot, sections, criterion.appliesTo[0]!, wholeYear);
  return { states, own: states.find(({ id }) => id === criterion.id)! };
}

describe("criteria on three texts each", () => {
  it("has a case for each of the 92 criteria and none beside", () => {
    expect(all).toHaveLength(92);
    expect(Object.keys(criterionCases).sort()).toEqual(all.map(({ criterion }) => criterion.id).sort());
  });

  it.each(all.map(({ place, criterion }) => [criterion.id, place, criterion] as const))(
    "%s tells covered, weak and not found apart, and covers nothing unlisted",
    (id, place, criterion) => {
      const { covered, weak, none, also = [] } = criterionCases[id]!;
      const good = judge(place, criterion, [covered]);
      expect({ text: covered, outcome: good.own.outcome }).toEqual({ text: covered, outcome: "covered" });
      expect(good.own.quote).toBe(covered);
      expect(good.own.asked).toEqual([]);
      const others = good.states.filter(
        (state) => state.section === place && state.outcome === "covered" && state.id !== id,
      );
      expect(others.map((state) => state.id)).toEqual(also);

      for (const text of [weak, none]) {
        const alarms = judge(place, criterion, [text]).states.filter(
          (state) => state.section === place && state.outcome === "covered",
        );
        expect({ text, covers: alarms.map((state) => state.id).filter((one) => !also.includes(one)) }).toEqual({
          text,
          covers: [],
        });
      }

      const vague = judge(place, criterion, [weak]).own;
      expect({ text: weak, outcome: vague.outcome }).toEqual({ text: weak, outcome: "weak" });
      expect(vague.asked).toEqual(criterion.figures.map(({ name }) => name));

      const absent = judge(place, criterion, [none]).own;
      expect(absent).toMatchObject({ outcome: "notFound", paragraph: null, quote: null, asked: [] });
    },
  );
});
