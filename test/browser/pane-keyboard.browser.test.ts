import { vi } from "../../src/pane/words/vi";
import { atDesk, type Desk } from "../support/browser";
import { manyFindings } from "../support/many-findings";
import { kindNames } from "../../src/core/check/finding-kinds";
import { button, insertOutline, openFinding, paneFrame, runCheck, settled, view } from "../support/pane";
import { focused } from "../support/pane-page";
import { checkWords } from "../../src/pane/words/check";
import { formsWords } from "../../src/pane/words/forms";

/**
 * Whoever has no mouse presses every button once; what that opens or brings
 * is pressed too, one after another in one pane that is never loaded again.
 */
describe("bàn phím không bao giờ rơi khỏi ngăn", () => {
  test.each([
    ["văn bản mới", undefined],
    ["báo cáo còn nhiều điểm phải sửa", manyFindings],
  ])("%s: Enter ở từng nút, rồi Tab: tiêu điểm vẫn ở một chỗ nhìn thấy trong ngăn", async (_, document) => {
    await atDesk({ ...(document && { document }) }, async (desk) => {
      await (document ? view(desk, vi.views.outline) : button(desk, vi.actions.insertAll)).waitFor();
      await allFetched(desk);
      const { pressed, lost } = await pressEverything(desk);

      expect(lost).toEqual([]);
      expect((document ? metInReport : metInNew).filter((name) => !pressed.includes(name))).toEqual([]);
    });
  });
});

test("Enter ở một ô của Thông tin bày ra chỗ sẽ đổi; Esc bỏ đi và trả tiêu điểm về đúng ô ấy", async () => {
  await atDesk({}, async (desk) => {
    await insertOutline(desk);
    await view(desk, vi.views.details).click();
    const place = desk.pane.getByLabel(formsWords.vi.details.place, { exact: true });
    await place.fill("An Bình");
    await desk.page.keyboard.press("Enter");
    await desk.pane.locator(".proposal").waitFor();
    await desk.page.keyboard.press("Escape");
    await desk.pane.locator(".proposal").waitFor({ state: "detached" });
    await settled(desk);
    expect(await place.evaluate((field) => field === document.activeElement && document.hasFocus())).toBe(true);
  });
});

test("bỏ qua một điểm giữa danh sách: tiêu điểm sang điểm đứng sau nó, không về đầu; bỏ qua điểm cuối của một loại: sang loại sau", async () => {
  await atDesk({ document: manyFindings }, async (desk) => {
    await view(desk, vi.views.outline).waitFor();
    await runCheck(desk);
    const ignored = async (kind: string, position: number) => {
      await openFinding(desk, kind, position);
      await desk.pane
        .locator('.finding[aria-current="true"]')
        .getByRole("button", { name: checkWords.vi.ignore })
        .focus();
      await desk.page.keyboard.press("Enter");
      await button(desk, checkWords.vi.commonReasons[1]!).focus();
      await desk.page.keyboard.press("Enter");
      await desk.pane.locator('.finding[aria-current="true"]').waitFor({ state: "detached" });
      await settled(desk);
      return focused(desk);
    };
    expect(await ignored("basis", 4)).toContain("mục II.1");
    expect(await ignored("figures", 0)).toContain(kindNames.blanks.vi);
  });
});

/** Some of what must have been met, so that a walk that ends too soon is seen. */
const metInNew = ["Chèn đề cương", "mục con", "Chèn theo lựa chọn", "Bỏ “bỏ qua”", "Điểm sau", "Hoàn tác"];
const metInReport = [
  "Chèn mục",
  "Chèn câu mẫu",
  "điểm: figures",
  "Áp dụng",
  "Chép",
  "Tải dạng văn bản thuần (.md)",
  "Kiểm tra lại",
];

interface Walk {
  readonly pressed: readonly string[];
  /** What lost the focus, and when. */
  readonly lost: readonly string[];
}

/**
 * The parts that are fetched one after another once the document is on
 * the screen are there: a button that comes late would be passed by.
 */
async function allFetched(desk: Desk): Promise<void> {
  await paneFrame(desk).waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => /\/check[.\w-]*\.js$/.test(name)),
  );
  await settled(desk);
}

