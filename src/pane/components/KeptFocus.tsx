import { useEffect, type RefObject } from "react";
import { keepInView } from "./keep-in-view";

/**
 * What was just used may disappear with what it did (a form that was sent, a finding that was mended).
 * Then the focus goes to what took its place or stood behind it, never to the page's body, from which the
 * next Tab would leave the pane; and when it comes back, as the way to try again does once that failed
 * too, back to it. A focus that is in the document, or anywhere else outside the pane, is left alone.
 * What a message that comes or grows above it pushes out of sight is brought back.
 */
export function KeptFocus({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    const pane = root.current;
    if (pane === null) return;
    let path: readonly HTMLElement[] = [];
    let ahead: readonly HTMLElement[] = [];
    let lost: string | null = null;
    let home: HTMLElement | undefined;
    /** Where it waits for what is gone to come back to an empty place; null once anything is done there. */
    let landed: HTMLElement | null = null;
    const remember = (element: HTMLElement) => {
      path = ancestors(element, pane);
      const all = [...pane.querySelectorAll<HTMLElement>("*")];
      ahead = all.slice(0, all.indexOf(path[0]!));
    };
    const mend = () => {
      const { activeElement, body } = document;
      if (path.length === 0 || !document.hasFocus()) return;
      if (home !== undefined && activeElement === landed)
        reachableIn(home)
          .find(({ textContent }) => textContent === lost)
          ?.focus({ preventScroll: true });
      if (activeElement !== null && activeElement !== body && isShown(activeElement)) return;
      if (isShown(path[0]!)) return;
      lost = path[0]!.textContent;
      home = path.slice(1).find(isShown);
      // The place of messages is still there without any, and nothing to be seen of it.
      const seen = path.slice(1).find((one) => isShown(one) && one.firstChild !== null);
      if (seen === undefined) return;
      const target = focusWithin(seen, ahead);
      landed = home !== seen || target === seen ? target : null;
    };
    const watcher = new MutationObserver(mend);
    // What was focused before this came is remembered as what is focused after.
    if (pane.contains(document.activeElement)) remember(document.activeElement as HTMLElement);
    const sight = new ResizeObserver(() => {
      if (document.hasFocus() && document.activeElement !== null) keepInView(document.activeElement as HTMLElement);
    });
    const scroller = pane.querySelector("[data-scroller]");
    if (scroller) sight.observe(scroller);
    watcher.observe(pane, { subtree: true, childList: true, attributes: true, attributeFilter: ["hidden"] });
    const focused = (event: FocusEvent) => remember(event.target as HTMLElement);
    const acted = () => {
      landed = null;
    };
    pane.addEventListener("focusin", focused);
    pane.addEventListener("keydown", acted);
    return () => {
      watcher.disconnect();
      sight.disconnect();
      pane.removeEventListener("focusin", focused);
      pane.removeEventListener("keydown", acted);
    };
  }, [root]);
  return null;
}

function ancestors(element: HTMLElement, end: HTMLElement): readonly HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one !== null; one = one.parentElement) {
    path.push(one);
    if (one === end) break;
  }
  return path;
}

function isShown(element: Element): boolean {
  return element.isConnected && element.closest("[hidden]") === null;
}

/**
 * The first thing the keyboard reaches there that did not stand ahead of
 * what is gone, else the last; where there is none, the place itself.
 */
function focusWithin(home: HTMLElement, ahead: readonly HTMLElement[]): HTMLElement {
  const reachable = reachableIn(home);
  const target = reachable.find((one) => !ahead.includes(one)) ?? reachable.at(-1) ?? home;
  if (target === home && !home.hasAttribute("tabindex")) {
    // In the tab order as long as it is focused: office.js moves on by Tab only from there.
    home.tabIndex = 0;
    home.addEventListener("blur", () => home.removeAttribute("tabindex"), { once: true });
  }
  target.focus({ preventScroll: true });
  return target;
}

function reachableIn(home: HTMLElement): readonly HTMLElement[] {
  const all = home.querySelectorAll<HTMLElement>("button, input, select, textarea, a[href], [tabindex]");
  return [...all].filter((one) => isShown(one) && one.tabIndex >= 0);
}
