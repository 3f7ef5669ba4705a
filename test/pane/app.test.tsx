/** @jest-environment jsdom */
import { HostError } from "../../src/core/edits/document-host";
import { fillFields } from "../../src/core/outline/fields";
import { soNoiVu2025 } from "../../src/outlines";
import { walkOrder } from "../../src/pane/state/shown/finding-groups";
import { FakeHost } from "../support/fake-host";
import { openPane } from "./open-pane";
import { FakeSurroundings } from "./session";

const headings = soNoiVu2025.sections.map((section) => `${section.number} ${section.title}`);

let pane: Awaited<ReturnType<typeof openPane>>;
afterEach(() => pane.close());

it("says on an empty document what it does, asks whose report it is and of when with a guess filled in, and offers the outline", async () => {
  pane = await openPane(new FakeHost());
  expect(pane.text()).toContain("Không có dữ liệu nào rời khỏi máy này.");
  expect(pane.field("Đơn vị").value).toBe("commune");
  expect([pane.field("Kỳ").value, pane.field("Năm").value]).toEqual(["firstHalf", "2025"]);
  expect(pane.text()).toContain("Kỳ và năm đoán theo ngày hôm nay");
  expect(pane.hasButton("Chèn đề cương")).toBe(true);
  expect(pane.hasButton("Chèn mục")).toBe(false);
});

it("inserts, tells it once to screen readers, and takes it back", async () => {
  const host = new FakeHost();
  pane = await openPane(host);
  await pane.press("Chèn đề cương");
  expect(pane.status()).toBe("Đã chèn đề cương.");
  expect(document.querySelectorAll('[role="status"]')).toHaveLength(1);
  expect(pane.hasButton("Kiểm tra")).toBe(true);
  await pane.press("Hoàn tác");
  expect(host.texts()).toEqual([""]);
  expect(pane.status()).toBe("Đã hoàn tác.");
});

it("leaves the outline's guidance out when “Kèm gợi ý” is off", async () => {
  const host = new FakeHost();
  pane = await openPane(host);
  await pane.tick("Kèm gợi ý");
  await pane.press("Chèn đề cương");
  const guidance = soNoiVu2025.sections.flatMap((section) => section.guidance);
  expect(host.texts().filter((text) => guidance.includes(text.replace(/^- /, "")))).toEqual([]);
});

it("offers to insert at the end of a document about something else, and keeps its text", async () => {
  const host = new FakeHost(["Biên bản họp thôn <b>An Bình</b>"]);
  pane = await openPane(host);
  expect(pane.text()).toContain("Văn bản này đã có chữ nhưng chưa có mục nào của đề cương");
  await pane.press("Chèn đề cương vào cuối văn bản");
  expect(host.texts()[0]).toBe("Biên bản họp thôn <b>An Bình</b>");
});

it("says of another kind of document what it is, and shows the sections only to who wants them all the same", async () => {
  pane = await openPane(new FakeHost(["KẾ HOẠCH", "Tổ chức hội nghị người lao động năm 2025", "I. MỤC ĐÍCH, YÊU CẦU"]));
  expect(pane.text()).toContain("Văn bản này là Kế hoạch");
  expect(pane.hasButton(/^Chèn/)).toBe(false);
  await pane.press("Vẫn xem theo đề cương này");
  expect(pane.hasButton(/^Chèn mục /)).toBe(true);
});

it("never says of another kind of document that nothing is left to mend: Kiểm tra says what it is, aloud too", async () => {
  pane = await openPane(new FakeHost(["KẾ HOẠCH", "Tổ chức hội nghị người lao động năm 2025", "I. MỤC ĐÍCH, YÊU CẦU"]));
  await pane.press("Kiểm tra");
  expect(pane.text()).not.toContain("Không còn điểm nào cần sửa");
  expect(document.querySelector("main")!.textContent).toContain("Văn bản này là Kế hoạch");
  expect(pane.status()).toContain("Văn bản này là Kế hoạch");
  await pane.press("Chọn đề cương khác…");
  expect(pane.text()).toContain("Thông tin báo cáo");
});

