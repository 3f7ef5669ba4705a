import { useEffect, useRef } from "react";

/**
 * The button of the first run disappears with what it did. Whoever pressed it by keyboard goes on from the next step in the band; when the focus is
 * elsewhere (in the document, in another field) it stays there.
 */
export function useFocusAfterFirstRun(firstRun: boolean, busy: boolean): void {
  const was = useRef(firstRun);
  useEffect(() => {
    // While the pane is at work its buttons take no focus.
    if (busy) return;
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (was.current && !firstRun && lost) document.querySelector<HTMLElement>(".band .main-action button")?.focus();
    was.current = firstRun;
  }, [firstRun, busy]);
}
