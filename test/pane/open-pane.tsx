import "../support/browser-text";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { soNoiVu2025 } from "../../src/outlines";
import { App } from "../../src/pane/components/App";
import { createController } from "../../src/pane/state/controller";
import { initialState } from "../../src/pane/state/state";
import { createStore } from "../../src/pane/state/store";
import { dictionary } from "../../src/pane/words";
import type { FakeHost } from "../support/fake-host";
import { FakeSurroundings } from "./session";

/** The whole pane in jsdom, and what a person does with it. Needs the jsdom environment. */
export async function openPane(host: FakeHost, surroundings = new FakeSurroundings()) {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  // jsdom lays nothing out: nothing ever changes its size.
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById("root")!);
  const store = createStore(initialState(soNoiVu2025));
  const controller = createController(host, store, surroundings);
  // What the pane fetches when it is first needed is there already, so that no test waits for a file.
  await Promise.all([
    import("../../src/pane/components/forms"),
    import("../../src/pane/components/outline-choice"),
    import("../../src/pane/state/outline/outline-library"),
    import("../../src/pane/state/outline/outline-change"),
    import("../../src/pane/components/check/CheckView"),
    import("../../src/pane/components/check/Walker"),
    import("../../src/pane/components/messages"),
    import("../../src/pane/components/previous"),
    import("../../src/core/check/check"),
  ]);
  const words = await dictionary(surroundings.language);
  await act(async () =>
    root.render(<App store={store} controller={controller} surroundings={surroundings} words={words} />),
  );
  await act(async () => controller.start());

  const visible = (element: Element) => element.closest("[hidden]") === null;
  const named = (name: string | RegExp) => (element: Element) => {
    const label = (element.getAttribute("aria-label") ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
    return visible(element) && (typeof name === "string" ? label === name : name.test(label));
  };
  const find = (selector: string, name: string | RegExp): HTMLElement => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find(named(name));
    if (!found) throw new Error(`No ${selector} named ${name} in:\n${document.body.textContent}`);
    return found;
  };
  const labelOf = (label: string) => find("label", label) as HTMLLabelElement;
  return {
    store,
    controller,
    surroundings,
    text: () => document.getElementById("root")?.textContent ?? "",
    status: () => document.querySelector('[role="status"]')?.textContent ?? "",
    button: (name: string | RegExp) => find("button", name),
    hasButton: (name: string | RegExp) => [...document.querySelectorAll("button")].some(named(name)),
    press: (name: string | RegExp) => settled(() => find("button", name).click()),
    tick: (name: string) => settled(() => document.getElementById(labelOf(name).htmlFor)!.click()),
    /** Opens what a section must report, or shuts it again. */
    pressSection: (id: string) => settled(() => document.querySelector<HTMLElement>(`[data-row="${id}"]`)!.click()),
    isOpen: (id: string) => document.querySelector(`[data-row="${id}"]`)?.getAttribute("aria-expanded") === "true",
    /** Opens a kind of findings, then one of them. */
    pressFinding: async (kind: string, position = 0) => {
      const line = () => document.querySelector<HTMLElement>(`[data-kind="${kind}"]`)!;
      if (line().getAttribute("aria-expanded") !== "true") await settled(() => line().click());
      await settled(() => line().closest(".kind")!.querySelectorAll<HTMLElement>("[data-finding]")[position]!.click());
    },
    fill: (label: string, text: string) =>
      settled(() => {
        const field = document.getElementById(labelOf(label).htmlFor) as HTMLInputElement;
        const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, "value")!;
        set!.call(field, text);
        field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
      }),
    field: (label: string) => document.getElementById(labelOf(label).htmlFor) as HTMLInputElement,
    /** Chooses a file of this computer. */
    choose: (name: string, bytes: Uint8Array | string) =>
      settled(() => {
        const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
        const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
        Object.defineProperty(input, "files", {
          configurable: true,
          value: [{ name, arrayBuffer: async () => content }],
        });
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }),
    key: (key: string) =>
      settled(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      }),
    /** Waits for the check that nobody asked for. */
    checkedUnasked: () =>
      act(
        () =>
          new Promise<void>((resolve) => {
            const look = () => void (store.get().report !== null && resolve());
            store.subscribe(look);
            look();
          }),
      ),
    row: (title: RegExp) => find("[data-row]", title),
    settled,
    close: () =>
      act(async () => {
        controller.stop();
        root.unmount();
      }),
  };
}

/** Does something as the user, then lets everything that follows from it happen. */
async function settled(action: () => void): Promise<void> {
  await act(async () => {
    action();
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
  });
}
