import { vi } from "../../src/pane/words/vi";
import { atDesk, type Desk } from "../support/browser";
import { manyFindings } from "../support/many-findings";
import { openFinding, openSection, paneFrame, runCheck, settled, view } from "../support/pane";

/** A screen of 1366 x 768, and the same at 150 %: there the whole pane scrolls under what stands fixed. */
const screens = [
  ["100 %", { width: 1366, height: 768 }],
  ["150 %", { width: 911, height: 512 }],
] as const;

describe("phím Tab tới đâu, chỗ ấy nhìn thấy trọn", () => {
  test.each(screens)("ngăn rộng 320 px ở %s: không gì đứng cố định che mất tiêu điểm", async (_, viewport) => {
    await atDesk({ query: { paneWidth: "320" }, document: manyFindings, viewport }, async (desk) => {
      await view(desk, vi.views.outline).waitFor();
      await openSection(desk, "II.1");
      expect(await covered(desk)).toEqual([]);

      await runCheck(desk);
      await openFinding(desk, "basis", 1);
      expect(await covered(desk)).toEqual([]);

      await view(desk, vi.views.details).click();
      await settled(desk);
      expect(await covered(desk)).toEqual([]);
    });
  });
});

/** Goes through all of the view, forwards and back, and names what could not be seen whole when it had the focus. */
async function covered(desk: Desk): Promise<readonly string[]> {
  const frame = paneFrame(desk);
  const found = new Set<string>();
  await frame.evaluate(() => document.querySelector<HTMLElement>("nav button")!.focus());
  for (const key of ["Tab", "Shift+Tab"]) {
    for (let step = 0; step < MOST; step++) {
      await desk.page.keyboard.press(key);
      const { name, stayed } = await frame.evaluate(coveredFocus);
      if (stayed) break;
      if (name !== null) found.add(`${key}: ${name}`);
    }
  }
  return [...found];
}

const MOST = 80;

/** In the page: the name of what has the focus when something else is painted over its top or its bottom edge. */
function coveredFocus(): { readonly name: string | null; readonly stayed: boolean } {
  const active = document.activeElement as HTMLElement;
  const looks = window as unknown as { focusBefore?: Element };
  const stayed = looks.focusBefore === active;
  looks.focusBefore = active;
  // Fluent draws its boxes over and beside the control itself.
  const shape = active.closest<HTMLElement>(".fui-Checkbox, .fui-Select, .fui-Input, .fui-Textarea") ?? active;
  const { left, top, bottom } = shape.getBoundingClientRect();
  // Of a box of several lines the browser brings that with the cursor into view.
  const edges = active.tagName === "TEXTAREA" ? [top + 3] : [top + 3, bottom - 3];
  const seen = edges.every((y) => {
    const painted = document.elementFromPoint(left + 8, y);
    return painted !== null && (shape.contains(painted) || painted.contains(shape));
  });
  const name = (active as HTMLInputElement).labels?.[0]?.textContent ?? active.textContent.trim();
  return { name: seen ? null : name.slice(0, 50), stayed };
}
