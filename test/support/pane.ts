import type { Frame, Locator } from "playwright-core";
import type { SectionId } from "../../src/core/outline/outline";
import { checkWords } from "../../src/pane/words/check";
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

/** Waits until the section's row says that. */
export async function sectionSays(desk: Desk, id: SectionId, state: string | RegExp): Promise<void> {
  try {
    await row(desk, id).locator(".status").getByText(state).first().waitFor();
  } catch (error) {
    throw new Error(`Mục ${id} đang là “${await row(desk, id).locator(".status").innerText()}”`, { cause: error });
  }
}

/** Opens what a section must report. */
export async function openSection(desk: Desk, id: SectionId): Promise<void> {
  if ((await row(desk, id).getAttribute("aria-expanded")) !== "true") await row(desk, id).click();
  await desk.pane.locator(`#guide-${id.replace(".", "\\.")}`).waitFor();
}

/**
 * Section ids in the order shown, each with what its row says of it ("đã
 * viết · 60 chữ"), or the count of a part ("1/3").
 */
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
  await outlineInserted(desk);
}

/** Waits until the pane says that the outline is in the document. */
export async function outlineInserted({ pane }: Desk): Promise<void> {
  await pane
    .getByText(/^Đã chèn đề cương\./)
    .first()
    .waitFor();
}

/** One of the three views; "Kiểm tra" carries the number of findings behind its name. */
export function view({ pane }: Desk, name: string): Locator {
  return pane.getByRole("navigation").getByRole("button", { name: new RegExp(`^${name}( ?\\d+)?$`) });
}

/** Turns to "Kiểm tra", or checks once more, and waits for the result. */
export async function runCheck(desk: Desk): Promise<void> {
  await view(desk, vi.views.check).click();
  const again = button(desk, checkWords.vi.again);
  await again.waitFor();
  await again.click();
  await desk.pane
    .getByText(/^Kiểm tra xong: /)
    .first()
    .waitFor();
}

/** Opens a kind of findings, and one of them in full. */
export async function openFinding({ pane }: Desk, kind: string, position = 0): Promise<void> {
  const line = pane.locator(`[data-kind="${kind}"]`);
  if ((await line.getAttribute("aria-expanded")) !== "true") await line.click();
  const finding = pane.locator(".kind", { has: line }).locator("[data-finding]").nth(position);
  if ((await finding.getAttribute("aria-expanded")) !== "true") await finding.click();
}

/** The pane's own page, to look into. */
export function paneFrame({ page }: Desk): Frame {
  return page.frames().find((frame) => frame.url().includes("/taskpane.html"))!;
}

/** Waits until what was pressed is done and the pane has drawn it. */
export async function settled(desk: Desk): Promise<void> {
  await paneFrame(desk).waitForFunction(() => document.querySelector(".pane[data-busy]") === null);
  await paneFrame(desk).evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
}
