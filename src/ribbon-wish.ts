/**
 * What the ribbon button that opened this page asks for ("insert", "check"), or null. A button's address stays
 * the pane's address: Office loads it again by itself, and a wish that was fulfilled is not made anew by that.
 *
 * @param address the page's own: "https://…/taskpane.html?do=insert"
 * @param arrived how the page was come to, as the browser's navigation
 * timing says: "navigate", "reload", "back_forward"
 */
export function ribbonWish(address: string, arrived: string | undefined): string | null {
  return arrived === "reload" || arrived === "back_forward" ? null : new URL(address).searchParams.get("do");
}

/** How this page was come to. */
export function howArrived(): string | undefined {
  return (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined)?.type;
}
