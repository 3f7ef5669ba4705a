import { detailsFromFrame } from "../../../src/core/frame/details-from-frame";
import { findFrame, isBlankDocument, type Frame } from "../../../src/core/frame/find-frame";
import { isDocumentTitle } from "../../../src/core/frame/title";
import { reportTime } from "../../../src/core/frame/report-period";
import { snapshotOf, type GivenLine } from "../../support/lines";

/**
 * How long a line of the frame may be, and how far from each other its
 * lines may stand: a document on each side of every limit.
 */

/** A line that begins and ends so, of exactly so many letters. */
function long(length: number, begin: string, end = ""): string {
  const middle = " dân biết dân bàn dân làm dân kiểm tra dân giám sát dân thụ hưởng".repeat(1 + length / 60);
  const room = length - begin.length - end.length;
  return `${begin}${middle.slice(0, room - 1)}n${end}`;
}
const capitals = (length: number, begin: string, end = "") => long(length, begin, end).toUpperCase();
const times = (count: number, line: GivenLine = "") => Array.from({ length: count }, () => line);

const number = "Số: 3/BC-UBND";
const subject = "Kết quả thực hiện dân chủ ở cơ sở năm 2026";
const first = "I. KẾT QUẢ";
const found = (...lines: GivenLine[]): Frame => findFrame(snapshotOf(lines));

