import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { figuresTable } from "../../../src/core/overview/figures/figures-table";
import { overviewOf } from "../../../src/core/overview/overview";
import type { SaidFigure } from "../../../src/core/overview/figures/said-figures";
import { soNoiVu2025 } from "../../../src/outlines";
import { figureReports } from "../../support/figure-reports";

/**
 * Every figure of the hand-made reports as it is read ("-") and what the table shows of it ("="), whether
 * or not a clerk would have it so: so that a change shows all that it changes. figures-read.test holds
 * them against what the clerk wrote. UPDATE_FIXTURES=1 writes what is shown now: read the difference.
 */
const path = join(__dirname, "figures-shown.txt");

it("shows of each report what the list says", () => {
  const shown = figureReports().map(({ unit, row }) => {
    const said = row.said
      .filter(({ figures }) => figures.length > 0)
      .map(({ criterion, figures }) => `- ${criterion}: ${figures.map(told).join(" | ")}`);
    const table = figuresTable(soNoiVu2025, overviewOf([row])).flatMap(
      ({ criterion, measure, names, dealt, share, cells }) =>
        cells.map(
          ({ kind, written }) =>
            `= ${criterion} ${measure}${dealt === null ? "" : `/${dealt}`} (${names.join(", ")}): ${written}${kind === "plain" ? "" : "?"}${share === null ? "" : ` ${share}%`}`,
        ),
    );
    return `=== ${unit}\n${[...said, ...table].join("\n")}\n`;
  });
  const text = shown.join("\n");
  if (process.env.UPDATE_FIXTURES) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, "utf8"));
});

function told({ written, value, unit, approximate, part, dealing, compared, about, sentence }: SaidFigure): string {
  return [
    `${written} ${unit}`.trim(),
    ...(value === null ? ["không rõ"] : []),
    ...(approximate ? ["chừng"] : []),
    ...(part === true ? ["phần"] : []),
    ...(dealing === undefined ? [] : [dealing]),
    ...(compared === true ? ["so sánh"] : []),
    ...(about === undefined ? [] : [`“${about}”`]),
    ...(sentence === undefined ? [] : [`ở câu ${sentence.length} chữ cái`]),
  ].join(", ");
}
