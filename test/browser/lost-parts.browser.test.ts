import { atDesk, type Desk, type DeskOptions } from "../support/browser";
import { button, insertOutline, outlineInserted, paneFrame, view } from "../support/pane";
import { focused } from "../support/pane-page";
import { checkWords } from "../../src/pane/words/check";
import { formsWords } from "../../src/pane/words/forms";
import { vi } from "../../src/pane/words/vi";

/** How often the pane asked for a file. */
function askedFor(desk: Desk, file: RegExp): { readonly times: number } {
  const asked = { times: 0 };
  desk.page.on("request", (request) => {
    if (file.test(request.url())) asked.times++;
  });
  return asked;
}

const retry = (desk: Desk) => button(desk, vi.actions.retry);
const told = (desk: Desk) => desk.pane.getByText(vi.unfetched).first().waitFor();

const check = /\/check\.js$/;
const ways: readonly (readonly [string, DeskOptions])[] = [
  ["mạng đứt", { missing: check }],
  ["máy chủ chưa có tệp (404)", { missing: check, notFound: true }],
];

describe("một phần của ngăn chưa tải được", () => {
  test.each(ways)("%s: bấm “Thử lại” thì kiểm tra được, không đóng mở ngăn, chữ đang gõ còn nguyên", (_, options) =>
    atDesk(options, async (desk) => {
      await insertOutline(desk);
      await view(desk, vi.views.details).click();
      const agency = desk.pane.getByLabel(formsWords.vi.details.agency, { exact: true });
      await agency.fill("UBND xã An Bình");
      await view(desk, vi.views.check).click();
      await told(desk);
      expect(await retry(desk).count()).toBe(1);

      // Still not there: said again, and not asked for any more by itself.
      const asked = askedFor(desk, check);
      await retry(desk).focus();
      await desk.page.keyboard.press("Enter");
      await frames(desk, () => asked.times > 0);
      await told(desk);
      const times = asked.times;
      let more = 30;
      await frames(desk, () => --more === 0);
      expect(asked.times).toBe(times);

      await desk.deliver();
      await retry(desk).first().click();
      await button(desk, checkWords.vi.again).waitFor();
      expect(await desk.pane.getByText(vi.unfetched).count()).toBe(0);
      expect(await focused(desk)).not.toBe("");

      await view(desk, vi.views.details).click();
      expect(await agency.inputValue()).toBe("UBND xã An Bình");
    }),
  );

  test("thông báo cũng chưa tải được: chỗ của nó nói vậy, thử lại thì hiện điều vừa làm và nút Hoàn tác", () =>
    atDesk({ missing: /\/messages\.js$/ }, async (desk) => {
      await button(desk, vi.actions.insertAll).click();
      await told(desk);
      await desk.deliver();
      await retry(desk).click();
      await button(desk, vi.actions.undo).waitFor();
      expect(await desk.pane.getByText(vi.unfetched).count()).toBe(0);
    }));

  test("có mạng lại thì phần thiếu tự hiện", () =>
    atDesk({ missing: /\/forms\.js$/ }, async (desk) => {
      await told(desk);
      await desk.deliver();
      await paneFrame(desk).evaluate(() => window.dispatchEvent(new Event("online")));
      await button(desk, vi.actions.insertAll).waitFor();
    }));

  test("cả ngăn chưa tải được: thử lại ngay ở câu báo", () =>
    atDesk({ missing: /\/pane\.js$/ }, async (desk) => {
      await desk.pane.getByText(/Chưa tải được đủ ngăn tác vụ/).waitFor();
      await retry(desk).click();
      await desk.pane.getByText(/Chưa tải được đủ ngăn tác vụ/).waitFor();
      await desk.deliver();
      await retry(desk).click();
      await button(desk, vi.actions.insertAll).waitFor();
    }));

  test("Office tiếng Anh mà chữ tiếng Anh chưa tải được: câu báo bằng tiếng Anh, thử lại thì mở", () =>
    atDesk({ query: { locale: "en-US" }, missing: /\/english\.js$/ }, async (desk) => {
      await desk.pane.getByText(/The pane could not be loaded in full/).waitFor();
      await desk.deliver();
      await button(desk, "Try again").click();
      await button(desk, "Insert outline").waitFor();
    }));
});

describe("chèn khi phần ghi vào Word chưa tải được", () => {
  test("văn bản không đổi; thử lại thì chèn đúng một lần", () =>
    atDesk({ missing: /\/write\.js$/ }, async (desk) => {
      await button(desk, vi.actions.insertAll).click();
      await told(desk);
      await desk.deliver();
      await retry(desk).click();
      await outlineInserted(desk);
      await view(desk, vi.views.check).click();
      await button(desk, checkWords.vi.sendBack).waitFor();
    }));

  test("thử lại bằng bàn phím mà vẫn chưa được: con trỏ vẫn ở “Thử lại”, có mạng thì chỉ cần bấm lần nữa", () =>
    atDesk({ missing: /\/write\.js$/ }, async (desk) => {
      await button(desk, vi.actions.insertAll).focus();
      await desk.page.keyboard.press("Enter");
      await told(desk);
      const asked = askedFor(desk, /\/write\.js$/);
      await retry(desk).focus();
      await desk.page.keyboard.press("Enter");
      await frames(desk, () => asked.times > 0);
      await told(desk);
      let more = 30;
      await frames(desk, () => --more === 0);
      expect(await focused(desk)).toContain(vi.actions.retry);

      await desk.deliver();
      await desk.page.keyboard.press("Enter");
      await outlineInserted(desk);
    }));
});

/** Lets the pane draw until that holds. */
async function frames(desk: Desk, enough: () => boolean): Promise<void> {
  for (let frame = 0; frame < 300 && !enough(); frame++) {
    await paneFrame(desk).evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))));
  }
}
