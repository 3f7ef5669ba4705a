import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { vi } from "../../src/pane/words/vi";
import { atDesk, type Desk, type DeskOptions } from "../support/browser";
import { manyFindings } from "../support/many-findings";
import { button, paneFrame, settled, view } from "../support/pane";
import { proposalsWords } from "../../src/pane/words/proposals";
import { checkWords } from "../../src/pane/words/check";
import { formsWords } from "../../src/pane/words/forms";
import { messagesWords } from "../../src/pane/words/notices";

/** What a task takes: presses of the mouse, screens scrolled on the way, and presses of keys for who has no mouse. */
interface Effort {
  readonly clicks: number;
  readonly screens: number;
  readonly keys: number;
}

interface Task {
  readonly name: string;
  readonly options: DeskOptions;
  readonly byMouse: (hand: Mouse) => Promise<void>;
  readonly byKeyboard: (hand: Keyboard) => Promise<void>;
  /** Holds once it is done. */
  readonly done: (desk: Desk) => Locator;
}

const narrow = { query: { paneWidth: "320" } };
const report = { ...narrow, document: manyFindings };

const tasks: readonly Task[] = [
  {
    name: "Chèn đề cương lần đầu, đúng kỳ cả năm",
    options: narrow,
    async byMouse(hand) {
      await hand.choose(hand.field(formsWords.vi.firstRun.period), "fullYear");
      await hand.click(vi.actions.insertAll);
    },
    async byKeyboard(hand) {
      await hand.tabTo(formsWords.vi.firstRun.period);
      await hand.press("c");
      await hand.enter(vi.actions.insertAll);
    },
    done: ({ pane }) => pane.getByText(messagesWords.vi.notices.insertedAll).first(),
  },
  {
    name: "Chèn phần còn thiếu vào báo cáo đã viết",
    options: report,
    byMouse: (hand) => hand.click(/^Chèn \d+ mục còn thiếu$/),
    byKeyboard: (hand) => hand.enter(/^Chèn \d+ mục còn thiếu/),
    done: ({ pane }) => pane.getByText(messagesWords.vi.notices.insertedSome("V")).first(),
  },
  {
    name: "Sửa mọi chỗ sửa tự động được",
    options: report,
    async byMouse(hand) {
      await hand.click(hand.view(vi.views.check));
      await hand.click(/^Sửa tự động \d+ chỗ…$/);
      await hand.click(proposalsWords.vi.apply);
    },
    async byKeyboard(hand) {
      await hand.enter(vi.views.check);
      await hand.enter(/^Sửa tự động \d+ chỗ…$/);
      await hand.enter(proposalsWords.vi.apply);
    },
    done: ({ pane }) => pane.getByText(/^Đã sửa \d+ chỗ\./).first(),
  },
  {
    name: "Tới điểm thứ ba của mục II.1 (số liệu không khớp)",
    options: report,
    async byMouse(hand) {
      await hand.click(hand.view(vi.views.check));
      await hand.click(hand.kind("figures"));
      await hand.click(hand.firstOf("figures"));
    },
    async byKeyboard(hand) {
      await hand.enter(vi.views.check);
      await hand.enter(/^Số liệu/);
      await hand.enter(/Số liệu không khớp/);
    },
    done: ({ pane }) => pane.locator('.finding[aria-current="true"]', { hasText: "Số liệu không khớp" }),
  },
  {
    name: "Lập phiếu đề nghị bổ sung",
    options: report,
    async byMouse(hand) {
      await hand.click(hand.view(vi.views.check));
      await hand.click(checkWords.vi.sendBack);
      await hand.click(checkWords.vi.openInWord);
    },
    async byKeyboard(hand) {
      await hand.enter(vi.views.check);
      await hand.enter(checkWords.vi.sendBack);
      await hand.enter(checkWords.vi.openInWord);
    },
    done: ({ pane }) => pane.getByText(/phieu-de-nghi-bo-sung|Đã mở thành văn bản mới/).first(),
  },
];

