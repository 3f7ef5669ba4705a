import type { Root } from "react-dom/client";
import { firstOutline } from "./outlines/first";
import { App } from "./pane/components/App";
import { soonNeeded } from "./pane/components/fetched/views";
import { createController } from "./pane/state/controller";
import { initialState } from "./pane/state/state";
import { createStore } from "./pane/state/store";
import { dictionary } from "./pane/words";
import { pageSurroundings } from "./page-surroundings";
import { howArrived, ribbonWish } from "./ribbon-wish";
import { createWordHost } from "./word";

/**
 * Joins the pane to the document that is open in Word. Called once
 * office.js is ready. Rejects when its words cannot be fetched.
 */
export async function openPane(root: Root): Promise<void> {
  const surroundings = pageSurroundings();
  const words = await dictionary(surroundings.language);
  const store = createStore(initialState(firstOutline));
  const controller = createController(createWordHost(), store, surroundings);
  root.render(<App store={store} controller={controller} surroundings={surroundings} words={words} />);
  void begin();

  async function begin(): Promise<void> {
    await controller.start();
    fetchTheRest();
    await controller.fulfil(ribbonWish(location.href, howArrived()));
  }
}

/**
 * What is not needed to begin is fetched once the document is on the
 * screen, so that the first press of a button waits for nothing.
 */
function fetchTheRest(): void {
  const [messages, ...others] = soonNeeded;
  const parts: readonly (() => Promise<unknown>)[] = [
    messages!,
    () => import(/* webpackChunkName: "write" */ "./word/write/apply"),
    () => import(/* webpackChunkName: "write" */ "./pane/state/offers/planned-insertions"),
    () => import(/* webpackChunkName: "explanations" */ "./pane/words/explanations"),
    ...others,
  ];
  // A part that cannot be fetched now is asked for again when it is needed, and told of then.
  void parts.reduce((before, fetchOne) => before.then(fetchOne).catch(() => undefined), Promise.resolve<unknown>(null));
}
