/** @jest-environment jsdom */
import { parseMemory } from "../../src/core/memory/memory-xml";
import { buildDocx } from "../support/docx-builder";
import { FakeHost } from "../support/fake-host";
import { openPane } from "./open-pane";
import { FakeSurroundings } from "./session";

const head = (unit: string, time: string) => [
  unit,
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "BÁO CÁO",
  `Kết quả thực hiện dân chủ ở cơ sở ${time}`,
];
const anBinh = "ỦY BAN NHÂN DÂN PHƯỜNG AN BÌNH";
const lastHead = head(anBinh, "6 tháng đầu năm 2025");
const newHead = head(anBinh, "6 tháng đầu năm 2026");
const II = "II. KẾT QUẢ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ";
const II1 = "1. Thực hiện dân chủ ở xã, phường, thị trấn";
const V = "V. KIẾN NGHỊ, ĐỀ XUẤT (nếu có)";
const visits = "Bộ phận tiếp dân đã tiếp 40 lượt công dân đến kiến nghị, phản ánh tại trụ sở phường.";
const requests = "Đề nghị UBND huyện mở 02 lớp bồi dưỡng theo Nghị định số 04/2015/NĐ-CP.";
const last = [...lastHead, II, II1, visits, V, requests];
const empty = [...newHead, II, II1, "", V, ""];

const docx = (lines: readonly string[]) => buildDocx(lines.map((text) => ({ text })));

let pane: Awaited<ReturnType<typeof openPane>>;
afterEach(() => pane.close());

/** Presses a button once it is there, and waits until what it began is done: a loaded machine needs more turns. */
async function press(name: string | RegExp): Promise<void> {
  await until(() => pane.hasButton(name));
  await pane.press(name);
  await until(() => pane.store.get().work === null);
}

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500 && !isSo(); turn++) await pane.settled(() => undefined);
}

async function withFile(host: FakeHost, lines: readonly string[] = last, surroundings = new FakeSurroundings()) {
  pane = await openPane(host, surroundings);
  await press("Báo cáo kỳ trước…");
  await pane.choose("bao-cao-2025.docx", docx(lines));
  await until(() => pane.store.get().previous !== null && pane.store.get().work === null);
}

