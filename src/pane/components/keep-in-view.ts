/** Scrolls the pane's own scroller, and nothing around it, as little as needed to show an element's top; the focus stays where it is. */
export function keepInView(element: HTMLElement): void {
  const scroller = element.closest<HTMLElement>("[data-scroller]");
  if (scroller === null) return;
  const outer = scroller.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const above = inner.top - outer.top;
  const below = Math.min(inner.bottom - outer.bottom, above);
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += below;
}