const rows: readonly (readonly [what: string, limit: number, isFound: (size: number) => boolean])[] = [
  [
    "the line of the number has fewer than 120",
    119,
    (size) => found(long(size, number), "BÁO CÁO", subject).number !== null,
  ],
  [
    "the line of place and date has at most 90",
    90,
    (size) => found(long(size, "Thôn An Lạc", ", ngày 05 tháng 6 năm 2026"), "BÁO CÁO", subject).placeDate !== null,
  ],
  [
    "the headline of the Party has fewer than 60",
    59,
    (size) => found(long(size, "Đảng Cộng sản Việt Nam"), "BÁO CÁO", subject).party,
  ],
  [
    "a title with its subject has at most 240",
    240,
    (size) => found(number, capitals(size, "BÁO CÁO KẾT QUẢ")).title !== null,
  ],
  [
    "a line of the subject has at most 240",
    240,
    (size) => found("BÁO CÁO", long(size, "Kết quả")).subject.length === 1,
  ],
  [
    "a first line of the subject that ends in a full stop has fewer than 130",
    129,
    (size) => found("BÁO CÁO", long(size, "Kết quả", ".")).subject.length === 1,
  ],
  [
    "a further line that names a time has fewer than 130",
    129,
    (size) => found("BÁO CÁO", "Kết quả thực hiện dân chủ", long(size, "Xã An Bình", " năm 2026")).subject.length === 2,
  ],
  [
    "a name below Kính gửi has at most 160",
    160,
    (size) => found("BÁO CÁO", subject, "Kính gửi:", long(size, "- Sở")).addressee.length === 2,
  ],
  [
    "a report is sent to at most twelve names in a list",
    12,
    (size) => found("BÁO CÁO", subject, "Kính gửi:", ...times(size, "- Sở Nội vụ;")).addressee.length === size + 1,
  ],
  [
    "an opening has at least six words",
    -6,
    (size) => found("BÁO CÁO", subject, "Kính gửi: Sở Nội vụ", times(-size, "Dân").join(" ")).opening !== null,
  ],
  [
    "the head is looked for in the first 80 paragraphs",
    79,
    (size) => found(...times(size), "KẾ HOẠCH", subject).kind === "kế hoạch",
  ],
  [
    "its paragraph has at most 400 letters",
    400,
    (size) =>
      found(first, "Xã đã họp.", long(size, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\vĐộc lập - Tự do - Hạnh phúc\vthôn"))
        .nation !== null,
  ],
  [
    "two columns are told apart in at most 240 letters",
    240,
    (size) =>
      found(`UBND XÃ AN BÌNH${" ".repeat(size - 49)}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, "BÁO CÁO").nation !== null,
  ],
  [
    "of one paragraph the first 6,000 letters are the head",
    6000,
    (size) => found(`${long(size - 9, "Ghi chép")}\vKẾ HOẠCH\v${subject}`).kind !== null,
  ],
  [
    "who signs is told in at most 80 letters",
    80,
    (size) => found(first, "Không có.", capitals(size, "TM. ỦY BAN NHÂN DÂN")).authority.length === 1,
  ],
  [
    "and so is what he is",
    80,
    (size) => found(first, "Không có.", capitals(size, "CHỦ TỊCH ỦY BAN NHÂN DÂN")).position !== null,
  ],
  ["and that he signed", 80, (size) => found(first, "Không có.", long(size, "(Ký tên, đóng dấu", ")")).close !== null],
  [
    "a position in small letters has at most four words",
    4,
    (size) => found(first, "Không có.", `Trưởng ban${" thôn".repeat(size - 2)}`).position !== null,
  ],
  [
    "a name has at most six words",
    6,
    (size) => found(first, "Không có.", "CHỦ TỊCH", times(size, "An").join(" ")).signer !== null,
  ],
  [
    "and at least two",
    -2,
    (size) => found(first, "Không có.", "CHỦ TỊCH", times(-size, "An").join(" ")).signer !== null,
  ],
  [
    "thanks have at most 200 letters",
    200,
    (size) => found(first, "Không có.", long(size, "Xin trân trọng cảm ơn")).close !== null,
  ],
  [
    "Nơi nhận without a colon has fewer than 40",
    39,
    (size) => found(first, "Không có.", long(size, "Nơi nhận")).recipients !== null,
  ],
  [
    "two lines may stand between the last sentence and the signature",
    2,
    (size) =>
      found(first, "Trên đây là báo cáo của xã", ...times(size, "Đề nghị tỉnh quan tâm"), "CHỦ TỊCH").close
        ?.paragraph === 1,
  ],
  [
    "the close is looked for in the last 40 paragraphs",
    38,
    (size) => found(first, "CHỦ TỊCH", ...times(size), "Nguyễn Văn A").position !== null,
  ],
  [
    "and in 40 paragraphs above Nơi nhận, however much stands behind it",
    39,
    (size) =>
      found(first, "CHỦ TỊCH", ...times(size), "Nơi nhận:", ...times(60, { text: "Thôn An Lạc", tableLevel: 1 }))
        .position !== null,
  ],
  [
    "an annex stands in the second half of a document without Nơi nhận",
    4,
    (size) => found(first, "Một", "PHỤ LỤC", ...times(size - 2, "Hai")).annexes.length === 1,
  ],
  [
    "the heading of the tasks has at most 160 letters",
    160,
    (size) =>
      reportTime(snapshotOf(["BÁO CÁO", "Kết quả dân chủ", first, long(size, "IV. NHIỆM VỤ NĂM 2027")]), null, {
        period: "quarter1",
        year: 1999,
      }).year === 2026,
  ],
];

it.each(rows)("%s (%i)", (_, limit, isFound) => {
  expect([isFound(limit), isFound(limit + 1)]).toEqual([true, false]);
});

it("a document of blank lines is blank, one with a table whose cells are blank is not", () => {
  const blank = ["", " ", "\t"];
  expect(isBlankDocument(snapshotOf(blank))).toBe(true);
  expect(isBlankDocument(snapshotOf([...blank, { text: "", tableLevel: 1 }]))).toBe(false);
  expect(isBlankDocument(snapshotOf([...blank, "Kính gửi"]))).toBe(false);
});

it("BÁO CÁO with room left behind it begins another document while the line has fewer than 40 signs", () => {
  const begins = (length: number) =>
    isDocumentTitle({ folded: "báo cáo ".padEnd(length, "."), readable: "BÁO CÁO ".padEnd(length, ".") });
  expect([begins(39), begins(40)]).toEqual([true, false]);
});

it("offices are named in the first four lines where nothing else tells what the head is", () => {
  const names = ["UBND TỈNH BÌNH MINH", "SỞ NỘI VỤ", "BAN QUẢN LÝ", "TRUNG TÂM LƯU TRỮ", "PHÒNG ĐỌC"];
  const { parentAgency, agency } = found(...names, "BÁO CÁO", subject);
  expect([...parentAgency, ...agency].map(({ text }) => text)).toEqual(names.slice(0, 4));
});

it("Nơi nhận as the very first line is found however much stands behind it", () => {
  expect(
    found("Nơi nhận:", "- Lưu: VT.", ...times(60, { text: "Thôn An Lạc", tableLevel: 1 })).recipients,
  ).not.toBeNull();
});

it("Nơi nhận behind a break of the line is found however much stands behind it", () => {
  const frame = found(
    first,
    "Không có./.\vNơi nhận:\v- Lưu: VT.",
    ...times(60, { text: "Thôn An Lạc", tableLevel: 1 }),
  );
  expect(detailsFromFrame(frame).recipients).toEqual(["Lưu: VT"]);
});
