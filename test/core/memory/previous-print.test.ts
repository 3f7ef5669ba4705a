import { readPreviousPrint, type PreviousPrint } from "../../../src/core/memory/previous-print";
import { fittingPrint, LARGEST_PRINT } from "../../../src/core/previous/fitting-print";
import { isOwnSentence, isTellingSentence, sentencePrint } from "../../../src/core/memory/own-sentences";

const print: PreviousPrint = {
  unit: "UBND xã An Bình",
  time: { period: "severalYears", year: 2025, fromYear: 2023 },
  sections: [{ section: "V", whole: "a1", sentences: ["b1", "b2"] }],
  figures: [{ criterion: "II.1a-1", written: "1.240", value: 1240, unit: "lượt" }],
};

describe("what a document remembers of last period's report", () => {
  it("comes back as it was", () => {
    expect(readPreviousPrint(JSON.parse(JSON.stringify(print)))).toEqual(print);
    const { time: _, ...rest } = print;
    expect(readPreviousPrint({ ...rest, time: null })).toEqual({ ...rest, time: null });
    expect(readPreviousPrint({ ...rest, time: { period: "fullYear", year: 2025 } })?.time).toEqual({
      period: "fullYear",
      year: 2025,
    });
  });

  it.each([
    null,
    [],
    { ...print, unit: 5 },
    { ...print, sections: "V" },
    { ...print, figures: null },
    { ...print, time: undefined },
    { ...print, time: { period: "month", year: 2025 } },
    { ...print, time: { period: "fullYear", year: 1997 } },
    { ...print, time: { period: "fullYear", year: 2101 } },
    { ...print, time: { period: "fullYear", year: 2025, fromYear: 1997 } },
    { ...print, time: { period: "fullYear" } },
    { ...print, time: { year: 2025 } },
    ...["section", "whole", "sentences"].map((name) => ({ ...print, sections: [{ ...print.sections[0], [name]: 5 }] })),
    { ...print, sections: [{ ...print.sections[0], sentences: [5] }] },
    { ...print, sections: [null] },
    ...["criterion", "written", "unit"].map((name) => ({ ...print, figures: [{ ...print.figures[0], [name]: 5 }] })),
    { ...print, figures: [{ ...print.figures[0], value: "1240" }] },
    { ...print, figures: [null] },
  ])("is nothing when one value of it is wrong: %j", (value) => expect(readPreviousPrint(value)).toBeNull());

  it("keeps as many sentences of each section as a document should carry, and is not touched when it fits", () => {
    const long = (count: number): PreviousPrint => ({
      ...print,
      sections: Array.from({ length: 3 }, () => ({
        section: "V",
        whole: "a",
        sentences: Array.from({ length: count }, () => "0123456789ab"),
      })),
    });
    expect(fittingPrint(print)).toBe(print);
    const full = { ...print, unit: "x".repeat(LARGEST_PRINT - JSON.stringify({ ...print, unit: "" }).length) };
    expect(fittingPrint(full)).toBe(full);
    const fitted = fittingPrint(long(5000));
    expect(JSON.stringify(fitted).length).toBeLessThanOrEqual(LARGEST_PRINT);
    expect(fitted.sections.map(({ sentences }) => sentences.length)).toEqual([1024, 1024, 1024]);
  });
});

