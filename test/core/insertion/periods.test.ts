import { check } from "../../../src/core/check/check";
import { reportTime } from "../../../src/core/frame/report-period";
import { placeDate } from "../../../src/core/insertion/frame-blocks";
import { skeletonEdits, type SkeletonChoice } from "../../../src/core/insertion/skeleton";
import { emptyMemory } from "../../../src/core/memory/memory-xml";
import { emptyDetails, type Details } from "../../../src/core/outline/details";
import { nextTime, periods, previousTime, timeAround, timeName } from "../../../src/core/outline/report-time";
import { readSections } from "../../../src/core/sections/read-sections";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { FakeHost, type GivenParagraph } from "../../support/fake-host";
import { inTcvn3 } from "../../support/old-fonts";

const report: SkeletonChoice = { what: "report", guidance: false, at: "neighbours" };
const unknown = { period: "firstHalf", year: 1999 } as const;

async function inserted(details: Details, given: readonly GivenParagraph[] = [""], choice = report) {
  const host = new FakeHost(given);
  const before = await host.read();
  await host.apply(skeletonEdits(outline, details, readSections(outline, before, null), before, choice));
  return host;
}

describe("Báo cáo chèn cho kỳ nào thì đọc lại đúng kỳ ấy", () => {
  test.each(periods.flatMap((period) => [2024, 2025, 2026].map((year) => [period, year] as const)))(
    "%s %i",
    async (period, year) => {
      const fromYear = period === "severalYears" ? year - 4 : 0;
      const details = { ...emptyDetails(outline.defaults), period, year, fromYear, day: "6", month: "" };
      const snapshot = await (await inserted(details)).read();
      expect(reportTime(snapshot, null, unknown)).toMatchObject({ period, year, known: "title" });
      const memory = { ...emptyMemory(outline), details: { ...details, timeChosen: true } };
      const found = (of: typeof memory | null) =>
        check({ outline, snapshot, memory: of }).findings.filter(({ rule }) => rule === "wrong-period");
      expect([found(memory), found(null)]).toEqual([[], []]);
    },
  );

  test("kỳ sau của mỗi kỳ có kỳ trước là chính kỳ ấy", () => {
    for (const period of periods.filter((each) => each !== "severalYears" && each !== "nineMonths")) {
      expect(previousTime(nextTime({ period, year: 2026 })!)).toEqual({ period, year: 2026 });
    }
  });
});

describe("Kỳ phải báo cáo vào một ngày", () => {
  test.each([
    [2026, 6, "6 tháng đầu năm 2026"],
    [2026, 11, "năm 2026"],
    [2027, 1, "năm 2026"],
    [2026, 4, "quý I năm 2026"],
    [2026, 10, "9 tháng đầu năm 2026"],
  ])("tháng %2$i năm %1$i", (year, month, name) => {
    expect(timeName(timeAround(year, month)).vi).toBe(name);
  });

  test("báo cáo cả năm ký tháng 1 mang năm sau, ký tháng 12 mang năm ấy", () => {
    const details = {
      ...emptyDetails(outline.defaults),
      period: "fullYear",
      year: 2026,
      place: "An Bình",
      day: "8",
    } as const;
    expect(placeDate({ ...details, month: "1" })).toBe("An Bình, ngày 08 tháng 01 năm 2027");
    expect(placeDate({ ...details, month: "12" })).toBe("An Bình, ngày 08 tháng 12 năm 2026");
  });
});

