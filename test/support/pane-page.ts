import axe, { type AxeResults } from "axe-core";
import type { Desk } from "./browser";

const frameOf = ({ page }: Desk) => page.frames().find((frame) => frame.url().includes("/taskpane.html"))!;

interface Axe {
  run(within: Document): Promise<AxeResults>;
}

/** Every rule of axe-core over the pane's page: id and place of each violation. */
export async function violations(desk: Desk): Promise<string[]> {
  const frame = frameOf(desk);
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    return (await axe.run(document)).violations;
  });
  return found.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")} ${node.failureSummary}`),
  );
}

/** How many pixels the widest thing in the pane sticks out at the right. */
export function overflow(desk: Desk): Promise<number> {
  return frameOf(desk).evaluate(() => {
    const root = document.documentElement;
    return Math.max(0, root.scrollWidth - root.clientWidth, document.body.scrollWidth - root.clientWidth);
  });
}

/** Name of what the keyboard would act on in the pane. */
export function focused(desk: Desk): Promise<string> {
  return frameOf(desk).evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
  });
}
