import { check } from "../../../src/core/check/check";
import { findFrame } from "../../../src/core/frame/find-frame";
import { missingFrameEdits, type FramePiece } from "../../../src/core/insertion/missing-frame";
import { skeletonEdits } from "../../../src/core/insertion/skeleton";
import { emptyDetails, type Details } from "../../../src/core/outline/details";
import { readSections } from "../../../src/core/sections/read-sections";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { FakeHost, type GivenParagraph } from "../../support/fake-host";

const details: Details = {
  ...emptyDetails(outline.defaults),
  agency: "Ủy ban nhân dân xã An Bình",
  addressee: "Sở Nội vụ",
  recipients: ["Đảng ủy xã"],
  authority: "TM. Ủy ban nhân dân",
  position: "Chủ tịch",
};
const head = ["UBND XÃ AN BÌNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 05/BC-UBND"];
const title = ["BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025"];
const body = ["I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI", "Đảng ủy xã đã họp 02 lần trong kỳ."];
const signature = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"];
const annex = ["", "PHỤ LỤC", "Biểu tổng hợp kèm theo báo cáo"];
const recipients = ["Nơi nhận:", "- Như trên;", "- Đảng ủy xã;", "- Lưu: VT."];

describe("Thành phần còn thiếu ở đầu và cuối báo cáo", () => {
  test.each<[string, FramePiece, readonly GivenParagraph[], readonly string[], readonly GivenParagraph[]]>([
    ["Kính gửi vào dưới trích yếu", "addressee", [...head, ...title], ["Kính gửi: Sở Nội vụ"], [...body, ...signature]],
    ["Kính gửi vào dưới dòng kẻ của trích yếu", "addressee", [...head, ...title, ""], ["Kính gửi: Sở Nội vụ"], body],
    ["Nơi nhận vào dưới chữ ký đang có", "close", [...head, ...title, ...body, ...signature], recipients, []],
    ["Nơi nhận đứng trên phụ lục", "close", [...title, ...body, ...signature], recipients, annex],
    ["chưa có cả chữ ký: vào cùng nhau", "close", [...title, ...body, "./."], [...recipients, ...signature], annex],
  ])("%s", async (_, piece, above, added, below) => {
    const texts = await inserted(piece, [...above, ...below]);
    const from = above.length;
    const own = (texts: readonly string[]) => texts.filter((text) => text !== "" && text !== "…………");
    expect(texts.slice(0, from)).toEqual(above);
    expect(own(texts.slice(from, texts.length - below.length))).toEqual(added);
    expect(texts.slice(texts.length - below.length)).toEqual(below);
  });

  test("quốc hiệu và tên cơ quan vào trên tiêu đề", async () => {
    const texts = await inserted("head", [...title, ...body]);
    expect(texts.indexOf("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toBeGreaterThanOrEqual(0);
    expect(texts.slice(-4)).toEqual([...title, ...body]);
  });

  test.each<[FramePiece, readonly string[]]>([
    ["head", [...head, ...title, ...body]],
    ["close", [...title, ...body, ...recipients]],
    [
      "addressee",
      ["BÁO CÁO\vKết quả thực hiện dân chủ ở cơ sở\vThực hiện Công văn số 5/SNV, xã báo cáo như sau:", ...body],
    ],
  ])("không chèn %s khi phần ấy đã có một nửa hoặc không có chỗ chắc chắn", async (piece, texts) => {
    expect(await inserted(piece, texts)).toEqual(texts);
  });

  test("phần kết chưa có gì: dấu kết thúc, nơi nhận và chữ ký; kiểm tra lại không còn nêu", async () => {
    const texts = await inserted("close", [...head, ...title, ...body]);
    const { endMark, recipients, position } = findFrame(await new FakeHost(texts).read());
    expect([endMark?.text, recipients?.text, position?.text]).toEqual(["./.", "Nơi nhận:", "CHỦ TỊCH"]);
  });

  test.each([
    ["Trên đây là báo cáo của xã.", "Trên đây là báo cáo của xã./."],
    ["Trân trọng báo cáo. ", "Trân trọng báo cáo./. "],
    ["2. Hạn chế và nguyên nhân.", null],
    ["Đảng ủy xã đã họp 02 lần trong kỳ", null],
  ])("dấu kết thúc được gợi ý ở cuối câu cuối: %s", async (last, mended) => {
    const host = new FakeHost([...head, ...title, ...body, last, "", ...signature]);
    const snapshot = await host.read();
    const { findings } = check({ outline, snapshot, memory: null });
    const [suggestion] = findings.find(({ message }) => message.vi === "Thiếu dấu kết thúc “./.”")!.suggestions;
    if (suggestion) await host.apply(suggestion.edits);
    expect(host.texts()).toContain(mended ?? last);
  });
});

test("đề cương chèn vào văn bản có phụ lục đứng trên phụ lục và dòng trống ngắt trang của nó", async () => {
  const own = ["Xã có 12 thôn, 4.200 hộ.", "Trong kỳ đã họp 04 lần.", "Các thôn đã bàn 12 việc.", ...annex];
  const host = new FakeHost(own);
  const snapshot = await host.read();
  const choice = { what: "report", guidance: false, at: "neighbours" } as const;
  await host.apply(skeletonEdits(outline, details, readSections(outline, snapshot, null), snapshot, choice));
  expect(host.texts().slice(-3)).toEqual(annex);
  expect(host.texts().filter((text) => own.includes(text) && text !== "")).toEqual(own.filter((text) => text !== ""));
});

async function inserted(piece: FramePiece, paragraphs: readonly GivenParagraph[]): Promise<readonly string[]> {
  const host = new FakeHost([...paragraphs]);
  const snapshot = await host.read();
  await host.apply(missingFrameEdits(piece, outline, details, readSections(outline, snapshot, null), snapshot));
  return host.texts();
}
