import { createRoot } from "react-dom/client";
import { officeReady } from "./office-ready";
import { soNoiVu2025 } from "./outlines";
import { pageSurroundings } from "./page-surroundings";
import { App, Shell } from "./pane/App";
import { createController } from "./pane/controller";
import "./pane/pane.css";
import { initialState } from "./pane/state";
import { createStore } from "./pane/store";
import { createWordHost } from "./word";

/** The shell is drawn at once; the document is met when office.js has answered. */
async function main(): Promise<void> {
  const root = createRoot(document.getElementById("root")!);
  root.render(<Shell around={pageSurroundings(soNoiVu2025)} what="starting" />);

  const inWord = await officeReady();
  document.documentElement.dataset.office = inWord ? "word" : "outside";
  window.dispatchEvent(new Event("pane-ready"));
  // Office's language and theme are known only now.
  const around = pageSurroundings(soNoiVu2025);
  if (!inWord) return root.render(<Shell around={around} what="outside" />);

  const store = createStore(initialState(soNoiVu2025));
  const controller = createController(createWordHost(), store, around);
  root.render(<App store={store} controller={controller} around={around} />);
  await controller.start();
  await controller.fulfil(new URLSearchParams(location.search).get("do"));
}

void main();
