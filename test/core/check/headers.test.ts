import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "../../../src/core/check/check";
import { rules } from "../../../src/core/check/rules";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { paragraph } from "../../support/rule-fixture";
import { soundReport } from "../../support/sound-report";

/** A head or an end as offices write it: see headers.tsv. */
const rows = readFileSync(join(__dirname, "headers.tsv"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t") as [string, string, string]);

const sound: Readonly<Record<string, string>> = {
  A: "ỦY BAN NHÂN DÂN¶XÃ AN BÌNH",
  N: "Số: 45/BC-UBND",
  Q: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  T: "Độc lập - Tự do - Hạnh phúc",
  D: "An Bình, ngày 20 tháng 11 năm 2026",
  S: "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
  K: "Kính gửi: Sở Nội vụ tỉnh An Đông.",
  E: "Trên đây là báo cáo của Ủy ban nhân dân xã An Bình./.",
  R: "Nơi nhận:¶- Như trên;¶- Lưu: VT.",
  G: "TM. ỦY BAN NHÂN DÂN¶CHỦ TỊCH",
};
const linesOf = (text: string) =>
  text
    .replace(/%([A-Z])/gu, (_, key: string) => sound[key]!)
    .replaceAll("\\t", "\t")
    .split("¶");
const body = soundReport({ period: "fullYear", year: 2026, section: "-", sentence: "" }).paragraphs.map(
  ({ text }) => text,
);
const sections = body.slice(
  body.findIndex((text) => text.startsWith("I. ")),
  body.findIndex((text) => text.startsWith("Trên đây")),
);

it.each(rows)("%s: %s %s", (expected, head, end) => {
  const lines = [...linesOf(head || "%A¶%N¶%Q¶%T¶%D¶BÁO CÁO¶%S¶%K"), ...sections, ...linesOf(end || "%E¶%R¶%G")];
  const { facts } = soundReport({ period: "fullYear", year: 2026, section: "-", sentence: "" });
  const { findings } = check(
    { outline, snapshot: { paragraphs: lines.map(paragraph), facts }, memory: null },
    rules.filter(({ id }) => id === "header-fields"),
  );
  const said = findings.map(({ message }) => message.vi.toLowerCase());
  expect(said).toEqual(expected === "none" ? [] : [expect.stringContaining(expected.toLowerCase())]);
});