it("says nothing against a report that leaves out what is asked “nếu có”", async () => {
  pane = await openPane(new FakeHost(headings.filter((heading) => !heading.startsWith("V."))));
  const stateOf = (row: RegExp) => pane.row(row).querySelector(".status")!;
  expect(stateOf(/^V\. /).textContent).toBe("không có");
  expect(stateOf(/^V\. /).className).not.toContain("missing");
});

it("inserts one missing section where it belongs, says which, and leads there", async () => {
  const host = new FakeHost(headings.filter((heading) => !heading.startsWith("IV.")));
  pane = await openPane(host);
  expect(pane.text()).toContain("Văn bản chưa có mục IV.");
  await pane.press("Chèn mục IV");
  const at = (number: string) => host.texts().findIndex((text) => text.startsWith(number));
  expect(at("IV.")).toBeGreaterThan(at("III."));
  expect(at("IV.")).toBeLessThan(at("V."));
  expect(pane.status()).toBe("Đã chèn mục IV.");
  host.selected = null;
  await pane.press("Tới");
  expect(host.selected).toBe(at("IV."));
  expect(pane.hasButton("Viết tiếp: mục I.1")).toBe(true);
});

it("shows a section's guidance word for word and marks the one that holds the cursor", async () => {
  const host = new FakeHost(headings);
  host.moveCursor(1);
  pane = await openPane(host);
  expect(document.querySelector('[aria-current="location"]')?.textContent).toContain(headings[1]!.slice(3));
  for (const line of soNoiVu2025.sections[1]!.guidance) expect(pane.text()).toContain(line);
});

it("goes to the place in the document from a title, and takes no focus by itself", async () => {
  const host = new FakeHost(headings);
  pane = await openPane(host);
  expect(document.activeElement).toBe(document.body);
  await pane.settled(() => pane.row(/nhiệm vụ trọng tâm|NHIỆM VỤ/).click());
  expect(host.selected).not.toBeNull();
});

it("walks the list with arrows, opens with the right one and shuts with the left one", async () => {
  pane = await openPane(new FakeHost(headings));
  await pane.settled(() => pane.row(/^I\. /).focus());
  await pane.key("ArrowDown");
  expect(document.activeElement?.getAttribute("data-row")).toBe("I.1");
  await pane.key("ArrowRight");
  expect(pane.isOpen("I.1")).toBe(true);
  await pane.key("ArrowLeft");
  expect(pane.isOpen("I.1")).toBe(false);
  await pane.key("End");
  expect(document.activeElement?.getAttribute("data-row")).toBe("V");
});

it("counts the contents of a section that has to have some, and no 'none of none' where none has to be told", async () => {
  pane = await openPane(new FakeHost([...headings, "Xã không có kiến nghị, đề xuất."]));
  await pane.pressSection("I.1");
  expect(pane.text()).toMatch(/Còn \d+\/\d+ nội dung/);
  await pane.pressSection("V");
  expect(pane.text()).not.toMatch(/ủ 0 nội dung|0\/0/);
});

it("asks for a reason before a section does not apply, shows it, and can take it back", async () => {
  const host = new FakeHost(headings);
  pane = await openPane(host);
  await pane.pressSection("V");
  await pane.press("Không áp dụng…");
  expect(pane.button("Lưu").getAttribute("aria-disabled")).toBe("true");
  await pane.fill("Lý do không áp dụng", "Đơn vị không có kiến nghị");
  await pane.press("Lưu");
  expect(pane.text()).toContain("Không áp dụng: Đơn vị không có kiến nghị");
  expect(host.memory).toContain("Đơn vị không có kiến nghị");
  await pane.press("Áp dụng lại");
  expect(pane.text()).not.toContain("Đơn vị không có kiến nghị");
});

it("lists what the author went through as his word, apart from what the text says", async () => {
  const host = new FakeHost(headings);
  pane = await openPane(host);
  const criterion = soNoiVu2025.sections[1]!.criteria[0]!;
  await pane.pressSection("I.1");
  await pane.press(`Chưa nêu: ${criterion.text}`);
  await pane.press("Đã rà soát");
  expect(host.memory).toContain(criterion.id);
  await pane.press("1 nội dung tác giả đã rà soát");
  expect(pane.hasButton(`Tác giả đã rà soát: ${criterion.text}`)).toBe(true);
  expect(pane.hasButton(`Chưa nêu: ${criterion.text}`)).toBe(false);
});