/** As many presses as no screen of ours needs. */
const MOST = 150;

async function pressEverything(desk: Desk): Promise<Walk> {
  const frame = paneFrame(desk);
  const pressed: string[] = [];
  const lost: string[] = [];
  const names = [vi.views.outline, vi.views.check, vi.views.details];
  // A view that was left is come back to, until no view has anything new.
  for (let idle = 0, turn = 0; idle <= names.length && pressed.length < MOST;) {
    const next = await frame.evaluate(focusNext, pressed);
    if (next === null) {
      idle++;
      await view(desk, names[turn++ % names.length]!).focus();
      await desk.page.keyboard.press("Enter");
      await settled(desk);
      continue;
    }
    idle = 0;
    pressed.push(next);
    await desk.page.keyboard.press("Enter");
    await settled(desk);
    const after = await frame.evaluate(whereFocusIs);
    if (after.outside) lost.push(`${next}: sau Enter`);
    // What only narrows a list is let go of again, for the rest of the list to be reached.
    if (after.isPressed) await desk.page.keyboard.press("Enter");
    await desk.page.keyboard.press(after.isLast ? "Shift+Tab" : "Tab");
    const beyond = await frame.evaluate(whereFocusIs);
    if (beyond.outside) lost.push(`${next}: sau Tab`);
    if (beyond.stayed) lost.push(`${next}: Tab không đi tiếp từ ${beyond.place}`);
  }
  return { pressed, lost };
}

/** In the page: focuses the first button of a kind that was not pressed yet, and names it; null when there is none. */
function focusNext(pressed: readonly string[]): string | null {
  const kindOf = (one: HTMLElement) => {
    if (one.dataset.row !== undefined) return `mục ${one.dataset.row.includes(".") ? "con" : "lớn"}`;
    if (one.dataset.finding !== undefined)
      return `điểm: ${one.closest(".kind")?.querySelector("button")?.dataset.kind}`;
    if (one.closest(".criterion") && one.classList.contains("plain-button"))
      return `nội dung ${one.className.split(" ").pop()}`;
    return one.textContent
      .trim()
      .replace(/\d+|(?<!\p{L})[IVX]+(?!\p{L})/gu, "#")
      .slice(0, 60);
  };
  const shown = [...document.querySelectorAll<HTMLElement>("button")].filter(
    (one) => one.offsetParent !== null && one.getAttribute("aria-disabled") !== "true",
  );
  // What takes a thing away again comes last, so that there is something to press meanwhile.
  const isLate = (kind: string) => /Hoàn tác|^Đề cương$|^Kiểm tra|^Thông tin/.test(kind);
  const fresh = shown.filter((one) => !pressed.includes(kindOf(one)));
  const target = fresh.find((one) => !isLate(kindOf(one))) ?? fresh[0];
  if (target === undefined) return null;
  target.focus();
  return kindOf(target);
}

/**
 * In the page: whether the keyboard would act on something that cannot be seen,
 * on the page itself or outside the pane; and whether Tab would leave at the end.
 */
function whereFocusIs(): {
  readonly outside: boolean;
  readonly isLast: boolean;
  readonly isPressed: boolean;
  /** It is where it was at the last look. */
  readonly stayed: boolean;
  readonly place: string;
} {
  const active = document.activeElement as HTMLElement | null;
  const nowhere = active === null || active === document.body || active.offsetParent === null;
  // An empty place has a line of its own, and nothing to be seen of it.
  const outside = !document.hasFocus() || nowhere || active.offsetHeight === 0;
  const reachable = [
    ...document.querySelectorAll<HTMLElement>("button, input, select, textarea, a[href], [tabindex]"),
  ].filter((one) => one.tabIndex >= 0 && one.offsetParent !== null);
  const isLast =
    active !== null && !reachable.some((one) => active.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
  const looks = window as unknown as { lastFocus?: Element | null };
  const stayed = looks.lastFocus === active;
  looks.lastFocus = active;
  const place = `<${active?.tagName.toLowerCase()} class="${active?.className}">`;
  return { outside, isLast, stayed, place, isPressed: active?.getAttribute("aria-pressed") === "true" };
}
