/**
 * Scrolls the pane's own scroller, and nothing around it, as little as
 * needed to show an element's top; the focus stays where it is.
 */
export function keepInView(element: HTMLElement): void {
  const scroller = scrollerOf(element);
  if (scroller === null) return;
  const outer = scroller.element.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const above = inner.top - outer.top - scroller.covered - headOver(element);
  const below = Math.min(inner.bottom - outer.bottom, above);
  if (above < 0) scroller.element.scrollTop += above;
  else if (below > 0) scroller.element.scrollTop += below;
}

/** How much the head of an open section covers of what is within it. */
function headOver(element: HTMLElement): number {
  const head = element.closest("[data-section]")?.querySelector(".row-open");
  return head && !element.contains(head) ? head.getBoundingClientRect().height : 0;
}

/**
 * What scrolls: the part below the head; in a pane too low for that, all
 * of it under the views, which then cover its top.
 */
function scrollerOf(element: HTMLElement): { readonly element: HTMLElement; readonly covered: number } | null {
  const inner = element.closest<HTMLElement>("[data-scroller]");
  if (inner === null) return null;
  const pane = inner.parentElement;
  if (pane === null || getComputedStyle(pane).overflowY !== "auto") return { element: inner, covered: 0 };
  return { element: pane, covered: pane.querySelector("nav")?.getBoundingClientRect().height ?? 0 };
}