describe("năm việc người dùng làm, ở ngăn rộng 320 px", () => {
  const measured = new Map<string, Effort>();

  test.each(tasks)("$name", async ({ name, options, byMouse, byKeyboard, done }) => {
    const mouse = await handOf(Mouse, options, byMouse, done);
    const keyboard = await handOf(Keyboard, options, byKeyboard, done);
    measured.set(name, { clicks: mouse.clicks, screens: mouse.screens, keys: keyboard.keys });
    expect([mouse.clicks, keyboard.keys].every((count) => count > 0)).toBe(true);
  });

  test("không việc nào tốn hơn điều docs/usability.md ghi", () => {
    const rows = [...measured].map(
      ([name, { clicks, screens, keys }]) => `| ${name} | ${clicks} | ${screens} | ${keys} |`,
    );
    console.log(rows.join("\n"));
    const written = new Map(
      [
        ...readFileSync(join(__dirname, "../../docs/usability.md"), "utf8").matchAll(
          /^\| (.+?) \| (\d+) \| (\d+) \| (\d+) \|/gm,
        ),
      ].map(([, name, ...counts]) => [name!, counts.map(Number)] as const),
    );
    const worse = [...measured].filter(([name, { clicks, screens, keys }]) => {
      const limits = written.get(name);
      return limits === undefined || [clicks, screens, keys].some((count, at) => count > limits[at]!);
    });
    expect(worse).toEqual([]);
  });
});

async function handOf<Hand extends Mouse | Keyboard>(
  Kind: new (desk: Desk) => Hand,
  options: DeskOptions,
  work: (hand: Hand) => Promise<void>,
  done: Task["done"],
): Promise<Hand> {
  let used: Hand | null = null;
  await atDesk(options, async (desk) => {
    await (options.document ? desk.pane.locator("[data-row]").first() : button(desk, vi.actions.insertAll)).waitFor();
    used = new Kind(desk);
    await work(used);
    await done(desk).waitFor();
  });
  return used!;
}

/** Who presses what can be seen, and scrolls to what cannot. */
class Mouse {
  clicks = 0;
  screens = 0;

  constructor(private readonly desk: Desk) {}

  field = (label: string) => this.desk.pane.getByLabel(label, { exact: true });
  view = (name: string) => view(this.desk, name);
  kind = (kind: string) => this.desk.pane.locator(`[data-kind="${kind}"]`);
  firstOf = (kind: string) =>
    this.desk.pane
      .locator(".kind", { has: this.kind(kind) })
      .locator("[data-finding]")
      .first();

  async click(what: string | RegExp | Locator): Promise<void> {
    const target = typeof what === "string" || what instanceof RegExp ? button(this.desk, what).last() : what;
    await this.bringIntoView(target);
    this.clicks++;
    await target.click();
  }

  /** Two presses: the list, and the one wanted. */
  async choose(field: Locator, value: string): Promise<void> {
    await this.bringIntoView(field);
    this.clicks += 2;
    await field.selectOption(value);
  }

  private async bringIntoView(target: Locator): Promise<void> {
    await target.waitFor();
    this.screens += await target.evaluate((element) => {
      const scroller = element.closest("[data-scroller]");
      if (scroller === null) return 0;
      const [outer, inner] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
      const hidden = Math.max(outer.top - inner.top, inner.bottom - outer.bottom, 0);
      return Math.ceil(hidden / outer.height);
    });
  }
}

/** As many presses of Tab as a person would bear. */
const PATIENCE = 80;

/** Who has no mouse: Tab to what is wanted, Enter. */
class Keyboard {
  keys = 0;
  private begun = false;

  constructor(private readonly desk: Desk) {}

  async press(key: string): Promise<void> {
    this.keys++;
    await this.desk.page.keyboard.press(key);
  }

  async enter(name: string | RegExp): Promise<void> {
    await this.tabTo(name);
    await this.press("Enter");
    await settled(this.desk);
  }

  /** The focus comes from the pane's own close button, as it does when the pane is entered. */
  async tabTo(name: string | RegExp): Promise<void> {
    if (!this.begun) await this.desk.page.getByRole("button", { name: "Đóng ngăn tác vụ" }).focus();
    this.begun = true;
    const passed: string[] = [];
    for (let presses = 0; presses < PATIENCE; presses++) {
      await this.press("Tab");
      const now = await this.focused();
      if (typeof name === "string" ? now.startsWith(name) : name.test(now)) return;
      passed.push(now.slice(0, 30));
    }
    throw new Error(`Tab never reached ${String(name)}; it passed ${passed.join(" | ")}`);
  }

  private focused(): Promise<string> {
    return paneFrame(this.desk).evaluate(() => {
      const active = document.activeElement;
      const label =
        active instanceof HTMLInputElement || active instanceof HTMLSelectElement ? active.labels?.[0] : null;
      return (label ?? active)?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    });
  }
}