it("puts an example at the end of its section", async () => {
  const host = new FakeHost(headings);
  pane = await openPane(host);
  const criterion = soNoiVu2025.sections[1]!.criteria[0]!;
  await pane.pressSection("I.1");
  await pane.press(`Chưa nêu: ${criterion.text}`);
  await pane.press("Chèn câu mẫu");
  expect(host.texts()[2]).toBe(criterion.example);
});

it("offers no example where the document has no such section to put it in", async () => {
  pane = await openPane(new FakeHost(headings.filter((heading) => !heading.startsWith("1. Công tác lãnh đạo"))));
  await pane.pressSection("I.1");
  await pane.press(`Chưa nêu: ${soNoiVu2025.sections[1]!.criteria[0]!.text}`);
  expect(pane.hasButton("Đã rà soát")).toBe(true);
  expect(pane.hasButton("Chèn câu mẫu")).toBe(false);
});

it("checks on opening Kiểm tra, ignores one finding for a common reason, and takes it back", async () => {
  const host = new FakeHost(headings);
  pane = await openPane(host);
  await pane.press("Kiểm tra");
  expect(pane.status()).toMatch(/^Kiểm tra xong: \d+ điểm phải sửa/);
  const count = pane.store.get().report!.findings.length;
  await pane.pressFinding("unwritten");
  await pane.press("Bỏ qua…");
  await pane.press("Đơn vị không có nội dung này");
  expect(pane.store.get().report!.findings).toHaveLength(count - 1);
  await pane.press("Đã bỏ qua (1)");
  expect(pane.text()).toContain("– Đơn vị không có nội dung này");
  await pane.press("Bỏ “bỏ qua”");
  expect(pane.store.get().report!.findings).toHaveLength(count);
});

it("ignores a finding for a reason of one's own", async () => {
  pane = await openPane(new FakeHost(headings));
  await pane.press("Kiểm tra");
  await pane.pressFinding("unwritten");
  await pane.press("Bỏ qua…");
  await pane.fill("Lý do khác…", "Đã thống nhất với Sở");
  await pane.press("Lưu");
  expect(pane.store.get().report!.ignored.map(({ reason }) => reason)).toEqual(["Đã thống nhất với Sở"]);
});

it("shows a fresh outline as a few lines, not as a reproach of thirty", async () => {
  pane = await openPane(new FakeHost());
  await pane.press("Chèn đề cương");
  await pane.press("Kiểm tra");
  const lines = [...document.querySelectorAll("[data-kind]")];
  expect(lines.length).toBeLessThanOrEqual(5);
  expect(lines.some((line) => /^11 mục chưa viết/.test(line.textContent))).toBe(true);
  expect(lines.map((line) => line.getAttribute("data-kind"))).not.toContain("contents");
});

it("walks the findings in the order of the screen, one open at a time", async () => {
  pane = await openPane(new FakeHost(headings));
  await pane.press("Kiểm tra");
  const order = walkOrder(pane.store.get()).map(({ fingerprint }) => fingerprint);
  const open = () =>
    [...document.querySelectorAll('[data-finding][aria-expanded="true"]')].map((one) =>
      one.getAttribute("data-finding"),
    );
  for (const fingerprint of order.slice(0, 3)) {
    await pane.press("Điểm sau");
    expect(open()).toEqual([fingerprint]);
  }
  expect(pane.text()).toContain(`3/${order.length}`);
  await pane.press("Điểm trước");
  expect(open()).toEqual([order[1]]);
  const shown = [...document.querySelectorAll("[data-finding]")].map((one) => one.getAttribute("data-finding"));
  expect(shown.indexOf(order[1]!)).toBe(shown.indexOf(order[0]!) + 1);
});

