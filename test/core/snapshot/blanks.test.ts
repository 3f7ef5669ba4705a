import fc from "fast-check";
import { blanksIn, withoutBlanks } from "../../../src/core/snapshot/blanks";

const figure = fc.integer({ min: 1, max: 9999 }).map(String);
const thing = fc.constantFrom("cuộc họp", "lượt người", "hội nghị", "văn bản", "đơn", "hộ", "kiến nghị");
const name = fc.constantFrom("tên xã", "số", "số liệu", "tên đơn vị", "ngày ký");

/** Room left for a figure or a name, as drafts, templates and merges leave it. */
const room = fc.oneof(
  fc.integer({ min: 4, max: 40 }).map((length) => ".".repeat(length)),
  fc.integer({ min: 2, max: 12 }).map((length) => "…".repeat(length)),
  fc.integer({ min: 3, max: 30 }).map((length) => "_".repeat(length)),
  fc.integer({ min: 2, max: 12 }).map((length) => "·".repeat(length)),
  name.map((words) => `[${words}]`),
  name.map((words) => `«${words.replaceAll(" ", "_")}»`),
  name.map((words) => `{{${words.replaceAll(" ", "_")}}}`),
  name.map((words) => `<${words}>`),
  figure.map((last) => `[kỳ trước: ${last}]`),
  fc.constantFrom("??", "XX", "xx", "(số)", "[…]", "[?]", "⋯", "‥‥", "#REF!"),
  fc.constantFrom("(đang cập nhật)", "(cần bổ sung)", "(cần kiểm tra lại số liệu)"),
  fc.constantFrom("lượt", "đơn", "người", "hộ", "ý kiến").map((what) => `(số ${what})`),
  fc
    .tuple(
      fc.constantFrom("đơn vị", "xã", "phường", "các đơn vị"),
      fc.constantFrom("tự điền", "tự ghi số", "bổ sung sau"),
    )
    .map(([who, does]) => `(${who} ${does})`),
);

/** What looks like room and says something. */
const said = fc.oneof(
  fc.tuple(figure, thing).map(([count, what]) => `${count} ${what} [tăng ${count} so với cùng kỳ]`),
  fc.tuple(figure, thing).map(([count, what]) => `${count} ${what} (giảm 12 ${what})`),
  thing.map((what) => `các ${what}, buổi tọa đàm, hội thi...`),
  figure.map((count) => `${count}. Đại hội Đảng bộ lần thứ XX`),
  figure.map((count) => `${count}.500 - ${count}.900 đồng`),
  thing.map((what) => `các ${what} v.v…`),
  fc.tuple(figure, thing).map(([count, what]) => `${count} ${what} (cần bổ sung ${count} người)`),
  figure.map((count) => `${count} tin bài trên <https://anbinh.gov.vn>`),
  figure.map((count) => `${count} hộ, từ thôn 1 … đến thôn 9,`),
  fc.tuple(figure, thing).map(([count, what]) => `${count} ${what} (ghi cụ thể trong biên bản)`),
  fc.tuple(figure, thing).map(([count, what]) => `${count} ${what} (nêu rõ tại Phụ lục II)`),
);

