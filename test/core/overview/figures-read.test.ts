import { figuresTable } from "../../../src/core/overview/figures/figures-table";
import { overviewOf } from "../../../src/core/overview/overview";
import { soNoiVu2025 } from "../../../src/outlines";
import { figureReports, figureSets, type FigureReport } from "../../support/figure-reports";

const reports = figureReports();

/** What the table shows of one report, as "criterion measure value" against what its clerk wrote down. */
function compared({ row, expected }: FigureReport) {
  const shown = figuresTable(soNoiVu2025, overviewOf([row])).flatMap(({ criterion, measure, thing, dealt, cells }) =>
    cells.map(({ kind, value, readings }) => ({
      criterion,
      measure: dealt !== null ? `${measure}/${dealt}` : thing !== null ? `${measure}/${thing}` : measure,
      kind,
      value,
      sentence: readings[0]!.sentence,
    })),
  );
  const plain = shown.filter(({ kind }) => kind === "plain");
  const isSame = (one: (typeof plain)[number], each: (typeof expected)[number]) =>
    each.criterion === one.criterion &&
    each.value === one.value &&
    (each.measure === one.measure || isNamed(one.measure, each.measure));
  const wanted = expected.filter(({ value }) => value !== null);
  const found = wanted.filter((each) => plain.some((one) => isSame(one, each)));
  return {
    plain,
    wrong: plain.filter((one) => !expected.some((each) => isSame(one, each))),
    wanted,
    missed: wanted.filter((each) => !found.includes(each)),
  };
}

/** "đơn/đơn tiếp nhận" where the clerk wrote "đơn"; what was dealt with is another figure. */
const isNamed = (shown: string, wanted: string) =>
  shown.startsWith(`${wanted}/`) && !/\/(?:settled|accepted|reconciled)$/u.test(shown);

const line = ({ criterion, measure, value }: { criterion: string; measure: string; value: number | null }) =>
  `${criterion} ${measure} ${value}`;

describe.each(figureSets)("figures of hand-made reports (%s)", (kept) => {
  const all = reports.filter((report) => report.kept === kept).map(compared);
  const count = (of: (one: ReturnType<typeof compared>) => readonly unknown[]) =>
    all.reduce((sum, one) => sum + of(one).length, 0);
  const [shown, wrong, wanted, missed] = [
    count(({ plain }) => plain),
    count((one) => one.wrong),
    count((one) => one.wanted),
    count((one) => one.missed),
  ];

  it("are right in at least 95 of 100 that are shown as clear", () => {
    const told = all.flatMap((one) => one.wrong.map((each) => `${line(each)}: ${each.sentence}`));
    console.info(
      `${kept}: ${shown} shown, ${wrong} wrong (precision ${percent(shown - wrong, shown)}); ${wanted} wanted, ${missed} not shown (recall ${percent(wanted - missed, wanted)})\n${[
        ...told.map((each) => `  wrong ${each}`),
        ...all.flatMap((one) => one.missed.map((each) => `  missed ${line(each)}: ${each.text}`)),
      ].join("\n")}`,
    );
    expect(shown).toBeGreaterThan(15);
    expect((shown - wrong) / shown).toBeGreaterThanOrEqual(0.95);
  });
});

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`;
}