it("walks kinds and findings with arrows, opens with the right one and shuts with the left one", async () => {
  pane = await openPane(new FakeHost(headings));
  await pane.press("Kiểm tra");
  const focused = () => (document.activeElement as HTMLElement).dataset;
  const [first, second] = [...document.querySelectorAll<HTMLElement>("[data-kind]")];
  await pane.settled(() => first!.focus());
  await pane.key("ArrowDown");
  expect(focused().kind).toBe(second!.dataset.kind);
  await pane.key("ArrowUp");
  await pane.key("ArrowRight");
  expect(first!.getAttribute("aria-expanded")).toBe("true");
  await pane.key("ArrowRight");
  expect(first!.getAttribute("aria-expanded")).toBe("true");
  await pane.key("ArrowDown");
  const finding = focused().finding;
  expect(finding).toBe(walkOrder(pane.store.get())[0]!.fingerprint);
  await pane.key("ArrowRight");
  expect(pane.store.get().finding).toBe(finding);
  await pane.key("ArrowLeft");
  expect(pane.store.get().finding).toBeNull();
  await pane.key("Home");
  await pane.key("ArrowLeft");
  expect(first!.getAttribute("aria-expanded")).toBe("false");
});

it("leads from a section to what is to be mended in it besides its contents", async () => {
  const titles = soNoiVu2025.sections.map(
    ({ number, title }) => `${number} ${fillFields(title, soNoiVu2025.defaults)}`,
  );
  const spoken =
    "Thực hiện Luật số 10/2022/QH-15, xã đã tổ chức 04 cuộc họp thôn với 215 hộ dự để lấy ý kiến nhân dân.";
  pane = await openPane(new FakeHost(titles.flatMap((heading) => [heading, spoken])));
  // What is told to be done is looked at all the same.
  await pane.checkedUnasked();
  expect(document.querySelector(".status-complete")).toBeNull();
  expect(document.querySelector('[data-row="IV"]')!.textContent).toContain("còn 1 điểm cần sửa");
  await pane.press(/^Kiểm tra/);
  expect(pane.status()).toMatch(/^Kiểm tra xong: \d+ điểm phải sửa/);
  await pane.press("Đề cương");
  await pane.pressSection("IV");
  await pane.press(/^Xem \d+ điểm/);
  expect(document.querySelector('.finding[aria-current="true"]')!.textContent).toContain("sai thể thức");
});

it("tells who walks by ear what was come to, and goes on from where a point was set aside", async () => {
  pane = await openPane(new FakeHost(headings));
  await pane.press("Kiểm tra");
  const order = walkOrder(pane.store.get());
  for (let step = 0; step < 3; step++) await pane.press("Điểm sau");
  expect(pane.status()).toBe(`3/${order.length}. Phải sửa: ${order[2]!.message.vi}`);
  await pane.press("Bỏ qua…");
  await pane.press("Sẽ bổ sung sau");
  expect(pane.text()).toContain(`2/${order.length - 1}`);
  await pane.press("Điểm sau");
  expect(pane.store.get().finding).toBe(order[3]!.fingerprint);
});

it("tells lines that read the same apart by the words found, until one is open in full", async () => {
  const titles = soNoiVu2025.sections.map(
    ({ number, title }) => `${number} ${fillFields(title, soNoiVu2025.defaults)}`,
  );
  const spoken = ["Không có; xã đã họp 04 cuộc với 215 hộ dự, tiếp nhận … đơn khiếu nại.", "Đã hòa giải … vụ."];
  pane = await openPane(new FakeHost([...titles, ...spoken]));
  await pane.press(/^Kiểm tra/);
  await pane.pressFinding("blanks");
  const [first, second] = [...document.querySelectorAll("[data-finding]")].map((one) => one.textContent);
  expect(first).toBe("Phải sửa: Còn chỗ chưa điền mục V ");
  expect(second).toMatch(/^Phải sửa: Còn chỗ chưa điền mục V “.*…/);
});

it("names what was done before, once the last thing is taken back and it can be taken back as well", async () => {
  const host = new FakeHost(headings.slice(0, 3));
  pane = await openPane(host);
  await pane.press(/^Chèn \d+ mục còn thiếu$/);
  await pane.pressSection("I.1");
  await pane.press(/^Chưa nêu: Đã quán triệt/);
  await pane.press("Chèn câu mẫu");
  expect(pane.text()).not.toContain("Việc trước đó");
  await pane.press("Hoàn tác");
  expect(pane.text()).toContain("Đã hoàn tác.Việc trước đó: đã chèn");
  await pane.press("Hoàn tác");
  expect(pane.text()).not.toContain("Việc trước đó");
  expect(pane.hasButton("Hoàn tác")).toBe(false);
  expect(host.texts()).toEqual(headings.slice(0, 3));
});

