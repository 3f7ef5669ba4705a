import { check } from "../../../src/core/check/check";
import { namedSubject } from "../../../src/core/outline/topic/named-subject";
import type { Outline, Section } from "../../../src/core/outline/outline";
import { soNoiVu2025 } from "../../../src/outlines";
import { snapshotOf } from "../../support/lines";

/** The report on cải cách hành chính that the same offices write: what is told of its subject is judged like ours. */
const outline: Outline = {
  ...soNoiVu2025,
  id: "cai-cach-hanh-chinh",
  opening: [
    { role: "title", text: "ĐỀ CƯƠNG BÁO CÁO" },
    {
      role: "subject",
      text: "Kết quả công tác cải cách hành chính {time}, nhiệm vụ trọng tâm {nextPeriod}",
    },
  ],
  sections: [
    section("I", "CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"),
    section("II", "KẾT QUẢ CẢI CÁCH HÀNH CHÍNH"),
    section("III", "NHIỆM VỤ TRỌNG TÂM"),
  ],
  wholeReport: [],
};

function section(id: string, title: string): Section {
  const { parent: _, criteria: __, ...rest } = soNoiVu2025.sections.find(({ id }) => id === "IV")!;
  return { ...rest, id, parent: null, number: `${id}.`, title, otherTitles: [], guidance: [], notes: [], criteria: [] };
}

function told(results: string, tasks: string): readonly string[] {
  const snapshot = snapshotOf([
    "BÁO CÁO",
    "Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026",
    "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
    "Ủy ban nhân dân xã đã ban hành 04 văn bản chỉ đạo.",
    "II. KẾT QUẢ CẢI CÁCH HÀNH CHÍNH",
    results,
    "III. NHIỆM VỤ TRỌNG TÂM",
    tasks,
  ]);
  return check({ outline, snapshot, memory: null }).findings.flatMap(({ rule, actual }) =>
    rule === "wrong-period" ? [actual!.vi] : [],
  );
}

const results = "Xã đã rút ngắn thời gian giải quyết của 12 thủ tục.";
const tasks = "Tiếp tục rà soát, đơn giản hóa thủ tục hành chính.";

describe("what a report on another subject tells of that subject in another time is found", () => {
  it.each([
    "Nhìn chung, công tác cải cách hành chính 6 tháng đầu năm 2024 được cấp ủy, chính quyền quan tâm.",
    "Việc thực hiện cải cách hành chính năm 2025 đã đi vào nền nếp.",
    "Kết quả cải cách hành chính của xã năm 2024 còn hạn chế.",
  ])("%s", (sentence) => expect(told(sentence, tasks)).toHaveLength(1));

  it.each([
    "Nhiệm vụ cải cách hành chính 6 tháng cuối năm 2025:",
    "Nhiệm vụ thực hiện cải cách hành chính năm 2024 gồm:",
  ])("%s", (line) => expect(told(results, line)).toHaveLength(1));
});

describe("what it tells rightly of another time, or of another subject, is not", () => {
  it.each([
    "Công tác dân vận 6 tháng đầu năm 2024 được cấp ủy, chính quyền quan tâm.",
    "Việc thực hiện dân chủ ở cơ sở năm 2025 đã đi vào nền nếp.",
    "Kết quả cải cách hành chính năm 2025 đã được công khai trên trang thông tin của xã.",
    "Chỉ số cải cách hành chính năm 2025 của xã đạt 88,5 điểm.",
    "Công tác cải cách hành chính 6 tháng đầu năm 2026 được cấp ủy, chính quyền quan tâm.",
  ])("%s", (sentence) => expect(told(sentence, tasks)).toEqual([]));

  it.each([
    "Nhiệm vụ cải cách hành chính 6 tháng cuối năm 2026:",
    "Nhiệm vụ cải cách hành chính năm 2025 còn tồn, tập trung giải quyết.",
  ])("%s", (line) => expect(told(results, line)).toEqual([]));
});

describe("a subject is named as an outline's title names it", () => {
  it.each([
    ["Kết quả việc thực hiện dân chủ ở cơ sở 6 tháng đầu năm, nhiệm vụ trọng tâm", "dân chủ"],
    ["Kết quả thực hiện Quy chế dân chủ trong nhà trường năm học 2025 - 2026", "dân chủ"],
    ["TÌNH HÌNH, KẾT QUẢ CÔNG TÁC DÂN VẬN VÀ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ QUÝ I NĂM 2026", "dân vận|dân chủ"],
    ["Kết quả phòng, chống tham nhũng, lãng phí, tiêu cực 9 tháng đầu năm 2026", "phòng, chống tham nhũng"],
    ["Tình hình thi hành Luật Trẻ em trên địa bàn xã", "trẻ em"],
    ["Sơ kết 05 năm thực hiện Chỉ thị số 05-CT/TW", null],
    ["ĐỀ CƯƠNG BÁO CÁO", null],
  ])("%s", (text, named) =>
    expect(namedSubject({ opening: [{ role: "subject", text }], defaults: outline.defaults })).toBe(
      named === null ? "(?!)" : `(?<!\\p{L})(?:${named.replace(/,? /gu, "\\P{L}+")})(?!\\p{L})`,
    ),
  );
});
