import type { Root } from "react-dom/client";
import { soNoiVu2025 } from "./outlines";
import { App } from "./pane/components/App";
import { createController } from "./pane/state/controller";
import { initialState } from "./pane/state/state";
import { createStore } from "./pane/state/store";
import type { Surroundings } from "./pane/state/surroundings";
import { dictionary } from "./pane/words";
import { createWordHost } from "./word";

/** Joins the pane to the document that is open in Word. Called once office.js is ready. */
export async function openPane(root: Root, around: Surroundings): Promise<void> {
  const words = await dictionary(around.language);
  const store = createStore(initialState(soNoiVu2025));
  const controller = createController(createWordHost(), store, around);
  root.render(<App store={store} controller={controller} around={around} words={words} />);
  await controller.start();
  await controller.fulfil(new URLSearchParams(location.search).get("do"));
}
