import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Details } from "../../src/core/outline/details";
import type { Language } from "../../src/core/outline/language";
import { soNoiVu2025 } from "../../src/outlines";
import { App } from "../../src/pane/components/App";
import { createController, type Controller } from "../../src/pane/state/controller";
import { initialState } from "../../src/pane/state/state";
import { createStore, type Store } from "../../src/pane/state/store";
import type { Surroundings } from "../../src/pane/state/surroundings";
import { dictionary } from "../../src/pane/words";
import type { FakeHost } from "../support/fake-host";

/** Surroundings in memory: what was copied, saved and remembered can be read back. */
export class FakeSurroundings implements Surroundings {
  copied: string | null = null;
  readonly saved: { readonly name: string; readonly text: string }[] = [];
  kept: Details | null = null;
  readonly defaults = {
    load: () => this.kept,
    keep: (details: Details) => {
      this.kept = details;
    },
    forget: () => {
      this.kept = null;
    },
  };

  constructor(readonly language: Language = "vi") {}

  theme = () => "light" as const;
  watchTheme = () => () => undefined;
  today = () => "15/6/2025";

  async copy(text: string): Promise<void> {
    this.copied = text;
  }

  save(name: string, _type: string, text: string): void {
    this.saved.push({ name, text });
  }
}

export interface Session {
  readonly store: Store;
  readonly controller: Controller;
  readonly around: FakeSurroundings;
}

const sessions: Session[] = [];

/** Ends what `startSession` began, so that no late hint of one test reaches the next. */
export function stopSessions(): void {
  for (const { controller } of sessions.splice(0)) controller.stop();
}

/** The pane's inside without its looks, started on a document. */
export async function startSession(host: FakeHost, around = new FakeSurroundings()): Promise<Session> {
  const store = createStore(initialState(soNoiVu2025));
  const controller = createController(host, store, around);
  await controller.start();
  sessions.push({ store, controller, around });
  return { store, controller, around };
}

/** The whole pane in jsdom, and what a person does with it. Needs the jsdom environment. */
export async function openPane(host: FakeHost, around = new FakeSurroundings()) {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.innerHTML = '<div id="root"></div>';
  const root = createRoot(document.getElementById("root")!);
  const store = createStore(initialState(soNoiVu2025));
  const controller = createController(host, store, around);
  const words = await dictionary(around.language);
  await act(async () => root.render(<App store={store} controller={controller} around={around} words={words} />));
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
  return {
    store,
    controller,
    around,
    text: () => document.getElementById("root")?.textContent ?? "",
    status: () => document.querySelector('[role="status"]')?.textContent ?? "",
    button: (name: string | RegExp) => find("button", name),
    hasButton: (name: string | RegExp) => [...document.querySelectorAll("button")].some(named(name)),
    press: (name: string | RegExp) => settled(() => find("button", name).click()),
    tick: (name: string | RegExp) =>
      settled(() => {
        const box = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].find((input) =>
          named(name)(input.getAttribute("aria-label") ? input : (input.closest("label") ?? input)),
        );
        if (!box) throw new Error(`No checkbox named ${name}`);
        box.click();
      }),
    fill: (label: string, text: string) =>
      settled(() => {
        const id = find("label", label).getAttribute("for") ?? "";
        const field = document.getElementById(id) as HTMLInputElement;
        const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, "value")!;
        set!.call(field, text);
        field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
      }),
    key: (key: string) =>
      settled(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      }),
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
