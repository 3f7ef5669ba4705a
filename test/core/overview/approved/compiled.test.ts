import { join } from "node:path";
import { check } from "../../../../src/core/check/check";
import { unfitReason } from "../../../../src/export/overview";
import { timeName } from "../../../../src/core/outline/report-time";
import { compileDraft } from "../../../../src/core/overview/compile";
import { figuresTable, type FigureColumn } from "../../../../src/core/overview/figures/figures-table";
import { overviewOf } from "../../../../src/core/overview/overview";
import { overviewRow } from "../../../../src/core/overview/row";
import { soNoiVu2025 as outline } from "../../../../src/outlines";
import { holdApproved } from "../../../support/approved-text";
import { figureReports } from "../../../support/figure-reports";
import { readHonestReports } from "../../../support/honest-report";

/**
 * What an office makes of all reports it received (compiled.txt): what each file counts for and
 * who is missing from its list, every column of the table of figures with what each unit gives
 * ("?" what is told in more than one way, "!" what lies far from the others), and the compiled
 * draft line by line. `npm run approve` takes anew what is made now: read what it changes.
 */
const path = join(__dirname, "compiled.txt");

const rows = [
  ...figureReports().map(({ row }) => row),
  ...readHonestReports(outline).map(({ name, snapshot, memory }) =>
    overviewRow(name, { report: check({ outline, snapshot, memory }), snapshot, memory }),
  ),
];
const expected = ["UBND xã An Bình", "UBND xã Bản Lương", "Ủy ban nhân dân phường An Hòa", "UBND xã Đồng Nguyên"];
const overview = overviewOf(rows, { expected });
const ofYear = overviewOf(rows, { time: { period: "fullYear", year: 2026 } });
const parts = [
  { name: "báo cáo đã nhận", lines: received() },
  { name: "bảng số liệu 6 tháng đầu năm 2025", lines: figuresTable(outline, overview).flatMap(columnLines) },
  { name: "bảng số liệu năm 2026", lines: figuresTable(outline, ofYear).flatMap(columnLines) },
  { name: "bản thảo tổng hợp, mỗi mục nhiều nhất bốn câu", lines: draft() },
];

holdApproved(path, parts, (part) => part);

function received(): readonly string[] {
  const { time, standing, units, sections, complete, doubled, missing, unfit, unexpected, alike } = overview;
  const files = new Map<string, string[]>();
  for (const [file, what] of standing) files.set(what, [...(files.get(what) ?? []), file]);
  return [
    `kỳ: ${timeName(time!).vi}; ${units.length} đơn vị, ${complete} đủ mục`,
    ...[...files].map(([what, all]) => `${what} ${all.length}: ${all.join(", ")}`),
    `nộp hơn một bản: ${doubled.map(({ unit, files, same }) => `${unit} (${files.length}${same ? ", như nhau" : ""})`).join(", ")}`,
    `chưa nộp: ${missing.join(", ")}`,
    ...unfit.map(
      ({ unit, files }) =>
        `đã gửi, chưa dùng được: ${unit}: ${files.map((file) => unfitReason(file, "vi")).join("; ")}`,
    ),
    `giống tên trong danh sách: ${JSON.stringify(alike)}`,
    `ngoài danh sách: ${unexpected.map((at) => units[at]!.name).join(", ")}`,
    ...sections.map(
      ({ section, counts }) =>
        `${section} ${Object.entries(counts)
          .map(([status, count]) => `${status} ${count}`)
          .join(", ")}`,
    ),
  ];
}

function columnLines({
  criterion,
  measure,
  names,
  dealt,
  thing,
  share,
  sum,
  range,
  reported,
  given,
  outliers,
  cells,
}: FigureColumn): readonly string[] {
  const part = [...(thing === null ? [] : [thing]), ...(dealt === null ? [] : [dealt])].join(", ");
  return [
    [
      `${criterion} ${measure}${part === "" ? "" : `/${part}`} (${names.join(", ")})`,
      ...(sum === null ? [] : [`tổng ${sum}`]),
      ...(range === null ? [] : [`từ ${range.least} đến ${range.most}, giữa ${range.middle}`]),
      `${reported}/${given} đơn vị`,
      ...(share === null ? [] : [`${share} %`]),
      ...(outliers === 0 ? [] : [`${outliers} khác xa`]),
    ].join("; "),
    `  ${cells.map(({ unit, written, kind, outlier }) => `${unit} ${written}${kind === "plain" ? "" : "?"}${outlier ? "!" : ""}`).join(" | ")}`,
  ];
}

function draft(): readonly string[] {
  return compileDraft(outline, overview, { sentences: 4 }).flatMap((block) =>
    block.kind === "text"
      ? [`${block.role}${block.section === null ? "" : ` ${block.section}`}: ${block.text}`]
      : [block.kind],
  );
}