it("inserts a missing section from its finding", async () => {
  const host = new FakeHost(headings.filter((heading) => !heading.startsWith("IV.")));
  pane = await openPane(host);
  await pane.press("Kiểm tra");
  await pane.pressFinding("missing");
  await pane.press("Chèn mục");
  expect(host.texts().filter((text) => text.startsWith("IV."))).toHaveLength(1);
});

it("lists the guidance it will remove, removes exactly that, and undoes it", async () => {
  const host = new FakeHost();
  pane = await openPane(host);
  await pane.press("Chèn đề cương");
  const before = host.texts();
  await pane.press("Kiểm tra");
  await pane.press(/^Xóa \d+ dòng gợi ý còn lại…$/);
  const listed = pane.store.get().proposal!.edits.map((edit) => (edit.kind === "remove" ? edit.text : ""));
  expect(listed.length).toBeGreaterThan(0);
  await pane.press("Áp dụng");
  expect(host.texts()).toEqual(before.filter((text) => !listed.includes(text)));
  await pane.press("Hoàn tác");
  expect(host.texts()).toEqual(before);
});

it("opens the result as a Word document, or offers it and never claims that it was saved", async () => {
  pane = await openPane(new FakeHost(headings));
  await pane.press("Thông tin");
  await pane.fill("Cơ quan ban hành", "ỦY BAN NHÂN DÂN XÃ ĐỨC BÌNH");
  await pane.press("Kiểm tra");
  await pane.press("Xuất kết quả");
  await pane.press("Chép");
  expect(pane.surroundings.copied).toContain("KẾT QUẢ KIỂM TRA");
  await pane.press("Mở thành văn bản Word");
  expect(pane.surroundings.opened.map(({ name }) => name)).toEqual(["ket-qua-kiem-tra-ubnd-xa-duc-binh.docx"]);
  pane.surroundings.opensDocuments = false;
  await pane.press("Mở thành văn bản Word");
  expect(pane.status()).not.toMatch(/Đã lưu tệp/);
  for (const name of ["Tải dạng trang web (.html)", "Tải dạng văn bản thuần (.md)"]) await pane.press(name);
  expect(pane.surroundings.downloaded.map(({ name }) => name)).toEqual([
    "ket-qua-kiem-tra-ubnd-xa-duc-binh.docx",
    "ket-qua-kiem-tra-ubnd-xa-duc-binh.html",
    "ket-qua-kiem-tra-ubnd-xa-duc-binh.md",
  ]);
});

it("asks in the send-back note for the ticked points only", async () => {
  pane = await openPane(new FakeHost(headings));
  await pane.press("Kiểm tra");
  await pane.press("Phiếu đề nghị bổ sung");
  const points = async () => {
    await pane.press("Chép");
    return pane.surroundings.copied!.split("\n").filter((line) => line.startsWith("- "));
  };
  const all = await points();
  await pane.tick(pane.store.get().report!.findings.find(({ severity }) => severity === "must")!.message.vi);
  expect(await points()).toHaveLength(all.length - 1);
});

it("addresses the send-back note to the unit that the header names, in a file that is named by it, though nobody filled in Thông tin", async () => {
  const header = [
    ["ỦY BAN NHÂN DÂN", "XÃ AN BÌNH"],
    ["Số: 45/BC-UBND"],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    ["An Bình, ngày 05 tháng 6 năm 2025"],
    ["BÁO CÁO", "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025"],
  ].flat();
  pane = await openPane(new FakeHost([...header, ...headings]));
  await pane.press("Kiểm tra");
  await pane.press("Phiếu đề nghị bổ sung");
  await pane.press("Chép");
  expect(pane.surroundings.copied).toContain("Kính gửi: Ủy ban nhân dân xã An Bình");
  await pane.press("Mở thành văn bản Word");
  expect(pane.surroundings.opened.map(({ name }) => name)).toEqual(["phieu-de-nghi-bo-sung-ubnd-xa-an-binh.docx"]);
});

