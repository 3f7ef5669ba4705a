import { toSendAgain } from "../../../src/core/overview/send-again";
import { overviewOf, type Overview } from "../../../src/core/overview/overview";
import { unreadRow } from "../../../src/core/overview/row";
import { overviewRowWith } from "../../support/overview-row";

const half = (year: number) => ({ period: "firstHalf", year, known: "title" }) as const;
const counted = overviewRowWith({ file: "an-binh.docx", unit: "Xã An Bình", time: half(2026) });
const unread = (file: string) => unreadRow(file, "", { vi: "Tệp có mật khẩu. Hãy bỏ mật khẩu.", en: "A password." });
const plan = (file: string, unit: string) =>
  overviewRowWith({ file, unit, kind: "other", remark: { vi: "Kế hoạch", en: "plan" } });

describe("a unit whose file came, but does not count, has not failed to hand in", () => {
  const expected = ["Xã An Bình", "Xã Tân Hưng", "Xã Tân Hưng Đông", "Phường Hòa An", "Xã Mỹ An"];
  const told = ({ missing, unfit }: Overview) => [
    `chưa nộp: ${missing.join(", ")}`,
    ...unfit.map(({ unit, files }) => `${unit}: ${files.map(({ head, why }) => `${head.file} ${why}`).join(", ")}`),
  ];

  it.each([
    ["of another kind", plan("kh.docx", "UBND phường Hòa An"), "Phường Hòa An: kh.docx other"],
    [
      "of another period",
      overviewRowWith({ file: "cu.docx", unit: "Xã Mỹ An", time: half(2025) }),
      "Xã Mỹ An: cu.docx otherPeriod",
    ],
    ["unread, named by its file", unread("bc_xa-my-an (2).doc"), "Xã Mỹ An: bc_xa-my-an (2).doc unread"],
    ["unread, its place alone", unread("Báo cáo Mỹ An.docx"), "Xã Mỹ An: Báo cáo Mỹ An.docx unread"],
    ["unread, of the longer name", unread("xã Tân Hưng Đông.docx"), "Xã Tân Hưng Đông: xã Tân Hưng Đông.docx unread"],
    ["naming another unit in its header", { ...counted, file: "xã Mỹ An.docx" }, "Xã Mỹ An: xã Mỹ An.docx otherUnit"],
  ])("%s", (_, row, line) => expect(told(overviewOf([counted, counted, row], { expected }))).toContain(line));

  it("also when the user left it out", () =>
    expect(told(overviewOf([], { expected: ["Xã An Bình"], leftOut: [counted] }))).toEqual([
      "chưa nộp: ",
      "Xã An Bình: an-binh.docx leftOut",
    ]));

  it.each([
    ["of a school of the place", unread("Trường THCS Mỹ An.docx")],
    ["with other marks", unread("xã Mỹ Ân.docx")],
    ["of a report that its header tells of another, by the place alone", { ...counted, file: "Mỹ An.docx" }],
    ["of a report whose own name it is without marks", { ...counted, unit: "Xã Mỹ Ân", file: "xa my an.docx" }],
    ["of a plan that its header tells of another, by the place alone", plan("Mỹ An.docx", "Xã Bình Minh")],
    ["that says nothing", unread("bao cao.docx")],
  ])("but a file %s is not its", (_, row) =>
    expect(overviewOf([counted, row], { expected }).missing).toContain("Xã Mỹ An"),
  );

  it("and where marks are not written both that it may mean are spared", () => {
    const { missing, unfit } = overviewOf([unread("xa tan thanh.docx")], {
      expected: ["Xã Tân Thanh", "Xã Tân Thạnh"],
    });
    expect([missing, unfit.map(({ unit }) => unit)]).toEqual([[], ["Xã Tân Thanh", "Xã Tân Thạnh"]]);
  });
});

it("without a list the report of another period is asked for again, save where the right one came too", () => {
  const old = (unit: string) => overviewRowWith({ file: `${unit}.docx`, unit, time: half(2025) });
  const rows = [counted, { ...counted, file: "b.docx", unit: "Xã Hòa An" }, old("Xã Hòa An"), old("Xã Mỹ An")];
  expect(toSendAgain(overviewOf(rows)).map(({ unit }) => unit)).toEqual(["Xã Mỹ An"]);
});
