import type { Locator } from "playwright-core";
import type { SectionId } from "../../src/core/outline/outline";
import type { Status } from "../../src/core/sections/section-state";
import { vi } from "../../src/pane/words/vi";
import type { Desk } from "./browser";

/** The main button of the pane, whatever it is called just now. */
export function button({ pane }: Desk, name: string | RegExp): Locator {
  return pane.getByRole("button", { name, exact: typeof name === "string" });
}

/** The row of a section: its title button, which also shows its state. */
export function row({ pane }: Desk, id: SectionId): Locator {
  return pane.locator(`[data-row="${id}"]`);
}

/** Waits until the section is shown in that state. */
export async function sectionBecomes(desk: Desk, id: SectionId, status: Status): Promise<void> {
  await row(desk, id).getByText(vi.status[status], { exact: true }).waitFor();
}

/** Section ids in the order shown, each with the word of its state ("Đã viết"), or the count of a part ("1/3 mục đã viết"). */
export async function sectionStates(desk: Desk): Promise<Record<SectionId, string>> {
  await desk.pane.locator("[data-row]").first().waitFor();
  const rows = await desk.pane
    .locator("[data-row]")
    .evaluateAll((all) => all.map((one) => [one.dataset.row!, one.querySelector(".status")!.textContent!] as const));
  return Object.fromEntries(rows);
}

/** Presses "Chèn đề cương" and waits until the pane says that it is done. */
export async function insertOutline(desk: Desk): Promise<void> {
  await button(desk, vi.actions.insertAll).click();
  await desk.pane
    .getByText(/^Đã chèn 14 mục\./)
    .first()
    .waitFor();
}

/** One of the three views in the band; "Kiểm tra" carries the number of findings behind its name. */
export function view({ pane }: Desk, name: string): Locator {
  return pane.getByRole("navigation").getByRole("button", { name: new RegExp(`^${name}( \\(\\d+\\))?$`) });
}

/** Presses "Kiểm tra" in the band and waits for the result. */
export async function runCheck(desk: Desk): Promise<void> {
  await desk.pane
    .getByRole("banner")
    .getByRole("button", { name: /^Kiểm tra( lại)?$/ })
    .first()
    .click();
  await desk.pane
    .getByText(/^Kiểm tra xong: /)
    .first()
    .waitFor();
}
