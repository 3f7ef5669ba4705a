/** @jest-environment jsdom */
import "../support/browser-text";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { soNoiVu2025 } from "../../src/outlines";
import { App } from "../../src/pane/components/App";
import { createController } from "../../src/pane/state/controller";
import { initialState } from "../../src/pane/state/state";
import { createStore } from "../../src/pane/state/store";
import { dictionary } from "../../src/pane/words";
import { FakeHost } from "../support/fake-host";
import { FakeSurroundings } from "./session";

test("Word không trả lời: sau năm giây ngăn nói điều gì có thể đang xảy ra và làm gì được, không báo lỗi", async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  jest.useFakeTimers();
  document.body.innerHTML = '<div id="root"></div>';
  const store = createStore(initialState(soNoiVu2025));
  const surroundings = new FakeSurroundings();
  const words = await dictionary("vi");
  const controller = createController(new FakeHost([]), store, surroundings);
  const root = createRoot(document.getElementById("root")!);
  await act(async () =>
    root.render(<App store={store} controller={controller} surroundings={surroundings} words={words} />),
  );
  const { reading, slow } = words.states;
  expect(document.body.textContent).toContain(reading);
  await act(async () => void jest.advanceTimersByTime(4_900));
  expect(document.body.textContent).not.toContain(slow);
  await act(async () => void jest.advanceTimersByTime(200));
  expect(document.body.textContent).toContain(slow);
  expect(document.querySelector('[role="alert"]')).toBeNull();
  await act(async () => root.unmount());
  jest.useRealTimers();
});
