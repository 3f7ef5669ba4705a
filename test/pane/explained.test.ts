import { soNoiVu2025 as whole } from "../../src/outlines";
import { insertExample } from "../../src/pane/actions/insert-example";
import { createController } from "../../src/pane/state/controller";
import { derive } from "../../src/pane/state/derive";
import { explained } from "../../src/pane/state/shown/explained";
import { initialState } from "../../src/pane/state/state";
import { createStore } from "../../src/pane/state/store";
import type { Outline } from "../../src/core/outline/outline";
import { FakeHost } from "../support/fake-host";
import { FakeSurroundings } from "./session";

/** The outline as the built pane opens with it: what its criteria say only when they are asked is not there yet. */
const opened: Outline = {
  ...whole,
  sections: whole.sections.map((section) => ({
    ...section,
    criteria: section.criteria.map((criterion) => ({ ...criterion, example: "", basis: [] })),
  })),
};

const headings = whole.sections.map(({ number, title }) => `${number} ${title}`);
const section = whole.sections.find(({ id }) => id === "I.1")!;
const criterion = section.criteria.find(({ example }) => example.split(" ").length > 12)!;

let stop: () => void;
afterEach(() => stop());

async function openedOn(lines: readonly string[]) {
  const store = createStore(initialState(opened));
  const host = new FakeHost(lines);
  const controller = createController(host, store, new FakeSurroundings());
  stop = controller.stop;
  await controller.start();
  return { host, controller, get: store.get };
}

const withExample = headings.flatMap((heading) =>
  heading === `${section.number} ${section.title}` ? [heading, criterion.example] : [heading],
);

describe("an outline that is opened without its examples and reasons", () => {
  it("knows an example of ours that stands in the document with its brackets open, as the whole one does", async () => {
    const { get, host } = await openedOn(withExample);
    const statusBy = (outline: Outline) =>
      derive(outline, get().snapshot!, get().memory).sections.find(({ id }) => id === section.id)?.status;
    expect(get().derived!.sections.find(({ id }) => id === section.id)?.status).toBe("unfilled");
    expect([statusBy(whole), statusBy(opened)]).toEqual(["unfilled", "thin"]);
    expect(host.texts()).toEqual(withExample);
  });

  it("is read as it is where no bracket stands", async () => {
    const { get } = await openedOn(headings);
    expect(get().outline).toBe(opened);
  });

  it("tells of the acts that the outline brings itself, as they are", async () => {
    const law = { ...whole.acts.find(({ id }) => id === "law-10-2022")!, issued: 1999, amendedBy: ["law-97-2025"] };
    const cited = async (acts: Outline["acts"]) =>
      (
        await Promise.all(
          whole.sections.flatMap(({ criteria }) => criteria).map((each) => explained(each, { ...whole, acts }, "vi")),
        )
      ).flatMap(({ bases }) => bases.map((basis) => basis.cited));
    expect((await cited([law])).filter((each) => each.includes("theo bản năm 1999")).length).toBeGreaterThan(0);
    expect((await cited([])).filter((each) => each.includes("theo bản năm"))).toEqual([]);
  });

  it("inserts the whole example all the same, and says where the demand comes from", async () => {
    const { controller, host } = await openedOn(headings);
    const slim = opened.sections.flatMap(({ criteria }) => criteria).find(({ id }) => id === criterion.id)!;
    await controller.run(insertExample, { criterion: slim, section: section.id });
    expect(host.texts()).toContain(criterion.example);
    expect(await explained(slim, opened, "vi")).toEqual(await explained(criterion, whole, "vi"));
    expect((await explained(slim, opened, "vi")).bases.length).toBe(criterion.basis.length);
  });
});
