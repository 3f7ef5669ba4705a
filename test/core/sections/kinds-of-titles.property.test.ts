import fc from "fast-check";
import type { SectionId } from "../../../src/core/outline/outline";
import { recognise } from "../../../src/core/sections/recognise";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { reportWith } from "../../support/title-cases";

/** One of the words of each group after the other; "" leaves a group out. */
const said = (...groups: readonly (readonly string[])[]) =>
  fc
    .tuple(...groups.map((group) => fc.constantFrom(...group)))
    .map((words) => words.filter((word) => word !== "").join(" "))
    .map((text) => text.replaceAll(" ,", ",").replace(/^./u, (first) => first.toUpperCase()));

const some = ["", "những", "các", "một số"];
const bodies = ["Ban Chỉ đạo", "BCĐ", "BCĐ thực hiện QCDC", "Ban Chỉ đạo thực hiện dân chủ ở cơ sở"];

const kinds: readonly (readonly [what: string, section: SectionId, number: string, titles: fc.Arbitrary<string>])[] = [
  [
    "điều còn tồn tại, gọi là vấn đề, mặt, điểm hay nội dung",
    "III.2",
    "2.",
    said(
      some,
      ["vấn đề", "mặt", "điểm", "nội dung", "khâu"],
      ["còn"],
      ["tồn tại", "hạn chế", "bất cập", "vướng mắc", "yếu kém", "khó khăn", "yếu", "tồn đọng"],
      ["", "", "cần khắc phục", ", nguyên nhân"],
    ),
  ],
  [
    "việc lập ra Ban Chỉ đạo",
    "I.3",
    "3.",
    said(["", "công tác", "việc"], ["kiện toàn", "thành lập, kiện toàn", "củng cố, kiện toàn", "thành lập"], bodies, [
      "",
      "",
      "và phân công nhiệm vụ",
      ", phân công nhiệm vụ thành viên",
      "và phân công trách nhiệm",
    ]),
  ],
  [
    "Ban Chỉ đạo, rồi việc lập ra nó",
    "I.3",
    "3.",
    said(bodies, [":", ",", "-"], ["thành lập", "kiện toàn"], ["", ", phân công nhiệm vụ"]).map((text) =>
      text.replace(" :", ":"),
    ),
  ],
  [
    "vai trò của Mặt trận và các tổ chức của nó",
    "I.4",
    "4.",
    said(
      ["phát huy", "nâng cao", "tăng cường", "phát huy tốt", ""],
      ["vai trò của"],
      ["Mặt trận", "MTTQ", "Mặt trận Tổ quốc Việt Nam", "UBMTTQ"],
      ["", "và các tổ chức thành viên", "và đoàn thể", ", các tổ chức chính trị - xã hội"],
    ),
  ],
];

describe("Đề mục nói cùng một điều bằng những lời khác được nhận, không cần hỏi", () => {
  test.each(kinds)("%s", (_, section, number, titles) => {
    fc.assert(
      fc.property(titles, (title) => {
        const { snapshot, places } = reportWith(outline, new Map([[section, `${number} ${title}`]]));
        const { matches } = recognise(outline, snapshot, null);
        const taken = [...matches.values()].filter(({ sure }) => sure);
        expect(new Map(taken.map((match) => [match.section, match.start.paragraph]))).toEqual(places);
      }),
      { numRuns: 60 },
    );
  });
});
