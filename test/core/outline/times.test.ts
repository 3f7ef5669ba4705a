import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { firstPeriod, firstTime, planStart, timesIn } from "../../../src/core/outline/read-times";
import {
  daysOf,
  isSameTime,
  nextTime,
  periods,
  periodWords,
  previousTime,
  timeAround,
  timeName,
  type ReportTime,
} from "../../../src/core/outline/report-time";
import { yearsIn } from "../../../src/core/outline/calendar";
import { signingYear, signingYears } from "../../../src/core/frame/signing-years";
import { printsOlderNames, sectionTitle } from "../../../src/core/outline/section-title";
import { endOf } from "../../../src/core/outline/use/published";
import { soNoiVu2025 } from "../../../src/outlines";

/**
 * The times that titles name, each with what is read of it below
 * (times.txt). UPDATE_FIXTURES=1 writes what is read now: read it.
 */
const path = join(__dirname, "times.txt");
const titles = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("= "));

function read(title: string): string {
  const folded = title.toLowerCase();
  const times = timesIn(folded).map(
    ({ from, to, period, year, fromYear }) =>
      `[${folded.slice(from, to)}] ${period} ${fromYear === null ? "" : `${fromYear}-`}${year}`,
  );
  const first = firstTime(folded);
  const plan = planStart(folded);
  return [
    title,
    ...times.map((each) => `= ${each}`),
    `= ${first === null ? `${firstPeriod(folded)}, không rõ năm` : `về ${timeName(first).vi}`}${plan < folded.length ? `; kế hoạch từ “${folded.slice(plan, plan + 12)}”` : ""}`,
  ].join("\n");
}

if (process.env.UPDATE_FIXTURES) writeFileSync(path, `${titles.map(read).join("\n\n")}\n`);

it("titles name the times that their list says", () => {
  expect(`${titles.map(read).join("\n\n")}\n`).toBe(readFileSync(path, "utf8"));
});

