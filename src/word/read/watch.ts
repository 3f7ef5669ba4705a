import { can } from "../abilities";
import { run, within } from "../run";

type Listener = (hint: "text" | "selection") => void;

/**
 * Says when the document may have changed: paragraph events where Word has them (WordApi 1.6), selection events, and a slow poll while
 * the pane is visible, because every kind of event is lost somewhere (office-js #3864, #4874, #5089, #2964). Each call is a hint only.
 */
export async function watch(listener: Listener): Promise<() => void> {
  const paragraphs = await watchParagraphs(listener);
  const selection = await watchSelection(listener, paragraphs === null);
  const poll = setInterval(
    () => {
      if (typeof document === "undefined" || document.visibilityState !== "hidden") listener("text");
    },
    paragraphs === null ? pollAlone : pollBesideEvents,
  );
  return () => {
    clearInterval(poll);
    selection();
    paragraphs?.();
  };
}

/** Milliseconds between hints when nothing else tells of typing, and when events do but may be lost. */
const pollAlone = 4_000;
const pollBesideEvents = 15_000;

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