it("fills what is empty in Thông tin from the document's own head, and leaves what was typed", async () => {
  pane = await openPane(
    new FakeHost([
      "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH",
      "ỦY BAN NHÂN DÂN XÃ AN BÌNH",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 45/BC-UBND",
      "An Bình, ngày 05 tháng 6 năm 2025",
      "BÁO CÁO",
      "Kết quả thực hiện dân chủ ở cơ sở 6 tháng đầu năm 2025",
      ...headings,
    ]),
  );
  await pane.press("Thông tin");
  await pane.fill("Địa danh", "Xã An Bình");
  await pane.press(/^Điền \d+ ô từ phần đầu/);
  expect(pane.field("Cơ quan ban hành").value).toMatch(/xã An Bình/i);
  expect(pane.field("Địa danh").value).toBe("Xã An Bình");
  expect([pane.field("Ngày").value, pane.field("Tháng").value].map(Number)).toEqual([5, 6]);
  expect(pane.hasButton(/^Điền \d+ ô/)).toBe(false);
});

it("brings changed details into the document at the places left chosen, as one step that can be taken back", async () => {
  const host = new FakeHost();
  pane = await openPane(host);
  await pane.press("Chèn đề cương");
  const before = host.texts();
  await pane.press("Thông tin");
  expect(pane.text()).toContain("Văn bản khớp với thông tin này.");
  await pane.fill("Kỳ", "fullYear");
  await pane.fill("Cơ quan ban hành", "Ủy ban nhân dân xã An Bình");
  const places = Number(/\d+/.exec(pane.button(/^Cập nhật vào văn bản/).textContent)![0]);
  expect(places).toBeGreaterThan(2);
  await pane.press(`Cập nhật vào văn bản (${places} chỗ)…`);
  expect(host.texts()).toEqual(before);
  const agency = pane.store
    .get()
    .proposal!.edits.findIndex((edit) => edit.kind === "replace" && /XÃ AN BÌNH/.test(edit.insert));
  await pane.settled(() => document.querySelectorAll<HTMLElement>(".proposal input")[agency]!.click());
  await pane.press("Áp dụng");
  expect(pane.status()).toBe(`Đã cập nhật ${places - 1} chỗ.`);
  expect(host.texts()).not.toContain("ỦY BAN NHÂN DÂN XÃ AN BÌNH");
  expect(host.texts().some((text) => /6 tháng đầu năm/i.test(text))).toBe(false);
  expect(pane.hasButton("Cập nhật vào văn bản (1 chỗ)…")).toBe(true);
  await pane.press("Hoàn tác");
  expect(host.texts()).toEqual(before);
});

it("takes an offer of changes away when the details it was made for are typed further, without calling the hand back", async () => {
  pane = await openPane(new FakeHost());
  await pane.press("Chèn đề cương");
  await pane.press("Thông tin");
  await pane.fill("Họ và tên người ký", "Trần Văn A");
  await pane.fill("Cơ quan ban hành", "Ủy ban nhân dân xã An Bình");
  await pane.settled(() => pane.button(/^Cập nhật vào văn bản/).focus());
  await pane.press(/^Cập nhật vào văn bản/);
  expect(pane.hasButton("Áp dụng")).toBe(true);
  await pane.settled(() => pane.field("Cơ quan ban hành").focus());
  await pane.fill("Cơ quan ban hành", "Ủy ban nhân dân xã An Bình Đông");
  expect(pane.hasButton("Áp dụng")).toBe(false);
  expect(document.activeElement).toBe(pane.field("Cơ quan ban hành"));
});

it("says which section is written together with another one, in its row and at its head", async () => {
  pane = await openPane(
    new FakeHost(
      headings.flatMap((heading) =>
        heading.startsWith("IV.") ? ["IV. NHIỆM VỤ VÀ KIẾN NGHỊ"] : heading.startsWith("V.") ? [] : [heading],
      ),
    ),
  );
  expect(document.querySelector('[data-row="V"]')!.textContent).toContain("viết chung với IV");
  expect(document.querySelector('[data-row="IV"]')!.textContent).not.toContain("viết chung");
  await pane.pressSection("V");
  expect(pane.text()).toContain("Văn bản viết mục này chung dưới đề mục của IV");
});