describe("every time a report can be about", () => {
  const all = periods.map((period): ReportTime => ({
    period,
    year: 2025,
    ...(period === "severalYears" && { fromYear: 2023 }),
  }));

  it("has its name, its days, its years and the years it is signed in", () => {
    expect(
      all.map((time) => {
        const { first, last } = daysOf(time);
        return `${timeName(time).vi} (${timeName(time).en}): ${first} … ${last}, ${yearsIn(time).join(" ")}, ký ${signingYears(time).join(" ")}, ${endOf(time) - 2025 * 12}`;
      }),
    ).toEqual([
      "6 tháng đầu năm 2025 (first half of 2025): 2025-01-01 … 2025-06-30, 2025, ký 2025, 6",
      "6 tháng cuối năm 2025 (second half of 2025): 2025-07-01 … 2025-12-31, 2025, ký 2025 2026, 12",
      "năm 2025 (year 2025): 2025-01-01 … 2025-12-31, 2025, ký 2025 2026, 12",
      "quý I năm 2025 (quarter 1 of 2025): 2025-01-01 … 2025-03-31, 2025, ký 2025, 3",
      "quý II năm 2025 (quarter 2 of 2025): 2025-04-01 … 2025-06-30, 2025, ký 2025, 6",
      "quý III năm 2025 (quarter 3 of 2025): 2025-07-01 … 2025-09-30, 2025, ký 2025, 9",
      "quý IV năm 2025 (quarter 4 of 2025): 2025-10-01 … 2025-12-31, 2025, ký 2025 2026, 12",
      "9 tháng đầu năm 2025 (first nine months of 2025): 2025-01-01 … 2025-09-30, 2025, ký 2025, 9",
      "năm học 2025-2026 (school year 2025-2026): 2025-09-01 … 2026-05-31, 2025 2026, ký 2026, 17",
      "học kỳ I năm học 2025-2026 (first term of 2025-2026): 2025-09-01 … 2026-01-31, 2025 2026, ký 2025 2026, 13",
      "học kỳ II năm học 2025-2026 (second term of 2025-2026): 2026-01-16 … 2026-05-31, 2025 2026, ký 2026, 17",
      "giai đoạn 2023-2025 (years 2023-2025): 2023-01-01 … 2025-12-31, 2023 2024 2025, ký 2025 2026, 12",
    ]);
    expect(timeName({ period: "severalYears", year: 2025 }).vi).toBe("các năm đến 2025");
    expect(daysOf({ period: "severalYears", year: 2025 }).first).toBe("2025-01-01");
  });

  it("leads to the next one, and back", () => {
    expect(
      all.map(
        (time) => `${periodWords(time).period} | ${periodWords(time).nextPeriod} | ${timeName(previousTime(time)).vi}`,
      ),
    ).toEqual([
      "6 tháng đầu năm | 6 tháng cuối năm 2025 | 6 tháng cuối năm 2024",
      "6 tháng cuối năm 2025 | 6 tháng đầu năm 2026 | 6 tháng đầu năm 2025",
      "năm 2025 | năm 2026 | năm 2024",
      "quý I năm 2025 | quý II năm 2025 | quý IV năm 2024",
      "quý II năm 2025 | quý III năm 2025 | quý I năm 2025",
      "quý III năm 2025 | quý IV năm 2025 | quý II năm 2025",
      "quý IV năm 2025 | quý I năm 2026 | quý III năm 2025",
      "9 tháng đầu năm 2025 | 3 tháng cuối năm 2025 | năm 2024",
      "năm học 2025-2026 | năm học 2026-2027 | năm học 2024-2025",
      "học kỳ I năm học 2025-2026 | học kỳ II năm học 2025-2026 | học kỳ II năm học 2024-2025",
      "học kỳ II năm học 2025-2026 | học kỳ I năm học 2026-2027 | học kỳ I năm học 2025-2026",
      "giai đoạn 2023-2025 | thời gian tới | năm 2024",
    ]);
    expect([
      isSameTime(null, all[0]!),
      isSameTime(all[0]!, all[1]!),
      isSameTime(all[0]!, { ...all[0]!, year: 2024 }),
      isSameTime(all[0]!, { ...all[0]! }),
    ]).toEqual([false, false, false, true]);
    expect(nextTime({ period: "severalYears", year: 2025 })).toBeNull();
  });

  it("is signed in the year that its month tells", () => {
    const signed = (period: ReportTime["period"]) =>
      [0, 1, 3, 4, 6, 7, 12].map((month) => signingYear({ period, year: 2025 }, month));
    expect(signed("fullYear")).toEqual([2025, 2026, 2026, 2025, 2025, 2025, 2025]);
    expect(signed("firstHalf")).toEqual([2025, 2025, 2025, 2025, 2025, 2025, 2025]);
    expect(signed("firstTerm")).toEqual([2026, 2026, 2026, 2026, 2026, 2025, 2025]);
    expect(signed("schoolYear")).toEqual([2026, 2026, 2026, 2026, 2026, 2026, 2026]);
  });

  it("falls due around its months", () => {
    expect([1, 2, 3, 4, 5, 8, 9, 10, 11, 12].map((month) => timeName(timeAround(2026, month)).vi)).toEqual([
      ...["năm 2025", "năm 2025", "quý I năm 2026", "quý I năm 2026", "6 tháng đầu năm 2026", "6 tháng đầu năm 2026"],
      ...["9 tháng đầu năm 2026", "9 tháng đầu năm 2026", "năm 2026", "năm 2026"],
    ]);
  });
});

describe("names in headings that no longer hold", () => {
  const old = "Thực hiện dân chủ ở xã, phường, thị trấn";
  it("are replaced from the first report that reaches into the new time, unless wanted as printed", () => {
    const title = (period: ReportTime["period"], year: number, asPrinted = false) =>
      sectionTitle(old, { period, year }, asPrinted);
    expect([
      title("firstHalf", 2025),
      title("quarter3", 2025),
      title("fullYear", 2025),
      title("fullYear", 2025, true),
    ]).toEqual([old, "Thực hiện dân chủ ở xã, phường, đặc khu", "Thực hiện dân chủ ở xã, phường, đặc khu", old]);
    expect(printsOlderNames(soNoiVu2025, { period: "firstHalf", year: 2025 })).toBe(false);
    expect(printsOlderNames(soNoiVu2025, { period: "secondHalf", year: 2025 })).toBe(true);
    expect(printsOlderNames({ sections: [] }, { period: "secondHalf", year: 2025 })).toBe(false);
  });
});
