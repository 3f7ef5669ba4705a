/** @jest-environment jsdom */
import { soNoiVu2025 } from "../../src/outlines";
import { FakeHost } from "../support/fake-host";
import { openPane } from "./open-pane";
import { FakeSurroundings } from "./session";

const headings = soNoiVu2025.sections.map((section) => `${section.number} ${section.title}`);
const report = (time: string) =>
  new FakeHost(["BÁO CÁO", `Kết quả thực hiện dân chủ ở cơ sở ${time}`, ...headings, "Xã đã họp 12 cuộc."]);

let pane: Awaited<ReturnType<typeof openPane>>;
afterEach(() => pane.close());

describe("what no calendar has", () => {
  it.each([
    ["Ngày", "35", "Tháng ấy không có ngày này."],
    ["Ngày", "0", "Tháng ấy không có ngày này."],
    ["Tháng", "13", "Tháng từ 1 đến 12."],
  ])("is told beside %s when %s is typed, and stays as typed", async (name, typed, told) => {
    pane = await openPane(new FakeHost());
    await pane.press("Chèn đề cương");
    await pane.press("Thông tin");
    await pane.fill(name, typed);
    expect(pane.text()).toContain(told);
    expect(pane.field(name).value).toBe(typed);
    await pane.fill(name, "5");
    expect(pane.text()).not.toContain(told);
  });

  it("is told of a day by its month", async () => {
    pane = await openPane(new FakeHost());
    await pane.press("Chèn đề cương");
    await pane.press("Thông tin");
    await pane.fill("Ngày", "31");
    expect(pane.text()).not.toContain("không có ngày này");
    await pane.fill("Tháng", "6");
    expect(pane.text()).toContain("Tháng ấy không có ngày này.");
  });

  it("is told of half a year's number once the field is left, with the year that holds meanwhile", async () => {
    pane = await openPane(new FakeHost());
    await pane.press("Chèn đề cương");
    await pane.press("Thông tin");
    await pane.fill("Năm", "20");
    expect(pane.text()).not.toContain("bốn chữ số");
    await pane.settled(() => pane.field("Năm").focus());
    await pane.settled(() => pane.field("Năm").blur());
    expect(pane.text()).toContain("Năm viết đủ bốn chữ số; đang dùng năm 2025.");
    expect(pane.field("Năm").value).toBe("20");
    await pane.fill("Năm", "2026");
    expect(pane.text()).not.toContain("bốn chữ số");
  });
});

it("shows what would be updated on Enter in a field, and changes nothing; not while a syllable is composed, nor where nothing would be", async () => {
  const host = report("6 tháng đầu năm 2025");
  pane = await openPane(host);
  await pane.press("Thông tin");
  const enter = (label: string, isComposing = false) =>
    pane.settled(() => {
      const key = { key: "Enter", bubbles: true, cancelable: true, isComposing };
      pane.field(label).dispatchEvent(new KeyboardEvent("keydown", key));
    });
  const before = host.texts();
  await pane.fill("Năm", "2026");
  await enter("Kỳ");
  await enter("Năm", true);
  expect(pane.hasButton("Áp dụng")).toBe(false);
  await enter("Năm");
  expect(pane.hasButton("Áp dụng")).toBe(true);
  expect(host.texts()).toEqual(before);
});

describe("a report of a time long past", () => {
  const opened = async (time: string, today: string) => {
    const surroundings = new FakeSurroundings();
    surroundings.today = () => today;
    pane = await openPane(report(time), surroundings);
  };

  it("is remarked, with the way to a new one, and is no finding", async () => {
    await opened("năm 2024", "20/11/2025");
    await pane.press(/^Kiểm tra/);
    expect(pane.text()).toContain("Văn bản này ghi kỳ năm 2024. Nếu dùng bản cũ để viết báo cáo kỳ mới");
    expect(pane.store.get().report!.findings.filter(({ rule }) => rule === "wrong-period")).toEqual([]);
    await pane.press("Thông tin");
    expect(pane.text()).toContain("chọn kỳ và năm ở đây");
  });

  it.each([
    ["năm 2024", "15/2/2025"],
    ["6 tháng đầu năm 2025", "20/11/2025"],
    ["6 tháng cuối năm 2025", "15/6/2025"],
  ])("is none of %s on %s", async (time, today) => {
    await opened(time, today);
    await pane.press(/^Kiểm tra/);
    expect(pane.text()).not.toContain("Văn bản này ghi kỳ");
  });
});
