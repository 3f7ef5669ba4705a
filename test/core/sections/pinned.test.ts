import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readReport } from "../../../src/core/sections/read-sections";
import { statusNames } from "../../../src/core/sections/status-names";
import { unknownFacts, type Snapshot } from "../../../src/core/snapshot/snapshot";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { paragraph } from "../../support/rule-fixture";

/**
 * Numbers and names of the recogniser that `npm run mutate` could change
 * without anybody noticing: each has a document here that needs it.
 */

const lines = (...texts: string[]): Snapshot => ({ paragraphs: texts.map(paragraph), facts: unknownFacts });

function sectionAt(snapshot: Snapshot, at: number): string | undefined {
  return readReport(outline, snapshot, null).sections.find(({ paragraph: place }) => place === at)?.id;
}

const start = ["BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025"];

it("the names of statuses are those of the page that defines them", () => {
  const page = readFileSync(join(__dirname, "../../../docs/architecture.md"), "utf8");
  const names = ["missing", "empty", "unfilled", "thin", "written", "unsure", "notApplicable"] as const;
  expect(page).toContain(names.map((status) => statusNames[status].vi).join(", "));
});

it("a heading in capitals may be longer than a line", () => {
  const heading = "ĐẢNG ỦY, CÁC CHI BỘ LÃNH ĐẠO VIỆC THỰC HIỆN PHÁP LUẬT VỀ DÂN CHỦ Ở CƠ SỞ TRONG SÁU THÁNG QUA";
  const snapshot = lines(
    ...start,
    "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI",
    heading,
    "Đảng ủy xã ban hành 03 văn bản.",
  );
  expect(sectionAt(snapshot, 3)).toBe("I.1");
});
