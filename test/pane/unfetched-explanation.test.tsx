/** @jest-environment jsdom */
import { soNoiVu2025 } from "../../src/outlines";
import { vi } from "../../src/pane/words/vi";
import { FakeHost } from "../support/fake-host";
import { openPane } from "./open-pane";

/** The network is down: what asks for the explanations fails. */
let mockNetworkIsDown = true;
jest.mock("../../src/pane/words/explanations", (): unknown => ({
  ...jest.requireActual<object>("../../src/pane/words/explanations"),
  __esModule: true,
  get exampleOf() {
    if (mockNetworkIsDown) throw new Error("mất mạng");
    return jest.requireActual<{ exampleOf: unknown }>("../../src/pane/words/explanations").exampleOf;
  },
}));

it("says in an opened criterion that its explanation could not be fetched, and shows it once the user tries again", async () => {
  const criterion = soNoiVu2025.sections[1]!.criteria[0]!;
  const pane = await openPane(new FakeHost(["I. CÔNG TÁC LÃNH ĐẠO", "1. Công tác lãnh đạo, chỉ đạo của cấp ủy"]));
  await pane.pressSection("I.1");
  await pane.press(`Chưa nêu: ${criterion.text}`);
  expect(pane.text()).toContain(vi.unfetched);
  expect(pane.hasButton(vi.criterion.why)).toBe(false);

  await pane.press(vi.actions.retry);
  expect(pane.text()).toContain(vi.unfetched);

  mockNetworkIsDown = false;
  await pane.press(vi.actions.retry);
  expect(pane.text()).not.toContain(vi.unfetched);
  expect(pane.hasButton(vi.criterion.why)).toBe(true);
  await pane.close();
});
