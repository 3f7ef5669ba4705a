import { createRoot } from "react-dom/client";
import { officeReady } from "./office-ready";
import { pageLooks } from "./page-looks";
import "./page.css";
import "./pane/pane.css";
import { Shell } from "./pane/components/Shell";

/** The shell is drawn at once; the pane itself is fetched while office.js looks for Word. */
async function main(): Promise<void> {
  const root = createRoot(document.getElementById("root")!);
  const fetching = paneFile();
  // Whether it came is asked below, once Word has answered.
  fetching.catch(() => undefined);
  root.render(<Shell looks={pageLooks()} what="starting" />);

  const inWord = await officeReady();
  document.documentElement.dataset.office = inWord ? "word" : "outside";
  window.dispatchEvent(new Event("pane-ready"));
  // Office's language and theme are known only now.
  const looks = pageLooks();
  if (inWord) await open(fetching);
  else root.render(<Shell looks={looks} what="outside" />);

  /** What could not be fetched is asked for again when the user says so. */
  async function open(file: ReturnType<typeof paneFile>): Promise<void> {
    try {
      await (await file).openPane(root);
    } catch {
      root.render(<Shell looks={looks} what="incomplete" onRetry={() => void open(paneFile())} />);
    }
  }
}

const paneFile = () => import(/* webpackChunkName: "pane" */ "./open-pane");

// The page's own first line is painted before anything is computed; a pane that is not shown has no frames to wait for.
if (document.hidden) void main();
else requestAnimationFrame(() => setTimeout(() => void main()));
