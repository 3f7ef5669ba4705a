/** @jest-environment jsdom */
import { act, Suspense } from "react";
import { createRoot, type Root } from "react-dom/client";
import { part, type Part } from "../../src/pane/components/part";

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root;
beforeEach(() => {
  document.body.innerHTML = "<div></div>";
  root = createRoot(document.querySelector("div")!);
});
afterEach(() => act(async () => root.unmount()));

const Hello = ({ name }: { readonly name: string }) => <input aria-label={`Chào ${name}`} />;
const field = () => document.querySelector("input");

const shown = (Shown: Part<{ readonly name: string }>, name: string) => (
  <Suspense fallback="Đang mở…">
    <Shown name={name} />
  </Suspense>
);

/** Draws it and waits until it is there. */
const draw = (Shown: Part<{ readonly name: string }>, name = "An Bình") =>
  act(async () => root.render(shown(Shown, name)));

it("draws a part that is here already without anything in its place first", async () => {
  const Greeting = part(async () => Hello);
  await Greeting.fetch();
  act(() => root.render(shown(Greeting, "An Bình")));
  expect(field()).not.toBeNull();
});

it("keeps on the screen what was drawn while it was fetched: what is typed in it stays", async () => {
  const Greeting = part(async () => Hello);
  await draw(Greeting);
  field()!.value = "đang gõ";
  await draw(Greeting, "An Phú");
  expect([field()!.value, field()!.getAttribute("aria-label")]).toEqual(["đang gõ", "Chào An Phú"]);
});