describe("last period's report in the pane", () => {
  it("is told by its file, unit and period, and writes nothing by being chosen", async () => {
    const host = new FakeHost(empty);
    await withFile(host);
    expect(pane.text()).toContain("bao-cao-2025.docx");
    expect(pane.text()).toContain("Ủy ban nhân dân phường An Bình · 6 tháng đầu năm 2025");
    expect(pane.text()).toContain("Có nội dung ở 2 mục");
    expect(host.texts()).toEqual(empty);
    expect(host.asked.apply).toBe(0);
    expect(host.memory).toBeNull();
  });

  it.each([
    ["another unit's", [...head("ỦY BAN NHÂN DÂN XÃ PHÚ LỘC", "6 tháng đầu năm 2025"), II, II1, visits], "đơn vị khác"],
    ["the same period's", [...newHead, II, II1, visits], "cùng kỳ với văn bản đang mở"],
    ["a later period's", [...head(anBinh, "năm 2027"), II, II1, visits], "của kỳ sau"],
    [
      "a plan",
      [
        ...lastHead.slice(0, 3),
        "KẾ HOẠCH",
        "Thực hiện cải cách hành chính năm 2025",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "Nội dung.",
      ],
      "Văn bản này là Kế hoạch",
    ],
  ])("says so when it is %s", async (_, lines, said) => {
    await withFile(new FakeHost(empty), lines);
    expect(pane.text()).toContain(said);
  });

  it("says why a file cannot be read, and changes nothing", async () => {
    const host = new FakeHost(empty);
    pane = await openPane(host);
    await press("Báo cáo kỳ trước…");
    await pane.choose("van-ban.docx", "không phải tệp Word");
    expect(pane.text()).toContain("Không đọc được tệp này. Không phải tệp .docx");
    expect(pane.store.get().previous).toBeNull();
  });

  it("shows in a section what was written there, with what cannot stand marked, and brings it over with blanks, one step to take back", async () => {
    const host = new FakeHost(empty);
    await withFile(host);
    await pane.pressSection("V");
    await press("Kỳ trước viết (1 đoạn)");
    const marks = [...document.querySelectorAll("mark")].map(({ textContent, title }) => [textContent, title]);
    expect(marks).toEqual([
      ["UBND huyện", "cơ quan không còn"],
      ["02", "số liệu kỳ trước"],
      ["04/2015/NĐ-CP", "văn bản đã hết hiệu lực"],
    ]);
    await press("Đưa vào làm nháp");
    const draft = "Đề nghị UBND huyện mở [kỳ trước: 02] lớp bồi dưỡng theo Nghị định số 04/2015/NĐ-CP.";
    expect(host.texts()).toEqual([...empty.slice(0, -1), draft, ""]);
    expect(host.asked.apply).toBe(1);
    expect(pane.status()).toContain("Đã đưa 1 mục của kỳ trước vào làm nháp");
    await press("Hoàn tác");
    expect(host.texts()).toEqual(empty);
  });

  it("finds the blanks of a draft as places still to be filled in, until each is replaced", async () => {
    const host = new FakeHost(empty);
    await withFile(host);
    await pane.pressSection("II.1");
    await press("Kỳ trước viết (1 đoạn)");
    await press("Đưa vào làm nháp");
    await press("Kiểm tra");
    const at = host.texts().findIndex((text) => text.includes("[kỳ trước: 40]"));
    const left = () =>
      pane.store
        .get()
        .report!.findings.filter(({ rule, paragraph }) => rule === "leftover-placeholder" && paragraph === at);
    expect(left()).toHaveLength(1);
    await pane.settled(() => host.type(at, host.texts()[at]!.replace("[kỳ trước: 40]", "45")));
    await press("Kiểm tra lại");
    expect(left()).toEqual([]);
  });

  it("brings all of it over into the empty sections only, after showing it", async () => {
    const own = "Đề nghị bổ sung biên chế cho phường.";
    const host = new FakeHost([...newHead, II, II1, "", V, own]);
    await withFile(host);
    await press("Đưa cả báo cáo vào 1 mục còn trống…");
    expect(host.asked.apply).toBe(0);
    expect(pane.text()).toContain("đã tiếp [kỳ trước: 40] lượt công dân");
    await press("Áp dụng");
    expect(host.texts()).toEqual([...newHead, II, II1, visits.replace("40", "[kỳ trước: 40]"), "", V, own]);
    await press("Hoàn tác");
    expect(host.texts()).toEqual([...newHead, II, II1, "", V, own]);
  });

  it("sets the figures of a section side by side and puts the phrase behind the new one", async () => {
    const now = visits.replace("40", "45");
    const host = new FakeHost([...newHead, II, II1, now, V, ""]);
    await withFile(host);
    await pane.pressSection("II.1");
    await press("So với kỳ trước (1 số liệu)");
    expect(pane.text()).toContain("40 → 45 lượt công dân · +5 · +12,5%");
    await press(/Chèn câu so sánh/);
    expect(host.texts()[newHead.length + 2]).toBe(
      now.replace("45 lượt công dân", "45 lượt công dân (tăng 12,5% so với cùng kỳ)"),
    );
    expect(pane.button(/Chèn câu so sánh/).getAttribute("aria-disabled")).toBe("true");
    await press("Hoàn tác");
    expect(host.texts()[newHead.length + 2]).toBe(now);
  });

  it("takes the open document for last period's: what is not rewritten is found", async () => {
    const host = new FakeHost(last);
    pane = await openPane(host);
    await press("Báo cáo kỳ trước…");
    await press("Văn bản này là bản chép từ kỳ trước");
    expect(pane.text()).toContain("Ủy ban nhân dân phường An Bình · 6 tháng đầu năm 2025");
    const stale = () => pane.store.get().report!.findings.filter(({ rule }) => rule === "stale-copy");
    await pane.settled(() => host.type(4, newHead[4]!));
    await pane.settled(() => host.type(7, visits.replace("40", "45")));
    await press("Kiểm tra");
    expect(stale().map(({ section }) => section)).toEqual(["V"]);
  });

  it("takes the document as it was opened, whatever was rewritten before it was called a copy", async () => {
    const host = new FakeHost(last);
    pane = await openPane(host);
    await pane.settled(() => host.type(4, newHead[4]!));
    await pane.settled(() => host.type(7, visits.replace("40", "45")));
    await press("Báo cáo kỳ trước…");
    await press("Văn bản này là bản chép từ kỳ trước");
    expect(pane.text()).toContain("Ủy ban nhân dân phường An Bình · 6 tháng đầu năm 2025");
    expect(pane.text()).not.toContain("Tiêu đề còn ghi kỳ trước");
    await press("Kiểm tra");
    const stale = pane.store.get().report!.findings.filter(({ rule }) => rule === "stale-copy");
    expect(stale.map(({ section }) => section)).toEqual(["V"]);
  });

  it("takes the document as it is where last period's text was pasted into it after it was opened", async () => {
    const host = new FakeHost(["", ...lastHead.slice(1), II, II1, "", V, ""]);
    pane = await openPane(host);
    await pane.settled(() => host.type(7, visits));
    await press("Báo cáo kỳ trước…");
    await press("Văn bản này là bản chép từ kỳ trước");
    expect(pane.store.get().previous!.snapshot.paragraphs.map(({ text }) => text)).toContain(visits);
    await press("Thông tin");
    expect(pane.store.get().view).toBe("details");
  });

  it("is remembered in the document in its light form, by which another day's check knows it, until it is put away", async () => {
    const host = new FakeHost([...newHead, II, II1, visits, V, ""]);
    await withFile(host);
    await press("Nhớ trong văn bản");
    const { memory } = parseMemory(host.memory);
    expect(memory!.previous).toMatchObject({ unit: "Ủy ban nhân dân phường An Bình", time: { year: 2025 } });
    expect(host.memory).not.toContain("Bộ phận tiếp dân");
    await pane.close();

    pane = await openPane(host);
    await press("Kiểm tra");
    const stale = () => pane.store.get().report!.findings.filter(({ rule }) => rule === "stale-copy");
    expect(stale().map(({ section }) => section)).toEqual(["II.1"]);
    await press("Đề cương");
    await press("Báo cáo kỳ trước…");
    expect(pane.text()).toContain("Báo cáo kỳ trước đã nhớ trong văn bản");
    await press("Thôi đối chiếu");
    expect(parseMemory(host.memory).memory!.previous).toBeUndefined();
    expect(stale()).toEqual([]);
  });
});