describe("Tên gọi theo thời gian báo cáo", () => {
  const headings = async (details: Partial<Details>) =>
    (await inserted({ ...emptyDetails(outline.defaults), ...details }))
      .texts()
      .filter((text) => /^\d\. (?:Hoạt động của Ban|Thực hiện dân chủ ở xã)/u.test(text));

  test("sau 01/7/2025: xã, phường, đặc khu; Ban Chỉ đạo thực hiện dân chủ ở cơ sở; và vẫn được nhận ra", async () => {
    const details = { ...emptyDetails(outline.defaults), period: "fullYear", year: 2026 } as const;
    expect(await headings(details)).toEqual([
      "3. Hoạt động của Ban Chỉ đạo thực hiện dân chủ ở cơ sở",
      "1. Thực hiện dân chủ ở xã, phường, đặc khu",
    ]);
    const states = readSections(outline, await (await inserted(details)).read(), null);
    expect(states.filter(({ status }) => status === "missing" || status === "unsure")).toEqual([]);
  });

  test("6 tháng đầu năm 2025, hoặc khi muốn đúng bản in: từng chữ như đề cương", async () => {
    const printed = [
      "3. Hoạt động của Ban chỉ đạo thực hiện QCDC ở cơ sở",
      "1. Thực hiện dân chủ ở xã, phường, thị trấn",
    ];
    expect(await headings({})).toEqual(printed);
    expect(await headings({ period: "fullYear", year: 2026, printedHeadings: true })).toEqual(printed);
  });

  test.each(periods)(
    "%s: tên mục trong ngăn và trong kết quả là đúng chữ được chèn, lối gọi nào cũng vậy",
    async (period) => {
      for (const year of [2024, 2025, 2027])
        for (const printedHeadings of [true, false]) {
          const details = { ...emptyDetails(outline.defaults), period, year, printedHeadings, timeChosen: true };
          const memory = { ...emptyMemory(outline), details };
          const texts = (await inserted(details)).texts();
          const snapshot = await new FakeHost([""]).read();
          const shown = readSections(outline, snapshot, memory).map(({ number, title }) => `${number} ${title}`);
          const found = check({ outline, snapshot, memory }).findings.filter(({ rule }) => rule === "missing-section");
          expect(texts).toEqual(expect.arrayContaining(shown));
          expect(found.map(({ expected }) => expected?.vi)).toEqual(shown);
        }
    },
  );

  test("tên cơ quan viết hoa toàn bộ thành chữ thường trong câu mở đầu; tên người ký vào dưới chức vụ", async () => {
    const texts = (
      await inserted({
        ...emptyDetails(outline.defaults),
        agency: "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
        signer: "Trần Thị Bình",
      })
    ).texts();
    expect(texts.find((text) => text.startsWith("Thực hiện Công văn"))).toContain(
      ", Ủy ban nhân dân xã An Bình báo cáo",
    );
    expect(texts.at(-2)).toBe("Trần Thị Bình");
  });
});

describe("Phần đầu, tiêu đề, nơi nhận đã có thì không chèn thêm", () => {
  const frame = [
    "UBND XÃ AN BÌNH",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 05/BC-UBND",
    "An Bình, ngày 05 tháng 6 năm 2025",
  ];
  const close = ["./.", "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"];
  const once = (texts: readonly string[], pattern: RegExp) => texts.filter((text) => pattern.test(text)).length;

  test("tiêu đề viết liền một dòng: BÁO CÁO KẾT QUẢ … 2025", async () => {
    const given = [
      ...frame,
      "BÁO CÁO KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ 6 THÁNG ĐẦU NĂM 2025",
      "Đoạn mở đầu của xã.",
      ...close,
    ];
    const texts = (await inserted(emptyDetails(outline.defaults), given)).texts();
    expect([once(texts, /^BÁO CÁO/u), once(texts, /CỘNG HÒA/u), once(texts, /^Nơi nhận/u)]).toEqual([1, 1, 1]);
  });

  test("phần đầu và phần ký bằng TCVN3", async () => {
    const given = [...frame, "BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở năm 2025", ...close].map(inTcvn3);
    const before = new FakeHost(given).texts();
    const texts = (await inserted(emptyDetails(outline.defaults), given))
      .texts()
      .filter((text) => !before.includes(text));
    expect(texts.filter((text) => /^BÁO CÁO|CỘNG HÒA|^Nơi nhận|^Kính gửi/u.test(text))).toEqual([]);
  });
});
