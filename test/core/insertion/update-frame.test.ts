import { applyEdits } from "../../support/apply-edits";
import { snapshotOf } from "../../support/lines";
import { dateLine } from "../../../src/core/insertion/update/lines";
import { updateFrame } from "../../../src/core/insertion/update/update-frame";
import { skeletonEdits } from "../../../src/core/insertion/skeleton";
import { detailsFromFrame } from "../../../src/core/frame/details-from-frame";
import { findFrame } from "../../../src/core/frame/find-frame";
import { emptyDetails, type Details } from "../../../src/core/outline/details";
import { readSections } from "../../../src/core/sections/read-sections";
import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import { soNoiVu2025 as outline } from "../../../src/outlines";
import { FakeHost } from "../../support/fake-host";

const details: Details = {
  ...emptyDetails(outline.defaults),
  period: "fullYear",
  year: 2026,
  timeChosen: true,
  parentAgency: "",
  agency: "Ủy ban nhân dân phường Tân Lập",
  symbol: "UBND",
  place: "Tân Lập",
  day: "5",
  month: "12",
  dispatchNumber: "123/SNV-XDCQ",
  dispatchDate: "10/11/2026",
  addressee: "Sở Nội vụ tỉnh Bình Minh",
  recipients: ["TT. Đảng ủy phường"],
  authority: "TM. Ủy ban nhân dân",
  position: "Chủ tịch",
  signer: "Trần Thị Bình",
};

async function skeleton(of: Details): Promise<{ host: FakeHost; snapshot: Snapshot }> {
  const host = new FakeHost();
  await host.apply(
    skeletonEdits(outline, of, [], await host.read(), { what: "report", guidance: false, at: "neighbours" }),
  );
  return { host, snapshot: await host.read() };
}

function update(snapshot: Snapshot, of: Details = details) {
  return updateFrame(of, snapshot, readSections(outline, snapshot, null));
}