describe("a sentence that is known again", () => {
  const same = (one: string, other: string) => sentencePrint(one) === sentencePrint(other);
  it("differs in blanks, capitals, tone-mark places and signs at its ends only", () => {
    expect(same("- Xã đã hòa giải 12 vụ.", "XÃ ĐÃ HOÀ GIẢI  12 VỤ;")).toBe(true);
    expect(same("Xã đã hòa giải 12 vụ.", "Xã đã hòa giải 13 vụ.")).toBe(false);
    expect(same("Tỷ lệ đạt 98%", "Tỷ lệ đạt 98")).toBe(false);
    expect(same("(12 vụ)", "(12 vụ")).toBe(false);
    expect(same("...", "")).toBe(true);
  });

  it("differs in words that add nothing or in a zero before a figure too, and in its year where three figures are the same", () => {
    expect(same("Xã đã kiểm tra 05 thôn của xã.", "Xã kiểm tra 5 thôn xã")).toBe(true);
    expect(same("Đạt 10,05 điểm", "Đạt 10,5 điểm")).toBe(false);
    const told = (year: number, last: number) =>
      `Trong năm ${year} có 12 cuộc họp, 340 lượt người dự, ${last} việc xong`;
    expect([same(told(2025, 7), told(2026, 7)), same(told(2025, 7), told(2026, 8))]).toEqual([true, false]);
    expect(same("Trong năm 2025, 9 thôn họp 12 cuộc", "Trong năm 2026, 9 thôn họp 12 cuộc")).toBe(false);
  });

  it("holds more than a whole share and the description of a place", () => {
    const long = "ở các thôn của xã theo đúng lịch đã được thông báo trước";
    expect([`100% hộ dự họp ${long}`, `98% hộ dự họp ${long}`].map(isTellingSentence)).toEqual([false, true]);
    expect(isTellingSentence(`Xã có 9 thôn với diện tích tự nhiên 1.240 ha, ${long}`)).toBe(false);
    expect(isTellingSentence(`Lịch tiếp dân vào ngày 15 và ngày 30 hằng tháng ${long}`)).toBe(false);
    expect(isTellingSentence(`Trực 24/24 giờ qua số 0212 3456 789 ${long}`)).toBe(false);
  });

  it("is its author's own from twelve words on, unless it says what every report or law says", () => {
    const eleven = "Xã đã tổ chức 12 cuộc họp với sự dự đông";
    expect([eleven.split(" ").length, isOwnSentence(eleven), isOwnSentence(`${eleven} đủ`)]).toEqual([11, false, true]);
    expect(isOwnSentence("Trên đây là báo cáo kết quả thực hiện dân chủ ở cơ sở của xã An Bình")).toBe(false);
    expect(
      isOwnSentence(
        "Theo quy định tại Điều 11 Luật Thực hiện dân chủ ở cơ sở, chính quyền cấp xã có trách nhiệm công khai",
      ),
    ).toBe(false);
    expect(
      isOwnSentence("Việc công khai được làm theo đúng quy định của Luật Thực hiện dân chủ ở cơ sở và hướng dẫn"),
    ).toBe(false);
    expect(
      isOwnSentence(
        "Việc công khai 12 cuộc được làm theo đúng quy định của Luật Thực hiện dân chủ ở cơ sở và hướng dẫn",
      ),
    ).toBe(true);
    expect(
      isTellingSentence("Đề nghị cấp trên quan tâm bố trí kinh phí cho hoạt động của Ban Thanh tra nhân dân"),
    ).toBe(false);
    expect(
      isTellingSentence("Đề nghị cấp trên quan tâm bố trí 30 triệu đồng cho hoạt động của Ban Thanh tra nhân dân"),
    ).toBe(true);
  });
});

it("takes the first and the last year that a report can be of", () => {
  for (const year of [1998, 2100])
    expect(readPreviousPrint({ ...print, time: { period: "fullYear", year } })?.time).toEqual({
      period: "fullYear",
      year,
    });
});

it("keeps thousands of short sentences before it leaves any out", () => {
  const sections = Array.from({ length: 3 }, () => ({
    section: "V",
    whole: "a",
    sentences: Array<string>(20_000).fill("b"),
  }));
  expect(fittingPrint({ ...print, sections }).sections.map(({ sentences }) => sentences.length)).toEqual([
    4096, 4096, 4096,
  ]);
});

it.each([..."09azàỹđ"])("takes %s for a part of the sentence at its ends, the signs around it not", (sign) => {
  expect(sentencePrint(`${sign} xã ${sign}`)).not.toBe(sentencePrint("xã"));
  for (const other of ["/", ":", "`", "{", "¿", "–", "…"])
    expect([other, sentencePrint(`${other}${sign} xã ${sign}${other}`)]).toEqual([
      other,
      sentencePrint(`${sign} xã ${sign}`),
    ]);
});

it("tells a sentence of signs alone from none", () => expect(sentencePrint("…")).toBe(sentencePrint("")));
