import { startTransition, useEffect, useRef, useState } from "react";

/** Which lines of a long list are drawn: those in sight and some around them. */
export interface DrawnWindow {
  readonly from: number;
  readonly to: number;
  /** Pixels that stand for the lines before and behind. */
  readonly above: number;
  readonly below: number;
}

/**
 * Lines of equal height in a scroller of which only those near what is
 * in sight are drawn, so that thousands cost no more than a screenful.
 */
export function useWindow(count: number, lineHeight: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  // A few lines at first: the rest of a screenful comes in the frame
  // after, so that no frame has all of a new view to draw.
  const [visible, setVisible] = useState(0);
  useEffect(() => {
    const element = scroller.current!;
    const look = () => {
      setFirst(Math.floor(element.scrollTop / lineHeight / STEP) * STEP);
      setVisible(Math.ceil(element.clientHeight / lineHeight));
    };
    // Not before what there is was drawn.
    const later = requestAnimationFrame(() => startTransition(look));
    element.addEventListener("scroll", look, { passive: true });
    let isFirst = true;
    const watcher = new ResizeObserver(() => {
      // It tells the size once at the beginning.
      if (isFirst) isFirst = false;
      else look();
    });
    watcher.observe(element);
    return () => {
      cancelAnimationFrame(later);
      element.removeEventListener("scroll", look);
      watcher.disconnect();
    };
  }, [lineHeight]);
  const from = Math.max(0, Math.min(first, count - visible) - STEP);
  const to = Math.min(count, from + visible + 2 * STEP);
  const drawn: DrawnWindow = { from, to, above: from * lineHeight, below: Math.max(0, count - to) * lineHeight };
  /** Brings a line into sight, below the head of the table. */
  const show = (at: number, head: number) => {
    const element = scroller.current;
    if (element === null) return;
    const top = at * lineHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + lineHeight + head > element.scrollTop + element.clientHeight)
      element.scrollTop = top + lineHeight + head - element.clientHeight;
  };
  return { scroller, drawn, show };
}

const STEP = 4;
