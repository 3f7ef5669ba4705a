import type { Hint } from "../../core/edits/document-host";
import { can } from "../abilities";
import { run, within } from "../run";

type Listener = (hint: Hint) => void;

/**
 * Says when the document may have changed. Where Word has paragraph events (WordApi 1.6) they and
 * the selection tell of everything, and while nothing happens nothing is asked; elsewhere a poll
 * reminds while the pane is visible. Each call is a hint only: every kind of event is lost somewhere
 * (office-js #3864, #4874, #5089, #2964), which is why whatever the user asks for reads anew.
 */
export async function watch(listener: Listener): Promise<() => void> {
  const paragraphs = await watchParagraphs(listener);
  const selection = await watchSelection(listener, paragraphs === null);
  const stopLooking = paragraphs === null ? pollWhileVisible(listener) : lookOnReturn(listener);
  return () => {
    stopLooking();
    selection();
    paragraphs?.();
  };
}

/** Milliseconds between two reminders. */
const pollEvery = 4_000;

function pollWhileVisible(listener: Listener): () => void {
  const poll = setInterval(() => {
    if (typeof document === "undefined" || document.visibilityState !== "hidden") listener("poll");
  }, pollEvery);
  return () => clearInterval(poll);
}

/** A user who turns to the pane sees what stands in the document now, whatever event was lost. */
function lookOnReturn(listener: Listener): () => void {
  if (typeof window === "undefined") return () => undefined;
  const look = () => listener("text");
  window.addEventListener("focus", look);
  return () => window.removeEventListener("focus", look);
}

/** Null when this Word has no paragraph events, or refuses them. */
async function watchParagraphs(listener: Listener): Promise<(() => void) | null> {
  try {
    return await run("read", "watch", async (context) => {
      const { document } = context;
      if (!can("WordApi", "1.6", document, "onParagraphChanged")) return null;
      const tell = async () => listener("text");
      const handlers = [
        document.onParagraphChanged.add(tell),
        document.onParagraphAdded.add(tell),
        document.onParagraphDeleted.add(tell),
      ];
      await context.sync();
      return () => {
        for (const handler of handlers) handler.remove();
        // Handlers can only be taken off in the context that put them on; the pane does not wait for it.
        within(10_000, "unwatch", context.sync()).catch(() => undefined);
      };
    });
  } catch {
    return null;
  }
}

/** Without paragraph events a moved cursor is also the only sign of typing. */
async function watchSelection(listener: Listener, alsoText: boolean): Promise<() => void> {
  const tell = () => {
    listener("selection");
    if (alsoText) listener("text");
  };
  const office = Office.context?.document;
  if (!office) return () => undefined;
  office.addHandlerAsync(Office.EventType.DocumentSelectionChanged, tell);
  return () => office.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: tell });
}