it("offers headings as the outline prints them only for a time in which they name what is called otherwise, and lists them as they are inserted", async () => {
  const host = new FakeHost(["Biên bản họp thôn"]);
  pane = await openPane(host);
  const inDetails = async (label: string, value: string) => {
    await pane.press("Thông tin");
    await pane.fill(label, value);
    await pane.press("Đề cương");
  };
  await inDetails("Kỳ", "firstHalf");
  await pane.press("Chèn theo lựa chọn");
  expect(pane.text()).not.toContain("Tên gọi trong đề mục");
  await inDetails("Năm", "2026");
  await pane.press("Chèn theo lựa chọn");
  expect(pane.field("Tên gọi trong đề mục").value).toBe("today");
  expect(pane.row(/xã, phường, đặc khu/).dataset.row).toBe("II.1");
  await pane.fill("Tên gọi trong đề mục", "printed");
  expect(pane.row(/xã, phường, thị trấn/).dataset.row).toBe("II.1");
  await pane.press("Chèn");
  expect(host.texts().filter((text) => /xã, phường, (thị trấn|đặc khu)/.test(text))).toEqual([
    "1. Thực hiện dân chủ ở xã, phường, thị trấn",
  ]);
});

it("says that the document cannot be written as soon as Word says so, before anything is tried", async () => {
  const host = new FakeHost(headings);
  host.facts = { ...host.facts, readOnly: true };
  pane = await openPane(host);
  expect(pane.text()).toContain("Văn bản đang ở chế độ chỉ đọc.");
  expect(host.asked.apply).toBe(0);
});

it("opens with the document only when that was chosen", async () => {
  pane = await openPane(new FakeHost());
  expect(pane.surroundings.autoOpens).toBe(false);
  await pane.press("Thông tin");
  await pane.tick("Tự mở ngăn này cùng văn bản");
  expect(pane.surroundings.autoOpens).toBe(true);
});

it("says that the document could not be read, and not at once that it is being read", async () => {
  const host = new FakeHost(headings);
  host.failNext("read", new HostError("timeout", "Timeout at Paragraphs.load"));
  pane = await openPane(host);
  expect(pane.text()).toContain("Chưa đọc được văn bản.");
  expect(pane.text()).not.toContain("Đang đọc");
  await pane.press("Đọc lại");
  expect(pane.text()).not.toContain("Word chưa trả lời");
  expect(pane.hasButton("Viết tiếp: mục I.1")).toBe(true);
});

it("tells trouble in a sentence with the code under “Chi tiết”", async () => {
  const host = new FakeHost();
  pane = await openPane(host);
  host.failNext("apply", new HostError("readOnly", "AccessDenied at Body.insertOoxml"));
  await pane.press("Chèn đề cương");
  expect(pane.status()).toContain("Văn bản đang ở chế độ chỉ đọc.");
  expect(pane.text()).not.toContain("AccessDenied");
  await pane.press("Chi tiết");
  expect(pane.text()).toContain("AccessDenied at Body.insertOoxml");
});

it("previews an insertion by choice and inserts just that", async () => {
  const host = new FakeHost(["Biên bản họp thôn"]);
  pane = await openPane(host);
  await pane.press("Thông tin");
  await pane.fill("Cơ quan ban hành", "ỦY BAN NHÂN DÂN XÃ <AN> & BÌNH");
  await pane.press("Đề cương");
  await pane.press("Chèn theo lựa chọn");
  await pane.fill("Chèn gì", "header");
  expect(pane.text()).toContain("Phần đầu: quốc hiệu");
  await pane.press("Chèn");
  expect(host.texts()).toContain("ỦY BAN NHÂN DÂN XÃ <AN> & BÌNH");
  expect(host.texts().some((text) => text.startsWith("I. "))).toBe(false);
});

it("says of sections nobody has chosen yet that none is chosen, not that the document has them", async () => {
  pane = await openPane(new FakeHost(["Biên bản họp thôn"]));
  await pane.press("Chèn theo lựa chọn");
  await pane.fill("Chèn gì", "chosen");
  expect(pane.text()).toContain("Chưa chọn mục nào.");
  expect(pane.text()).not.toContain("văn bản đã có đủ");
});

it("speaks English where Office does", async () => {
  pane = await openPane(new FakeHost(), new FakeSurroundings("en"));
  expect(pane.hasButton("Insert outline")).toBe(true);
  expect(document.documentElement.lang).toBe("en");
});
