/** @jest-environment jsdom */
import { act, type ComponentType } from "react";
import { createRoot, type Root } from "react-dom/client";
import { PaneContext, type Pane } from "../../src/pane/components/context";
import { part, useNetworkReturn } from "../../src/pane/components/fetched/fetched-part";
import { vi } from "../../src/pane/words/vi";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const pane = { words: vi, state: { trouble: null, work: null } } as unknown as Pane;

let root: Root;
beforeEach(() => {
  document.body.innerHTML = "<div></div>";
  root = createRoot(document.querySelector("div")!);
});
afterEach(() => act(async () => root.unmount()));

interface Named {
  readonly name: string;
}

const Hello = ({ name }: Named) => <input aria-label={`Chào ${name}`} />;
const field = () => document.querySelector<HTMLInputElement>('input[aria-label^="Chào"]');
const button = () => document.querySelector("button");

const shown = (Shown: ComponentType<Named>, name: string) => (
  <PaneContext.Provider value={pane}>
    <Hearing />
    <input aria-label="đã gõ" />
    <Shown name={name} />
  </PaneContext.Provider>
);

/** As the whole pane does. */
function Hearing() {
  useNetworkReturn();
  return null;
}

/** Draws it and waits until it is there. */
const draw = (Shown: ComponentType<Named>, name = "An Bình") => act(async () => root.render(shown(Shown, name)));

/** A part that cannot be had as often as said; counts how often it is asked for. */
function unreliable(standing: Parameters<typeof part>[0], failures: number) {
  const asked = { times: 0 };
  const Greeting = part<Named>(standing, async () => {
    if (++asked.times <= failures) throw new Error("mất mạng");
    return Hello;
  });
  return { Greeting, asked };
}

it("draws a part that is here already without anything in its place first", async () => {
  const Greeting = part<Named>("view", async () => Hello);
  await Greeting.fetch();
  act(() => root.render(shown(Greeting, "An Bình")));
  expect(field()).not.toBeNull();
});

it("keeps on the screen what was drawn while it was fetched: what is typed in it stays", async () => {
  const Greeting = part<Named>("view", async () => Hello);
  await draw(Greeting);
  field()!.value = "đang gõ";
  await draw(Greeting, "An Phú");
  expect([field()!.value, field()!.getAttribute("aria-label")]).toEqual(["đang gõ", "Chào An Phú"]);
});

it("asks again for what could not be fetched each time the user presses, never by itself, and keeps what is typed beside it", async () => {
  const { Greeting, asked } = unreliable("place", 2);
  await draw(Greeting);
  const beside = document.querySelector<HTMLInputElement>('[aria-label="đã gõ"]')!;
  beside.value = "chưa lưu";
  await draw(Greeting, "An Phú");
  expect([asked.times, document.querySelector('[role="alert"] p')!.textContent]).toEqual([1, vi.unfetched]);
  await act(async () => button()!.click());
  expect([asked.times, field()]).toEqual([2, null]);
  await act(async () => button()!.click());
  expect([asked.times, field()!.getAttribute("aria-label"), button()]).toEqual([3, "Chào An Phú", null]);
  expect([beside.isConnected, beside.value]).toEqual([true, "chưa lưu"]);
});

it("asks again when the network is back", async () => {
  const { Greeting, asked } = unreliable("view", 1);
  await draw(Greeting);
  await act(async () => window.dispatchEvent(new Event("online")));
  expect([asked.times, field()]).toEqual([2, expect.anything()]);
});

it("says nothing of what stands beside another part, and fetches it along with that", async () => {
  const beside = unreliable("beside", 1);
  const told = unreliable("view", 1);
  await act(async () =>
    root.render(
      <PaneContext.Provider value={pane}>
        <beside.Greeting name="An Bình" />
        <told.Greeting name="An Phú" />
      </PaneContext.Provider>,
    ),
  );
  expect(document.querySelectorAll('[role="alert"]')).toHaveLength(1);
  await act(async () => button()!.click());
  expect(document.querySelectorAll("input")).toHaveLength(2);
});

it("no longer asks for what has left the screen", async () => {
  const { Greeting, asked } = unreliable("view", 1);
  await draw(Greeting);
  await draw(() => null);
  await act(async () => window.dispatchEvent(new Event("online")));
  expect(asked.times).toBe(1);
});
