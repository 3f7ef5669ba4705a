/** @jest-environment jsdom */
import { HostError } from "../../src/core/edits/document-host";
import { soNoiVu2025 } from "../../src/outlines";
import { FakeHost } from "../support/fake-host";
import { FakeSurroundings, openPane } from "./open-pane";

const headings = soNoiVu2025.sections.map((section) => `${section.number} ${section.title}`);

let pane: Awaited<ReturnType<typeof openPane>>;
afterEach(() => pane.close());

it("says on an empty document what it does, asks for the unit type and offers the outline", async () => {
  pane = await openPane(new FakeHost());
  expect(pane.text()).toContain("Không có dữ liệu nào rời khỏi máy này.");
  expect(pane.text()).toContain("Báo cáo của");
  expect(pane.hasButton("Chèn đề cương")).toBe(true);
  expect(pane.hasButton("Chèn mục")).toBe(false);
});

it("inserts, tells it once to screen readers, and takes it back", async () => {
  const host = new FakeHost();
  pane = await openPane(host);
  await pane.press("Chèn đề cương");
  expect(pane.status()).toBe(`Đã chèn ${soNoiVu2025.sections.length} mục.`);
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
  expect(pane.text()).toContain("Văn bản này chưa có mục nào của đề cương");
  await pane.press("Chèn đề cương vào cuối văn bản");
  expect(host.texts()[0]).toBe("Biên bản họp thôn <b>An Bình</b>");
});

it("inserts one missing section where it belongs", async () => {
  const host = new FakeHost(headings.filter((heading) => !heading.startsWith("IV.")));
  pane = await openPane(host);
  expect(pane.hasButton("Chèn 1 mục còn thiếu")).toBe(true);
  await pane.press("Mở phần hướng dẫn mục IV");
  await pane.press("Chèn mục");
  const at = (number: string) => host.texts().findIndex((text) => text.startsWith(number));
  expect(at("IV.")).toBeGreaterThan(at("III."));
  expect(at("IV.")).toBeLessThan(at("V."));
  expect(pane.hasButton("Kiểm tra")).toBe(true);
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
  expect(pane.hasButton("Đóng phần hướng dẫn mục I.1")).toBe(true);
  await pane.key("ArrowLeft");
  expect(pane.hasButton("Mở phần hướng dẫn mục I.1")).toBe(true);
  await pane.key("End");
  expect(document.activeElement?.getAttribute("data-row")).toBe("V");
});

it("asks for a reason before a section does not apply, shows it, and can take it back", async () => {
  const host = new FakeHost(headings);
  pane = await openPane(host);
  await pane.press("Mở phần hướng dẫn mục V");
  await pane.press("Không áp dụng…");
  expect((pane.button("Lưu") as HTMLButtonElement).disabled).toBe(true);
  await pane.fill("Lý do không áp dụng", "Đơn vị không có kiến nghị");
  await pane.press("Lưu");
  expect(pane.text()).toContain("Không áp dụng: Đơn vị không có kiến nghị");
  expect(host.memory).toContain("Đơn vị không có kiến nghị");
  await pane.press("Áp dụng lại");
  expect(pane.text()).not.toContain("Đơn vị không có kiến nghị");
});

it("shows an author's tick beside what the text says, never instead of it", async () => {
  const host = new FakeHost(headings);
  pane = await openPane(host);
  const criterion = soNoiVu2025.sections[1]!.criteria[0]!;
  await pane.press("Mở phần hướng dẫn mục I.1");
  await pane.tick(`Tôi đã rà: ${criterion.text}`);
  expect(host.memory).toContain(criterion.id);
  expect(pane.hasButton(`Chưa thấy: ${criterion.text}`)).toBe(true);
});

it("puts an example at the end of its section", async () => {
  const host = new FakeHost(headings);
  pane = await openPane(host);
  const criterion = soNoiVu2025.sections[1]!.criteria[0]!;
  await pane.press("Mở phần hướng dẫn mục I.1");
  await pane.press(`Chưa thấy: ${criterion.text}`);
  await pane.press("Chèn câu mẫu");
  expect(host.texts()[2]).toBe(criterion.example);
});

it("checks, ignores one finding with a reason, and takes it back", async () => {
  const host = new FakeHost(headings);
  pane = await openPane(host);
  await pane.press("Kiểm tra");
  expect(pane.text()).toMatch(/Phải sửa \(\d+\)/);
  const count = pane.store.get().report!.findings.length;
  await pane.press("Bỏ qua…");
  await pane.fill("Lý do bỏ qua", "Đã thống nhất với Sở");
  await pane.press("Lưu");
  expect(pane.store.get().report!.findings).toHaveLength(count - 1);
  await pane.press("Đã bỏ qua (1)");
  expect(pane.text()).toContain("Đã thống nhất với Sở");
  await pane.press("Lấy lại");
  expect(pane.store.get().report!.findings).toHaveLength(count);
});

it("lists the guidance it will remove, removes exactly that, and undoes it", async () => {
  const host = new FakeHost();
  pane = await openPane(host);
  await pane.press("Chèn đề cương");
  const before = host.texts();
  await pane.press("Kiểm tra");
  await pane.press("Xóa gợi ý còn lại…");
  const listed = pane.store.get().proposal!.edits.map((edit) => (edit.kind === "remove" ? edit.text : ""));
  expect(listed.length).toBeGreaterThan(0);
  await pane.press("Áp dụng");
  expect(host.texts()).toEqual(before.filter((text) => !listed.includes(text)));
  await pane.press("Hoàn tác");
  expect(host.texts()).toEqual(before);
});

it("gives the result as text, files and a send-back note", async () => {
  pane = await openPane(new FakeHost(headings));
  await pane.press("Kiểm tra");
  await pane.press("Chép kết quả");
  expect(pane.around.copied).toContain("Còn trống");
  for (const name of ["Lưu .html", "Lưu .md", "Phiếu đề nghị bổ sung"]) await pane.press(name);
  expect(pane.around.saved.map((file) => file.name)).toEqual([
    "ket-qua-kiem-tra.html",
    "ket-qua-kiem-tra.md",
    "phieu-de-nghi-bo-sung.html",
  ]);
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
  const host = new FakeHost();
  pane = await openPane(host);
  await pane.press("Thông tin");
  await pane.fill("Cơ quan ban hành", "ỦY BAN NHÂN DÂN XÃ <AN> & BÌNH");
  await pane.fill("Chèn gì", "header");
  expect(pane.text()).toContain("Phần đầu: quốc hiệu");
  await pane.press("Chèn");
  expect(host.texts()).toContain("ỦY BAN NHÂN DÂN XÃ <AN> & BÌNH");
  expect(host.texts().some((text) => text.startsWith("I. "))).toBe(false);
});

it("speaks English where Office does", async () => {
  pane = await openPane(new FakeHost(), new FakeSurroundings("en"));
  expect(pane.hasButton("Insert outline")).toBe(true);
  expect(document.documentElement.lang).toBe("en");
});
