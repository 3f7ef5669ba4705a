import { vi } from "../../src/pane/words/vi";
import { checkWords } from "../../src/pane/words/check";
import { messagesWords } from "../../src/pane/words/notices";
import { atDesk, type Desk } from "../support/browser";
import { manyFindings } from "../support/many-findings";
import { button, openSection, paneFrame, row, runCheck, settled, view } from "../support/pane";
import { focused } from "../support/pane-page";

/** Who hears the pane, or sees only where the focus is, knows as much as who sees all of it. */
const report = { document: manyFindings, query: { paneWidth: "320" } };

test("nút “Chèn mục” của từng dòng mang số mục; tên mục không bị đọc hai lần", () =>
  atDesk(report, async (desk) => {
    await button(desk, `${vi.actions.insertSection} V`).waitFor();
    expect(await description(desk, "I.1")).toBe("");
  }));

test("đóng một câu báo: tiêu điểm sang chỗ nhìn thấy được, không ở lại nơi không còn gì", () =>
  atDesk({ query: { faults: "read-only" } }, async (desk) => {
    await button(desk, vi.actions.insertAll).press("Enter");
    await button(desk, vi.actions.close).press("Enter");
    await settled(desk);
    expect(await paneFrame(desk).evaluate(() => (document.activeElement as HTMLElement).offsetHeight)).toBeGreaterThan(
      0,
    );
    expect(await focused(desk)).not.toBe("");
  }));

test("câu báo hiện ra phía trên không đẩy nút vừa bấm ra ngoài", () =>
  atDesk({ ...report, query: { paneWidth: "320", faults: "read-only" } }, async (desk) => {
    await row(desk, "I").waitFor();
    // At the very bottom of what is in sight.
    const insert = button(desk, vi.actions.insertMissing(1));
    await insert.evaluate((one) => one.scrollIntoView({ block: "end" }));
    await insert.press("Enter");
    await desk.pane.locator(".trouble").waitFor();
    await settled(desk);
    const { bottom, floor } = await paneFrame(desk).evaluate(() => ({
      bottom: document.activeElement!.getBoundingClientRect().bottom,
      floor: document.querySelector("[data-scroller]")!.getBoundingClientRect().bottom,
    }));
    expect(await focused(desk)).toBe(vi.actions.insertMissing(1));
    expect(bottom).toBeLessThanOrEqual(floor + 1);
  }));

test("bản xem trước mất cùng loại điểm vừa gập: mở lại loại ấy không giật tiêu điểm, đi tiếp cũng không", () =>
  atDesk(report, async (desk) => {
    await view(desk, vi.views.outline).waitFor();
    await runCheck(desk);
    const kind = desk.pane.locator('[data-kind="basis"]');
    const fixAll = () => desk.pane.locator(".kind-body").getByRole("button", { name: /^Sửa tự động/ });
    await kind.press("Enter");
    await fixAll().press("Enter");
    await desk.pane.locator(".proposal").waitFor();
    await kind.press("Enter");
    await kind.press("Enter");
    await settled(desk);
    expect(await desk.pane.locator(".proposal").count()).toBe(0);
    expect(await focused(desk)).toContain(checkWords.vi.kinds.basis);

    await fixAll().press("Enter");
    await desk.pane.locator(".proposal").waitFor();
    await button(desk, checkWords.vi.next).press("Enter");
    await settled(desk);
    expect(await focused(desk)).toBe(checkWords.vi.next);
  }));

test("đánh dấu đã rà soát, điền thông tin từ văn bản: trình đọc màn hình nghe được kết quả", () =>
  atDesk(report, async (desk) => {
    const said = desk.pane.locator('[role="status"]');
    await openSection(desk, "I.1");
    await desk.pane.locator('[data-section="I.1"] .criterion .plain-button').first().press("Enter");
    await button(desk, vi.criterion.tick).press("Enter");
    await said.getByText(messagesWords.vi.notices.answered).waitFor();

    await view(desk, vi.views.details).press("Enter");
    await button(desk, /^Điền \d+ ô/).press("Enter");
    await said.getByText(/^Đã điền \d+ ô\.$/).waitFor();
  }));

test("Word chưa trả lời: sau năm giây trình đọc màn hình cũng nghe phải làm gì", () =>
  atDesk({ query: { faults: "never-answers" } }, (desk) =>
    desk.pane.locator('[role="status"]').getByText(vi.states.slow).waitFor(),
  ));

test("dấu của mức đang lọc có màu của chữ bên cạnh, không chìm vào nền", () =>
  atDesk(report, async (desk) => {
    await view(desk, vi.views.outline).waitFor();
    await runCheck(desk);
    const filter = button(desk, /^Lưu ý \d/);
    await filter.click();
    await desk.pane.locator('.toggles [aria-pressed="true"]').waitFor();
    const [icon, words] = await filter.evaluate((one) => [
      getComputedStyle(one.querySelector(".icon")!).color,
      getComputedStyle(one).color,
    ]);
    expect(icon).toBe(words);
  }));

/** What a screen reader would read of a row behind its name. */
async function description(desk: Desk, section: string): Promise<string> {
  await row(desk, section).focus();
  const devtools = await desk.page.context().newCDPSession(desk.page);
  const { frameTree } = await devtools.send("Page.getFrameTree");
  const pane = frameTree.childFrames!.find(({ frame }) => frame.url.includes("/taskpane.html"))!;
  const { nodes } = await devtools.send("Accessibility.getFullAXTree", { frameId: pane.frame.id });
  const focus = nodes.find(
    ({ role, properties }) =>
      role?.value === "button" && properties?.some(({ name, value }) => name === "focused" && value.value === true),
  )!;
  expect(focus.name?.value).toMatch(/^1\. Công tác lãnh đạo/);
  return (focus.description?.value as string | undefined) ?? "";
}
