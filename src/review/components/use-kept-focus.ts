import { useEffect, type RefObject } from "react";

/**
 * What was just pressed may be gone with what it did (a message that is closed, a list that is let go of, the
 * first meeting itself). Then the focus goes to the first thing that is left around it, below the head of
 * the page, where the next Tab would begin else. Lines of tables come and go with scrolling, and look after themselves.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = root.current;
    if (page === null) return;
    let path: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      path = (target as Element).closest("tbody") ? [] : withAncestors(target as Element);
    };
    const mend = () => {
      if (path.length === 0 || path[0]!.isConnected || document.activeElement !== document.body) return;
      const left = path.filter((one) => one.isConnected && page.contains(one));
      const around = left.flatMap((one) => [...one.querySelectorAll<HTMLElement>(reachable)]);
      (around.find((one) => one.closest("header") === null) ?? around[0])?.focus({ preventScroll: true });
    };
    const watcher = new MutationObserver(mend);
    watcher.observe(page, { subtree: true, childList: true });
    page.addEventListener("focusin", remember);
    return () => {
      watcher.disconnect();
      page.removeEventListener("focusin", remember);
    };
  }, [root]);
}

const reachable = ["button", "input", "select", "textarea", "summary"]
  .map((name) => `${name}:not([hidden], :disabled, [tabindex="-1"])`)
  .join(",");

function withAncestors(element: Element): readonly Element[] {
  return element.parentElement === null ? [element] : [element, ...withAncestors(element.parentElement)];
}
