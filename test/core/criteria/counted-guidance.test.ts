import { readSections } from "../../../src/core/sections/read-sections";
import { evaluateCriteria } from "../../../src/core/criteria/evaluate-criteria";
import { fixtureSnapshot } from "../../support/fixture-file";
import { outlineFixture } from "../../support/outline-fixture";

const outline = outlineFixture("05-tiep-cong-dan.txt");

it.each([
  ["Đã tiếp 142 lượt với 155 người về 97 vụ việc; không có đoàn đông người.", "covered"],
  ["Việc tiếp công dân được thực hiện thường xuyên, đúng lịch, có sổ theo dõi đầy đủ.", "notFound"],
])("what an outline asks only to be counted is found in “%s”: %s", (text, outcome) => {
  const lines = [
    "BÁO CÁO",
    "Kết quả tiếp công dân, giải quyết khiếu nại, tố cáo năm 2026",
    "1. Công tác tiếp công dân",
    "1.1. Tiếp thường xuyên",
    text,
    "2. Tiếp nhận, xử lý đơn",
    "3. Đánh giá",
  ];
  const snapshot = fixtureSnapshot(lines.map((line) => ({ text: line })));
  const sections = readSections(outline, snapshot, null);
  expect(sections.find(({ id }) => id === "I.1")!.paragraph).toBe(3);
  const states = evaluateCriteria(outline, snapshot, sections, "commune");
  expect(states.filter(({ id }) => id.startsWith("I.1-")).map((state) => state.outcome)).toEqual([outcome]);
});
