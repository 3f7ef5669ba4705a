import { toldApart } from "../../src/pane/state/shown/told-apart";
import { builtInOutlines } from "../../src/pane/state/outline/outline-library";

describe("names in a list begin with what tells them apart", () => {
  test("the outlines that come with the pane, in both languages", () => {
    const names = (language: "vi" | "en") => toldApart(builtInOutlines().map(({ name }) => name[language]));
    expect(names("vi")).toEqual(["Đề cương Sở Nội vụ, 2025", "Cả năm (phần bổ trợ soạn theo đề cương Sở Nội vụ 2025)"]);
    expect(names("en")).toEqual([
      "Department of Home Affairs outline, 2025",
      "Whole year (adapted by the add-in from the outline of 2025)",
    ]);
  });

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["one alone keeps its name", ["Báo cáo thực hiện dân chủ ở cơ sở"], ["Báo cáo thực hiện dân chủ ở cơ sở"]],
    [
      "little that is the same stays",
      ["Báo cáo công tác năm", "Báo cáo tổng kết"],
      ["Báo cáo công tác năm", "Báo cáo tổng kết"],
    ],
    [
      "none loses all of its name",
      ["Báo cáo dân chủ ở cơ sở", "Báo cáo dân chủ ở cơ sở · 2026"],
      ["Báo cáo dân chủ ở cơ sở", "Báo cáo dân chủ ở cơ sở · 2026"],
    ],
    [
      "a published one by its time and who sent it",
      ["Báo cáo dân chủ ở cơ sở · năm 2026 · Sở Nội vụ", "Báo cáo dân chủ ở cơ sở (2025)"],
      ["Năm 2026 · Sở Nội vụ", "2025"],
    ],
    [
      "what goes on in other words is no subject",
      ["Báo cáo dân chủ ở cơ sở", "Báo cáo dân chủ ở cơ quan"],
      ["Báo cáo dân chủ ở cơ sở", "Báo cáo dân chủ ở cơ quan"],
    ],
  ])("%s", (_, names, told) => {
    expect(toldApart(names)).toEqual(told);
  });
});