describe("a blank", () => {
  it("is found whatever marks it, and nothing of the sentence around it is taken", () => {
    fc.assert(
      fc.property(room, thing, (blank, what) => {
        const text = `Xã đã tổ chức ${blank} ${what} trong kỳ.`;
        expect(blanksIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([blank]);
        expect(withoutBlanks(text).replace(/\s+/gu, " ")).toBe(`Xã đã tổ chức ${what} trong kỳ.`);
      }),
    );
  });

  it("is not found where something is said", () => {
    fc.assert(
      fc.property(said, (words) => {
        expect(blanksIn(`Trong kỳ có ${words} đều đạt yêu cầu.`)).toEqual([]);
      }),
    );
  });
});

it("two blanks that touch are two, those that overlap are one", () => {
  expect(blanksIn("[tên xã][tên huyện]")).toHaveLength(2);
  expect(blanksIn("ngày   tháng   năm 2025")).toHaveLength(1);
});

it("room left before what is counted is a blank, unless the text has such room anywhere", () => {
  expect(blanksIn("Xã đã tổ chức    cuộc họp với     lượt người dự.")).toHaveLength(2);
  expect(blanksIn("Xã    đã tổ chức    cuộc họp ở   các thôn.")).toEqual([]);
});

it.each([
  ["Đã họp tại xã … theo kế hoạch.", 1],
  ["Đã tổ chức (...) cuộc họp.", 1],
  ["Đạt (…)% kế hoạch.", 1],
  ["Chủ tịch xã đã tiếp    lượt người.", 1],
  ["Cán bộ    công chức đều dự.", 0],
  ["Các thôn An, thôn Bình, thôn … đều đạt.", 0],
  ["Tỷ lệ hài lòng đạt __%.", 1],
  ["Error! Reference source not found.", 1],
  ["Lỗi thuộc về đơn vị! Xin rút kinh nghiệm.", 0],
  ["[x] Có [ ] Không", 0],
  ["☐ Có   ☐ Không", 1],
  ["Có □ Không □", 1],
  ["Có: [ ]  Không: [ ]", 1],
  ["Ban Chỉ đạo: ( ) Đã kiện toàn ( ) Chưa kiện toàn", 1],
  ["☐ Có ☒ Không", 0],
  ["☐ Có ☐ Không ☒ Không thuộc phạm vi", 0],
  ["Có: [ ]  Không: [x]", 0],
  ["□ Tuyên truyền pháp luật; □ tập huấn cán bộ thôn.", 0],
  ["□ Đã tổ chức 12 cuộc họp □ Không có đơn thư", 0],
  ["☐ Đã kiện toàn Ban Chỉ đạo", 0],
  ["[x] Có [ ] Không, ở [tên xã]", 1],
  ["Có [x] hội nghị tại [tên xã]", 2],
  ["Xã có [ ] thôn", 1],
  ["__.__.__", 0],
  ["__Ghi chú__", 0],
  ["*** --- ***", 0],
  ["Họ và tên ---", 1],
  ["--- người ký", 1],
  ["Họ và tên: - --", 0],
  ["Các hội thi, buổi tọa đàm....", 0],
  ["(hội thi, buổi tọa đàm....)", 0],
  ["Đã tổ chức hội thi....", 0],
  ["Đã tổ chức hội thi......", 1],
  ["Xã __An Bình", 0],
  ["Có [1] ý kiến", 0],
  ["Có [ ].", 0],
  ["[ ] thôn", 0],
  ["[số 12 của 15 thôn]", 0],
  ["Xã [An Bình 2]", 0],
  ["XX. KIẾN NGHỊ", 0],
  ["Khóa XX", 0],
  ["Năm 20XX", 1],
  ["Đạt xx%", 1],
  ["a) …", 1],
  ["1. …", 1],
  ["- …", 1],
  ["a) … và", 0],
  ["I. TỔ CHỨC .... 5", 0],
  ["II. KẾT QUẢ ...... 12 ", 0],
  ["Đạt .... 5 thôn", 1],
  ["ngày ../6/2025", 1],
  ["mục ../6", 0],
  ["số ../BC", 1],
  ["tọa đàm.... đều tốt", 0],
  ["hội thi, tọa đàm.... sôi nổi", 0],
  ["hội thi, tọa đàm.... cuộc", 1],
  ["tọa đàm.... sôi nổi", 1],
  ["“Biết dân … hiểu dân”", 0],
  ["Biết … hiểu dân”", 1],
  ["thôn An, …%", 0],
  ["đạt …%", 1],
  ["[ ] Không  [ ] Có", 1],
  ["Số cuộc họp: \u2002\u2002\u2002\u2002\u2002 cuộc", 1],
  ["Số cuộc họp:\u2002\u200212 cuộc", 0],
  ["Ngày họp: Click or tap to enter a date.", 1],
  ["Loại hình: Choose an item.", 1],
  ["Họ tên: Bấm hoặc gõ nhẹ vào đây để nhập văn bản.", 1],
  ["Thôn đã chọn một mục tiêu để làm điểm.", 0],
  ["☐ Chưa lập ☐ Đã lập", 1],
  ["☐ Không ☒ Có", 0],
  ["☐ Niêm yết tại trụ sở ☐ Không có đơn thư vượt cấp", 0],
  ["Đạt ...,..% số hộ.", 1],
  ["Đạt …,… % kế hoạch", 1],
  ["thôn An, thôn Bình..., 96,4%", 0],
  ["Số: …", 1],
  ["đạt 0… phiếu", 1],
  ["đạt 10… phiếu", 0],
  ["(…) cuộc", 1],
  ["(…) Đạt", 0],
  ["do ông … ký", 1],
  ["Đã họp … cuộc", 1],
  ["Đã họp … Cuộc", 0],
  ["Đã họp … và", 0],
  ["Đã họp, … cuộc", 0],
  ["Đã họp… cuộc", 0],
  ["«Tên»", 1],
  ["«số cuộc họp»", 1],
  ["«Biết dân, hiểu dân»", 0],
  ["{1}", 0],
  ["{…}", 1],
  ["<www.anbinh.vn>", 0],
  ["<tăng mạnh>", 0],
  ["<thị trấn An>", 1],
  ["<thị trấn An Bình>", 0],
  ["[kỳ trước: 22]", 1],
  ["kỳ trước: 22", 0],
  ["Các hội thi v.v...", 0],
  ["tổng số   /BC-UBND", 0],
  ["số   /BC-UBND", 1],
  ["ngày   tháng 6", 1],
  ["______", 0],
  ["Họ tên ______", 1],
  ["<xã An>", 1],
  ["<tên đơn vị báo cáo của tỉnh>", 1],
  ["<đã báo cáo riêng từng đợt>", 0],
])("%s holds %d blanks", (text, count) => {
  expect(blanksIn(text)).toHaveLength(count);
});

it("what a form field shows until it is filled in is a blank, each time it stands there", () => {
  const found = (text: string, ...prompts: string[]) =>
    blanksIn(text, prompts).map(({ from, to }) => text.slice(from, to));
  expect(found("Nhập tên xã", "Nhập tên xã")).toEqual(["Nhập tên xã"]);
  expect(found("Nhập số, Nhập số", "Nhập số", "Nhập số")).toEqual(["Nhập số", "Nhập số"]);
  expect(found("Nhập số", "Nhập số", "Nhập số")).toEqual(["Nhập số"]);
  expect(found("Xã  An", " ")).toEqual([]);
  expect(found("[tên xã] Nhập", "[tên xã] Nhập")).toEqual(["[tên xã] Nhập"]);
  expect(withoutBlanks("Có Nhập số hộ", ["Nhập số"])).toBe("Có   hộ");
});