describe("Cập nhật thông tin vào văn bản đã có đề cương", () => {
  test("đề cương chèn khi chưa có thông tin trở thành đúng như chèn khi đã có", async () => {
    const { snapshot } = await skeleton({ ...emptyDetails(outline.defaults), period: "fullYear", year: 2026 });
    const whole = await skeleton({ ...details, authority: details.authority });
    const after = applyEdits(snapshot, update(snapshot).edits).paragraphs.map(({ text }) => text);
    // An empty form leaves a row of dots for a superior agency, which this unit has not.
    expect(after.filter((text) => text !== "…………")).toEqual(whole.host.texts());
  });

  test("cập nhật rồi thì không còn gì để cập nhật", async () => {
    const { snapshot } = await skeleton(details);
    expect(update(snapshot).changes).toEqual([]);
  });

  test("đổi kỳ: trích yếu, câu mở đầu, đề mục nhiệm vụ theo kỳ mới; hoàn tác trả lại như cũ", async () => {
    const { host, snapshot } = await skeleton({ ...details, period: "firstHalf", year: 2025 });
    const { edits, changes } = update(snapshot);
    const applied = await host.apply(edits);
    expect(changes.filter(({ what }) => what === "heading").map(({ after }) => after)).toEqual(["NĂM 2027"]);
    expect(host.texts()).toEqual(
      expect.arrayContaining([
        "Kết quả việc thực hiện dân chủ ở cơ sở năm 2026,",
        "nhiệm vụ trọng tâm năm 2027",
        "IV. NHIỆM VỤ NĂM 2027",
      ]),
    );
    await applied.undo();
    expect((await host.read()).paragraphs).toEqual(snapshot.paragraphs);
  });

  test("chỉ những chữ khác mới bị thay; chữ người dùng viết ở đoạn khác còn nguyên", () => {
    const snapshot = snapshotOf([
      "UBND XÃ AN BÌNH",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 05/BC-UBND\tAn Bình, ngày 02 tháng 12 năm 2026",
      "BÁO CÁO",
      "Kết quả thực hiện dân chủ ở cơ sở năm 2026",
      "Ủy ban nhân dân xã An Bình luôn bám sát cơ sở.",
    ]);
    const { edits } = update(snapshot, { ...emptyDetails(outline.defaults), day: "15" });
    expect(edits).toEqual([expect.objectContaining({ paragraph: 2, insert: "15 " })]);
    expect(applyEdits(snapshot, edits).paragraphs[2]?.text).toBe("Số: 05/BC-UBND\tAn Bình, ngày 15 tháng 12 năm 2026");
  });

  /** What changes in a heading of section V that reads so. */
  const changedIn = (text: string, status: "written" | "unsure" = "written") => {
    const above = ["BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở năm 2026", "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO", "Đã họp."];
    const snapshot = snapshotOf([...above, text]);
    const sections = readSections(outline, snapshot, null);
    const found = sections.map((one) => (one.id === "V" ? { ...one, paragraph: above.length, status } : one));
    const { changes } = updateFrame(details, snapshot, found);
    return changes.filter(({ what }) => what === "heading").map(({ before, after }) => `${before} -> ${after}`);
  };

  test("đề mục dài tới 239 chữ cái được đổi kỳ; một đoạn viết liền sau đề mục thì để nguyên", () => {
    const start = "V. KIẾN NGHỊ, ĐỀ XUẤT 6 THÁNG ĐẦU NĂM 2025";
    const long = (length: number) => start.padEnd(length, " với cấp trên về thực hiện dân chủ ở cơ sở");
    expect([200, 239, 240, 400].map((length) => changedIn(long(length)).length)).toEqual([1, 1, 0, 0]);
    // What a person must still say is a heading is left alone.
    expect(changedIn(long(60), "unsure")).toEqual([]);
  });

  test("kỳ đứng ngay đầu đề mục cũng được đổi", () => {
    expect(changedIn("NĂM 2025: KIẾN NGHỊ, ĐỀ XUẤT")).toEqual(["NĂM 2025 -> NĂM 2026"]);
  });

  test("mục bỏ trống trong biểu mẫu không xóa gì của văn bản", async () => {
    const { snapshot } = await skeleton(details);
    expect(update(snapshot, emptyDetails({ period: "fullYear", year: 2026 })).changes).toEqual([]);
  });

  test("chữ TCVN3 để nguyên, vì chữ mới sẽ hiện sai trong phông cũ", () => {
    const snapshot = snapshotOf([
      { text: "UBND x· An B×nh", font: ".VnTimeH" },
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "BÁO CÁO",
    ]);
    expect(update(snapshot).changes.filter(({ what }) => what === "agency")).toEqual([]);
  });
});

