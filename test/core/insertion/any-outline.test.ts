import { emptyDetails } from "../../../src/core/outline/details";
import type { Outline } from "../../../src/core/outline/outline";
import { skeletonEdits, type SkeletonChoice } from "../../../src/core/insertion/skeleton";
import { readSections } from "../../../src/core/sections/read-sections";
import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import { outlines } from "../../../src/outlines";
import { applyEdits } from "../../support/apply-edits";
import { fixtureSnapshot } from "../../support/fixture-file";
import { outlineFixture, outlineFixtures } from "../../support/outline-fixture";

const every: readonly [string, Outline][] = [
  ...outlines.map((outline) => [outline.id, outline] as [string, Outline]),
  ...outlineFixtures.map((name) => [name, outlineFixture(name)] as [string, Outline]),
];
const whole: SkeletonChoice = { what: "report", guidance: true, at: "neighbours" };
const missing: SkeletonChoice = { what: "missing", guidance: true, at: "neighbours" };

function inserted(outline: Outline, snapshot: Snapshot, choice: SkeletonChoice): Snapshot {
  const sections = readSections(outline, snapshot, null);
  return applyEdits(snapshot, skeletonEdits(outline, emptyDetails(outline.defaults), sections, snapshot, choice));
}

describe.each(every)("a report begun by %s", (_, outline) => {
  const skeleton = inserted(outline, fixtureSnapshot([{ text: "" }]), whole);
  const sections = readSections(outline, skeleton, null);

  it("has every section where it was inserted, in order, none of them written", () => {
    const places = sections.map(({ paragraph }) => paragraph ?? -1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(sections.filter(({ status }) => status !== "unfilled" && status !== "empty")).toEqual([]);
  });

  it("gets back any one section that was deleted, at its place and with its number", () => {
    for (const { id, paragraph, contentEnd } of sections) {
      if (outline.sections.some(({ parent }) => parent === id)) continue;
      const left = skeleton.paragraphs.filter((__, at) => at < paragraph! || at >= contentEnd!);
      const snapshot = { ...skeleton, paragraphs: left.map((each, index) => ({ ...each, index })) };
      const texts = inserted(outline, snapshot, missing).paragraphs.map(({ text }) => text);
      expect([id, texts.filter(Boolean)]).toEqual([id, skeleton.paragraphs.map(({ text }) => text).filter(Boolean)]);
    }
  });
});
