import fc from "fast-check";
import { fold } from "../../../src/core/vietnamese/fold";
import { deniesSubject, isDenied, negativeAnswer } from "../../../src/core/vietnamese/negative-answer";

const titles = (...all: string[]) => all.map(fold);

describe("a short answer that there is nothing to report", () => {
  it.each([
    "Không.",
    "Không có.",
    "Không phát sinh.",
    "Không có kiến nghị, đề xuất.",
    "Không có kiến nghị gì thêm.",
    "Trên địa bàn không có doanh nghiệp.",
    "Hiện nay, trên địa bàn phường Bình Minh chưa có doanh nghiệp nhà nước.",
    "Đơn vị không phát sinh đơn thư khiếu nại, tố cáo.",
    "Ủy ban nhân dân xã An Bình không có kiến nghị, đề xuất gì thêm với Sở Nội vụ.",
    "Kiến nghị, đề xuất: Không.",
    "Trong kỳ báo cáo, nhà trường không đề xuất nội dung nào.",
    "Nội dung này không thuộc phạm vi thực hiện của đơn vị.",
    "Không áp dụng đối với cơ quan.",
    "Đơn vị không thành lập Ban Chỉ đạo. Chi bộ trực tiếp lãnh đạo việc thực hiện dân chủ.",
    "KHÔNG CÓ KIẾN NGHỊ",
    "- Không có kiến nghị./.",
  ])("is seen in “%s”", (text) => expect(negativeAnswer(fold(text))).not.toBeNull());

  it.each([
    "Không ngừng nâng cao chất lượng hoạt động.",
    "Không có biểu hiện né tránh, đùn đẩy trách nhiệm.",
    "Công tác hòa giải được quan tâm, không có đơn thư.",
    "Không có doanh nghiệp nhà nước. Các doanh nghiệp khác trên địa bàn hoạt động ổn định.",
    "Không có vướng mắc, tuy nhiên đề nghị Sở Nội vụ mở lớp tập huấn.",
    "Chưa có đủ thời gian triển khai.",
    "Có 02 kiến nghị.",
    "",
  ])("is not seen in “%s”", (text) => expect(negativeAnswer(fold(text))).toBeNull());

  it("is seen whatever unit, time and closing words stand around it", () => {
    const who = fc.constantFrom(
      "",
      "Đơn vị",
      "Ủy ban nhân dân phường Bình Minh",
      "Nhà trường",
      "Công ty",
      "Đảng ủy xã",
    );
    const when = fc.constantFrom(
      "",
      "Trong kỳ báo cáo,",
      "Đến nay,",
      "Trong năm 2026",
      "Tại thời điểm báo cáo,",
      "Hiện nay",
    );
    const no = fc.constantFrom("không có", "chưa có", "không phát sinh", "chưa phát sinh");
    const what = fc.constantFrom("kiến nghị, đề xuất", "doanh nghiệp", "kiến nghị", "vụ việc nào", "tổ chức đảng");
    const end = fc.constantFrom("", ".", " gì thêm.", " nào.", "./.");
    fc.assert(
      fc.property(when, who, no, what, end, (...words) =>
        expect(negativeAnswer(fold(words.slice(0, 4).join(" ") + words[4]))).not.toBeNull(),
      ),
    );
  });

  it("says of what by its reason, where it gives no more than one", () => {
    const deniedBy = (text: string) => negativeAnswer(fold(text))?.denied.join(" ");
    expect(deniedBy("Không phát sinh, do trên địa bàn không có doanh nghiệp.")).toBe("doanh nghiệp");
    expect(deniedBy("Không phát sinh vì xã chưa có doanh nghiệp nhà nước.")).toBe("doanh nghiệp nhà nước");
    expect(deniedBy("Không phát sinh do chưa đến kỳ tổ chức hội nghị.")).not.toBe("hội nghị");
  });

  it("answers a section only when it denies what the title asks about", () => {
    const denies = (text: string, ...all: string[]) => deniesSubject(negativeAnswer(fold(text))!, titles(...all));
    const employers = ["Thực hiện dân chủ ở tổ chức có sử dụng lao động", "Thực hiện dân chủ ở doanh nghiệp"];
    expect(denies("Trên địa bàn không có doanh nghiệp.", ...employers)).toBe(true);
    expect(denies("Công ty không có tổ chức đảng.", "Công tác lãnh đạo của cấp ủy, tổ chức đảng")).toBe(true);
    expect(denies("Trường không thành lập Ban chỉ đạo riêng.", "Hoạt động của Ban Chỉ đạo")).toBe(true);
    expect(denies("Hội nghị cán bộ, công chức chưa tổ chức.", "Hội nghị cán bộ, công chức, viên chức")).toBe(true);
    expect(denies("Khiếu nại đông người không xảy ra.", "Hoạt động của Ban Chỉ đạo")).toBe(false);
    expect(denies("Kiến nghị: không có.", "KIẾN NGHỊ, ĐỀ XUẤT (nếu có)")).toBe(true);
    expect(denies("Không có đơn thư.", ...employers)).toBe(false);
    expect(denies("Không có.", ...employers)).toBe(false);
  });
});

describe("a denial inside a sentence", () => {
  const denied = (text: string, term: string) => {
    const folded = fold(text);
    const from = folded.indexOf(term);
    return isDenied(folded, from, from + term.length);
  };
  it.each([
    ["Trong kỳ không có đơn khiếu nại, tố cáo.", "khiếu nại"],
    ["Trong kỳ không có đơn khiếu nại, tố cáo.", "tố cáo"],
    ["Đoàn đông người: không.", "đoàn đông người"],
    ["Khiếu nại, tố cáo không phát sinh.", "khiếu nại"],
    ["Khiếu nại, tố cáo trong kỳ không phát sinh trường hợp nào.", "tố cáo"],
    ["Xã chưa có hộ nghèo.", "hộ nghèo"],
  ])("“%s” says that there is no %s", (text, term) => expect(denied(text, term)).toBe(true));

  it.each([
    ["Không có biểu hiện né tránh, việc giải quyết khiếu nại được chú trọng.", "khiếu nại"],
    ["Việc giải quyết khiếu nại được chú trọng, không phát sinh điểm nóng.", "khiếu nại"],
    ["Công tác hòa giải được quan tâm, không phát sinh khiếu nại.", "hòa giải"],
    ["Không có tình trạng khiếu nại vượt cấp.", "khiếu nại"],
    ["Tiếp công dân không phát sinh đoàn đông người.", "tiếp công dân"],
  ])("“%s” does not say that there is no %s", (text, term) => expect(denied(text, term)).toBe(false));
});

it("a denial reaches what stands up to 60 letters behind it", () => {
  const denied = (letters: number) => {
    const object = " trường hợp nào của thôn đông, thôn tây, thôn nam, thôn bắc, thôn trung".slice(0, letters - 1);
    const before = `trong kỳ không có${object} `;
    return isDenied(`${before}khiếu nại`, before.length, before.length + "khiếu nại".length);
  };
  expect([denied(60), denied(61)]).toEqual([true, false]);
});