describe("Cập nhật từng dòng của phần đầu và phần ký", () => {
  /** What stands below one another in the head, in the close, and what of it becomes what. */
  const changed = (lines: readonly string[], of: Partial<Details>) => {
    const before = snapshotOf([
      "ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP",
      "BÁO CÁO",
      "Kết quả việc thực hiện dân chủ ở cơ sở năm 2026",
      ...lines,
    ]);
    const after = applyEdits(before, update(before, { ...details, ...of }).edits).paragraphs.map(({ text }) => text);
    return after.slice(3).filter((text, at) => text !== lines[at]);
  };
  const close = ["Nơi nhận:", "- Như trên;", "- Lưu: VT."];

  test("một nơi gửi thay cho một nơi gửi; nhiều nơi không thay cho một", () => {
    const lines = ["Kính gửi: Sở Nội vụ", "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI"];
    expect(changed(lines, { addressee: "Ủy ban nhân dân tỉnh" })).toEqual(["Kính gửi: Ủy ban nhân dân tỉnh"]);
    expect(changed(lines, { addressee: "Ủy ban nhân dân tỉnh; Sở Nội vụ" })).toEqual([]);
  });

  test("nhiều dòng nơi gửi được thay từng dòng khi số nơi bằng nhau", () => {
    const lines = ["Kính gửi:", "- Sở Nội vụ;", "- Sở Tư pháp.", "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO TRIỂN KHAI"];
    expect(changed(lines, { addressee: "Sở Nội vụ; Sở Tài chính" })).toEqual(["- Sở Tài chính."]);
    expect(changed(lines, { addressee: "Sở Tài chính" })).toEqual([]);
  });

  test("kỳ ghi ngay trong tên loại, không có trích yếu, cũng được thay", () => {
    const before = snapshotOf([
      "ỦY BAN NHÂN DÂN PHƯỜNG TÂN LẬP",
      "BÁO CÁO 6 THÁNG ĐẦU NĂM 2025",
      "V. KIẾN NGHỊ, ĐỀ XUẤT",
    ]);
    const after = applyEdits(before, update(before).edits).paragraphs.map(({ text }) => text);
    expect(after[1]).toBe("BÁO CÁO NĂM 2026");
  });

  test("quyền hạn ghi trên một dòng thì thay, trên hai dòng thì để nguyên", () => {
    const heading = "V. KIẾN NGHỊ, ĐỀ XUẤT";
    const of = { authority: "KT. Chủ tịch", position: "", signer: "" };
    expect(changed([heading, "Không có./.", ...close, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], of)).toEqual([
      "KT. CHỦ TỊCH",
    ]);
    expect(
      changed([heading, "Không có./.", ...close, "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], of),
    ).toEqual([]);
  });
});

describe("Dòng địa danh, ngày tháng", () => {
  const written = (line: string, of: Partial<Details>) =>
    dateLine(findFrame(snapshotOf(["UBND PHƯỜNG TÂN LẬP", line, "BÁO CÁO"])), {
      ...emptyDetails(outline.defaults),
      ...of,
    });

  test.each([
    ["An Bình, ngày 05 tháng 6 năm 2026", { place: "Tân Lập" }, "Tân Lập, ngày 05 tháng 6 năm 2026"],
    ["An Bình, ngày 05 tháng 6 năm 2026", { day: "12" }, "An Bình, ngày 12 tháng 6 năm 2026"],
    ["An Bình, ngày 05 tháng 6 năm 2026", { month: "11" }, "An Bình, ngày 05 tháng 11 năm 2026"],
    ["An Bình, ngày … tháng 6 năm 2026", { place: "Tân Lập" }, "Tân Lập, ngày … tháng 6 năm 2026"],
    ["An Bình, ngày 05 tháng 6 năm 2026", { place: "An Bình" }, ""],
    ["An Bình, ngày 05 tháng 6 năm 2026", {}, ""],
  ] as const)("%s, biết thêm %o", (line, of, after) => {
    expect(written(line, of)).toBe(after);
  });
});

describe("Biểu mẫu điền từ phần đầu và phần ký của văn bản", () => {
  test("đọc lại đúng những gì đã chèn", async () => {
    const { snapshot } = await skeleton(details);
    const { parentAgency: _, ...expected } = details;
    const read = detailsFromFrame(findFrame(snapshot));
    expect(read).toMatchObject({
      agency: expected.agency,
      symbol: "UBND",
      place: "Tân Lập",
      day: "5",
      month: "12",
      dispatchNumber: expected.dispatchNumber,
      dispatchDate: expected.dispatchDate,
      addressee: expected.addressee,
      recipients: ["TT. Đảng ủy phường", "Lưu: VT"],
      authority: "TM. ỦY BAN NHÂN DÂN",
      position: "CHỦ TỊCH",
      signer: "Trần Thị Bình",
    });
  });

  test("dấu chấm chờ điền không phải là thông tin", async () => {
    const { snapshot } = await skeleton(emptyDetails(outline.defaults));
    expect(detailsFromFrame(findFrame(snapshot))).toEqual({ recipients: ["Lưu: VT"] });
  });
});
