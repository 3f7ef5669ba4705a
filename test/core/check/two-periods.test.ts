import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { check } from "../../../src/core/check/check";
import { wrongChange } from "../../../src/core/check/last-period/said-changes";
import { rules } from "../../../src/core/check/rules";
import type { ReportTime } from "../../../src/core/outline/report-time";
import { readPrevious } from "../../../src/core/previous/read-previous";
import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import { formatNumber } from "../../../src/core/vietnamese/numbers";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { soundReport } from "../../support/sound-report";

/** Two sound reports of one unit, each with a sentence of its own: see the head of two-periods.tsv. */
const rows = readFileSync(join(__dirname, "two-periods.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, "fires" | "silent", string, string, string, string]);

const periods: Readonly<Record<string, ReportTime["period"]>> = {
  đầu: "firstHalf",
  cuối: "secondHalf",
  cả: "fullYear",
};

function timesOf(when: string): readonly [then: ReportTime, now: ReportTime] {
  const [half = "", year] = when.split(" ");
  const now = { period: periods[half]!, year: Number(year) };
  return [half === "cuối" ? { ...now, period: "firstHalf" } : { ...now, year: now.year - 1 }, now];
}

const PLACE = "¤";

function reportOf({ period, year }: ReportTime, section: string, texts: readonly string[]): Snapshot {
  const sound = soundReport({ period, year, section, sentence: PLACE });
  const paragraphs = sound.paragraphs
    .flatMap((one) => (one.text === PLACE ? texts.map((text) => ({ ...one, text })) : [one]))
    .map((one, index) => ({ ...one, index }));
  return { ...sound, paragraphs };
}

/** What last period's report says otherwise, so that only the sentence may be the same. */
function reworded(snapshot: Snapshot): Snapshot {
  const paragraphs = snapshot.paragraphs.map((one) => ({
    ...one,
    text: one.text.replaceAll("nghiêm túc theo kế hoạch đề ra", "kịp thời như đã bàn").replace("đồng tình", "nhất trí"),
  }));
  return { ...snapshot, paragraphs };
}

it.each(rows)("%s %s: %s, %s: %s | %s", (rule, expected, section, when, before, text) => {
  const [then, now] = timesOf(when);
  const { print } = readPrevious(outline, reworded(reportOf(then, section, before.split("¶"))));
  const found = check(
    {
      outline,
      snapshot: reportOf(now, section, text.split("¶")),
      memory: null,
      previous: { ...print, time: then },
    },
    rules.filter(({ id }) => id === rule),
  ).findings;
  expect(found.length === 0 ? "silent" : "fires").toBe(expected);
});

describe("a comparison with last period", () => {
  const last: ReportTime = { period: "firstHalf", year: 2025 };
  const time: ReportTime = { period: "firstHalf", year: 2026 };
  const forms: readonly ((old: number, now: number) => string)[] = [
    (old, now) => `, ${now < old ? "giảm" : "tăng"} ${Math.abs(now - old)} cuộc so với cùng kỳ`,
    (old, now) => ` (so với cùng kỳ ${now < old ? "giảm" : "tăng"} ${Math.abs(now - old)} cuộc)`,
    (old, now) => ` với 1.204 lượt người, ${now < old ? "giảm" : "tăng"} ${Math.abs(now - old)} cuộc so với cùng kỳ`,
    (old, now) => `, ${now < old ? "ít" : "nhiều"} hơn cùng kỳ ${Math.abs(now - old)} cuộc`,
    (old) => ` (cùng kỳ năm trước: ${old} cuộc)`,
    (old, now) => ` (${now < old ? "-" : "+"}${Math.abs(now - old)} cuộc so với cùng kỳ)`,
    (old, now) =>
      `, ${now < old ? "giảm" : "tăng"} từ ${old} cuộc ${now < old ? "xuống" : "lên"} ${now} cuộc so với cùng kỳ`,
    (old) => ` (6 tháng đầu năm 2025: ${old})`,
    (old, now) => (now < old ? ` (cùng kỳ: ${old})` : `, gấp ${formatNumber(now / old, 2)} lần cùng kỳ năm 2025`),
    (old, now) =>
      `, ${now < old ? "giảm" : "tăng"} ${Math.abs(now - old)} cuộc (${now < old ? "giảm" : "tăng"} ${formatNumber((Math.abs(now - old) / old) * 100, 2)}%) so với cùng kỳ`,
  ];
  const figure = fc.integer({ min: 5, max: 400 });
  const wrongIn = (text: string, old: number, now: number) =>
    wrongChange(
      text,
      {
        criterion: "II.1a-3",
        unit: "cuộc họp",
        old: { criterion: "II.1a-3", written: String(old), value: old, unit: "cuộc họp thôn" },
        now: { written: String(now), value: now, unit: "cuộc họp thôn", paragraph: 0 },
      },
      last,
      time,
    );

  it("is right in every form when both reports say so, and wrong of another old figure", () => {
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(...forms), (old, now, form) => {
        fc.pre(old !== now);
        const text = `Các thôn tổ chức ${now} cuộc họp thôn${form(old, now)}.`;
        expect([text, wrongIn(text, old, now)]).toEqual([text, null]);
        const other = old < now ? old * 3 + now : Math.ceil(old / 3);
        expect([text, wrongIn(text, other === old ? old + now : other, now)]).not.toEqual([text, null]);
      }),
    );
  });

  it("is left alone where the figure is one village's", () => {
    expect(wrongIn("Thôn Đồng Tâm tổ chức 10 cuộc họp thôn, tăng 1 cuộc so với cùng kỳ.", 12, 10)).toBeNull();
  });
});
